package io.github.probelight.summary.anonymise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that may stay in free text, as they are spelled in a list: those of the format itself, and such as say
 * nothing of anybody. A name that is one of them is replaced where it is known to be a name.
 */
final class LogWords {

	private static final Set<String> WORDS = read("words.txt");
	private static final Set<String> OF_CLASSES = read("classes.txt");
	/** The name of a class of Java or of the product: known packages, a class with a capital, nothing else. */
	private static final Pattern CLASS = Pattern
			.compile("(?:javax?|com\\.rapid7|sun|jdk)(?:\\.(?:auth|cert|channels|charset"
					+ "|check|checks|common|concurrent|console|core|crypto|data|db|engine|file|function|internal|invoke|io|jar|lang"
					+ "|management|misc|naming|net|nexpose|nio|nmap|nsc|nse|plugin|ref|reflect|regex|remote|report|rmi|scan"
					+ "|security|site|spec|sql|ssl|stream|text|thread|time|transport|update|util|xml|zip)){1,8}"
					+ "\\.([A-Z][A-Za-z]{1,60})(?![A-Za-z0-9_$-])");
	private static final Pattern PART_OF_CLASS = Pattern.compile("[A-Z]+(?![a-z])|[A-Z][a-z]+");

	private LogWords() {}

	/** Tells whether a word stays. */
	static boolean isKnown(byte[] b, int from, int to) {
		return WORDS.contains(new String(b, from, to - from, StandardCharsets.ISO_8859_1));
	}

	/**
	 * Returns where the name of such a class ends that begins at {@code from}, or {@code from} if none does. Of a class whose
	 * own name has parts that may be somebody's it is only where the packages end.
	 */
	static int classEnd(byte[] b, int from, int to) {
		if (b[from] != 'j' && b[from] != 'c' && b[from] != 's') {
			return from;
		}
		Matcher name = CLASS.matcher(new String(b, from, to - from, StandardCharsets.ISO_8859_1));
		if (!name.lookingAt()) {
			return from;
		}
		boolean known = PART_OF_CLASS.matcher(name.group(1))
				.results()
				.allMatch(part -> OF_CLASSES.contains(part.group().toLowerCase(Locale.ROOT)));
		return from + (known ? name.end() : name.start(1));
	}

	private static Set<String> read(String list) {
		Set<String> words = new HashSet<>();
		try (InputStream in = LogWords.class.getResourceAsStream(list);
				BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.startsWith("#")) {
					words.addAll(Set.of(line.strip().split(" ")));
				}
			}
			words.remove("");
			return words;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

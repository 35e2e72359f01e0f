package io.github.probelight.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.github.probelight.knowledge.internal.Glossary;
import io.github.probelight.knowledge.internal.TopicFile;

/** All topics, found by the words of a log. Safe for use from several threads. */
public final class Knowledge {

	private static final Knowledge STANDARD = new Knowledge();

	private final Map<Kind, Glossary> glossaries = new ConcurrentHashMap<>();

	private Knowledge() {}

	/**
	 * The knowledge that ships with the product. Topics of a kind are read from their data file, up to 33 KB, when first
	 * asked for; who asks gets an {@link IllegalArgumentException} if it is malformed, which names the file and the line.
	 */
	public static Knowledge standard() {
		return STANDARD;
	}

	/**
	 * The topic of a word as it stands in a log. Upper and lower case, spaces, hyphens and underscores count as equal.
	 * Summaries in the plural ({@code no-responses}) find their reason, whole thread names their role, task names with
	 * numbers their task, and the message of an entry its sort of line.
	 *
	 * @return empty for a word that nobody has explained yet
	 */
	public Optional<Topic> find(Kind kind, String word) {
		return glossary(kind).find(word);
	}

	/**
	 * The topic that has this very word, or names it among its other words. Case, spaces, hyphens and underscores count as
	 * equal; plurals and whole names or messages, which {@link #find} knows by their form, do not count.
	 */
	public Optional<Topic> named(Kind kind, String word) {
		return glossary(kind).named(word);
	}

	/** Every topic of a kind, in the order of its data file. */
	public List<Topic> topics(Kind kind) {
		return glossary(kind).topics();
	}

	private Glossary glossary(Kind kind) {
		return glossaries.computeIfAbsent(kind, Knowledge::read);
	}

	private static Glossary read(Kind kind) {
		String name = kind.name().toLowerCase(Locale.ROOT) + "s.txt";
		try (InputStream in = Knowledge.class.getResourceAsStream("data/" + name)) {
			if (in == null) {
				throw new IllegalStateException("The data file " + name + " is missing");
			}
			var text = new InputStreamReader(in, StandardCharsets.UTF_8);
			return new Glossary(TopicFile.read(kind, name, text));
		} catch (IOException e) {
			throw new UncheckedIOException("The data file " + name + " cannot be read", e);
		}
	}
}

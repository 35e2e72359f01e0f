package io.github.probelight.summary.anonymise;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.summary.anonymise.TextMask.Stays;

/** A log that is read without what tells whose it is. Whoever reads it, in whichever way, never sees more. */
public final class AnonymousLog {

	private static final Set<String> FILE_WORDS = Set.of("scan", "log", "nsc", "nse", "auth", "mem", "access", "update",
			"initdb", "gz", "zip", "txt");
	private static final Pattern FILE_PARTS = Pattern.compile("\\d+(?:[.-]\\d+){3,}|[A-Za-z]+|[^\\x00-\\x7F]+");

	private AnonymousLog() {}

	/**
	 * Returns a log that is read through a mask.
	 *
	 * @param pseudonyms what stands for what; the same for logs that are read together
	 * @throws InputException if it cannot be read
	 */
	public static Origin of(Origin log, Pseudonyms pseudonyms) throws InputException {
		return log.through(name(log.name(), pseudonyms), (in, layout) -> new MaskedStream(in, layout, pseudonyms));
	}

	/** Returns what stands for the name of a file: no folder, of the name itself numbers and the words of such names. */
	static String name(String path, Pseudonyms pseudonyms) {
		String file = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
		return FILE_PARTS.matcher(file).replaceAll(part -> part(part, pseudonyms));
	}

	private static String part(MatchResult part, Pseudonyms pseudonyms) {
		if (FILE_WORDS.contains(part.group())) {
			return part.group();
		}
		byte[] b = part.group().getBytes(StandardCharsets.UTF_8);
		MaskedBytes out = new MaskedBytes();
		new TextMask(pseudonyms).add(b, 0, b.length, Stays.NOTHING, out);
		return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
	}
}

package io.github.probelight.summary.anonymise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.input.SourceStream;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.summary.ReadLog;
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

	/**
	 * Reads logs as one through a mask.
	 *
	 * @throws IOException if one cannot be read
	 */
	public static ReadLog read(List<Origin> logs, Pseudonyms pseudonyms, ReadMonitor monitor) throws IOException {
		List<Origin> masked = new ArrayList<>();
		for (Origin log : logs) {
			masked.add(of(log, pseudonyms));
		}
		try (LogInput input = LogInput.open(masked)) {
			Report report = input.read(monitor);
			return new ReadLog(input.parts(), report);
		}
	}

	/**
	 * Reads a log that is open.
	 *
	 * @param name its name
	 * @param log its bytes, unpacked; not closed
	 * @throws IOException if it cannot be read
	 */
	public static ReadLog read(String name, ByteSource log, Pseudonyms pseudonyms, ReadMonitor monitor)
			throws IOException {
		return read(List.of(Origins.of(name, new SourceStream(log, Long.MAX_VALUE), Budget.STANDARD)), pseudonyms,
				monitor);
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

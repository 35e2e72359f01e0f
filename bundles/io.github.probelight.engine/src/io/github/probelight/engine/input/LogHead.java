package io.github.probelight.engine.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LogSniffer;

/**
 * The first bytes of a log.
 *
 * @param bytes the bytes, not to be changed
 * @param problem why they are not read on; none if they are those of a scan log
 * @param time of the first entry that has one, epoch milliseconds, or {@link EntryScanner#NO_TIME}
 */
record LogHead(byte[] bytes, Optional<InputProblem> problem, long time) {

	/** A log may begin with a long stack trace; what has no entry in this many bytes is something else. */
	static final int BYTES = 1 << 18;

	/**
	 * Reads and judges the head of a log.
	 *
	 * @throws IOException if the log cannot be read, and not because there is enough of it
	 */
	static LogHead read(InputStream log) throws IOException {
		byte[] bytes = new byte[BYTES];
		int length = 0;
		@Nullable
		IOException ending = null;
		try {
			for (int n = 0; n >= 0 && length < BYTES; n = log.read(bytes, length, BYTES - length)) {
				length += n;
			}
		} catch (IOException e) {
			ending = e;
		}
		LogHead head = new LogHead(Arrays.copyOf(bytes, length), problem(LogSniffer.of(bytes, length)),
				time(bytes, length));
		// where a log begins, its reading will end at the same place and tell
		if (ending != null && head.problem().isPresent()) {
			throw ending;
		}
		return head;
	}

	/** Returns the head if a log follows it. */
	LogHead orRefuse() throws InputException {
		if (problem.isPresent()) {
			throw new InputException(problem.get());
		}
		return this;
	}

	private static Optional<InputProblem> problem(LogSniffer.Verdict verdict) {
		return switch (verdict) {
			case SCAN_LOG -> Optional.empty();
			case EMPTY -> Optional.of(InputProblem.EMPTY);
			case LEGACY -> Optional.of(InputProblem.LEGACY);
			case UTF16 -> Optional.of(InputProblem.UTF16);
			case UTF32 -> Optional.of(InputProblem.UTF32);
			case OTHER -> Optional.of(InputProblem.OTHER);
		};
	}

	private static long time(byte[] bytes, int length) {
		EntryScanner scanner = new EntryScanner();
		for (int line = LogSniffer.bom(bytes, length); line < length;) {
			int lf = scanner.next(bytes, line, length);
			if (scanner.isEntry() && scanner.time() != EntryScanner.NO_TIME) {
				return scanner.time();
			}
			line = lf + 1;
		}
		return EntryScanner.NO_TIME;
	}
}

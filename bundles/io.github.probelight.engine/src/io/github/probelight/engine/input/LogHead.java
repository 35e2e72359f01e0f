package io.github.probelight.engine.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.scan.LogSniffer.Verdict;
import io.github.probelight.engine.scan.OtherTime;
import io.github.probelight.engine.scan.Unread;

/**
 * The first bytes of a log.
 *
 * @param bytes the bytes, not to be changed
 * @param verdict what they look like
 * @param layout where in their lines the entries begin
 * @param time of the first entry that has one, epoch milliseconds, or {@link EntryScanner#NO_TIME}
 */
record LogHead(byte[] bytes, Verdict verdict, LineLayout layout, long time) {

	/** Looked at of every log. */
	static final int BYTES = LineLayout.HEAD;
	/** A log may begin inside a thread dump: what has no entry in this many bytes is something else. */
	static final int MOST_BYTES = 1 << 24;

	/**
	 * Reads and judges the head of a log, up to {@link #MOST_BYTES} of one in which there is no entry before.
	 *
	 * @throws IOException if the log cannot be read, and not because there is enough of it
	 */
	static LogHead read(InputStream log) throws IOException {
		LogHead head = read(log, new byte[0], BYTES);
		while (head.verdict() == Verdict.OTHER && head.layout() == LineLayout.UNKNOWN && head.bytes().length >= BYTES
				&& head.bytes().length < MOST_BYTES) {
			int before = head.bytes().length;
			head = read(log, head.bytes(), 4 * before);
			if (head.bytes().length < 4 * before) {
				break;
			}
		}
		return head;
	}

	/** Reads on behind the bytes that are there, until there are {@code most}. */
	static LogHead read(InputStream log, byte[] before, int most) throws IOException {
		byte[] bytes = Arrays.copyOf(before, most);
		int length = before.length;
		@Nullable
		IOException ending = null;
		try {
			for (int n = 0; n >= 0 && length < most; n = log.read(bytes, length, most - length)) {
				length += n;
			}
		} catch (IOException e) {
			ending = e;
		}
		LineLayout layout = LineLayout.of(bytes, length, true);
		LogHead head = new LogHead(Arrays.copyOf(bytes, length), LogSniffer.of(bytes, length), layout,
				time(bytes, length, layout));
		// where a log begins, its reading will end at the same place and tell
		if (ending != null && head.problem().isPresent()) {
			throw ending;
		}
		return head;
	}

	/** Returns the head if a log follows it. */
	LogHead orRefuse() throws InputException {
		Optional<InputProblem> problem = problem();
		if (problem.isPresent()) {
			throw refusal(problem.get());
		}
		return this;
	}

	private InputException refusal(InputProblem problem) {
		Optional<String> time = problem == InputProblem.OTHER ? OtherTime.of(bytes, bytes.length) : Optional.empty();
		return time.map(text -> new InputException(InputProblem.OTHER_TIMES, List.of(text)))
				.orElseGet(() -> new InputException(problem));
	}

	/** Returns why the log is not read; none if it is. */
	Optional<InputProblem> problem() {
		return switch (verdict) {
			case SCAN_LOG, RELATED -> Optional.empty();
			case EMPTY -> Optional.of(InputProblem.EMPTY);
			case LEGACY -> Optional.of(InputProblem.LEGACY);
			case UTF16 -> Optional.of(InputProblem.UTF16);
			case UTF32 -> Optional.of(InputProblem.UTF32);
			case OTHER -> Optional.of(InputProblem.OTHER);
		};
	}

	/** Returns what stands before its entries, as it is shown; "" if nothing does. */
	String prefix() {
		return layout == LineLayout.PREFIXED ? LineLayout.prefix(bytes, bytes.length) : "";
	}

	/** Returns what of it is not read; a last line that goes on behind it says nothing yet. */
	Unread unread() {
		int length = bytes.length;
		while (bytes.length >= BYTES && length > 0 && bytes[length - 1] != '\n') {
			length--;
		}
		return Unread.of(bytes, length);
	}

	private static long time(byte[] bytes, int length, LineLayout layout) {
		EntryScanner scanner = new EntryScanner();
		scanner.setLayout(layout);
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

package io.github.probelight.engine.tests.robust;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;

/** Logs that are too large to be files: a beginning, one piece many times, an end. */
enum HugeLog {

	/** A line of 1 GB, and one behind it. */
	LONG_LINE(Text.ENTRY, "x", 1_000_000_000, "\n" + Text.RESULT),
	/** A line of 1 GB that never ends. */
	NO_LINE_END(Text.ENTRY, "x", 1_000_000_000, ""),
	/** A hundred million empty lines. */
	EMPTY_LINES("", "\n", 100_000_000, ""),
	/** 1 GB of nothing but NUL. */
	NULS("", "\0", 1_000_000_000, ""),
	/** One line more than 2^27. */
	MANY_LINES("", Text.ENTRY + "\n", (1 << 27) + 1, ""),
	/** 5 GB of results. */
	MANY_BYTES(Text.ENTRY + "\n", Text.results(), 5_000_000_000L / Text.results().length(), Text.RESULT);

	/** What such a log is made of. */
	private static final class Text {
		static final String ENTRY = "2026-03-01T10:00:00 [INFO] [Thread: Scan 1] [Site: A] ";
		static final String RESULT = ENTRY + "[10.0.0.1] DEAD (reason=no-response)\n";
		static final int RESULTS = 1000;
		static final int HOSTS = 250;

		static String results() {
			StringBuilder text = new StringBuilder();
			for (int i = 0; i < RESULTS; i++) {
				text.append(ENTRY)
						.append("[192.0.2.")
						.append(i % HOSTS)
						.append(':')
						.append(20 + i / HOSTS)
						.append("/TCP] OPEN (reason=syn-ack:TTL=64)\n");
			}
			return text.toString();
		}
	}

	private final byte[] head;
	private final byte[] piece;
	private final long times;
	private final byte[] tail;

	HugeLog(String head, String piece, long times, String tail) {
		this.head = head.getBytes(StandardCharsets.US_ASCII);
		this.piece = piece.getBytes(StandardCharsets.US_ASCII);
		this.times = times;
		this.tail = tail.getBytes(StandardCharsets.US_ASCII);
	}

	/** Returns the log, or a smaller one of its kind. */
	ByteSource source(int part) {
		long repeated = times / part * piece.length;
		return new ByteSource() {
			@Override
			public long size() {
				return head.length + repeated + tail.length;
			}

			@Override
			public int read(long position, byte[] into, int from, int length) {
				int count = (int) Math.max(0, Math.min(length, size() - position));
				int done = 0;
				while (done < count) {
					long at = position + done - head.length;
					if (at < 0) {
						done += copy(head, (int) (position + done), into, from + done, count - done);
					} else if (at >= repeated) {
						done += copy(tail, (int) (at - repeated), into, from + done, count - done);
					} else if (piece.length == 1) {
						int bytes = (int) Math.min(count - done, repeated - at);
						Arrays.fill(into, from + done, from + done + bytes, piece[0]);
						done += bytes;
					} else {
						done += copy(piece, (int) (at % piece.length), into, from + done, count - done);
					}
				}
				return count;
			}
		};
	}

	private static int copy(byte[] of, int at, byte[] into, int from, int most) {
		int count = Math.min(most, of.length - at);
		System.arraycopy(of, at, into, from, count);
		return count;
	}

	/** Returns what is in it: lines, entries, hosts, rows. */
	String facts(int part) {
		long n = times / part;
		long line = Text.ENTRY.length() + n;
		return switch (this) {
			case LONG_LINE -> facts(part, 2, 2, 1, rows(line) + 1);
			case NO_LINE_END -> facts(part, 1, 1, 0, openRows(line));
			case EMPTY_LINES -> facts(part, n, 0, 0, n);
			case NULS -> facts(part, 1, 0, 0, openRows(n));
			case MANY_LINES -> facts(part, n, n, 0, n);
			case MANY_BYTES -> facts(part, n * Text.RESULTS + 2, n * Text.RESULTS + 2, Text.HOSTS + 1,
					n * Text.RESULTS + 2);
		};
	}

	private String facts(int part, long lines, long entries, long hosts, long rows) {
		return facts(head.length + times / part * piece.length + tail.length, lines, entries, lines - entries, hosts,
				rows);
	}

	/** Returns the numbers in the form in which they are compared. */
	static String facts(long bytes, long lines, long entries, long continuations, long hosts, long rows) {
		return "%d bytes, %d lines = %d entries + %d continuations, %d hosts, %d rows".formatted(bytes, lines, entries,
				continuations, hosts, rows);
	}

	private static long rows(long line) {
		return (line + LineIndex.MAX_ROW - 1) / LineIndex.MAX_ROW;
	}

	/** A row at the end of a log may hold three bytes more, as its last character may not be whole yet. */
	private static long openRows(long line) {
		return rows(line - 3);
	}
}

package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.probelight.engine.text.EightBytes;

/**
 * What the head of a log holds that is not read, because it has no line of its own with all that belongs to it.
 *
 * @param headless lines that look like results without a time and brackets of their own
 * @param crowded entries that stand behind another in their line
 */
public record Unread(int headless, int crowded) {

	/** Everything is read. */
	public static final Unread NONE = new Unread(0, 0);

	private static final byte[] ANY_TIME = "2000-01-01T00:00:00 ".getBytes(StandardCharsets.US_ASCII);
	private static final int LONGEST_RESULT = 1000;

	/** Looks at a head of some kilobytes. */
	public static Unread of(byte[] head, int length) {
		EntryReader reader = new EntryReader();
		reader.setLayout(LineLayout.of(head, length, true));
		int headless = 0;
		int crowded = 0;
		for (int from = 0; from < length;) {
			int lf = EightBytes.nextLf(head, from, length);
			if (head[from] == '[' && lf - from < LONGEST_RESULT) {
				headless += isHeadless(head, from, lf) ? 1 : 0;
			} else if (reader.scan(head, from, lf) && reader.kind() == MessageKind.TEXT) {
				crowded += behind(reader.bytes, reader.timeEnd, reader.message().to());
			}
			from = lf + 1;
		}
		return new Unread(headless, crowded);
	}

	/** Returns whether there is anything. */
	public boolean any() {
		return headless > 0 || crowded > 0;
	}

	/** Tells whether a line would be a result if the time and the brackets of an entry stood before it. */
	private static boolean isHeadless(byte[] b, int from, int to) {
		byte[] line = Arrays.copyOf(ANY_TIME, ANY_TIME.length + to - from);
		System.arraycopy(b, from, line, ANY_TIME.length, to - from);
		EntryReader reader = new EntryReader();
		return reader.scan(line, 0, line.length) && reader.kind() == MessageKind.RESULT && reader.hasHost();
	}

	/** Counts the times with a level behind them. */
	private static int behind(byte[] b, int from, int to) {
		int count = 0;
		for (int i = LineStart.behind(b, from, to); i >= 0; i = LineStart.behind(b, i + Timestamps.LENGTH, to)) {
			count++;
		}
		return count;
	}
}

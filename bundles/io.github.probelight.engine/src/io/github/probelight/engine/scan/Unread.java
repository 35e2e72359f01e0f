package io.github.probelight.engine.scan;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.probelight.engine.text.EightBytes;

/**
 * What the head of a log holds that is not read, because it does not stand where and with what an entry does.
 *
 * @param headless lines that look like results without a time and brackets of their own
 * @param crowded what may be entries behind others in their line: without brackets, or too far behind
 * @param odd entries that mean a result and are not written as one
 */
public record Unread(int headless, int crowded, int odd) implements Serializable {

	/** Everything is read. */
	public static final Unread NONE = new Unread(0, 0, 0);

	private static final byte[] ANY_TIME = "2000-01-01T00:00:00 ".getBytes(StandardCharsets.US_ASCII);
	private static final int LONGEST_RESULT = 1000;

	/** Looks at a head of some kilobytes. */
	public static Unread of(byte[] head, int length) {
		EntryReader reader = new EntryReader();
		reader.setLayout(LineLayout.of(head, length, true));
		int headless = 0;
		int crowded = 0;
		int odd = 0;
		for (int from = 0; from < length;) {
			int lf = EightBytes.nextLf(head, from, length);
			if (head[from] == '[' && lf - from < LONGEST_RESULT) {
				headless += isHeadless(head, from, lf) ? 1 : 0;
				from = lf + 1;
				continue;
			}
			boolean strange = OddResult.mayBe(head, from, lf);
			if ((strange || mayHoldMore(head, from, lf)) && reader.scan(head, from, lf)) {
				boolean result = false;
				do {
					result |= reader.kind() == MessageKind.RESULT && reader.hasHost();
					crowded += reader.kind() == MessageKind.TEXT ? behind(reader.message()) : 0;
				} while (reader.another());
				odd += strange && !result ? 1 : 0;
				crowded += count(head, from + EntryReader.LONGEST_LINE, lf);
			}
			from = lf + 1;
		}
		return new Unread(headless, crowded, odd);
	}

	/** Returns whether there is anything. */
	public boolean any() {
		return headless > 0 || crowded > 0 || odd > 0;
	}

	/** Tells quickly whether anything may stand behind the entry of a line. */
	private static boolean mayHoldMore(byte[] b, int from, int to) {
		return to - from > EntryReader.LONGEST_LINE || NextEntry.holdsTime(b, from + Timestamps.LENGTH, to);
	}

	/** Tells whether a line would be a result if the time and the brackets of an entry stood before it. */
	private static boolean isHeadless(byte[] b, int from, int to) {
		byte[] line = Arrays.copyOf(ANY_TIME, ANY_TIME.length + to - from);
		System.arraycopy(b, from, line, ANY_TIME.length, to - from);
		EntryReader reader = new EntryReader();
		return reader.scan(line, 0, line.length) && reader.kind() == MessageKind.RESULT && reader.hasHost();
	}

	/** Counts the times with a level behind them, which may be meant as those of entries. */
	private static int behind(Range text) {
		int count = 0;
		int to = text.to();
		for (int i = LineStart.behind(text.bytes(), text.from(), to); i >= 0; count++) {
			i = LineStart.behind(text.bytes(), i + Timestamps.LENGTH, to);
		}
		return count;
	}

	/** Counts the entries in a part of a line that is not looked at. */
	private static int count(byte[] b, int from, int to) {
		int count = 0;
		for (int i = NextEntry.time(b, from, to); i >= 0; count++) {
			i = NextEntry.time(b, i + Timestamps.LENGTH, to);
		}
		return count;
	}
}

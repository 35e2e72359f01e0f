package io.github.probelight.summary.anonymise;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.EightBytes;

/**
 * Lines without what tells whose they are. Most lines of a log repeat, but for time and address, what a line before said:
 * of those, what was put there the last time is put there again, if each other byte is the same. {@link EntryMask} decides
 * all others.
 */
final class LineMask {

	private static final int TIME = UsualTime.LENGTH;
	/** Powers of two. */
	private static final int KEPT_LINES = 1 << 12;
	private static final int KEPT_ADDRESSES = 1 << 12;
	private static final int LONGEST = 512;
	private static final int LONGEST_ADDRESS = 15;
	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	/** A line: what stands between time and address, and behind the address, and what is put there. */
	private record Line(byte[] head, byte[] rest, byte[] newHead, byte[] newRest) {

		private static final Line NONE = new Line(new byte[0], new byte[0], new byte[0], new byte[0]);

		boolean is(byte[] b, int from, int open, int end, int to) {
			return Arrays.equals(head, 0, head.length, b, from + TIME, open)
					&& Arrays.equals(rest, 0, rest.length, b, end, to);
		}
	}

	private final Pseudonyms pseudonyms;
	private final EntryMask entries;
	private final boolean plain;
	private final Line[] lines = new Line[KEPT_LINES];
	private final long[] addresses = new long[KEPT_ADDRESSES];
	private final byte[][] mapped = new byte[KEPT_ADDRESSES][0];

	LineMask(Pseudonyms pseudonyms, LineLayout layout) {
		this.pseudonyms = pseudonyms;
		entries = new EntryMask(pseudonyms, layout);
		plain = layout != LineLayout.PREFIXED;
		Arrays.fill(lines, Line.NONE);
		Arrays.fill(addresses, -1);
	}

	/** Adds what stands for a line, without its end. */
	void add(byte[] b, int from, int to, MaskedBytes out) {
		int open = plain && to - from < LONGEST ? open(b, from, to) : to;
		int end = addressEnd(b, open, to);
		long address = end == open ? -1 : Ipv4.parse(b, open, end);
		if (address < 0 || !UsualTime.is(b, from, to) || b[from + TIME] != ' ') {
			entries.add(b, from, to, out);
			return;
		}
		int slot = slot(hash(b, from + TIME, open) * 31 + hash(b, end, to), KEPT_LINES);
		Line known = lines[slot];
		if (known.is(b, from, open, end, to)) {
			out.add(b, from, from + TIME);
			out.add(known.newHead);
			out.add(mapped(address));
			out.add(known.newRest);
			return;
		}
		int start = out.length();
		if (entries.add(b, from, to, out) && entries.hostFrom() == open && entries.hostTo() == end) {
			byte[] made = out.bytes();
			lines[slot] = new Line(Arrays.copyOfRange(b, from + TIME, open), Arrays.copyOfRange(b, end, to),
					Arrays.copyOfRange(made, start + TIME, entries.newHostFrom()),
					Arrays.copyOfRange(made, entries.newHostTo(), out.length()));
		}
	}

	private byte[] mapped(long address) {
		int slot = slot(address, KEPT_ADDRESSES);
		if (addresses[slot] != address) {
			addresses[slot] = address;
			mapped[slot] = Pseudonyms.text(pseudonyms.ipv4((int) address)).getBytes(StandardCharsets.US_ASCII);
		}
		return mapped[slot];
	}

	/** Returns where the first bracket with a digit begins, behind its bracket; the end if there is none. */
	private static int open(byte[] b, int from, int to) {
		for (int i = from + TIME; i + 1 < to; i++) {
			if (b[i] == '[' && b[i + 1] >= '0' && b[i + 1] <= '9') {
				return i + 1;
			}
		}
		return to;
	}

	private static int addressEnd(byte[] b, int from, int to) {
		int i = from;
		while (i < to && i - from <= LONGEST_ADDRESS && (b[i] >= '0' && b[i] <= '9' || b[i] == '.')) {
			i++;
		}
		return i;
	}

	private static long hash(byte[] b, int from, int to) {
		long hash = to - from;
		int i = from;
		for (; i + Long.BYTES <= to; i += Long.BYTES) {
			hash = (hash ^ EightBytes.get(b, i)) * SPREAD;
		}
		for (; i < to; i++) {
			hash = (hash ^ b[i]) * SPREAD;
		}
		return hash;
	}

	private static int slot(long hash, int slots) {
		return (int) (hash * SPREAD >>> Integer.SIZE) & slots - 1;
	}
}

package io.github.probelight.engine.search;

import java.io.IOException;

import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.EightBytes;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.ShownText;
import io.github.probelight.engine.text.Utf8;

/** The bytes of some rows of a log, and which of these rows may hold a match. Used by one thread at a time. */
final class RowBytes {

	/** A row, where it starts and where it ends. */
	record Place(long row, int from, int end) {}

	/** So many bytes say how often each of the 256 is there. */
	private static final int SAMPLE = 1 << 14;

	private final ByteSource source;
	private final LineIndex index;
	private final Prefilter prefilter;
	private byte[] bytes = {};
	private int size;
	private boolean sampled;
	/** In how many rows that had the others a text was missing. */
	private final int[] missing;
	private final OneOf[] texts;
	/** The text that was missing most: it is looked for first. */
	private int rarest;
	private long endRow;
	private long offset;
	private boolean ascii;
	private boolean pieces;
	/** Whether each row has to be looked at by itself. */
	private boolean singly;

	private long row;
	private int from;
	private int end;
	private int hit;

	RowBytes(ByteSource source, LineIndex index, Prefilter prefilter) {
		this.source = source;
		this.index = index;
		this.prefilter = prefilter;
		texts = prefilter.texts()
				.stream()
				.map(ways -> new OneOf(ways.stream().map(text -> new Needle(text, prefilter.anyCase())).toList()))
				.toArray(OneOf[]::new);
		missing = new int[texts.length];
	}

	/** Reads the rows from one up to and without another; what is missing in the source is missing here. */
	void read(long firstRow, long newEndRow) throws IOException {
		endRow = newEndRow;
		offset = index.offset(firstRow);
		int length = (int) (index.offset(endRow) - offset);
		if (bytes.length < length) {
			bytes = new byte[length];
		}
		size = source.read(offset, bytes, 0, length);
		pieces = index.lineOfRow(endRow) - index.lineOfRow(firstRow) != endRow - firstRow || !index.startsLine(endRow);
		ascii = !EightBytes.hasHigh(bytes, 0, size);
		singly = prefilter.isNothing() || !ascii && switch (prefilter.others()) {
			case NONE -> false;
			case NOT_UTF8 -> Utf8.length(bytes, 0, size) < 0;
			case NOT_ASCII -> true;
		};
		sample();
		for (int i = 0; i < missing.length; i++) {
			rarest = missing[i] > missing[rarest] ? i : rarest;
			texts[i].begin();
		}
		row = firstRow - 1;
		from = 0;
		end = 0;
	}

	/** Goes to the next row that may hold a match; false if there is none. */
	boolean next() {
		boolean found = false;
		boolean more = true;
		while (more && !found) {
			if (singly) {
				more = step();
				hit = more && missing.length > 0 ? texts[rarest].within(bytes, from, end) : -1;
			} else {
				hit = missing.length > 0 ? texts[rarest].next(bytes, end, size) : -1;
				more = hit >= 0 && stepTo(hit);
			}
			found = more && (hasAll() || singly && isOther());
		}
		return found;
	}

	/** Tells whether the row has all texts, the first of which was found. */
	private boolean hasAll() {
		if (hit < 0 || texts[rarest].within(bytes, hit, end) < 0) {
			return false;
		}
		for (int i = 0; i < missing.length; i++) {
			if (i != rarest && texts[i].within(bytes, from, end) < 0) {
				missing[i]++;
				return false;
			}
		}
		return true;
	}

	/** Finds the text, of which there is one, in the row once more, behind where it was. */
	boolean again() {
		hit = texts[rarest].within(bytes, hit + texts[rarest].length(), end);
		return hit >= 0;
	}

	/** Returns where the row is, for {@link #goTo}. */
	Place place() {
		return new Place(row, from, end);
	}

	/** Goes to a row that it was at since the rows were read. */
	void goTo(Place place) {
		row = place.row;
		from = place.from;
		end = place.end;
	}

	/** Returns the row. */
	long row() {
		return row;
	}

	/** Returns where the row has the text that was found, from its start. */
	int hit() {
		return hit - from;
	}

	/** Tells whether where the text was found is a match: then the row need not be decoded. */
	boolean isMatch() {
		return prefilter.whole() && hit >= 0 && (ascii || !EightBytes.hasHigh(bytes, from, end));
	}

	/** Returns the text of the row as shown, without its line delimiter. */
	String text() {
		return ShownText.decode(bytes, from, end - delimiter() - from);
	}

	private int delimiter() {
		if (end == from || bytes[end - 1] != '\n') {
			return 0;
		}
		return end - from > 1 && bytes[end - 2] == '\r' ? 2 : 1;
	}

	private boolean isOther() {
		return switch (prefilter.others()) {
			case NONE -> prefilter.isNothing();
			case NOT_UTF8 -> Utf8.length(bytes, from, end) < 0;
			case NOT_ASCII -> EightBytes.hasHigh(bytes, from, end);
		};
	}

	/** Goes to the next row. */
	private boolean step() {
		if (end >= size || row + 1 >= endRow) {
			return false;
		}
		row++;
		from = end;
		end = pieces ? endOf(row) : Math.min(size, EightBytes.nextLf(bytes, from, size) + 1);
		return true;
	}

	/** Goes to the row that holds an index behind the one that it is at. */
	private boolean stepTo(int at) {
		if (pieces) {
			row = index.rowAtOffset(offset + at);
			from = (int) (index.offset(row) - offset);
			end = endOf(row);
			return row < endRow;
		}
		boolean more = step();
		while (more && end <= at) {
			more = step();
		}
		return more;
	}

	private int endOf(long ofRow) {
		return (int) Math.min(size, index.offset(ofRow + 1) - offset);
	}

	/** Looks at the first bytes that there are, once. */
	private void sample() {
		if (sampled || size == 0 || texts.length == 0) {
			return;
		}
		sampled = true;
		int[] frequencies = new int[1 << Byte.SIZE];
		for (int i = 0; i < Math.min(size, SAMPLE); i++) {
			frequencies[bytes[i] & 0xFF]++;
		}
		for (OneOf ways : texts) {
			ways.choose(frequencies);
		}
	}
}

package io.github.probelight.engine.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.function.Predicate;

import io.github.probelight.engine.scan.MessageKind;

/**
 * What some lines that follow one another say, in short, so that who looks for certain entries need not read those
 * lines that have none. Words are sets of {@link WordBits}.
 *
 * @param offset where its first line starts, in bytes
 * @param line its first line, 0-based
 * @param first least time of an entry, epoch milliseconds; above {@code last} if none has a time
 * @param last greatest time of an entry
 * @param entries entries that start in it
 * @param results result lines among them
 * @param leads whether its first line belongs to an entry of a block before
 * @param kinds kinds of messages, a bit each by their order
 * @param levels words of levels
 * @param threads words of threads
 * @param sites words of sites
 * @param states words of states of results
 * @param reasons words of reasons of results
 * @param levelWords levels, as {@link LevelWords}
 * @param timed whether each entry has a time
 */
public record LineBlock(long offset, long line, long first, long last, int entries, int results, boolean leads,
		long kinds, long levels, long threads, long sites, long states, long reasons, int levelWords, boolean timed) {

	/** Written with 64 bits. */
	private static final int NUMBERS = 10;

	/** Returns whether an entry of it lies within these times; of all times, also one without a time. */
	public boolean meets(TimeRange range) {
		return range.isAll() || first < range.until() && last >= range.from() && first <= last;
	}

	/** Returns whether each entry of it lies within these times. */
	public boolean isWithin(TimeRange range) {
		return entries == 0 || timed && range.from() <= first && last < range.until();
	}

	/** Returns whether some level of its entries may be wanted, in small letters; if not, none is. */
	public boolean mayHaveLevel(Predicate<String> wanted) {
		return LevelWords.mayBe(levelWords, wanted);
	}

	/** Returns whether the level of each of its entries is wanted, in small letters; if not, some may not be. */
	public boolean hasOnlyLevels(Predicate<String> wanted) {
		return LevelWords.areAll(levelWords, wanted);
	}

	/** Returns whether it has a message of a kind. */
	public boolean has(MessageKind kind) {
		return (kinds & 1L << kind.ordinal()) != 0;
	}

	void write(DataOutput out) throws IOException {
		for (long number : new long[]{offset, line, first, last, kinds, levels, threads, sites, states, reasons}) {
			out.writeLong(number);
		}
		out.writeInt(entries);
		out.writeInt(results);
		out.writeBoolean(leads);
		out.writeInt(levelWords);
		out.writeBoolean(timed);
	}

	static LineBlock read(DataInput in) throws IOException {
		long[] numbers = new long[NUMBERS];
		for (int i = 0; i < NUMBERS; i++) {
			numbers[i] = in.readLong();
		}
		int at = 0;
		long offset = numbers[at++];
		long line = numbers[at++];
		long first = numbers[at++];
		long last = numbers[at++];
		int entries = in.readInt();
		int results = in.readInt();
		boolean leads = in.readBoolean();
		int levelWords = in.readInt();
		boolean timed = in.readBoolean();
		return new LineBlock(offset, line, first, last, entries, results, leads, numbers[at++], numbers[at++],
				numbers[at++], numbers[at++], numbers[at++], numbers[at], levelWords, timed);
	}

	/** Returns the same block of a log in which so many lines lie before the part that it was made of. */
	LineBlock behind(long lines) {
		// a byte order mark is read with the first line
		return new LineBlock(lines + line == 0 ? 0 : offset, line + lines, first, last, entries, results, leads, kinds,
				levels, threads, sites, states, reasons, levelWords, timed);
	}
}

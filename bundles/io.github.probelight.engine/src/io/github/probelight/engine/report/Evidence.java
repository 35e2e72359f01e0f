package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.table.LongTable;
import io.github.probelight.engine.table.Pages;

/**
 * The lines that prove what findings say of a host: the first line of each of its outcomes that may become evidence, and
 * that of its last round trip, if that is worth a look.
 * <p>
 * Millions of hosts have one outcome each and one line with an open port, so those two are not in the table: the first
 * result of a host is in its record, and the first OPEN result is kept as what it is behind that.
 */
final class Evidence {

	/** Stands in the place of an outcome for the last round trip. */
	private static final int ROUND_TRIP = -1;
	private static final int NONE = -1;

	/** Host and outcome, and the line; -1 if it is no evidence any more. */
	private final LongTable keys;
	private long[] lines;
	/** By host how far its first OPEN result is behind its first result, or {@link #NONE}. */
	private final Pages opens;

	Evidence() {
		keys = new LongTable();
		lines = new long[16];
		opens = new Pages(1);
	}

	private Evidence(Evidence other) {
		keys = new LongTable(other.keys);
		lines = other.lines.clone();
		opens = other.opens.copy();
	}

	/** Returns a copy; neither sees what happens to the other. */
	Evidence copy() {
		return new Evidence(this);
	}

	void clear() {
		keys.clear();
		opens.clear();
	}

	/**
	 * Takes an outcome that a host did not have before.
	 *
	 * @param first line of its first result
	 * @param open whether the outcome is an OPEN port
	 */
	void outcome(int host, int outcome, long line, long first, boolean open) {
		if (open && open(host) == NONE) {
			open(host, line - first);
		}
		if (line != first && !(open && line == first + open(host) && open(host) != NONE)) {
			put(host, outcome, line);
		}
	}

	/** Takes another line with an outcome that a host has already; it counts if it is earlier than the known one. */
	void earlier(int host, int outcome, long line, long first, boolean open) {
		if (line < line(host, outcome, first, open)) {
			put(host, outcome, line);
		}
	}

	/** Takes the line of a round trip that is worth a look, or -1 for one that is not. */
	void roundTrip(int host, long line) {
		if (line >= 0 || find(host, ROUND_TRIP) >= 0) {
			put(host, ROUND_TRIP, line);
		}
	}

	/**
	 * Returns the line with which an outcome was seen first.
	 *
	 * @param first line of the host's first result
	 */
	long line(int host, int outcome, long first, boolean open) {
		long found = find(host, outcome);
		int behind = open ? open(host) : NONE;
		return found >= 0 ? found : behind == NONE ? first : first + behind;
	}

	/** Returns the line of the last round trip, which is worth a look. */
	long roundTripLine(int host, long first) {
		long found = find(host, ROUND_TRIP);
		return found < 0 ? first : found;
	}

	/**
	 * Takes over the first OPEN result of a host of the part that follows.
	 *
	 * @param first line of the host's first result here
	 * @param firstThere the same there, as a line of here
	 */
	void open(int host, long first, Evidence next, int of, long firstThere) {
		int behind = next.open(of);
		if (behind != NONE && open(host) == NONE) {
			open(host, firstThere + behind - first);
		}
	}

	/** Takes over the lines of the hosts that are new here; {@code numbers} and {@code outcomes} are what they are here. */
	void append(Evidence next, BitSet fresh, int[] numbers, int[] outcomes, long before) {
		for (int host = fresh.nextSetBit(0); host >= 0 && host < next.opens.size(); host = fresh.nextSetBit(host + 1)) {
			if (next.open(host) != NONE) {
				open(numbers[host], next.open(host));
			}
		}
		for (int i = 0; i < next.keys.size(); i++) {
			int host = host(next.keys.key(i));
			int outcome = outcome(next.keys.key(i));
			if (fresh.get(host) && next.lines[i] >= 0) {
				put(numbers[host], outcome == ROUND_TRIP ? ROUND_TRIP : outcomes[outcome], next.lines[i] + before);
			}
		}
	}

	private int open(int host) {
		return host < opens.size() ? opens.get(host, 0) : NONE;
	}

	/** Keeps how far it is behind, unless it is too far or before it: then it is in the table. */
	private void open(int host, long behind) {
		if (behind < 0 || behind >= Integer.MAX_VALUE) {
			return;
		}
		while (opens.size() <= host) {
			set(opens.add(), NONE);
		}
		set(host, (int) behind);
	}

	private void set(int host, int behind) {
		opens.own(host)[opens.at(host)] = behind;
	}

	private long find(int host, int outcome) {
		int number = keys.find(key(host, outcome));
		return number < 0 ? -1 : lines[number];
	}

	private void put(int host, int outcome, long line) {
		int number = keys.number(key(host, outcome));
		lines = number < lines.length ? lines : Arrays.copyOf(lines, number * 2);
		lines[number] = line;
	}

	private static long key(int host, int outcome) {
		return (long) host << Integer.SIZE | outcome & 0xFFFFFFFFL;
	}

	private static int host(long key) {
		return (int) (key >>> Integer.SIZE);
	}

	private static int outcome(long key) {
		return (int) key;
	}

	void write(FactsOutput out) throws IOException {
		out.number(opens.size());
		for (int host = 0; host < opens.size(); host++) {
			out.number(open(host));
		}
		out.number(keys.size());
		int lastHost = 0;
		long lastLine = 0;
		for (int i = 0; i < keys.size(); i++) {
			out.number(host(keys.key(i)) - lastHost);
			out.number(outcome(keys.key(i)));
			out.number(lines[i] - lastLine);
			lastHost = host(keys.key(i));
			lastLine = lines[i];
		}
	}

	/** Reads lines of hosts and outcomes below ends into this, which is empty. */
	void read(FactsInput in, int hosts, int outcomes) throws IOException {
		for (int left = in.number(0, hosts + 1); left > 0; left--) {
			set(opens.add(), in.number(NONE, Integer.MAX_VALUE));
		}
		int size = in.count();
		int host = 0;
		long line = 0;
		for (int i = 0; i < size; i++) {
			host += in.number(-host, hosts - host);
			int outcome = in.number(ROUND_TRIP, outcomes);
			line = in.above(line, -1);
			if (keys.find(key(host, outcome)) >= 0) {
				throw FactsInput.damaged("evidence is there twice");
			}
			put(host, outcome, line);
		}
	}
}

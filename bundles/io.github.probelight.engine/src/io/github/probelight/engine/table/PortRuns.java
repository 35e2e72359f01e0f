package io.github.probelight.engine.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.PortRun.Segment;

/**
 * The last result of each port of each host: one packed run for each host that has any. It never changes.
 *
 * @param segments what the runs are in
 * @param places for each host two numbers: its segment plus 1 (0: no results), and the offset of its run there
 * @param used bytes of all runs
 */
public record PortRuns(List<Segment> segments, int[] places, long used) {

	static final PortRuns NONE = new PortRuns(List.of(), new int[0], 0);

	private static final int SEGMENT = 0;
	private static final int OFFSET = 1;
	private static final int PLACE = 2;
	/** Hosts whose runs one thread joins at a time. */
	private static final int PART = 1 << 11;
	/** Bytes that are written at a time, or twice as many; more if a run has more. */
	private static final int BLOCK = 1 << 18;
	/** Wasted bytes that are not worth packing again. */
	private static final long FEW_BYTES = 4 << 20;

	/** Is told of runs. */
	interface Visitor {
		void run(int host, int segment, int offset, int length);
	}

	/** Unpacks the results of a host. */
	public void read(int host, PortRun into) {
		into.clear();
		if (has(host)) {
			into.read(segment(host), offset(host));
		}
	}

	/** Adds one to the count of the class of each outcome of a host. */
	public void count(int host, int[] classes, int[] counts) {
		if (has(host)) {
			PortRun.count(segment(host), offset(host), classes, counts);
		}
	}

	private Segment segment(int host) {
		return segments.get(places[host * PLACE + SEGMENT] - 1);
	}

	private int offset(int host) {
		return places[host * PLACE + OFFSET];
	}

	private boolean has(int host) {
		return host * PLACE < places.length && places[host * PLACE + SEGMENT] > 0;
	}

	/** Tells a visitor of all runs. */
	void visit(Visitor visitor) {
		for (int host = 0; host * PLACE < places.length; host++) {
			if (has(host)) {
				visitor.run(host, places[host * PLACE + SEGMENT] - 1, offset(host),
						PortRun.length(segment(host), offset(host)));
			}
		}
	}

	/** Returns the bytes that are held. */
	long bytes() {
		long bytes = 0;
		byte[] last = {};
		for (Segment segment : segments) {
			// segments of one block are neighbours
			bytes += segment.bytes() == last ? 0 : segment.bytes().length;
			last = segment.bytes();
		}
		return bytes;
	}

	/**
	 * Returns these runs joined with newer ones.
	 *
	 * @param newer runs in the order of the log
	 * @param in their segments
	 * @param hosts number of hosts
	 */
	PortRuns with(RunList newer, List<Segment> in, int hosts) {
		PortRuns joined = new Joining(this, newer, in, hosts).join(false);
		// some hosts may keep whole segments alive
		return joined.bytes() > FEW_BYTES + 2 * joined.used
				? new Joining(joined, new RunList(), List.of(), hosts).join(true)
				: joined;
	}

	/**
	 * Writes the runs, as they are packed: reading them so takes a tenth of the time of taking their results one by one. In
	 * blocks: number of hosts, bytes of the run of each (0: none), these bytes.
	 */
	void write(FactsOutput out, int hosts) throws IOException {
		PortRun run = new PortRun();
		byte[] block = new byte[BLOCK];
		int[] lengths = new int[PART];
		for (int host = 0; host < hosts;) {
			int size = 0;
			int count = 0;
			for (; host < hosts && count < PART && (count == 0 || size < BLOCK / 2); host++) {
				run.clear();
				if (has(host)) {
					run.add(segment(host), offset(host));
				}
				if (size + run.mostBytes() > block.length) {
					block = Arrays.copyOf(block, Math.max(2 * block.length, size + run.mostBytes()));
				}
				int end = run.size() == 0 ? size : run.write(block, size);
				lengths[count++] = end - size;
				size = end;
			}
			out.number(count);
			for (int i = 0; i < count; i++) {
				out.number(lengths[i]);
			}
			out.bytes(block, 0, size);
		}
	}

	/**
	 * Reads runs that were written.
	 *
	 * @param hosts number of hosts
	 * @param outcomes number of outcomes
	 * @param keys which keys there may be; null if somebody knows that all is sound
	 * @throws IOException if they are not sound
	 */
	static PortRuns read(FactsInput in, int hosts, int outcomes, @Nullable BitSet keys) throws IOException {
		List<Segment> segments = new ArrayList<>();
		// no more memory is taken than what has come is worth
		int[] places = new int[0];
		long used = 0;
		for (int host = 0; host < hosts;) {
			int end = host + in.number(1, Math.min(PART, hosts - host) + 1);
			if (end * PLACE > places.length) {
				places = Arrays.copyOf(places, (int) Math.min(hosts, 2L * end) * PLACE);
			}
			long size = 0;
			for (; host < end; host++) {
				int length = in.count();
				places[host * PLACE + SEGMENT] = length > 0 ? segments.size() + 1 : 0;
				places[host * PLACE + OFFSET] = (int) size;
				size += length;
			}
			byte[] runs = in.bytes(PortRun.BEHIND);
			if (runs.length != size + PortRun.BEHIND) {
				throw FactsInput.damaged("the runs of ports are not as long as they should be");
			}
			used += size;
			segments.add(new Segment(runs, 0, (int) size, null, 0));
		}
		PortRuns runs = new PortRuns(List.copyOf(segments), Arrays.copyOf(places, hosts * PLACE), used);
		if (keys == null) {
			return runs;
		}
		int parts = (hosts + PART - 1) / PART;
		IntStream numbers = IntStream.range(0, parts);
		if (!(parts > 1 ? numbers.parallel() : numbers).allMatch(part -> runs.areSound(part, outcomes, keys))) {
			throw FactsInput.damaged("a run of ports is not sound");
		}
		return runs;
	}

	private boolean areSound(int part, int outcomes, BitSet keys) {
		int last = Math.min(places.length / PLACE, (part + 1) * PART);
		for (int host = part * PART; host < last; host++) {
			if (has(host)) {
				Segment in = segment(host);
				boolean more = host + 1 < places.length / PLACE && offset(host + 1) > offset(host);
				int to = more ? offset(host + 1) : in.to();
				if (!PortRun.isSound(in.bytes(), offset(host), to, outcomes, keys)) {
					return false;
				}
			}
		}
		return true;
	}

	/** Joins runs by several threads, a part of the hosts each. */
	private static final class Joining {

		private final PortRuns old;
		private final RunList newer;
		private final List<Segment> segments;
		private final int hosts;
		private final int[] ends;
		private final int[] order;
		private final int[] places;

		Joining(PortRuns old, RunList newer, List<Segment> in, int hosts) {
			this.old = old;
			this.newer = newer;
			this.hosts = hosts;
			segments = new ArrayList<>(old.segments);
			segments.addAll(in);
			ends = new int[hosts];
			order = newer.byHost(ends);
			places = Arrays.copyOf(old.places, hosts * PLACE);
		}

		/** Joins; {@code all}: packs also what needs no joining. */
		PortRuns join(boolean all) {
			int parts = (hosts + PART - 1) / PART;
			IntStream numbers = IntStream.range(0, parts);
			long[] more = new long[parts];
			List<List<Segment>> packed = (parts > 1 ? numbers.parallel() : numbers)
					.mapToObj(part -> part(part, all, more))
					.toList();
			for (int part = 0; part < parts; part++) {
				number(part, segments.size());
				segments.addAll(packed.get(part));
			}
			return used(old.used + LongStream.of(more).sum());
		}

		/**
		 * Packs the runs of some hosts; the numbers of their segments are those in the part, below 0.
		 *
		 * @param more takes by how many bytes the runs of the part grow
		 */
		private List<Segment> part(int part, boolean all, long[] more) {
			RunPacker packer = new RunPacker();
			PortRun run = new PortRun();
			int last = Math.min(hosts, (part + 1) * PART);
			for (int host = part * PART; host < last; host++) {
				int from = host == 0 ? 0 : ends[host - 1];
				if (from < ends[host] || all && old.has(host)) {
					run.clear();
					if (old.has(host)) {
						run.add(old.segment(host), old.offset(host));
						more[part] -= PortRun.length(old.segment(host), old.offset(host));
					}
					for (int i = from; i < ends[host]; i++) {
						run.add(segments.get(old.segments.size() + newer.segment(order[i])), newer.offset(order[i]));
					}
					run.keepLast();
					int segment = packer.reserve(run.mostBytes());
					int offset = packer.add(run);
					place(host, ~segment - 1, offset);
					more[part] += packer.size() - offset;
				}
			}
			return packer.lastSegments();
		}

		/** Numbers the segments of a part among all. */
		private void number(int part, int first) {
			int last = Math.min(hosts, (part + 1) * PART);
			for (int at = part * PART * PLACE + SEGMENT; at < last * PLACE; at += PLACE) {
				places[at] = places[at] < 0 ? first + ~places[at] + 1 : places[at];
			}
		}

		private void place(int host, int segment, int offset) {
			places[host * PLACE + SEGMENT] = segment + 1;
			places[host * PLACE + OFFSET] = offset;
		}

		/** Returns the runs, and of the segments only those that hold one. */
		private PortRuns used(long bytes) {
			int[] numbers = new int[segments.size() + 1];
			for (int at = SEGMENT; at < places.length; at += PLACE) {
				numbers[places[at]] = 1;
			}
			List<Segment> kept = new ArrayList<>();
			numbers[0] = 0;
			for (int segment = 1; segment < numbers.length; segment++) {
				if (numbers[segment] > 0) {
					kept.add(segments.get(segment - 1));
					numbers[segment] = kept.size();
				}
			}
			for (int at = SEGMENT; at < places.length; at += PLACE) {
				places[at] = numbers[places[at]];
			}
			return new PortRuns(List.copyOf(kept), places, bytes);
		}
	}
}

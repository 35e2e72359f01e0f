package io.github.probelight.engine.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.RunPacker.Segment;

/** Joins runs with newer ones, by several threads: some shelves each, and only those with a host that has a new result. */
final class RunJoiner {

	/** Shelves whose runs one thread joins at a time. */
	private static final int PART = 1 << 3;

	private final PortRuns old;
	private final RunList newer;
	private final List<Segment> segments;
	private final int hosts;
	/** The newer runs by host, and where those of each end. */
	private final int[] order;
	private final int[] ends;

	/**
	 * Creates a joiner.
	 *
	 * @param newer runs in the order of the log
	 * @param segments what they are in
	 * @param hosts number of hosts
	 */
	RunJoiner(PortRuns old, RunList newer, List<Segment> segments, int hosts) {
		this.old = old;
		this.newer = newer;
		this.segments = segments;
		this.hosts = hosts;
		ends = new int[hosts];
		order = newer.byHost(ends);
	}

	/** Returns the runs joined with the newer ones. */
	PortRuns join() {
		int[] touched = newer.shelves();
		int parts = (touched.length + PART - 1) / PART;
		IntStream numbers = IntStream.range(0, parts);
		List<RunShelf> joined = (parts > 1 ? numbers.parallel() : numbers)
				.mapToObj(part -> part(touched, part * PART, Math.min(touched.length, (part + 1) * PART)))
				.flatMap(List::stream)
				.toList();
		return old.with(touched, joined);
	}

	private List<RunShelf> part(int[] touched, int from, int to) {
		PieceWriter writer = new PieceWriter();
		PackedRun packed = new PackedRun();
		GrowingRun run = new GrowingRun();
		return Arrays.stream(touched, from, to).mapToObj(shelf -> shelf(shelf, writer, packed, run)).toList();
	}

	private RunShelf shelf(int number, PieceWriter writer, PackedRun packed, GrowingRun run) {
		@Nullable
		RunShelf before = old.shelf(number);
		int first = PortRuns.firstHost(number);
		int last = Math.min(hosts, first + RunPiece.HOSTS);
		long results = 0;
		for (int host = first; host < last; host++) {
			run.clear();
			if (before != null && before.open(host - first, packed)) {
				run.add(packed, null, 0);
			}
			for (int i = host == 0 ? 0 : ends[host - 1]; i < ends[host]; i++) {
				segments.get(newer.segment(order[i])).addTo(run, newer.offset(order[i]), packed);
			}
			run.keepLast();
			writer.add(host - first, run);
			results += run.size();
		}
		return new RunShelf(writer.end(), results);
	}
}

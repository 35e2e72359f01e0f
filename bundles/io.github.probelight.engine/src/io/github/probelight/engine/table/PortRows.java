package io.github.probelight.engine.table;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.RunPacker.Segment;

/**
 * Takes the results of ports. New ones are only noted; {@link #seal} packs them, one run for each host; {@link #append}
 * takes the runs of the next part of a log as they are, without a look at their results; then the runs of a host are
 * joined, packed smaller, and of several results for a port the last one stays. So a result is packed twice, and looked up
 * never.
 */
public final class PortRows {

	private static final int HOST = 0;
	private static final int KEY = 1;
	private static final int OUTCOME = 2;
	/** 64 bits. */
	private static final int LINE = 3;
	private static final int ROW = 5;
	/** So many rows are packed at the latest: more would not stay in a processor's cache. */
	private static final int MOST_ROWS = 1 << 16;
	/** Runs of fewer results, which take some megabytes, are not joined before somebody wants to see them. */
	private static final long FEW_RESULTS = 3 << 18;
	/** So many results may be packed once more for each that is new. */
	private static final int MOST_OLD = 8;

	private int[] rows = new int[64 * ROW];
	private int size;
	/** Runs that are not joined yet, and what they are in. */
	private RunList runs = new RunList();
	private RunPacker packer = new RunPacker();
	/** Results that are packed once more when the new ones are joined. */
	private long old;
	private final GrowingRun run = new GrowingRun();
	private PortRuns joined = PortRuns.NONE;

	/** Creates rows without any result. */
	public PortRows() {
		// empty
	}

	/** Creates a copy, and joins the runs for both. */
	public PortRows(PortRows other, int hosts) {
		joined = other.view(hosts);
	}

	/** Takes a result; all numbers are those of the part of the log that is being read. */
	public void add(int host, int key, int outcome, long line) {
		if (size * ROW == rows.length) {
			if (size == MOST_ROWS) {
				seal();
			} else {
				rows = Arrays.copyOf(rows, rows.length * 2);
			}
		}
		int at = size++ * ROW;
		rows[at + HOST] = host;
		rows[at + KEY] = key;
		rows[at + OUTCOME] = outcome;
		Pages.setLong(rows, at + LINE, line);
	}

	/** Packs what was added, in its order. */
	public void seal() {
		if (size == 0) {
			return;
		}
		int hosts = 0;
		for (int at = 0; at < size * ROW; at += ROW) {
			hosts = Math.max(hosts, rows[at + HOST] + 1);
		}
		int[] ends = new int[hosts];
		int[] order = RunList.byFirst(rows, ROW, size, ends);
		int i = 0;
		for (int host = 0; host < hosts; host++) {
			run.clear();
			for (; i < ends[host]; i++) {
				int at = order[i] * ROW;
				run.add(rows[at + KEY], rows[at + OUTCOME], Pages.getLong(rows, at + LINE));
			}
			pack(host);
		}
		size = 0;
	}

	/** Appends the results of the next part of the log, under the numbers that hosts and outcomes have here. */
	public void append(PortRows next, int[] hosts, int[] outcomes, long lines) {
		seal();
		next.seal();
		share(next.joined, hosts, outcomes, lines);
		int newer = packer.segments().size();
		int[] moves = copy(next.packer.segments(), outcomes, lines);
		RunList more = next.runs;
		for (int i = 0; i < more.size(); i++) {
			note(hosts[more.host(i)], newer + more.segment(i), more.offset(i) + moves[more.segment(i)],
					more.results(i));
		}
	}

	/** Takes joined runs; their pieces are not copied. */
	private void share(PortRuns next, int[] hosts, int[] outcomes, long lines) {
		PackedRun packed = new PackedRun();
		for (int number = 0; number < next.shelves(); number++) {
			RunShelf shelf = next.shelf(number);
			for (int piece = 0; shelf != null && piece < shelf.pieces().length; piece++) {
				byte[] bytes = shelf.pieces()[piece];
				int segment = packer.share(bytes, outcomes, lines);
				for (int i = RunPiece.first(bytes); i < RunPiece.end(bytes); i++) {
					int place = RunPiece.place(bytes, i);
					if (place > 0) {
						packed.open(bytes, place);
						note(hosts[PortRuns.firstHost(number) + i], segment, place, packed.count());
					}
				}
			}
		}
	}

	/** Copies segments; returns what to add to the offsets of the runs of each. */
	private int[] copy(List<Segment> segments, int[] outcomes, long lines) {
		int[] moves = new int[segments.size()];
		for (int i = 0; i < moves.length; i++) {
			Segment segment = segments.get(i);
			int[] map = segment.outcomes();
			int[] all = map == null ? outcomes : IntStream.of(map).map(outcome -> outcomes[outcome]).toArray();
			moves[i] = packer.copy(segment, all, segment.lines() + lines);
		}
		return moves;
	}

	/** Joins runs if they are many, and not too few beside those that are packed once more for them. */
	public void compactIfLarge(int hosts) {
		if (runs.results() > FEW_RESULTS && runs.results() > old / MOST_OLD) {
			view(hosts);
		}
	}

	/** Returns what was taken until now. */
	public PortRuns view(int hosts) {
		seal();
		if (runs.size() > 0) {
			joined = new RunJoiner(joined, runs, packer.segments(), hosts).join();
			// there may be nothing to come for which it would be good to keep their memory
			runs = new RunList();
			packer = new RunPacker();
			old = 0;
		}
		return joined;
	}

	/** Writes the results of each host. */
	public void write(FactsOutput out, int hosts) throws IOException {
		view(hosts).write(out, hosts);
	}

	/**
	 * Reads results into these rows, which are empty.
	 *
	 * @param hosts number of hosts
	 * @param outcomes number of outcomes
	 * @param keys which keys there may be; null if somebody knows that all results are sound
	 */
	public void read(FactsInput in, int hosts, int outcomes, @Nullable BitSet keys) throws IOException {
		joined = PortRuns.read(in, hosts, outcomes, keys);
	}

	/** Packs the results of a host that are in the run, if there are any. */
	private void pack(int host) {
		if (run.size() > 0) {
			int segment = packer.reserve(QuickRun.mostBytes(run.size()));
			int offset = packer.add(run);
			note(host, segment, offset, run.size());
		}
	}

	private void note(int host, int segment, int offset, int results) {
		if (runs.add(host, segment, offset, results)) {
			RunShelf shelf = joined.shelf(PortRuns.shelfOf(host));
			old += shelf == null ? 0 : shelf.results();
		}
	}

	/** Forgets all results. */
	public void clear() {
		size = 0;
		old = 0;
		runs.clear();
		packer.clear();
		joined = PortRuns.NONE;
	}
}

package io.github.probelight.workspace.filter;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.roaringbitmap.RoaringBitmap;

import io.github.probelight.engine.read.OrderedChunks;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.summary.query.Query;

/**
 * Finds the entries of a log that answer a query, as a filter of this query alone keeps them, and hands them over from
 * the first one on. Nothing is kept of them. Used by one thread at a time.
 */
public final class QueryPass {
	/**
	 * What is found among the entries that begin in some lines.
	 *
	 * @param end
	 *            the line behind these lines
	 * @param rows
	 *            the rows of the entries that answer the query, with their continuations
	 * @param entries
	 *            how many entries these are
	 * @param marks
	 *            the rows of the entries that were to be told beside; none if none were
	 */
	public record Part(long end, RoaringBitmap rows, int entries, RoaringBitmap marks) {}

	/** Takes one part after the other. */
	public interface Taker {
		/** Takes the next part; false to stop. */
		boolean take(Part part) throws IOException;
	}

	private final LogSource source;
	private final ChipSets sets;
	private final ChipRows rows;
	private final List<ChipRows.Condition> plain = new ArrayList<>();

	/**
	 * Prepares a pass.
	 *
	 * @param marks
	 *            what entries are told beside; may not look for text
	 */
	public QueryPass(LogSource source, Query query, Optional<Query> marks) {
		this.source = source;
		sets = new ChipSets(source);
		rows = new ChipRows(new ChipRows.Condition(Chip.only(query)), List.of());
		marks.ifPresent(some -> plain.add(new ChipRows.Condition(Chip.only(some))));
		if (!rows.condition().hasWords()) {
			plain.add(rows.condition());
		}
	}

	/** Whether text is looked for in a query: then what lies far from that is not read. */
	public static boolean hasWords(Query query) {
		return ChipQuestion.hasWords(query);
	}

	/** Where the entries begin in their lines. */
	public LineLayout layout() throws IOException {
		return sets.layout();
	}

	/** The first line that is an entry: each one before it counts for itself. */
	public long entriesFrom() throws IOException {
		sets.layout();
		return sets.entriesFrom();
	}

	/**
	 * Reads the entries that begin in the lines that the log has now.
	 *
	 * @return false if it was stopped before their end
	 */
	public boolean read(BooleanSupplier stopped, Taker taker) throws IOException {
		return read(0, source.index().extent().lines(), stopped, taker);
	}

	/** Reads the entries that begin in some lines likewise. */
	public boolean read(long first, long end, BooleanSupplier stopped, Taker taker) throws IOException {
		boolean worded = rows.condition().hasWords();
		boolean marked = plain.size() == (worded ? 1 : 2);
		LineLayout layout = sets.layout();
		FilterPlan plan = new FilterPlan(source, layout, plain, worded ? List.of(rows) : List.of(), Map.of(), false,
				source.blocks().get().blocks(), first, end, sets.entriesFrom(), true, stopped);
		List<KeptChunkReader> readers = new ArrayList<>();
		for (int i = 0; i < Math.clamp(plan.chunks(), 1, OrderedChunks.threads()); i++) {
			readers.add(new KeptChunkReader(plan));
		}
		long[] taken = {0};
		boolean[] over = {false};
		try {
			OrderedChunks.run(plan.chunks(), readers, chunk -> {
				int at = chunk.kept().size() - 1;
				over[0] = !taker.take(new Part(plan.chunk(++taken[0]), chunk.kept().get(at), chunk.counts()[at],
						marked ? chunk.kept().getFirst() : new RoaringBitmap())) || stopped.getAsBoolean();
				return !over[0];
			});
		} catch (CancellationException e) {
			return false;
		}
		return !over[0] || taken[0] == plan.chunks();
	}
}

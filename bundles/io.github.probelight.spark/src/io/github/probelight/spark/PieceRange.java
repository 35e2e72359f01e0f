package io.github.probelight.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.text.ByteSource;

/**
 * A part of a piece that is read at once.
 *
 * @param log number of the log among those that are read
 * @param place number of the piece in its log
 * @param index number of the range in its piece
 * @param from where it starts
 * @param to where it ends; {@link ByteSource#UNKNOWN_SIZE} of a packed piece, which is one range
 */
record PieceRange(int log, int place, int index, long from, long to) implements Serializable {

	/** Tasks for each core, so that the last ones do not take long. */
	private static final int TASKS = 3;

	/** Returns the ranges of logs, in order. */
	static List<PieceRange> of(List<LogSet> logs, long rangeBytes) {
		List<PieceRange> ranges = new ArrayList<>();
		for (int log = 0; log < logs.size(); log++) {
			for (int place = 0; place < logs.get(log).pieces().size(); place++) {
				LogPiece piece = logs.get(log).pieces().get(place);
				if (piece.packed()) {
					ranges.add(new PieceRange(log, place, 0, 0, ByteSource.UNKNOWN_SIZE));
					continue;
				}
				int index = 0;
				for (long from = 0; from < piece.file().size(); from += rangeBytes) {
					ranges.add(new PieceRange(log, place, index++, from,
							Math.min(piece.file().size(), from + rangeBytes)));
				}
			}
		}
		return ranges;
	}

	/** Puts small ranges together, so that each task has something to do: a task costs some 25 ms. */
	static List<List<PieceRange>> tasks(List<PieceRange> ranges, List<LogSet> logs, long rangeBytes, int cores) {
		long all = ranges.stream().mapToLong(range -> range.bytes(logs)).sum();
		long most = Math.min(rangeBytes, 1 + all / (TASKS * cores));
		List<List<PieceRange>> tasks = new ArrayList<>();
		List<PieceRange> task = new ArrayList<>();
		long bytes = 0;
		for (PieceRange range : ranges) {
			if (!task.isEmpty() && bytes + range.bytes(logs) > most) {
				tasks.add(task);
				task = new ArrayList<>();
				bytes = 0;
			}
			task.add(range);
			bytes += range.bytes(logs);
		}
		if (!task.isEmpty()) {
			tasks.add(task);
		}
		return tasks;
	}

	private long bytes(List<LogSet> logs) {
		return to == ByteSource.UNKNOWN_SIZE ? logs.get(log).pieces().get(place).file().size() : to - from;
	}
}

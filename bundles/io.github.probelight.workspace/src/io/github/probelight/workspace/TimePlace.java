package io.github.probelight.workspace;

import java.util.List;

import io.github.probelight.engine.read.LineBlock;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Timeline;
import io.github.probelight.engine.scan.EntryFacts;

/**
 * Where a time is in a log: at the first line, in the order of the file, with an entry of that time or of a later one.
 *
 * @param where
 *            whether the log has that time
 * @param line
 *            0-based; for a time that the log does not have, the line at its nearest end; -1 if there is none
 * @param time
 *            of the entry in that line, epoch milliseconds, or {@link Report#NO_TIME}
 */
public record TimePlace(Where where, long line, long time) {

	/** How a time lies to those of a log. */
	public enum Where {
		WITHIN, BEFORE, BEHIND,
		/** Behind what is read so far. */
		UNREAD,
		/** No entry of the log has a time. */
		NOWHERE
	}

	/** Of each line as much is looked at. */
	private static final int LONGEST_HEAD = 2000;
	private static final TimePlace NONE = new TimePlace(Where.NOWHERE, -1, Report.NO_TIME);

	/** Finds a time in what is known of a log: the blocks tell where, and at the most one of them is read. */
	public static TimePlace of(OpenLog log, long time) {
		KnownLines known = log.knownLines();
		Timeline times = known.report().timeline();
		if (times.first() == Report.NO_TIME) {
			return NONE;
		}
		if (time > times.last() && log.state() == OpenLogState.READING) {
			return new TimePlace(Where.UNREAD, -1, Report.NO_TIME);
		}
		Where where = time < times.first() ? Where.BEFORE : time > times.last() ? Where.BEHIND : Where.WITHIN;
		return first(log, known, where, Math.clamp(time, times.first(), times.last()));
	}

	private static TimePlace first(OpenLog log, KnownLines known, Where where, long time) {
		List<LineBlock> blocks = known.blocks().blocks();
		for (int i = 0; i < blocks.size(); i++) {
			LineBlock block = blocks.get(i);
			if (block.first() <= block.last() && block.last() >= time) {
				long end = i + 1 < blocks.size() ? blocks.get(i + 1).line() : known.blocks().lines();
				TimePlace found = first(log, block.line(), end, where, time);
				if (found.line >= 0) {
					return found;
				}
			}
		}
		return first(log, known.blocks().lines(), known.report().extent().lines(), where, time);
	}

	private static TimePlace first(OpenLog log, long from, long end, Where where, long time) {
		for (long line = from; line < end; line++) {
			for (EntryFacts entry : EntryFacts.all(log.text().line(line, LONGEST_HEAD))) {
				if (entry.time() != Report.NO_TIME && entry.time() >= time) {
					return new TimePlace(where, line, entry.time());
				}
			}
		}
		return NONE;
	}
}

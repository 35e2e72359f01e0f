package io.github.probelight.engine.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Logs as one, in the order of the times of their entries; where times are equal, in the order of the logs. An entry
 * keeps its continuations, a log its own order, and a line its end: one without it gets one where another line follows.
 */
final class MergedStream extends PieceStream {

	private final List<MergedLog> logs = new ArrayList<>();
	private final MergedLines lines;
	private long line;
	private int current = -1;
	/** A line whose log has ended without an end of that line. */
	private boolean open;

	/** Opens the logs; {@code lines} is told where each line comes from. */
	MergedStream(List<Origin> origins, MergedLines lines) {
		this.lines = lines;
		for (Origin origin : origins) {
			MergedLog log = new MergedLog(origin, logs.isEmpty());
			log.next();
			logs.add(log);
		}
	}

	List<MergedLog> logs() {
		return logs;
	}

	@Override
	int piece(byte[] into, int from, int length) {
		int done = 0;
		while (done < length) {
			MergedLog log = next();
			if (log == null) {
				break;
			}
			if (open) {
				into[from + done++] = '\n';
				open = false;
			} else {
				done += log.take(into, from + done, length - done);
				passed(log);
			}
		}
		return done == 0 ? -1 : done;
	}

	/** The line of this log may be taken to its end now. */
	private void passed(MergedLog log) {
		if (!log.hasMore()) {
			boolean ended = log.isLineEnded();
			line += ended ? 1 : 0;
			if (!log.next()) {
				open = !ended;
				line += ended ? 0 : 1;
			}
		}
	}

	/** Returns the log whose line is due, null at the end of all. */
	private @Nullable MergedLog next() {
		MergedLog last = current < 0 ? null : logs.get(current);
		if (last == null || !last.hasMore() || last.isUntouched() && last.startsEntry()) {
			int next = earliest();
			if (next >= 0 && (next != current || last == null)) {
				current = next;
				lines.begin(line, next, logs.get(next).line());
			}
			return next < 0 ? null : logs.get(next);
		}
		return last;
	}

	private int earliest() {
		int found = -1;
		for (int i = 0; i < logs.size(); i++) {
			if (logs.get(i).hasMore() && (found < 0 || logs.get(i).time() < logs.get(found).time())) {
				found = i;
			}
		}
		return found;
	}

	@Override
	public void close() throws IOException {
		for (MergedLog log : logs) {
			log.close();
		}
	}
}

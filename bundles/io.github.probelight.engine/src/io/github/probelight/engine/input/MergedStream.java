package io.github.probelight.engine.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Logs as one, in the order of the times of their entries; where times are equal, in the order of the logs. An entry
 * keeps its continuations, a log its own order, and a line its end: one without it gets one where another line follows.
 */
final class MergedStream extends PieceStream {

	private final List<MergedLog> logs = new ArrayList<>();
	private final MergedLines lines;
	private final long mostBytes;
	private long bytes;
	private Optional<InputException> problem = Optional.empty();
	private long line;
	private int current = -1;
	/** A line whose log has ended without an end of that line. */
	private boolean open;

	/** Opens the logs; {@code lines} is told where each line comes from. It ends behind {@code mostBytes}. */
	MergedStream(List<Origin> origins, MergedLines lines, long mostBytes) {
		this.lines = lines;
		this.mostBytes = mostBytes;
		for (Origin origin : origins) {
			MergedLog log = new MergedLog(origin, logs.isEmpty());
			log.next();
			logs.add(log);
		}
	}

	List<MergedLog> logs() {
		return logs;
	}

	/** Why it ended before its logs did, if that is so. */
	Optional<InputException> problem() {
		return problem;
	}

	@Override
	int piece(byte[] into, int from, int most) {
		int length = (int) Math.min(most, mostBytes - bytes);
		int done = length == 0 ? 0 : fill(into, from, length);
		bytes += done;
		if (length == 0 && logs.stream().anyMatch(MergedLog::hasMore)) {
			problem = Optional.of(new InputException(InputProblem.TOO_LARGE, bytes));
		}
		return done == 0 ? -1 : done;
	}

	private int fill(byte[] into, int from, int length) {
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
		return done;
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

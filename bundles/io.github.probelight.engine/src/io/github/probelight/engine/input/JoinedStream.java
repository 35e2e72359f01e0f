package io.github.probelight.engine.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.text.EightBytes;

/**
 * Logs, one behind the other: where a log ends, its last line ends, and a byte order mark is left out but at the start
 * of the whole. A log that cannot be read to its end ends early, and the next one follows. A log is opened when its
 * turn comes.
 */
final class JoinedStream extends PieceStream {

	private static final int MARK = 3;

	private final List<Origin> origins;
	/** What was read, of each origin whose turn has come. */
	private final List<Reached> reached = new ArrayList<>();
	private InputStream current = InputStream.nullInputStream();
	private long lines;
	private boolean lineEnded = true;

	private static final class Reached {
		final long firstLine;
		long bytes;
		Optional<InputException> problem = Optional.empty();

		Reached(long firstLine) {
			this.firstLine = firstLine;
		}
	}

	JoinedStream(List<Origin> origins) {
		this.origins = origins;
	}

	@Override
	int piece(byte[] into, int from, int length) {
		int count = reached.isEmpty() ? -1 : readCurrent(into, from, length);
		while (count < 0 && reached.size() < origins.size()) {
			if (lineEnded) {
				next();
				count = readCurrent(into, from, length);
			} else {
				into[from] = '\n';
				count = 1;
			}
		}
		if (count > 0) {
			lines += EightBytes.countLf(into, from, from + count);
			lineEnded = into[from + count - 1] == '\n';
		}
		return count;
	}

	/** Returns what was read of each log; those whose turn has not come are empty and begin at the end. */
	List<Part> parts() {
		long allLines = lineEnded ? lines : lines + 1;
		List<Part> parts = new ArrayList<>();
		for (int i = 0; i < origins.size(); i++) {
			Reached part = i < reached.size() ? reached.get(i) : new Reached(allLines);
			long end = i + 1 < reached.size() ? reached.get(i + 1).firstLine : allLines;
			parts.add(new Part(origins.get(i).name(), part.firstLine, end - part.firstLine, part.bytes,
					part.problem, origins.get(i).state()));
		}
		return parts;
	}

	@Override
	public void close() throws IOException {
		current.close();
	}

	private int readCurrent(byte[] into, int from, int length) {
		Reached part = reached.getLast();
		try {
			int count = current.read(into, from, length);
			part.bytes += Math.max(0, count);
			return count;
		} catch (IOException e) {
			part.problem = Optional.of(InputException.of(e, part.bytes));
			return -1;
		}
	}

	private void next() {
		try {
			current.close();
		} catch (IOException e) {
			// all of it was read
		}
		current = InputStream.nullInputStream();
		Reached part = new Reached(lines);
		reached.add(part);
		try {
			current = origins.get(reached.size() - 1).open();
			if (reached.size() > 1) {
				byte[] head = current.readNBytes(MARK);
				boolean mark = LogSniffer.bom(head, head.length) > 0;
				part.bytes = mark ? MARK : 0;
				current = mark ? current : new SequenceInputStream(new ByteArrayInputStream(head), current);
			}
		} catch (IOException e) {
			part.problem = Optional.of(InputException.of(e, 0));
		}
	}
}

package io.github.probelight.engine.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.text.ByteSource;
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
	private final List<Long> seams = new ArrayList<>();
	private long position;
	private long lines;
	private boolean lineEnded = true;

	private static final class Reached {
		final long firstLine;
		long bytes;
		Optional<InputException> problem = Optional.empty();
		/** Of the bytes; two polynomials that have nothing to do with each other. */
		private final Checksum first = new CRC32();
		private final Checksum second = new CRC32C();

		Reached(long firstLine) {
			this.firstLine = firstLine;
		}

		void sum(byte[] read, int from, int length) {
			first.update(read, from, length);
			second.update(read, from, length);
		}

		boolean sameBytes(Reached other) {
			return bytes == other.bytes && bytes > 0 && first.getValue() == other.first.getValue()
					&& second.getValue() == other.second.getValue();
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
			position += count;
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
					part.problem, origins.get(i).state(), origins.get(i).prefix(), origins.get(i).unread(), twin(i)));
		}
		return parts;
	}

	/** Returns the name of the first log that holds the same bytes as this one and was given before it, or "". */
	private String twin(int log) {
		for (int i = 0; i < Math.min(log, reached.size()); i++) {
			if (log < reached.size() && reached.get(i).sameBytes(reached.get(log))) {
				return origins.get(i).name();
			}
		}
		return "";
	}

	/** Returns where a log begins behind another one that is not its older part; as {@link ByteSource#seam}. */
	long seam(long from) {
		return seams.stream()
				.mapToLong(Long::longValue)
				.filter(seam -> seam >= from)
				.findFirst()
				.orElse(ByteSource.UNKNOWN_SIZE);
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
			if (count > 0 && origins.size() > 1) {
				part.sum(into, from, count);
			}
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
				if (!Rotation.goesOn(origins.get(reached.size() - 2).name(), origins.get(reached.size() - 1).name())) {
					seams.add(position);
				}
				byte[] head = current.readNBytes(MARK);
				boolean mark = LogSniffer.bom(head, head.length) > 0;
				part.bytes = mark ? MARK : 0;
				part.sum(head, 0, mark ? MARK : 0);
				current = mark ? current : new SequenceInputStream(new ByteArrayInputStream(head), current);
			}
		} catch (IOException e) {
			part.problem = Optional.of(InputException.of(e, 0));
		}
	}
}

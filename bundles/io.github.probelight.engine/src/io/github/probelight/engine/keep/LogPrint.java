package io.github.probelight.engine.keep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LogFile;

/**
 * What the first bytes of a log are told from others by: hashes of 64 bits of their head, of pieces that lie evenly
 * between, and of their tail. Of a gigabyte some 400 KB are looked at, of 256 KB all.
 *
 * @param head of the first 64 KB
 * @param middle of 64 pieces of 4 KB
 * @param tail of the last 64 KB
 */
record LogPrint(long head, long middle, long tail) {

	private static final int END = 1 << 16;
	private static final int PIECES = 64;
	private static final int PIECE = 1 << 12;

	/** Takes the print of the first bytes of a log; one that has fewer by now has another print. */
	static LogPrint of(ByteSource log, long size) throws IOException {
		byte[] buffer = new byte[END];
		Sum head = new Sum();
		head.add(log, 0, size, buffer);
		Sum middle = new Sum();
		for (int piece = 0; piece < PIECES; piece++) {
			// the first begins behind the head, the last ends before the tail
			long room = Math.max(0, size - 2 * END - PIECE);
			long from = END + (long) (room * (piece / (double) (PIECES - 1)));
			middle.add(log, from, Math.min(size, from + PIECE), buffer);
		}
		Sum tail = new Sum();
		tail.add(log, Math.max(0, size - END), size, buffer);
		return new LogPrint(head.value(), middle.value(), tail.value());
	}

	/** Takes the print of all files of some logs, as they are now. */
	static LogPrint of(List<FilePlace> logs) throws IOException {
		LogPrint all = new LogPrint(0, 0, 0);
		for (FilePlace log : logs) {
			try (LogFile file = LogFile.open(log.file())) {
				LogPrint print = of(file, file.size());
				all = new LogPrint(31 * all.head + print.head, 31 * all.middle + print.middle,
						31 * all.tail + print.tail);
			}
		}
		return all;
	}

	/** As that of {@link FileStamp#equals}: not made at run time. */
	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof LogPrint print && head == print.head && middle == print.middle && tail == print.tail;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(head ^ middle ^ tail);
	}

	void write(DataOutput out) throws IOException {
		out.writeLong(head);
		out.writeLong(middle);
		out.writeLong(tail);
	}

	static LogPrint read(DataInput in) throws IOException {
		return new LogPrint(in.readLong(), in.readLong(), in.readLong());
	}

	/** Two sums of the same bytes, which processors have instructions for. */
	private static final class Sum {

		private final CRC32 one = new CRC32();
		private final CRC32C other = new CRC32C();

		/** Adds what lies between, as much as the buffer holds. */
		void add(ByteSource log, long from, long to, byte[] buffer) throws IOException {
			int length = (int) Math.clamp(to - from, 0, buffer.length);
			// most pieces of a small log are empty
			int read = length == 0 ? 0 : log.read(from, buffer, 0, length);
			one.update(buffer, 0, read);
			other.update(buffer, 0, read);
			// that there were fewer tells, too
			one.update(read);
		}

		long value() {
			return one.getValue() << Integer.SIZE | other.getValue();
		}
	}
}

package io.github.probelight.engine.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongUnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.ByteSource;

/**
 * A stream that is read by position as long as nobody looks far back: the last bytes are kept, and the thread that asks
 * for bytes nobody has had yet fetches them. Nothing is written to a disk.
 * <p>
 * A stream that fails ends there, for all threads alike: what came before is read as a log that is cut off, and
 * {@link #problem()} says why it ended.
 */
public final class StreamSource implements ByteSource {

	private static final int BLOCK = 1 << 16;

	private final InputStream stream;
	private final long window;
	private final LongUnaryOperator seams;
	/** Block {@code n} of the stream lies in place {@code n % blocks.length}; the places fill as the stream is read. */
	private final byte[][] blocks;
	private long end;
	private long asked;
	private boolean ended;
	private @Nullable IOException problem;

	/**
	 * Reads a stream.
	 *
	 * @param stream read in large pieces; need not be buffered
	 * @param window how many bytes before the furthest one that was asked for can be asked for again
	 */
	public StreamSource(InputStream stream, long window) {
		this(stream, window, from -> UNKNOWN_SIZE);
	}

	/** Reads a stream of logs; {@code seams} tells where they begin, as {@link ByteSource#seam}. */
	StreamSource(InputStream stream, long window, LongUnaryOperator seams) {
		this.stream = stream;
		this.window = window;
		this.seams = seams;
		// less than a block more than was asked for is fetched, and neither end of what is kept need fill its block
		blocks = new byte[Math.toIntExact(window / BLOCK + 3)][];
	}

	/** Returns the number of bytes once the end was reached, before that {@link ByteSource#UNKNOWN_SIZE}. */
	@Override
	public synchronized long size() {
		return ended ? end : UNKNOWN_SIZE;
	}

	/** Returns why the stream ended too early; null if it has not. */
	public synchronized @Nullable IOException problem() {
		return problem;
	}

	/** @throws IllegalStateException if {@code position} lies before the window */
	@Override
	public synchronized int read(long position, byte[] into, int from, int length) {
		asked = Math.max(asked, position + length);
		while (!ended && end < asked) {
			fetch();
		}
		if (position < Math.min(asked, end) - window) {
			throw new IllegalStateException("%d bytes back, only %d are kept".formatted(asked - position, window));
		}
		int count = (int) Math.max(0, Math.min(length, end - position));
		for (int done = 0; done < count;) {
			int in = (int) ((position + done) % BLOCK);
			int part = Math.min(BLOCK - in, count - done);
			System.arraycopy(block(position + done), in, into, from + done, part);
			done += part;
		}
		return count;
	}

	@Override
	public synchronized long seam(long from) {
		return seams.applyAsLong(from);
	}

	@Override
	public void close() throws IOException {
		stream.close();
	}

	private void fetch() {
		int in = (int) (end % BLOCK);
		int place = place(end);
		if (blocks[place] == null) {
			blocks[place] = new byte[BLOCK];
		}
		try {
			int count = stream.read(blocks[place], in, BLOCK - in);
			ended = count < 0;
			end += Math.max(0, count);
		} catch (IOException e) {
			ended = true;
			problem = e;
		}
	}

	private byte[] block(long position) {
		return blocks[place(position)];
	}

	private int place(long position) {
		return (int) (position / BLOCK % blocks.length);
	}
}

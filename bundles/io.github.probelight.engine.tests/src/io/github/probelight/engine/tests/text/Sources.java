package io.github.probelight.engine.tests.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LineIndexer;

/** Sources that are not files: one that grows and shrinks, one of any length, random bytes. */
public final class Sources {

	private static final String[] PIECES = {"\n", "\n", "\n", "\r\n", "\r\n", "\r", "\0", "a", "log", "[10.0.0.1]",
			"é", "€", "😀", "\u202E", "\t", "x".repeat(90), "0123456789".repeat(250), "ü".repeat(1100)};

	private Sources() {}

	/** A source of which only the first bytes can be seen, as many as were last asked for. */
	public static class Partial implements ByteSource {
		private final byte[] bytes;
		private volatile int visible;

		public Partial(byte[] bytes, int visible) {
			this.bytes = bytes;
			this.visible = Math.min(visible, bytes.length);
		}

		public void show(int count) {
			visible = Math.min(count, bytes.length);
		}

		@Override
		public long size() {
			return visible;
		}

		@Override
		public int read(long position, byte[] into, int from, int length) {
			int count = (int) Math.max(0, Math.min(length, visible - position));
			if (count > 0) {
				System.arraycopy(bytes, (int) position, into, from, count);
			}
			return count;
		}
	}

	/** A source that repeats one piece up to a size of any length. */
	public static ByteSource repeated(byte[] piece, long size) {
		return new ByteSource() {
			@Override
			public long size() {
				return size;
			}

			@Override
			public int read(long position, byte[] into, int from, int length) {
				int count = (int) Math.max(0, Math.min(length, size - position));
				for (int done = 0; done < count;) {
					int in = (int) ((position + done) % piece.length);
					int part = Math.min(piece.length - in, count - done);
					System.arraycopy(piece, in, into, from + done, part);
					done += part;
				}
				return count;
			}
		};
	}

	/** The index of all lines of a log. */
	public static LineIndex index(byte[] log) throws IOException {
		LineIndexer indexer = new LineIndexer(ByteSource.of(log));
		while (indexer.advance(1 << 20)) {
			// to the end
		}
		return indexer.index();
	}

	/** Random bytes rich in line ends, long rows and broken UTF-8. */
	public static byte[] random(Random random, int pieces) {
		StringBuilder latin = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			String piece = PIECES[random.nextInt(PIECES.length)];
			byte[] utf8 = piece.getBytes(StandardCharsets.UTF_8);
			int cut = random.nextInt(12) == 0 ? random.nextInt(utf8.length) : utf8.length;
			latin.append(new String(utf8, 0, cut, StandardCharsets.ISO_8859_1));
		}
		return latin.toString().getBytes(StandardCharsets.ISO_8859_1);
	}
}

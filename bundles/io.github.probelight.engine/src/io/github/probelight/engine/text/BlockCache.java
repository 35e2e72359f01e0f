package io.github.probelight.engine.text;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Blocks of a source, the last few of them kept: as many as a screen of filtered rows may lie in, and small, for all that
 * is asked for of most of them is a line. What cannot be read (any more) is missing from a result's end.
 */
final class BlockCache {

	private static final int BLOCK = 1 << 14;
	private static final int SLOTS = 64;

	private record Block(long number, byte[] bytes, int length) {}

	private final ByteSource source;
	private final @Nullable BlockSums sums;
	private final AtomicReferenceArray<@Nullable Block> blocks = new AtomicReferenceArray<>(SLOTS);

	/** Of a source whose bytes must have these sums; null for one that is always the same. */
	BlockCache(ByteSource source, @Nullable BlockSums sums) {
		this.source = source;
		this.sums = sums;
	}

	/** Returns how many bytes of the range there are; they lie at the start of {@code into}. */
	int read(long position, byte[] into, int length) {
		int done = 0;
		while (done < length) {
			long at = position + done;
			int in = (int) (at % BLOCK);
			int wanted = Math.min(BLOCK - in, length - done);
			Block block = block(at / BLOCK, in + wanted);
			int count = Math.min(wanted, block.length - in);
			if (count <= 0) {
				break;
			}
			System.arraycopy(block.bytes, in, into, done, count);
			done += count;
		}
		return done;
	}

	private Block block(long number, int needed) {
		int slot = (int) (number % SLOTS);
		@Nullable
		Block block = blocks.get(slot);
		// a block that was read when the source was shorter may have more now
		if (block == null || block.number != number || block.length < needed) {
			byte[] bytes = new byte[BLOCK];
			block = new Block(number, bytes, fill(number * BLOCK, bytes));
			blocks.set(slot, block);
		}
		return block;
	}

	private int fill(long position, byte[] bytes) {
		try {
			int length = source.read(position, bytes, 0, bytes.length);
			// what was written over it since would be shown as lines that there never were
			BlockSums known = sums;
			return known == null ? length : known.same(position, bytes, length);
		} catch (IOException e) {
			// a source that cannot be read is gone for whoever looks at it; LogText.gone() says so
			return 0;
		}
	}
}

package io.github.probelight.summary.anonymise;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.text.EightBytes;

/**
 * The bytes of a log without what tells whose it is, line for line, made while they are read: a log of any size needs no
 * more memory than a small one. Line ends become LF; of a line of more than 64 KB, of which nobody reads more, only so
 * much is there.
 */
public final class MaskedStream extends InputStream {

	private static final int BLOCK = 1 << 18;
	private static final int LONGEST = 1 << 17;

	private final InputStream in;
	private final LineMask mask;
	private final MaskedBytes out = new MaskedBytes();
	private byte[] block = new byte[BLOCK];
	/** What of the block is not masked yet. */
	private int from;
	private int to;
	private int taken;
	private boolean begun;
	private boolean ended;
	/** Whether the end of a line that is too long is being looked for. */
	private boolean passing;

	/**
	 * Creates a stream.
	 *
	 * @param in the log, unpacked; is closed with this
	 * @param layout where in its lines its entries begin
	 */
	public MaskedStream(InputStream in, LineLayout layout, Pseudonyms pseudonyms) {
		this.in = in;
		mask = new LineMask(pseudonyms, layout);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte @Nullable [] into, int at, int length) throws IOException {
		if (into == null || length == 0) {
			return 0;
		}
		while (taken == out.length()) {
			if (ended) {
				return -1;
			}
			taken = 0;
			out.clear();
			fill();
		}
		int count = Math.min(length, out.length() - taken);
		System.arraycopy(out.bytes(), taken, into, at, count);
		taken += count;
		return count;
	}

	/** Reads a block and masks the lines that end in it. */
	private void fill() throws IOException {
		if (from > 0) {
			System.arraycopy(block, from, block, 0, to - from);
			to -= from;
			from = 0;
		}
		if (to == block.length) {
			block = Arrays.copyOf(block, 2 * block.length);
		}
		int count = in.read(block, to, block.length - to);
		ended = count < 0;
		to += Math.max(0, count);
		if (!begun && (to > 2 || ended)) {
			begun = true;
			from = LogSniffer.bom(block, to);
			out.add(block, 0, from);
		}
		while (begun && from < to) {
			int lf = EightBytes.nextLf(block, from, to);
			if (lf == to && !ended) {
				if (to - from > LONGEST) {
					line(to);
					passing = true;
					from = to;
				}
				return;
			}
			int before = out.length();
			line(lf);
			// a last line of nothing that is seen is a line
			boolean unseen = out.length() == before && !passing;
			passing = false;
			if (lf < to || unseen) {
				out.add('\n');
			}
			from = Math.min(to, lf + 1);
		}
	}

	private void line(int lf) {
		if (!passing) {
			mask.add(block, from, lf > from && block[lf - 1] == '\r' ? lf - 1 : lf, out);
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}

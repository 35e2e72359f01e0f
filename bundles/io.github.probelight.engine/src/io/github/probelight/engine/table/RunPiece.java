package io.github.probelight.engine.table;

import java.util.BitSet;

import io.github.probelight.engine.text.EightBytes;

/**
 * The runs of some neighbours among the hosts of a shelf, packed together: hosts that were scanned alike have their ports in
 * common, and lines that are told by those of another host.
 * <p>
 * A piece is a head (the first host, how many there are, less one, and the bytes of a place), for each host where its run is in
 * what follows, plus 1, or 0 if it has none, then the runs as {@link PackedRun} says, and {@link #BEHIND} bytes.
 */
final class RunPiece {

	/** Hosts of a shelf. */
	static final int HOSTS = 1 << 8;
	static final int HOST_MASK = HOSTS - 1;
	/** Eight bytes are read at a time. */
	static final int BEHIND = Long.BYTES;
	static final int HEAD = 3;
	/** Places of few bytes. */
	static final int SHORT = 2;
	static final int LONG = 3;

	private RunPiece() {}

	static int first(byte[] piece) {
		return piece[0] & 0xFF;
	}

	/** Returns the end of the hosts of a piece. */
	static int end(byte[] piece) {
		return first(piece) + (piece[1] & 0xFF) + 1;
	}

	/** Returns where the run of a host is, or 0 if it has none here. */
	static int place(byte[] piece, int host) {
		int i = host - first(piece);
		int hosts = (piece[1] & 0xFF) + 1;
		if (i < 0 || i >= hosts) {
			return 0;
		}
		int width = piece[2];
		int place = (int) EightBytes.get(piece, HEAD + i * width) & (1 << width * Byte.SIZE) - 1;
		return place == 0 ? 0 : runs(hosts, width) + place - 1;
	}

	/** Returns where the runs of a piece begin. */
	static int runs(int hosts, int width) {
		return HEAD + hosts * width;
	}

	/**
	 * Tells whether bytes are a piece of runs.
	 *
	 * @param from the first host that it may have
	 * @param to where they end
	 * @param outcomes number of outcomes
	 * @param known which keys there may be
	 * @return its results, or -1 if it is none
	 */
	static long results(byte[] piece, int from, int to, int outcomes, BitSet known) {
		if (piece.length < HEAD + BEHIND || first(piece) < from || end(piece) > to
				|| piece[2] != SHORT && piece[2] != LONG) {
			return -1;
		}
		long results = 0;
		PackedRun run = new PackedRun();
		try {
			for (int host = first(piece); host < end(piece); host++) {
				int place = place(piece, host);
				if (place > 0) {
					run.open(piece, place);
					if (!run.isSound(outcomes, known)) {
						return -1;
					}
					results += run.count();
				}
			}
		} catch (IndexOutOfBoundsException e) {
			return -1;
		}
		return results;
	}
}

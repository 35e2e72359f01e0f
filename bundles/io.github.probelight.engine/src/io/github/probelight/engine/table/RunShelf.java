package io.github.probelight.engine.table;

import java.io.IOException;
import java.util.BitSet;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The runs of {@link RunPiece#HOSTS} hosts, which are put together anew if one of them has a new result.
 *
 * @param pieces their pieces, by the first host; at least one
 * @param results results in all
 */
record RunShelf(byte[][] pieces, long results) {

	/** Looks at the run of a host of the shelf; tells whether it has one. */
	boolean open(int host, PackedRun run) {
		byte[] piece = piece(host);
		int place = RunPiece.place(piece, host);
		if (place > 0) {
			run.open(piece, place);
		}
		return place > 0;
	}

	/** Unpacks the results of a host of the shelf; tells whether it has any. */
	boolean read(int host, PortRun into) {
		byte[] piece = piece(host);
		int place = RunPiece.place(piece, host);
		if (place > 0) {
			into.read(piece, place);
		}
		return place > 0;
	}

	/** Returns the last piece that begins with the host or one before it; any other if there is none. */
	private byte[] piece(int host) {
		int i = pieces.length - 1;
		while (i > 0 && RunPiece.first(pieces[i]) > host) {
			i--;
		}
		return pieces[i];
	}

	long bytes() {
		long bytes = 0;
		for (byte[] piece : pieces) {
			bytes += piece.length;
		}
		return bytes;
	}

	/** Writes the shelf: how many pieces it has, the results, and the pieces. */
	void write(FactsOutput out) throws IOException {
		out.number(pieces.length);
		out.number(results);
		for (byte[] piece : pieces) {
			out.bytes(piece, 0, piece.length - RunPiece.BEHIND);
		}
	}

	/** Reads a shelf, null if it is empty. */
	@Nullable
	static RunShelf read(FactsInput in) throws IOException {
		byte[][] pieces = new byte[in.number(0, RunPiece.HOSTS + 1)][];
		if (pieces.length == 0) {
			return null;
		}
		long results = in.number(0);
		for (int i = 0; i < pieces.length; i++) {
			pieces[i] = in.bytes(RunPiece.BEHIND);
		}
		return new RunShelf(pieces, results);
	}

	/**
	 * Tells whether what was read can be.
	 *
	 * @param hosts number of hosts
	 * @param outcomes number of outcomes
	 * @param known which keys there may be
	 */
	boolean isSound(int hosts, int outcomes, BitSet known) {
		long found = 0;
		int from = 0;
		for (byte[] piece : pieces) {
			long more = RunPiece.results(piece, from, hosts, outcomes, known);
			if (more < 0) {
				return false;
			}
			found += more;
			from = RunPiece.end(piece);
		}
		return found == results;
	}
}

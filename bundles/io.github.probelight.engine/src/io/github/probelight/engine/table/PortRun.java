package io.github.probelight.engine.table;

/** The port results of one host; one object serves many hosts, one after the other. */
public final class PortRun {

	private static final byte[] NOTHING = {};

	private final PackedRun packed = new PackedRun();
	private int size;
	/** As long as the longest run so far: an object that serves one host only takes no more than that needs. */
	private int[] keys = {};
	private int[] outcomes = {};
	/** Whose keys there are: hosts that were scanned alike have them in common. */
	private byte[] keysOf = NOTHING;
	private int keysFrom;
	private int keyCount;

	/** Returns how many results there are. */
	public int size() {
		return size;
	}

	/** Returns the number of a port and protocol; results are in their order. */
	public int key(int i) {
		return keys[i];
	}

	/** Returns the outcome of a result, a number. */
	public int outcome(int i) {
		return outcomes[i];
	}

	/** Returns the line of a result. */
	public long line(int i) {
		return packed.line(i);
	}

	void clear() {
		size = 0;
	}

	/** Takes a run of a piece; its lines are unpacked when they are asked for. */
	void read(byte[] piece, int from) {
		packed.open(piece, from);
		size = packed.count();
		if (size > keys.length) {
			keys = new int[size];
			outcomes = new int[size];
			keysOf = NOTHING;
		}
		packed.outcomes(outcomes, 0, null);
		if (keysOf != piece || keysFrom != packed.keysFrom() || keyCount != size) {
			packed.keys(keys, 0);
			keysOf = piece;
			keysFrom = packed.keysFrom();
			keyCount = size;
		}
	}
}

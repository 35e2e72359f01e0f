package io.github.probelight.testing;

/** The hosts of one Nmap process. */
final class Batch {
	private final HostModel model;
	private final int site;
	private final int firstAddress;
	private final long[] hosts;
	private final byte[][] addresses;
	private final boolean[] firewalled;
	private final int[] live;
	private int size;
	private int liveCount;
	private int to;

	/** @param firstAddress number of the site's first address in 10.0.0.0/8, without those that end in 0 and 255 */
	Batch(HostModel model, int site, int firstAddress, int most) {
		this.model = model;
		this.site = site;
		this.firstAddress = firstAddress;
		hosts = new long[most];
		addresses = new byte[most][];
		firewalled = new boolean[most];
		live = new int[most];
	}

	/** Takes the site's hosts {@code from} (inclusive) to {@code end} (exclusive). */
	void fill(int from, int end) {
		size = end - from;
		to = end;
		liveCount = 0;
		for (int i = 0; i < size; i++) {
			int number = from + i;
			hosts[i] = model.host(site, number);
			addresses[i] = format(firstAddress + number);
			firewalled[i] = model.firewalled(site, number);
			if (model.alive(hosts[i]) || model.late(hosts[i])) {
				live[liveCount++] = i;
			}
		}
	}

	private static byte[] format(int number) {
		int net = number / 254;
		return LineSink.ascii("10." + (net >> 8) + "." + (net & 0xff) + "." + (number % 254 + 1));
	}

	int size() {
		return size;
	}

	int to() {
		return to;
	}

	/** Number of hosts that are alive in the end. */
	int live() {
		return liveCount;
	}

	/** Place in this batch of the nth live host. */
	int live(int n) {
		return live[n];
	}

	long host(int i) {
		return hosts[i];
	}

	byte[] address(int i) {
		return addresses[i];
	}

	boolean firewalled(int i) {
		return firewalled[i];
	}
}

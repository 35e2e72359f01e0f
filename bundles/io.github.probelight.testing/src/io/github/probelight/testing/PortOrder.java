package io.github.probelight.testing;

import java.util.stream.IntStream;

/** The order in which ports are tried: the well-known ones first, then all others by number. */
final class PortOrder {
	private static final int[] KNOWN_TCP = {443, 80, 22, 445, 3389, 135, 139, 25, 8080, 53, 21, 23, 8443, 3306, 5432,
			1433,
			389, 636, 88, 5985, 110, 143, 993, 995, 111, 2049, 587, 5900, 6379, 27017, 9200, 9100, 515, 631, 5060,
			1521};
	private static final int[] KNOWN_UDP = {53, 161, 123, 137, 500, 67, 69, 111, 138, 389, 514, 1900, 5353, 4500, 88,
			5060};

	static final int[] TCP = order(KNOWN_TCP);
	static final int[] UDP = order(KNOWN_UDP);

	private PortOrder() {}

	private static int[] order(int[] known) {
		boolean[] first = new boolean[65_536];
		for (int port : known) {
			first[port] = true;
		}
		return IntStream.concat(IntStream.of(known), IntStream.range(1, first.length).filter(port -> !first[port]))
				.toArray();
	}
}

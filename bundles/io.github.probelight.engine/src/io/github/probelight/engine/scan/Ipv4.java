package io.github.probelight.engine.scan;

/** IPv4 addresses as numbers, only those whose text is the one that their number gives back. */
public final class Ipv4 {

	private Ipv4() {}

	/** Returns an address as an unsigned 32-bit number, or -1 for any other text. */
	public static long parse(byte[] b, int from, int to) {
		long address = 0;
		int part = 0;
		int digits = 0;
		int dots = 0;
		for (int i = from; i < to; i++) {
			int c = b[i] - '0';
			if (c >= 0 && c <= 9) {
				if (digits > 0 && part == 0) {
					return -1;
				}
				part = part * 10 + c;
				if (++digits > 3 || part > 255) {
					return -1;
				}
			} else if (b[i] == '.' && digits > 0 && dots < 3) {
				address = address << 8 | part;
				part = 0;
				digits = 0;
				dots++;
			} else {
				return -1;
			}
		}
		return dots == 3 && digits > 0 ? address << 8 | part : -1;
	}

	/** Returns the text of an address. */
	public static String text(int ipv4) {
		return (ipv4 >>> 24) + "." + (ipv4 >>> 16 & 255) + "." + (ipv4 >>> 8 & 255) + "." + (ipv4 & 255);
	}
}

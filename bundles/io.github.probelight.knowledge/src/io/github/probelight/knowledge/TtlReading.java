package io.github.probelight.knowledge;

/**
 * What the time to live of an answer tells of its sender. Every router on the way takes one off (RFC 791, in IPv6 the
 * hop limit of RFC 8200), and senders start at one of a few values, so the distance can be computed.
 *
 * @param ttl
 *            as printed
 * @param start
 *            the likely start value: 64, 128 or 255; -1 if nothing was measured
 * @param hops
 *            the routers on the way if {@code start} is right; -1 if nothing was measured
 * @param text
 *            one or a few sentences for a person
 */
public record TtlReading(int ttl, int start, int hops, String text) {

	private static final int MAX = 255;

	/** Paths through more routers than this are rare: another start value is likelier then. */
	private static final int LONG_PATH = 30;

	/** The start value of a few old systems; so rare today that it only explains what would be a very long path. */
	private static final int OLD_START = 32;

	/** Reads any number: one that no packet can carry is said to be so. */
	public static TtlReading of(int ttl) {
		if (ttl == 0) {
			return new TtlReading(ttl, -1, -1,
					"TTL=0 means not measured. A Connect Scan asks its operating system to open "
							+ "the connection and sees no packet, so it has no time to live to print. "
							+ "Never compare it with the TTL of another port.");
		}
		if (ttl < 0 || ttl > MAX) {
			return new TtlReading(ttl, -1, -1, "No packet can carry a time to live of " + ttl
					+ ": the field is one byte, 1 to 255 on arrival. The line is damaged or was changed.");
		}
		int start = ttl <= 64 ? 64 : ttl <= 128 ? 128 : MAX;
		int hops = start - ttl;
		return new TtlReading(ttl, start, hops, hops == 0 ? untouched(start) : crossed(ttl, start, hops));
	}

	/** Whether the line holds a time to live that a packet can have had. */
	public boolean measured() {
		return start > 0;
	}

	private static String sender(int start) {
		return switch (start) {
			case 64 -> "the start value of Linux, macOS, the BSDs and the many appliances built on them";
			case 128 -> "the start value of Windows";
			default -> "the start value of much network gear, Solaris and some printers";
		};
	}

	private static String untouched(int start) {
		return "A TTL of " + start + " is " + sender(start) + ", and no router took anything off: the sender is on the "
				+ "engine's own segment, or a device in between answered in its place.";
	}

	private static String crossed(int ttl, int start, int hops) {
		String left = "A TTL of " + ttl + " is most likely what is left of " + start + ", " + sender(start) + ". ";
		if (hops <= LONG_PATH) {
			return left + "The answer then crossed " + routers(hops) + ".";
		}
		return left + "That would be a path of " + routers(hops) + ", which is rare; more likely " + (ttl <= OLD_START
				? "the sender started at " + OLD_START + ", as a few old systems do (" + routers(OLD_START - ttl)
						+ "), or a device on the way rewrites the TTL."
				: "the sender has an unusual start value, or a device on the way rewrites the TTL.");
	}

	private static String routers(int count) {
		return count == 1 ? "1 router" : count + " routers";
	}
}

package io.github.probelight.knowledge;

/**
 * What latency, variance and timeout of a line tell of the path to a host. Nmap keeps a smoothed round trip and its mean
 * deviation, in microseconds, much as RFC 6298 does for TCP, and waits for an answer as long as
 * {@code latency + 4 × variance}, held between a floor and a ceiling.
 *
 * @param latency
 *            the smoothed round trip in ms; -1 if absent
 * @param variance
 *            its mean deviation in ms; -1 if absent
 * @param timeout
 *            the wait that was chosen in ms; -1 if absent
 * @param expected
 *            the wait that the rule gives with Nmap's default floor and ceiling, in ms; -1 if it cannot be computed
 * @param text
 *            a few sentences for a person
 */
public record RoundTripReading(int latency, int variance, int timeout, int expected, String text) {

	/** Nmap's shortest wait unless the scan template sets another, in ms. */
	public static final int FLOOR = 100;
	/** Nmap's longest wait unless the scan template sets another, in ms. */
	public static final int CEILING = 10_000;

	/** The deviation that Nmap assumes at least after the first answer, in ms. */
	private static final int FIRST_DEVIATION = 5;
	/** The deviation that Nmap assumes at most after the first answer, in ms. */
	private static final int MAX_FIRST_DEVIATION = 2_000;
	/** From this wait on, silent ports make a host noticeably slow to scan, in ms. */
	private static final int SLOW = 1_000;

	/** Reads any three numbers of milliseconds; negative ones count as absent. */
	public static RoundTripReading of(int latency, int variance, int timeout) {
		int l = Math.max(latency, -1);
		int v = Math.max(variance, -1);
		int t = Math.max(timeout, -1);
		int expected = l < 0 || v < 0 ? -1 : held(l + 4L * v);
		var text = new StringBuilder();
		if (l < 0 && v < 0 && t < 0) {
			text.append("No round trip was measured.");
		}
		if (l >= 0) {
			text.append("Answers took about ").append(l).append(" ms (smoothed, the latest counting most). ");
		}
		if (v >= 0) {
			text.append(steadiness(l, v)).append(' ');
		}
		if (t >= 0) {
			text.append(patience(l, v, t, expected));
		}
		return new RoundTripReading(l, v, t, expected, text.toString().strip());
	}

	/** Whether the timeout is what the rule gives; false also if a number is absent. */
	public boolean followsRule() {
		return expected >= 0 && timeout >= 0 && follows(latency, variance, timeout);
	}

	private static int held(long wait) {
		return (int) Math.max(FLOOR, Math.min(CEILING, wait));
	}

	private static boolean follows(int latency, int variance, int timeout) {
		long wait = latency + 4L * variance;
		// printed values are rounded or cut from microseconds: up to 1 ms of latency and 4 × 1 ms of variance are lost,
		// half of that too much if they were rounded up
		return timeout >= held(wait - 3) && timeout <= held(wait + 5);
	}

	private static String steadiness(int latency, int variance) {
		String strayed = "Single answers strayed from that by about " + variance + " ms: ";
		if (latency < 0) {
			return "Answers strayed from their average by about " + variance + " ms.";
		}
		if (variance == Math.max(FIRST_DEVIATION, latency) && latency <= MAX_FIRST_DEVIATION) {
			return strayed
					+ "the value Nmap starts with after one answer, so it says nothing yet of how steady the path is.";
		}
		if (variance > latency && variance > FIRST_DEVIATION) {
			return strayed + "more than the round trip itself, so the path or the host is loaded, or answers are lost.";
		}
		return strayed + (2L * variance <= latency || variance <= FIRST_DEVIATION
				? "the path is steady."
				: "the path is uneven, as with wireless links, tunnels or a busy host.");
	}

	private static String patience(int latency, int variance, int timeout, int expected) {
		String text = "Nmap waits " + timeout + " ms before it counts a probe to this host as unanswered";
		if (expected >= 0) {
			text += ": " + rule(latency, variance, timeout, expected);
		}
		text += ".";
		return timeout < SLOW
				? text
				: text + " Every silent port costs at least that long, so firewalled hosts on this path are slow to scan.";
	}

	private static String rule(int latency, int variance, int timeout, int expected) {
		long wait = latency + 4L * variance;
		String sum = latency + " + 4 × " + variance + " = " + wait + " ms";
		if (wait < FLOOR) {
			sum += ", raised to the floor of 100 ms";
		} else if (wait > CEILING) {
			sum += ", held at the ceiling of 10 s";
		}
		if (timeout == expected) {
			return sum;
		}
		if (follows(latency, variance, timeout)) {
			return sum + ", the rest is rounding";
		}
		return sum + ", so this timeout does not follow the rule; " + (timeout > expected
				? "a longer minimum time-out or a scan delay in the scan template would explain it"
				: "a shorter maximum time-out in the scan template would explain it");
	}
}

package io.github.probelight.engine.tests.read;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** A small random log that is mostly sound: a few sites, scans and hosts, every kind of line, some bytes changed. */
public final class RandomLog {

	private static final List<String> SITES = List.of("Chicago_servers", "Nord/Süd", "a]b", "");
	private static final List<String> THREADS = List.of("Scan default:1", "Scan default:1:nmap:stdin",
			"Scan 44:nmap:stdin", "Scan default:44", "Scan other:44",
			"Scan default:2:nmap:stdin", "SPIDER::setup@192.0.2.7", "Scan ");
	private static final List<String> HOSTS = List.of("10.0.0.1", "10.0.0.2", "192.0.2.77", "2001:db8::5",
			"[2001:db8::6]",
			"[2001:DB8:0:0::6]", "2001:0db8:0:0:0:0:0:5", "::ffff:192.0.2.77", "fe80::1%eth0", "FE80:0::1%eth0",
			"fe80::1%eth1",
			"host.example.test", "Host.example.TEST", "localhost", "größe.example.test", "GRÖSSE.example.test",
			"GRÖßE.example.test");
	private static final List<String> STATES = List.of("OPEN", "CLOSED", "FILTERED", "OPEN|FILTERED", "ALIVE", "DEAD",
			"ODD");
	private static final List<String> REASONS = List.of("syn-ack", "reset", "no-response", "echo-reply", "user-set",
			"äh-x",
			"RESET", "x");
	private static final List<String> TASKS = List.of("Ping Scan", "SYN Stealth Scan", "UDP Scan",
			"Parallel DNS resolution of 5 hosts.");
	private static final List<String> OTHERS = List.of("", "Registered.", "java.lang.Foo: bar", "Scan paused",
			"Scan paused by \"amelia\"", "Scan stopped: \"amelia\"", "Scan resumed",
			"Scan [1] completed in 5 minutes",
			"x [10.0.0.9] ALIVE (reason=reset)", "OPEN (reason=)", "OPEN (reason=a:b)", "OPEN (reason=a:b=c) ",
			"Nmap task",
			"check - NOT VULNERABLE [UNIQUE ID: 7]", "ALIVE", "Freeing node cache data", "Engine starting node scan",
			"Shutting down spider (37 URLs spidered in 5.2 seconds)",
			"Administrative credentials failed (access denied).");

	/** What a log says in which much goes wrong. */
	private static final List<String> TROUBLE = List.of("No answer of 192.0.2.200:40814.",
			"cannot open /opt/x7: java.io.IOException: \"disk\" full", "a.b.CException",
			"failed (a.b.CException), try 2",
			"SSL handshake complete.", "java.lang.OutOfMemoryError: heap", "", "check-a - VULNERABLE",
			"check-b - ERROR no", "check-a - NOT VULNERABLE",
			"Administrative credentials for CIFS will be used.", "Administrative credentials failed (access denied).",
			"Authentication attempt failed.");
	private static final List<String> TRACES = List.of("a.b.CException: x", "Caused by: a.b.CException: y",
			"java.io.IOException", " at 10.0.0.7, 12 s", "Terminating due to java.lang.OutOfMemoryError", "\tat x", "");

	private final Random random;
	private final boolean troubled;
	private final StringBuilder text = new StringBuilder();
	private long time = 1_372_258_979L;

	private RandomLog(long seed, boolean troubled) {
		random = new Random(seed);
		this.troubled = troubled;
	}

	public static byte[] of(long seed, int lines) {
		return of(new RandomLog(seed, false), lines);
	}

	/** As {@link #of}, with more that goes wrong. */
	public static byte[] troubled(long seed, int lines) {
		return of(new RandomLog(seed, true), lines);
	}

	private static byte[] of(RandomLog log, int lines) {
		if (log.random.nextInt(5) == 0) {
			log.text.append('\uFEFF');
		}
		for (int i = 0; i < lines; i++) {
			log.line();
		}
		byte[] bytes = log.text.toString().getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < lines / 20; i++) {
			byte[] others = {' ', '[', ']', ':', '_', '\n', 'A', 'z', '0', '-', (byte) 0xE4, 0, '(', ')'};
			bytes[3 + log.random.nextInt(bytes.length - 3)] = others[log.random.nextInt(others.length)];
		}
		int cut = log.random.nextInt(3) == 0 ? log.random.nextInt(Math.min(80, bytes.length)) : 0;
		return java.util.Arrays.copyOf(bytes, bytes.length - cut);
	}

	private void line() {
		if (troubled && random.nextInt(3) == 0) {
			text.append(random.nextBoolean()
					? time() + " [" + pick(List.of("ERROR", "WARN", "FATAL", "INFO")) + "]"
							+ pick(List.of(" ", " [10.0.0.2:22/TCP] ", " [host.example.test:445/TCP] ",
									" [10.0.0.2:139/TCP] "))
							+ pick(TROUBLE)
					: pick(TRACES)).append('\n');
			return;
		}
		if (random.nextInt(12) == 0) {
			text.append(pick(List.of("\tat java.lang.X(Y.java:1)", "", "  banner", "_2013-06-2", "2013-06-26T15:04")))
					.append('\n');
			return;
		}
		boolean wrapped = random.nextInt(15) == 0;
		text.append(wrapped ? "_" : "")
				.append(time())
				.append(pick(List.of(" ", "", "\t", "  ")))
				.append("[")
				.append(pick(List.of("INFO", "INFO", "INFO", "WARN", "ERROR", "Info")))
				.append("]");
		text.append(random.nextInt(10) == 0 ? "" : " [Thread: " + pick(THREADS) + "]");
		text.append(random.nextInt(10) == 0 ? "" : " [Site: " + pick(SITES) + "]");
		text.append(random.nextInt(10) == 0
				? pick(List.of(" [Silo ID: 5]", "[INFO]", " [10.0.0.1/24]", " []", "[Target: a.b]"))
				: "");
		text.append(pick(List.of(" ", " ", "  ")))
				.append(message())
				.append(wrapped ? "_" : "")
				.append(end());
	}

	/** Seldom the next line follows in the same line. */
	private String end() {
		return switch (random.nextInt(40)) {
			case 0, 1 -> "\r\n";
			case 2 -> pick(List.of("", " ", "\r", "\u0000", "_ or ", "_ or _", " | ", ".", "_ Said. _"));
			case 3 -> "_ Said on a page.\n";
			default -> "\n";
		};
	}

	private String time() {
		time += random.nextInt(12) == 0 ? random.nextInt(400) - 20 : 0;
		String shown = Instant.ofEpochSecond(time).toString().substring(0, 19);
		String impossible = shown.substring(0, 5) + "13" + shown.substring(7);
		return random.nextInt(40) == 0
				? impossible
				: shown + (random.nextInt(10) == 0
						? pick(List.of(".5", ",123", "Z", "+02:00", ".1234Z", "-19:00", "+01:75"))
						: "");
	}

	private String message() {
		String task = pick(TASKS);
		return switch (random.nextInt(24)) {
			case 0 -> random.nextInt(3) == 0 ? "Nmap phase started." : "Nmap phase started";
			case 1 -> random.nextInt(3) == 0 ? "Nmap phase complete." : "Nmap phase complete. ";
			case 2 -> "Nmap will scan " + random.nextInt(100) + " IP addresses at a time.";
			case 3 -> "Nmap scan of " + random.nextInt(100) + " IP address" + pick(List.of("", "es")) + " starting.";
			case 4 -> "Nmap task " + task + " started.";
			case 5, 6 -> "Nmap task " + task + " is an estimated " + random.nextInt(101) + pick(List.of("", ".06"))
					+ "% complete" + pick(List.of("", " with an estimated 93 second(s) remaining")) + ".";
			case 7 -> "Nmap task " + task + pick(List.of(" complete", " completed.", " finished", " ended."));
			case 8, 9 -> pick(OTHERS);
			case 10 -> "[" + pick(HOSTS) + "] " + pick(OTHERS);
			default -> result();
		};
	}

	private String result() {
		String target = pick(HOSTS) + (random.nextInt(3) == 0
				? ""
				: ":" + pick(List.of("80", "443", "22", "0", "99999"))
						+ pick(List.of("/TCP", "/TCP", "/udp", "", "/x")));
		StringBuilder result = new StringBuilder("[" + target + "]" + pick(List.of(" ", "", "  ")) + pick(STATES)
				+ pick(List.of(" ", "  ", "")) + "(reason=" + pick(REASONS));
		for (int i = random.nextInt(4); i > 0; i--) {
			result.append(pick(List.of(":TTL=64", ":TTL=128", ":TTL=0", ":TTL=256", ":latency=85ms", ":variance=13ms",
					":timeout=138ms", ":latency=8.5ms", ":latency=3ms", ":latency=120", ":new=1/2", ":timeout=",
					":TTL=1ms", ":latency=ms")));
		}
		return result.append(")").toString();
	}

	private String pick(List<String> of) {
		return of.get(random.nextInt(of.size()));
	}
}

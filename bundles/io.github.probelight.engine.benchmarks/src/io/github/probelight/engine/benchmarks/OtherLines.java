package io.github.probelight.engine.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Logs of {@value GeneratedLog#LINES} lines that are no results of Nmap, one kind at a time. */
@State(Scope.Benchmark)
public class OtherLines {

	private static final int SEED = 1;
	private static final int HOSTS = 250;
	private static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 8, 0);
	private static final List<String> WORDS = List.of("Trying to find the service that listens",
			"unknown certificate of the peer was kept", "Checking whether the service answers again",
			"Some text - with a dash - about nothing");
	private static final List<String> VERDICTS = List.of("VULNERABLE", "NOT VULNERABLE [UNIQUE ID: 7]",
			"NOT VULNERABLE", "ERROR connection reset");

	/** What the lines say. */
	@Param({"text", "check", "continuation"})
	public String kind = "";

	byte[] bytes = {};

	/** Makes the log. */
	@Setup
	public void generate() {
		Random random = new Random(SEED);
		StringBuilder log = new StringBuilder();
		for (int line = 0; line < GeneratedLog.LINES; line++) {
			log.append(line(random, line)).append('\n');
		}
		bytes = log.toString().getBytes(StandardCharsets.US_ASCII);
	}

	private String line(Random random, int line) {
		String host = "10.0.0." + random.nextInt(HOSTS);
		String time = START.plusSeconds(line / 100).withNano(0) + (line / 100 % 60 == 0 ? ":00" : "");
		return switch (kind) {
			case "text" -> time + " [INFO] [Thread: Scan default:1] [Site: S] [" + host + "] "
					+ WORDS.get(random.nextInt(WORDS.size()));
			case "check" -> time + " [INFO] [Thread: do-ssh@" + host + ":22] [Site: S] [" + host + ":22/TCP] ssh-cve-"
					+ random.nextInt(10_000) + " - " + VERDICTS.get(random.nextInt(VERDICTS.size()));
			default -> "\tat com.example.Handler.run(Handler.java:" + random.nextInt(500) + ")";
		};
	}
}

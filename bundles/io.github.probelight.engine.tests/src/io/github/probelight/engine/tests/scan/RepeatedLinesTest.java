package io.github.probelight.engine.tests.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.scan.EntryScanner;

/** A line that repeats parts of lines before it is read on a short way: it has to lead to the same place. */
class RepeatedLinesTest {

	private static final String[] TIMES = {"2026-11-22T10:00:00 ", "2026-11-22T10:00:01 ", "2026-11-22T10:00:01.5 ",
			"2026-11-22T10:00:01+01:00 ", "2026-13-22T10:00:01 ", "2026-11-22T10:00:01", "_2026-11-22T10:00:00 ", ""};
	private static final String[] HEADS = {"[INFO] [Thread: Scan 1] [Site: a] ", "[INFO] [Site: \u00e4] ", "[INFO] ",
			"[INFO]", ""};
	private static final String[] TARGETS = {"[10.0.0.1] ", "[10.0.0.1:80/TCP] ", "[10.0.0.1:80/TCP]  ",
			"[10.0.0.1:80/TCP]", "[host.example] ", "[10.0.0.1] [10.0.0.2] ", ""};
	private static final String[] MESSAGES = {"OPEN (reason=syn-ack:TTL=64)", "OPEN (reason=syn-ack:TTL=65)",
			"OPEN (reason=syn-ack:TTL=64", "OPEN (reason=x)", "OPEN (reason=syn-ack:TTL=64)x",
			"FILTERED (reason=no-response)", "ALIVE (reason=echo-reply:latency=7ms)", "DEAD (reason=\u00e4)", "",
			"Nmap phase started.", "OPEN (reason=syn-ack:a=" + "b".repeat(20) + ":TTL=64)",
			"OPEN (reason=syn-ack:a=" + "b".repeat(60) + ":TTL=64)"};
	private static final String[] ENDS = {"\n", "\r\n", " \t\n", "_\n", "_\r\n", "\r\r\n", "\0\n", "\u00e9\n", ""};

	@Test
	void aLineIsReadAlikeAfterAnyOthers() {
		Random random = new Random(5);
		EntryScanner scanner = new EntryScanner();
		int known = 0;
		for (int i = 0; i < 200_000; i++) {
			byte[] line = line(random);
			byte[] log = log(line, random);
			assertThat(scanner.next(log, 0, log.length)).isEqualTo(lf(log));
			known += scanner.isEntry() && scanner.messageSlot() >= 0 ? 1 : 0;
			EntryScanner fresh = new EntryScanner();
			fresh.scan(line, 0, lf(line));
			assertThat(facts(scanner)).as("%s", new String(line, StandardCharsets.UTF_8)).isEqualTo(facts(fresh));
		}
		assertThat(known).isGreaterThan(10_000);
	}

	/** A message that is kept may end at any place in a word, and the bytes may end shortly behind it. */
	@Test
	void everyLengthOfAMessageIsKeptOrNotAndReadAlike() {
		for (int length = 0; length < 80; length++) {
			byte[] line = (TIMES[0] + HEADS[0] + TARGETS[1] + "OPEN (reason=" + "x".repeat(length + 1) + ")\n")
					.getBytes(StandardCharsets.US_ASCII);
			for (int behind = 0; behind < 20; behind++) {
				byte[] log = Arrays.copyOf(line, line.length + behind);
				EntryScanner scanner = new EntryScanner();
				for (int time = 0; time < 3; time++) {
					assertThat(scanner.next(log, 0, log.length)).isEqualTo(line.length - 1);
					assertThat(scanner.reason().string()).isEqualTo("x".repeat(length + 1));
				}
				boolean fits = "OPEN (reason=)".length() + length + 1 < 64 && behind >= 7;
				assertThat(scanner.messageSlot() >= 0 || !fits).isTrue();
			}
		}
	}

	private static byte[] line(Random random) {
		String line = pick(TIMES, random) + pick(HEADS, random) + pick(TARGETS, random) + pick(MESSAGES, random)
				+ pick(ENDS, random);
		return line.getBytes(random.nextInt(4) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
	}

	/** Most lines are like the first few, so that parts repeat. */
	private static String pick(String[] parts, Random random) {
		return parts[random.nextInt(1 + random.nextInt(1 + random.nextInt(parts.length)))];
	}

	private static byte[] log(byte[] line, Random random) {
		if (lf(line) == line.length) {
			return line;
		}
		byte[] next = line(random);
		byte[] log = Arrays.copyOf(line, line.length + next.length);
		System.arraycopy(next, 0, log, line.length, next.length);
		return log;
	}

	private static int lf(byte[] line) {
		int i = 0;
		while (i < line.length && line[i] != '\n') {
			i++;
		}
		return i;
	}

	private static List<Object> facts(EntryScanner s) {
		List<Object> facts = new ArrayList<>(List.of(s.isEntry(), s.message().string()));
		if (s.isEntry()) {
			facts.addAll(List.of(s.time(), s.level().string(), s.thread().string(), s.site().string(),
					s.host().string(), s.ipv4(), s.port(), s.protocol(), s.kind(), s.state().string(),
					s.reason().string(), s.ttl(), s.latency(), s.variance(), s.timeout(), s.name()));
		}
		return facts;
	}
}

package io.github.probelight.engine.tests.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.Protocols;

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

	/** Targets at the edges of what is read eight bytes at a time, and just beyond. */
	private static final String[] EDGES = {"10.0.0.1", "10.0.0.1:80/TCP", "10.0.0.1:80/UDP", "255.255.255.255",
			"255.255.255.255:65535/UDP", "1.2.3.4:1/TCP", "1.2.3.4:99999/TCP", "1.2.3.4:123456/TCP",
			"1.2.3.4:00080/TCP", "1.2.3.4:/TCP", "1.2.3.4:8a/TCP", "1.2.3.4:80/TCPX", "1.2.3.4:80/tcp",
			"1.2.3.4:80/SCTP", "1.2.3.4:80/", "1.2.3.4:80", "1.2.3.04", "1.2.3.04:80/TCP", "1.2.3.256:80/TCP",
			"10.0.0.1\0", "10.0.0.1\0:80/TCP", "\0", "\0:80/TCP", ":80/TCP", "", ".", "1.2.3", "1.2.3:80/TCP",
			"1.2.3.4.5:80/TCP", "1.2.3.4/24", "1-2.3.4", "100.100.100.1000:1/TCP", "0.0.0.0:0/TCP", "1.2.3.4 ",
			"1.2.3.4:80/TCP ", "1.2.3.4:80/TCP][x", "2001:db8::1:80/TCP", "[2001:db8::1]:80/TCP", "1.2.3.4:80/\u00e4"};

	@Test
	void everyTargetIsReadAlikeAfterEveryOther() {
		String head = TIMES[0] + HEADS[0];
		for (String before : EDGES) {
			EntryScanner scanner = new EntryScanner();
			for (int turn = 0; turn < 2; turn++) {
				for (String target : EDGES) {
					for (String part : List.of(before, target)) {
						String line = head + "[" + part + "] " + MESSAGES[0] + "\n";
						byte[] log = (line + line).getBytes(StandardCharsets.UTF_8);
						scanner.next(log, 0, log.length);
						EntryReader fresh = new EntryReader();
						fresh.scan(log, 0, log.length / 2 - 1);
						assertThat(facts(scanner)).as(line).isEqualTo(facts(fresh));
					}
				}
			}
		}
	}

	@Test
	void everyOctetAndPortIsReadAlike() {
		EntryScanner scanner = new EntryScanner();
		for (int number = 0; number < 100_000; number += number < 1100 ? 1 : 61) {
			for (String target : List.of("1.2." + number % 300 + ".4:" + number + "/TCP", number % 300 + ".1.1.1")) {
				byte[] log = (TIMES[0] + HEADS[0] + "[" + target + "] " + MESSAGES[0] + "\n" + TIMES[0])
						.getBytes(StandardCharsets.US_ASCII);
				int lf = scanner.next(log, 0, log.length);
				EntryReader fresh = new EntryReader();
				fresh.scan(log, 0, lf);
				assertThat(facts(scanner)).as(target).isEqualTo(facts(fresh));
			}
		}
	}

	@Test
	void aLineIsReadAlikeAfterAnyOthers() {
		Random random = new Random(5);
		EntryScanner scanner = new EntryScanner();
		int known = 0;
		for (int i = 0; i < 200_000; i++) {
			byte[] line = line(random);
			byte[] log = log(line, random);
			assertThat(scanner.next(log, 0, log.length)).isEqualTo(lf(log));
			known += scanner.isEntry() && scanner.messageKey() != EntryScanner.NO_KEY ? 1 : 0;
			EntryReader fresh = new EntryReader();
			fresh.scan(line, 0, lf(line));
			assertThat(facts(scanner)).as("%s", new String(line, StandardCharsets.UTF_8)).isEqualTo(facts(fresh));
		}
		assertThat(known).isGreaterThan(10_000);
	}

	/** More threads than heads are kept, each of which comes again soon or late, and heads that are alike up to their end. */
	@Test
	void headsOfThousandsOfThreadsAreReadAlike() {
		Random random = new Random(6);
		EntryScanner scanner = new EntryScanner();
		Map<Long, String> heads = new HashMap<>();
		int again = 0;
		for (int i = 0; i < 100_000; i++) {
			int host = random.nextInt(1 + random.nextInt(3_000));
			String head = "[INFO] [Thread: do-checks@10.0." + host / 250 + "." + host % 250 + ":22] [Site: "
					+ "ab".charAt(random.nextInt(2)) + "]" + " ".repeat(1 + random.nextInt(2));
			byte[] log = (TIMES[0] + head + pick(TARGETS, random) + pick(MESSAGES, random) + "\n" + TIMES[0])
					.getBytes(StandardCharsets.UTF_8);
			int lf = scanner.next(log, 0, log.length);
			EntryReader fresh = new EntryReader();
			fresh.scan(log, 0, lf);
			assertThat(facts(scanner)).as(head).isEqualTo(facts(fresh));
			if (scanner.headKey() != EntryScanner.NO_KEY) {
				String of = scanner.level().string() + scanner.thread().string() + scanner.site().string();
				String before = heads.put(scanner.headKey(), of);
				again += before == null ? 0 : 1;
				assertThat(before == null || before.equals(of)).as(head).isTrue();
			}
		}
		assertThat(again).isGreaterThan(10_000);
	}

	/** Found by fuzzing: a line that is no UTF-8 is turned into it, and its beginning is then another one. */
	@Test
	void aBeginningIsReadAlikeAfterALineInAnotherEncoding() {
		String head = TIMES[0] + "[INFO] [Thread: Scan 5] [Site: S\u00fcd] ";
		byte[] plain = (head + "one\n").getBytes(StandardCharsets.UTF_8);
		byte[] other = (head + "one \u00df\n").getBytes(StandardCharsets.UTF_8);
		other[other.length - 3] = ' '; // half a character is left
		EntryScanner scanner = new EntryScanner();
		for (byte[] line : List.of(plain, other, other, plain, plain)) {
			scanner.next(line, 0, line.length);
			EntryReader fresh = new EntryReader();
			fresh.scan(line, 0, line.length - 1);
			assertThat(facts(scanner)).isEqualTo(facts(fresh));
		}
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
				assertThat(scanner.messageKey() != EntryScanner.NO_KEY || !fits).isTrue();
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

	private static List<Object> facts(EntryReader s) {
		List<Object> facts = new ArrayList<>(List.of(s.isEntry(), s.message().string()));
		if (s.isEntry()) {
			facts.addAll(List.of(s.time(), s.level().string(), s.thread().string(), s.site().string(),
					s.host().string(), s.ipv4(), s.port(), Protocols.name(s.protocol()), s.kind(), s.state().string(),
					s.reason().string(), s.ttl(), s.latency(), s.variance(), s.timeout(), s.name()));
		}
		return facts;
	}
}

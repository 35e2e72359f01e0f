package io.github.probelight.agreement.tests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import io.github.probelight.testing.Samples;

/** Lines of samples, whole and damaged, as bytes without their delimiters. */
final class Lines {

	private static final String[] TOKENS = {" ", "  ", "\t", "[", "]", "] [", "(", ")", ":", "/", ".", "_", "|", "=",
			"%",
			"-", " - ", "\"", "0", "9", "255", "99999", "A", "AB", "INFO", "info", "[INFO] ", "[Thread: x] ",
			"[Site: y z] ",
			"[Engine ID: 4] ", "[10.0.0.1] ", "[2001:db8::5:80/TCP] ", "[web-1:22] ", "(reason=", "OPEN", "DEAD ",
			":TTL=0", ":latency=5ms", "Nmap task ", " started.", " complete", " IP addresses", "VULNERABLE", "ERROR",
			"\r",
			"\u0000", "é", "東", "\uD83D\uDE00", "\uFEFF", "2026-02-11T08:00:00", "Z", ".5", "+01:00"};

	private final Random random;
	private final List<byte[]> lines = new ArrayList<>();

	Lines(long seed) {
		random = new Random(seed);
		Samples.names()
				.forEach(name -> split(Samples.bytes(name)).stream()
						.filter(line -> line.length < 1000)
						.limit(80)
						.forEach(lines::add));
	}

	/** The lines of a text; a carriage return before the line feed belongs to the delimiter. */
	static List<byte[]> split(byte[] text) {
		List<byte[]> lines = new ArrayList<>();
		int from = 0;
		for (int i = 0; i <= text.length; i++) {
			if (i == text.length ? i > from : text[i] == '\n') {
				int to = i < text.length && i > from && text[i - 1] == '\r' ? i - 1 : i;
				lines.add(Arrays.copyOfRange(text, from, to));
				from = i + 1;
			}
		}
		return lines;
	}

	/** A line with up to five bytes or words dropped, doubled, put in or exchanged. */
	byte[] damaged() {
		byte[] line = lines.get(random.nextInt(lines.size()));
		for (int n = random.nextInt(6); n > 0; n--) {
			line = damaged(line);
		}
		return line;
	}

	private byte[] damaged(byte[] line) {
		int from = random.nextInt(line.length + 1);
		int to = Math.min(line.length, from + random.nextInt(random.nextInt(8) == 0 ? 30 : 4));
		byte[] token = TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(line, 0, from);
		switch (random.nextInt(6)) {
			case 0 -> out.write(line, to, line.length - to);
			case 1, 2 -> {
				out.writeBytes(token);
				out.write(line, from, line.length - from);
			}
			case 3 -> {
				out.writeBytes(token);
				out.write(line, to, line.length - to);
			}
			case 4 -> out.write(line, Math.max(0, from - (to - from)), line.length - Math.max(0, from - (to - from)));
			default -> {
				out.write(random.nextInt(256));
				out.write(line, from, line.length - from);
			}
		}
		byte[] bytes = out.toByteArray();
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = bytes[i] == '\n' ? (byte) ' ' : bytes[i];
		}
		return bytes;
	}
}

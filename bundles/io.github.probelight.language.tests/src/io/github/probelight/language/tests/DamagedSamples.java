package io.github.probelight.language.tests;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import io.github.probelight.testing.Samples;

/** Damaged pieces of the samples, the same in each run. */
final class DamagedSamples {

	private static final String[] STRANGE = {"\u0000", "\n", "\r", "\r\n", "\t", " ", "[", "]", "(", ")", ":", "/", ".",
			"_",
			"|", "=", "%", "\"", "-", "\u202E", "\uFEFF", "\uD83D", "\uD83D\uDE00", "é", "東", "\u0085", "\u2028", "9",
			"A",
			"[Thread: ", "[Site: ", "] ", "(reason=", "Nmap task ", " started.", " - ", "ERROR", ": ",
			"2026-02-11T08:00:00", "java.lang.OutOfMemoryError", " complete", "[UNIQUE ID: ", "[10.0.0.1:80/TCP] OPEN ",
			"starting node scan", "] source: ", "<script>", "%0d%0a", "\\n"};

	private final Random random;
	private final List<String> lines = new ArrayList<>();

	DamagedSamples(long seed) {
		random = new Random(seed);
		for (String name : Samples.names()) {
			String text = new String(Samples.bytes(name), StandardCharsets.UTF_8);
			text.lines().filter(line -> line.length() < 1000).limit(60).forEach(lines::add);
		}
	}

	/** One to four lines of samples, damaged in up to eight places. */
	String next() {
		StringBuilder text = new StringBuilder();
		for (int n = random.nextInt(4); n >= 0; n--) {
			text.append(pick(lines)).append(n > 0 || random.nextBoolean() ? "\n" : "");
		}
		for (int n = random.nextInt(9); n > 0; n--) {
			damage(text);
		}
		return text.toString();
	}

	private void damage(StringBuilder text) {
		int from = random.nextInt(text.length() + 1);
		int to = Math.min(text.length(), from + random.nextInt(12));
		switch (random.nextInt(5)) {
			case 0 -> text.delete(from, to);
			case 1 -> text.insert(from, STRANGE[random.nextInt(STRANGE.length)]);
			case 2 -> text.replace(from, to, STRANGE[random.nextInt(STRANGE.length)]);
			case 3 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
			default -> text.insert(from, (char) random.nextInt(0x3000));
		}
	}

	private String pick(List<String> from) {
		return from.get(random.nextInt(from.size()));
	}
}

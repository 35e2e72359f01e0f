package io.github.probelight.agreement.tests;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import io.github.probelight.testing.Mutations;
import io.github.probelight.testing.Samples;

/** Lines of samples, whole and damaged, as bytes without their delimiters. */
final class Lines {

	private static final int MOST_CHANGES = 5;
	private static final List<String> BETWEEN = List.of("", "", " ", "\t", "\r", " \r", "\u0000", "\u001B[0m",
			"\u001B[0m ",
			"_", "__", "_ _", "_ or _", "_ or ", " or ", "_ Prose about it. _", "** **", "**", "` and `", "\"", "\" \"",
			" | ", "> ", "\r> ", ".", ")", ": ", "é", "\u200B", "\u00A0");

	private final Random random;
	private final Mutations mutations;
	private final List<byte[]> lines = new ArrayList<>();

	Lines(long seed) {
		random = new Random(seed);
		mutations = new Mutations(seed);
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

	/** Two or three lines in one, damaged or not, with something between them. */
	byte[] several() {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		line.writeBytes(random.nextInt(4) == 0 ? bytes("_") : new byte[0]);
		line.writeBytes(one());
		for (int n = 1 + random.nextInt(2); n > 0; n--) {
			line.writeBytes(bytes(BETWEEN.get(random.nextInt(BETWEEN.size()))));
			line.writeBytes(one());
		}
		return line.toByteArray();
	}

	private byte[] one() {
		return random.nextBoolean() ? damaged() : lines.get(random.nextInt(lines.size()));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** A line with up to five changes, still one line. */
	byte[] damaged() {
		byte[] bytes = mutations.changed(lines.get(random.nextInt(lines.size())), MOST_CHANGES);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = bytes[i] == '\n' ? (byte) ' ' : bytes[i];
		}
		return bytes;
	}
}

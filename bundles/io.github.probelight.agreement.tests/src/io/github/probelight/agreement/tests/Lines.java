package io.github.probelight.agreement.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import io.github.probelight.testing.Mutations;
import io.github.probelight.testing.Samples;

/** Lines of samples, whole and damaged, as bytes without their delimiters. */
final class Lines {

	private static final int MOST_CHANGES = 5;

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

	/** A line with up to five changes, still one line. */
	byte[] damaged() {
		byte[] bytes = mutations.changed(lines.get(random.nextInt(lines.size())), MOST_CHANGES);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = bytes[i] == '\n' ? (byte) ' ' : bytes[i];
		}
		return bytes;
	}
}

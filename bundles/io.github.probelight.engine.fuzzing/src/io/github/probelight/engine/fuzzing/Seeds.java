package io.github.probelight.engine.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;

/** Writes what the targets start from: the samples, for the packed ones in gzip and zip. */
public final class Seeds {

	/** A longer sample would only slow the fuzzer down. */
	private static final int LONGEST = 1 << 14;

	private Seeds() {}

	/** Writes seeds into the folders {@code plain} and {@code packed} of a folder. */
	public static void main(String[] arguments) throws IOException {
		Path plain = Files.createDirectories(Path.of(arguments[0], "plain"));
		Path packed = Files.createDirectories(Path.of(arguments[0], "packed"));
		for (String name : Samples.names()) {
			byte[] bytes = Samples.bytes(name);
			if (bytes.length <= LONGEST) {
				Files.write(plain.resolve(name), bytes);
				Files.write(packed.resolve(name + ".gz"), Packed.gzip(bytes));
				Files.write(packed.resolve(name + ".members.gz"), Packed.join(Packed.gzip(bytes), Packed.gzip(bytes)));
				Files.write(packed.resolve(name + ".zip"), Packed.zip(Map.of(name, bytes)));
			}
		}
		Files.write(packed.resolve("several.zip"), Packed.zip("logs/", "small-scan.log", "crlf.log"));
	}
}

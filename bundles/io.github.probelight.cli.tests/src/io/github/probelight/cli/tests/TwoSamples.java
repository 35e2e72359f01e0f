package io.github.probelight.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.testing.Samples;

/** A folder for the logs of a test, and two samples for them. */
abstract class TwoSamples {

	static final byte[] SMALL = Samples.bytes("small-scan.log");
	static final byte[] ARTICLE = Samples.bytes("article.log");

	@TempDir
	Path folder = Path.of("");

	/** Writes a file; returns its absolute name. */
	final String file(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes).toString();
	}
}

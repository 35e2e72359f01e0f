package io.github.probelight.testing.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.testing.Samples;

/** The samples are there, and their bytes are those that were committed. */
class SampleFilesTest {

	@Test
	void allAreListed() {
		assertThat(Samples.names()).hasSize(39)
				.contains("small-scan.log", "crlf.log", "empty.log")
				.allMatch(n -> n.endsWith(".log"));
		assertThat(Samples.others()).hasSize(14).contains("other/syslog.log", "other/utf16le.log");
	}

	@ParameterizedTest
	@MethodSource("io.github.probelight.testing.Samples#names")
	void bytesAndLinesAreAsExpected(String name) {
		byte[] bytes = Samples.bytes(name);
		long ends = 0;
		for (byte b : bytes) {
			ends += b == '\n' ? 1 : 0;
		}
		boolean open = bytes.length > 0 && bytes[bytes.length - 1] != '\n';
		assertThat(Samples.expected(name)).containsEntry("bytes", (long) bytes.length)
				.containsEntry("lines", ends + (open ? 1 : 0));
	}

	@ParameterizedTest
	@MethodSource("io.github.probelight.testing.Samples#others")
	void othersAreThere(String name) {
		assertThat(Samples.bytes(name)).isNotEmpty();
	}

	@Test
	void gitHasKeptTheLineEnds() {
		assertThat(new String(Samples.bytes("crlf.log"), StandardCharsets.UTF_8).split("\n", -1)).hasSize(18)
				.filteredOn(line -> line.endsWith("\r"))
				.hasSize(17);
		assertThat(Samples.bytes("bom.log")).startsWith(0xEF, 0xBB, 0xBF);
	}

	@Test
	void timesAreRead() {
		assertThat(Samples.expected("article.log")).containsEntry("first", 1_372_258_979_000L);
	}

	@Test
	void copies(@TempDir Path folder) throws IOException {
		Path copy = Samples.copy("other/nginx.log", folder);
		assertThat(copy).isEqualTo(folder.resolve("nginx.log"));
		assertThat(Files.readAllBytes(copy)).isEqualTo(Samples.bytes("other/nginx.log"));
	}

	@Test
	void aMissingSampleIsNamed() {
		assertThatThrownBy(() -> Samples.bytes("no-such.log")).isInstanceOf(UncheckedIOException.class)
				.hasMessageContaining("no-such.log");
	}
}

package io.github.probelight.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.core.JsonFactory;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import io.github.probelight.cli.Probelight;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.export.ReportJson;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.testing.LongRun;
import io.github.probelight.testing.OwnProcess;
import picocli.CommandLine;

/**
 * The whole program with little memory and files that are large: of 1 GB with 256 MB in a long run, a hundredth of that
 * in a normal one.
 */
class LargeFilesTest {

	private static final List<Class<?>> PARTS = List.of(ByteSource.class, Knowledge.class, ReadLog.class,
			ReportJson.class,
			CommandLine.class, JsonFactory.class);
	private static final int BLOCK = 1_000_000;
	private static final int BLOCKS = LongRun.on() ? 1000 : 10;
	private static final String HEAP = LongRun.on() ? "256m" : "64m";
	private static final String ENTRY = "2026-03-01T10:00:00 [INFO] [Site: A] ";
	private static final int HOSTS = 2_000_000;
	private static final int LEAST_OF_A_BOMB = 200;

	@TempDir
	Path folder = Path.of("");

	private static OwnProcess report(String heap, Path file) throws Exception {
		// with the collector that the start script asks for
		return OwnProcess.run(List.of("-Xmx" + heap, "-XX:+UseSerialGC"), Probelight.class, PARTS, "report",
				file.toString(), "--format", "json");
	}

	@Test
	void oneLongLine() throws Exception {
		Path file = folder.resolve("long-line.log");
		byte[] block = new byte[BLOCK];
		Arrays.fill(block, (byte) 'x');
		try (OutputStream out = Files.newOutputStream(file)) {
			out.write(ENTRY.getBytes(StandardCharsets.US_ASCII));
			for (int i = 0; i < BLOCKS; i++) {
				out.write(block);
			}
			out.write(('\n' + ENTRY + "[10.0.0.1] DEAD (reason=no-response)").getBytes(StandardCharsets.US_ASCII));
		}
		OwnProcess run = report(HEAP, file);
		assertThat(run.err()).isEmpty();
		assertThat(run.code()).isZero();
		JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
		assertThat(json.getAsJsonObject("file").get("bytes").getAsLong()).isEqualTo(Files.size(file));
		assertThat(json.getAsJsonObject("file").get("lines").getAsLong()).isEqualTo(2);
		assertThat(json.get("entries").getAsLong()).isEqualTo(2);
		assertThat(json.getAsJsonObject("hosts").get("dead").getAsLong()).isEqualTo(1);
	}

	@Test
	void nothingButNul() throws Exception {
		Path file = folder.resolve("nul.log");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength((long) BLOCKS * BLOCK);
		}
		OwnProcess run = report(HEAP, file);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).contains("nul.log is no scan log");
	}

	@Test
	void aBombIsReadUpToItsBudget() throws Exception {
		Path file = folder.resolve("bomb.log.gz");
		byte[] block = new byte[BLOCK];
		Arrays.fill(block, (byte) '\n');
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			host(out, 1);
			for (int i = 0; i < Math.max(BLOCKS, LEAST_OF_A_BOMB); i++) {
				out.write(block);
			}
		}
		OwnProcess run = report(HEAP, file);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.err()).hasLineCount(1).contains("bomb.log.gz unpacks to far more than a scan log would");
		JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
		assertThat(json.get("entries").getAsLong()).isEqualTo(1);
		assertThat(json.get("continuations").getAsLong()).isBetween(60L << 20, 70L << 20);
	}

	@Test
	void moreHostsThanFit() throws Exception {
		Path file = folder.resolve("hosts.log");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i < HOSTS; i++) {
				host(out, i);
			}
		}
		OwnProcess run = report("48m", file);
		assertThat(run.code()).isEqualTo(1);
		assertThat(run.out()).isEmpty();
		assertThat(run.err()).hasLineCount(1).contains("more hosts than fit into memory");
	}

	private static void host(OutputStream out, int number) throws IOException {
		out.write((ENTRY + "[10." + (number >> 16) + '.' + (number >> 8 & 255) + '.' + (number & 255)
				+ "] DEAD (reason=no-response)\n").getBytes(StandardCharsets.US_ASCII));
	}
}

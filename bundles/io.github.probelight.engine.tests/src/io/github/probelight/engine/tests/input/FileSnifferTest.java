package io.github.probelight.engine.tests.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.input.FileSniffer;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.scan.LogSniffer.Verdict;
import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;

class FileSnifferTest {

	private static final byte[] LOG = Samples.bytes("small-scan.log");

	private static Verdict sniff(byte[] file) throws IOException {
		return FileSniffer.of(new ByteArrayInputStream(file));
	}

	@ParameterizedTest
	@CsvSource({"small-scan.log, SCAN_LOG", "bom.log, SCAN_LOG", "legacy.log, LEGACY", "other/syslog.log, OTHER",
			"empty.log, EMPTY"})
	void packingHidesNothing(String sample, Verdict verdict) throws IOException {
		byte[] bytes = Samples.bytes(sample);
		assertThat(sniff(bytes)).isEqualTo(verdict);
		assertThat(sniff(Packed.gzip(bytes))).isEqualTo(verdict);
		assertThat(sniff(Packed.zip(Map.of("x", bytes))) == Verdict.SCAN_LOG).isEqualTo(verdict == Verdict.SCAN_LOG);
	}

	@ParameterizedTest
	@ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
	void knowsScanLogsInOtherEncodings(String encoding) {
		Charset charset = Charset.forName(encoding);
		for (String mark : new String[]{"", "\uFEFF"}) {
			byte[] log = (mark + new String(LOG, StandardCharsets.UTF_8)).getBytes(charset);
			assertThat(LogSniffer.isWideScan(log, log.length)).as("a log, mark '%s'", mark).isTrue();
			byte[] text = (mark + "20 words that are no log\n".repeat(10)).getBytes(charset);
			assertThat(LogSniffer.isWideScan(text, text.length)).as("other text").isFalse();
		}
		assertThat(LogSniffer.isWideScan(LOG, LOG.length)).as("UTF-8").isFalse();
	}

	@Test
	void looksBehindSmallEntriesOfAZip() throws IOException {
		Map<String, byte[]> entries = new LinkedHashMap<>();
		entries.put("folder/", new byte[0]);
		entries.put("readme", new byte[1000]);
		entries.put("scan.log", LOG);
		assertThat(sniff(Packed.zip(entries))).isEqualTo(Verdict.SCAN_LOG);
		entries.put("readme", new byte[1 << 20]);
		assertThat(sniff(Packed.zip(entries))).isEqualTo(Verdict.OTHER);
	}

	/** Where the name begins: APPNOTE.TXT 4.3.7. */
	@Test
	void aNameThatIsNotWhatItSaysIsNoTrouble() throws IOException {
		byte[] zip = Packed.zip(Map.of("sc\u00E4n.log", LOG));
		zip[30 + 2] = (byte) 0xFF;
		assertThat(sniff(zip)).isEqualTo(Verdict.OTHER);
	}

	@Test
	void cutAndDamagedFilesAreJudged() throws IOException {
		Random random = new Random(8000);
		for (byte[] packed : new byte[][]{Packed.gzip(LOG), Packed.zip(Map.of("scan.log", LOG))}) {
			for (int length = 5; length < packed.length; length++) {
				assertThat(sniff(Arrays.copyOf(packed, length))).isIn(Verdict.SCAN_LOG, Verdict.OTHER);
			}
			for (int i = 0; i < 1000; i++) {
				byte[] bad = packed.clone();
				bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
				assertThat(sniff(bad)).isNotNull();
			}
		}
	}
}

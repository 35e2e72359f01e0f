package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.read.PartialPieces;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.PackedFacts;
import io.github.probelight.engine.report.ReasonHosts;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.testing.Samples;

/** A report whose hosts are packed says the same, and unpacks them for who asks for one. */
class PackedHostsTest {

	@TempDir
	Path folder = Path.of("");
	private final AtomicInteger unpacked = new AtomicInteger();
	private final AtomicInteger timesUnpacked = new AtomicInteger();
	private byte[] facts = {};
	private byte[] sums = {};
	private byte[] marks = {};

	static List<String> names() {
		return Samples.names();
	}

	private Report write(Path log) throws IOException {
		ByteArrayOutputStream part = new ByteArrayOutputStream();
		ByteArrayOutputStream some = new ByteArrayOutputStream();
		ByteArrayOutputStream found = new ByteArrayOutputStream();
		try (LogFile file = LogFile.open(log)) {
			Partial partial = Partial.of(file, 0, file.size());
			Report report = partial.report();
			partial.write(new DataOutputStream(part));
			PartialPieces.writeSums(report, new DataOutputStream(some));
			PartialPieces.writeMarks(report, new DataOutputStream(found));
			return report;
		} finally {
			facts = part.toByteArray();
			sums = some.toByteArray();
			marks = found.toByteArray();
		}
	}

	private static DataInputStream in(byte[] bytes) {
		return new DataInputStream(new ByteArrayInputStream(bytes));
	}

	private Report packed(byte[] some) throws IOException {
		return PartialPieces.report(in(facts), in(some), new PackedFacts(() -> {
			timesUnpacked.incrementAndGet();
			return read(facts, PartialPieces::counts);
		}, () -> {
			unpacked.incrementAndGet();
			return read(facts, PartialPieces::hosts);
		}, () -> read(marks, PartialPieces::marks)));
	}

	private interface Reader<T> {
		T read(DataInputStream in) throws IOException;
	}

	private static <T> T read(byte[] bytes, Reader<T> reader) {
		try {
			return reader.read(in(bytes));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void assertSaysTheSame(Report expected, boolean subnetsToo) throws IOException {
		Report report = packed(sums);
		assertThat(Findings.of(report)).isEqualTo(Findings.of(expected));
		assertThat(ReasonHosts.of(report)).isEqualTo(ReasonHosts.of(expected));
		assertThat(report.openHosts()).isEqualTo(expected.openHosts());
		assertThat(report.targets().hosts().size()).isEqualTo(expected.targets().hosts().size());
		assertThat(report.targets().ports()).isEqualTo(expected.targets().ports());
		assertThat(report.targets().sites()).isEqualTo(expected.targets().sites());
		assertThat(report.scans()).isEqualTo(expected.scans());
		if (subnetsToo) {
			assertThat(Subnets.of(report)).isEqualTo(Subnets.of(expected));
		}
		assertThat(timesUnpacked).as("before a time is asked for").hasValue(0);
		assertThat(report.timeline()).isEqualTo(expected.timeline());
		assertThat(timesUnpacked).hasValue(1);
		assertThat(unpacked).as("before a host is asked for").hasValue(0);
		assertThat(Subnets.of(report)).isEqualTo(Subnets.of(expected));
		assertThat(report).isEqualTo(expected);
		report.targets()
				.hosts()
				.forEach(host -> assertThat(host.findings())
						.isEqualTo(expected.targets()
								.hosts()
								.get(expected.targets().hostIndex(host.site(), host.address()))
								.findings()));
		assertThat(unpacked.get()).isLessThanOrEqualTo(1);
	}

	@ParameterizedTest
	@MethodSource("names")
	void packedHostsSayTheSame(String sample) throws IOException {
		assertSaysTheSame(write(Samples.copy(sample, folder)), true);
	}

	/** What is found of a whole log is not said of one that is still being read. */
	@Test
	void ofALogThatGoesOnAllIsFoundAnew() throws IOException {
		Path log = Samples.copy("small-scan.log", folder);
		Report expected = write(log).withMore();
		Report report = packed(sums).withMore();
		assertThat(Findings.of(report)).isEqualTo(Findings.of(expected));
		assertThat(unpacked).hasValue(1);
	}

	/** A log may have as many subnets as hosts: then they are not written, but counted. */
	@Test
	void manySubnetsAreCountedAnew() throws IOException {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 17_000; i++) {
			text.append(
					"2013-06-26T15:02:59 [INFO] [Thread: Scan 1:nmap:stdin] [Site: A] [10." + i / 250 + '.' + i % 250
							+ ".1] ALIVE (reason=echo-reply)\n");
		}
		Report expected = write(Files.writeString(folder.resolve("scan.log"), text));
		assertThat(sums).hasSizeLessThan(10_000);
		assertSaysTheSame(expected, false);
		assertThat(unpacked).hasValue(1);
	}

	@Test
	void whatIsCutOffOrDamagedIsRefused() throws IOException {
		write(Samples.copy("small-scan.log", folder));
		for (int at = 0; at < sums.length; at++) {
			byte[] damaged = sums.clone();
			damaged[at] ^= 0x10;
			byte[] cut = Arrays.copyOf(sums, at);
			assertThatThrownBy(() -> packed(cut)).as("cut at %s", at).isInstanceOf(IOException.class);
			assertThatThrownBy(() -> packed(damaged)).as("damaged at %s", at).isInstanceOf(IOException.class);
		}
	}
}

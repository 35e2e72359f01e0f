package io.github.probelight.summary.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.PortResult;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.knowledge.Address;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.host.HostCard;
import io.github.probelight.summary.host.HostReading;
import io.github.probelight.summary.section.HostSections;
import io.github.probelight.testing.Samples;

/** A card says of a host what the report says of it, and what led to that. */
class HostCardTest {

	private static List<HostCard> cards(byte[] log, String host) throws IOException {
		HostReading reading = HostReading.read(ByteSource.of(log), Address.of(host), EntryChoice.ALL, ReadMonitor.NONE);
		return HostCard.of(reading, Findings.of(reading.report()));
	}

	static List<String> samples() {
		return ReadLogs.samples();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void itSaysWhatTheReportSays(String sample) throws IOException {
		byte[] log = Samples.bytes(sample);
		List<Host> hosts = ReadLogs.ofSample(sample).report().targets().hosts();
		for (Host host : hosts) {
			HostReading reading = HostReading.read(ByteSource.of(log), Address.of(host.address()), EntryChoice.ALL,
					ReadMonitor.NONE);
			assertThat(reading.report().targets())
					.isEqualTo(LogReader.read(ByteSource.of(log), ReadMonitor.NONE).targets());
			List<HostCard> cards = HostCard.of(reading, List.of());
			assertThat(cards).isNotEmpty();
			Address address = Address.of(host.address());
			if (hosts.stream().filter(other -> address.equals(Address.of(other.address()))).count() == 1) {
				HostCard card = cards.getFirst();
				assertThat(card.states().isEmpty() ? "" : card.states().getLast().facts().state())
						.isEqualTo(host.state());
				assertThat(card.ports().stream().map(port -> port.facts().port() + port.facts().state()))
						.containsExactlyInAnyOrderElementsOf(
								host.ports().stream().map(HostCardTest::portAndState).toList());
			}
		}
	}

	private static String portAndState(PortResult port) {
		return port.port() + port.state();
	}

	@Test
	void entriesWithoutASiteBelongToTheOnlyOne() throws IOException {
		byte[] log = """
				2026-01-01T00:00:00 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: A] [10.0.0.1] ALIVE (reason=syn-ack)
				2026-01-01T00:00:01 [INFO] [Thread: do-ssh-checks@10.0.0.1:22] hello
				2026-01-01T00:00:02 [INFO] [Thread: do-ssh-checks@10.0.0.11:22] of another one
				2026-01-01T00:00:03 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: A] [10.0.0.1] DEAD (reason=no-response)
				"""
				.getBytes(UTF_8);
		assertThat(cards(log, "10.0.0.1")).singleElement().satisfies(card -> {
			assertThat(card.site()).isEqualTo("A");
			assertThat(card.lines()).extracting(line -> line.line()).containsExactly(0L, 1L, 3L);
			assertThat(card.states()).hasSize(2);
			assertThat(card.beside(0, 1)).hasValueSatisfying(line -> assertThat(line.line()).isEqualTo(1));
			assertThat(card.beside(2, 1)).hasValueSatisfying(line -> assertThat(line.line()).isEqualTo(3));
			assertThat(card.beside(2, -1)).hasValueSatisfying(line -> assertThat(line.line()).isEqualTo(1));
			assertThat(card.beside(3, 1)).isEmpty();
			assertThat(card.beside(0, -1)).isEmpty();
		});
		assertThat(cards(log, "10.0.0.111")).isEmpty();
	}

	@Test
	void whatWasSaidBeforeIsTold() throws IOException {
		byte[] log = """
				2026-01-01T00:00:00 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: A] [10.0.0.1] ALIVE (reason=syn-ack)
				2026-01-01T00:00:03 [INFO] [Thread: Scan default:1:nmap:stdin] [Site: A] [10.0.0.1] DEAD (reason=no-response)
				"""
				.getBytes(UTF_8);
		ReadLog read = ReadLogs.ofSample("small-scan.log");
		String said = HostSections.of(read, cards(log, "10.0.0.1").getFirst())
				.getFirst()
				.blocks()
				.stream()
				.map(Object::toString)
				.collect(Collectors.joining("\n"));
		assertThat(said).contains("Before that: ", "ALIVE by syn-ack at 2026-01-01 00:00:00, line 1");
	}
}

package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.summary.compare.Comparison;
import io.github.probelight.testing.fleet.Fleet;
import io.github.probelight.testing.fleet.FleetHost;
import io.github.probelight.testing.fleet.FleetNight;
import io.github.probelight.testing.fleet.FleetPlan;
import io.github.probelight.testing.fleet.PlantedChange;

/** Thirty sites in ten nights: what is told to have changed is what was planted. */
class FleetComparisonTest {

	@TempDir
	private Path folder = Path.of("");

	@Test
	void tellsWhatWasPlantedAndNothingElse() throws IOException {
		List<FleetNight> nights = Fleet.write(FleetPlan.STANDARD, folder);
		assertThat(nights).hasSize(300);
		Map<String, FleetNight> before = new HashMap<>();
		int planted = 0;
		for (FleetNight night : nights) {
			FleetNight last = before.put(night.site(), night);
			if (last != null) {
				Comparison comparison = Compared.of(read(last), read(night));
				assertThat(told(comparison)).as(night.file()).isEqualTo(truth(last, night));
				planted += night.changes().size();
			}
		}
		assertThat(planted).isGreaterThan(1_000);
	}

	/**
	 * Two nights of a site that look at other addresses of the same network: each scan has a result for all that it was
	 * given, so that nothing of one night tells that a host of the other came or went.
	 */
	@Test
	void nightsOfOtherAddressesTellOfNoChange() throws IOException {
		String site = "Quarry North";
		Report old = night(site, 240, 1, 12);
		Report now = night(site, 100, 91, 5);
		Comparison comparison = Compared.of(old, now);
		Set<String> truth = new TreeSet<>();
		IntStream.range(100, 240).forEach(i -> truth.add("not-scanned " + site + " 198.51.100." + i + " "));
		IntStream.range(1, 13).forEach(i -> truth.add("not-scanned " + site + " 203.0.113." + i + " "));
		IntStream.range(91, 96).forEach(i -> truth.add("not-scanned " + site + " 203.0.113." + i + " "));
		assertThat(told(comparison)).isEqualTo(truth);
		assertThat(comparison.changed()).isFalse();
		assertThat(Compared.of(old, night(site, 240, 1, 12)).all()).isEmpty();
	}

	/** A scan that was given some dead addresses and some that are alive and have one open port. */
	private static Report night(String site, int dead, int first, int alive) throws IOException {
		String head = "2026-04-10T02:00:00 [INFO] [Thread: Scan 40.1:nmap:stdin] [Site: " + site + "] ";
		StringJoiner log = new StringJoiner("\n" + head, head, "\n");
		log.add("Nmap phase started.").add("Nmap scan of " + (dead + alive) + " IP addresses starting.");
		log.add("Nmap task Ping Scan started.");
		IntStream.range(0, dead).forEach(i -> log.add("[198.51.100." + i + "] DEAD (reason=no-response)"));
		IntStream.range(first, first + alive).forEach(i -> log.add("[203.0.113." + i + "] ALIVE (reason=echo-reply)"));
		log.add("Nmap task SYN Stealth Scan started.");
		IntStream.range(first, first + alive)
				.forEach(i -> log.add("[203.0.113." + i + ":443/TCP] OPEN (reason=syn-ack:TTL=60)"));
		log.add("Nmap phase complete.");
		return LogReader.read(ByteSource.of(log.toString().getBytes(StandardCharsets.UTF_8)), ReadMonitor.NONE);
	}

	private Report read(FleetNight night) throws IOException {
		return LogReader.read(ByteSource.of(Files.readAllBytes(folder.resolve(night.file()))), ReadMonitor.NONE);
	}

	private static Set<String> told(Comparison comparison) {
		Set<String> told = new TreeSet<>();
		for (Change change : comparison.all()) {
			if (change.kind().ofHost()) {
				String port = change.port() < 0 ? "" : change.port() + "/" + change.protocol();
				told.add(String.join(" ", change.kind().code(), change.site(), change.address(), port));
			}
		}
		assertThat(told).hasSize((int) comparison.all().stream().filter(change -> change.kind().ofHost()).count());
		return told;
	}

	private static Set<String> truth(FleetNight last, FleetNight night) {
		Set<String> truth = new TreeSet<>();
		for (PlantedChange change : night.changes()) {
			ChangeKind kind = switch (change.kind()) {
				case APPEARED -> ChangeKind.HOST_APPEARED;
				case VANISHED -> ChangeKind.HOST_VANISHED;
				case CAME_ALIVE, DIED, OTHER_REASON -> ChangeKind.HOST_CHANGED;
				case PORT_OPENED -> ChangeKind.PORT_OPENED;
				case PORT_CLOSED -> ChangeKind.PORT_CLOSED;
				case PORT_FILTERED -> ChangeKind.PORT_FILTERED;
				case LEFT_SCOPE, JOINED_SCOPE -> ChangeKind.NOT_SCANNED;
			};
			truth.add(String.join(" ", kind.code(), change.site(), change.address(), change.port()));
			switch (change.kind()) {
				// open ports come and go with their hosts
				case APPEARED, CAME_ALIVE -> open(ChangeKind.PORT_OPENED, night, change.address(), truth);
				case VANISHED, DIED -> open(ChangeKind.PORT_CLOSED, last, change.address(), truth);
				default -> {
					// the ports are as they were, or another change
				}
			}
		}
		return truth;
	}

	private static void open(ChangeKind kind, FleetNight night, String address, Set<String> truth) {
		FleetHost host = night.hosts().get(address);
		assertThat(host).isNotNull();
		if (host != null) {
			host.ports().forEach((port, state) -> {
				if (state.startsWith("OPEN ")) {
					truth.add(String.join(" ", kind.code(), night.site(), address, port));
				}
			});
		}
	}
}

package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

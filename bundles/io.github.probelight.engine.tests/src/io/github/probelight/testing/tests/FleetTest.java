package io.github.probelight.testing.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.testing.fleet.Fleet;
import io.github.probelight.testing.fleet.FleetHost;
import io.github.probelight.testing.fleet.FleetNight;
import io.github.probelight.testing.fleet.FleetPlan;
import io.github.probelight.testing.fleet.PlantedChange;
import io.github.probelight.testing.fleet.PlantedChange.Kind;

/** What is told of a generated folder, against its logs and against itself. */
class FleetTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void logsSayWhatIsTold() throws IOException {
		for (FleetNight night : Fleet.write(new FleetPlan(3, 12, 3, 20, 4), folder)) {
			Report report = read(folder.resolve(night.file()));
			assertThat(report.scans()).hasSize(1);
			Scan scan = report.scans().getFirst();
			assertThat(scan.site()).isEqualTo(night.site());
			assertThat(scan.name()).isEqualTo(night.scan());
			assertThat(scan.start()).isEqualTo(night.start());
			assertThat(scan.end()).isEqualTo(night.end());
			assertThat(scan.ended().toString()).isEqualToIgnoringCase(night.ended().replace('-', '_'));
			assertThat(scan.addresses()).isEqualTo(night.scope().size());
			assertThat(scan.alive()).isEqualTo(night.alive());
			assertThat(scan.open()).isEqualTo(night.open());
			Map<String, FleetHost> hosts = new TreeMap<>();
			report.targets().hosts().forEach(host -> hosts.put(host.address(), host(host)));
			assertThat(hosts).isEqualTo(night.hosts());
			assertThat(night.scope()).containsAll(hosts.keySet());
		}
	}

	private static FleetHost host(Host host) {
		TreeMap<String, String> ports = new TreeMap<>();
		host.ports()
				.forEach(port -> ports.put(port.port() + "/" + port.protocol(), port.state() + ' ' + port.reason()));
		return new FleetHost(host.address(), host.state(), host.reason(), ports);
	}

	private static Report read(Path log) throws IOException {
		try (LogInput input = LogInput.open(Origins.of(log.toString(), List.of(), Budget.STANDARD))) {
			return input.read(ReadMonitor.NONE);
		}
	}

	@Test
	void changesAreAllThatIsDifferent() throws IOException {
		Map<String, FleetNight> before = new HashMap<>();
		Set<Kind> kinds = EnumSet.noneOf(Kind.class);
		for (FleetNight night : Fleet.write(FleetPlan.STANDARD, folder)) {
			FleetNight old = before.put(night.site(), night);
			Set<String> different = new HashSet<>(night.hosts().keySet());
			different.addAll(old == null ? Set.of() : old.hosts().keySet());
			different.removeIf(address -> old == null
					|| Objects.equals(old.hosts().get(address), night.hosts().get(address)));
			assertThat(night.changes()).extracting(PlantedChange::address)
					.doesNotHaveDuplicates()
					.containsExactlyInAnyOrderElementsOf(different);
			night.changes().forEach(change -> kinds.add(change.kind()));
		}
		assertThat(before).hasSize(30);
		assertThat(kinds).containsExactlyInAnyOrder(Kind.values());
		try (var files = Files.list(folder)) {
			assertThat(files).hasSize(300);
		}
	}

	@Test
	void aPlanGivesTheSameBytes() throws IOException {
		FleetPlan plan = new FleetPlan(3, 2, 2, 10, 2);
		List<FleetNight> once = Fleet.write(plan, folder.resolve("a"));
		assertThat(Fleet.write(plan, folder.resolve("b"))).isEqualTo(once);
		for (FleetNight night : once) {
			assertThat(folder.resolve("b").resolve(night.file())).hasSameBinaryContentAs(
					folder.resolve("a").resolve(night.file()));
		}
	}
}

package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.summary.compare.Comparison;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.Mutations;
import io.github.probelight.testing.Samples;

/** The quick comparison against the plain one. */
class NaiveComparisonTest {

	private int changes;

	@Test
	void agreeOnPairsOfSamples() {
		List<Report> reports = ReadLogs.samples().stream().map(name -> ReadLogs.ofSample(name).report()).toList();
		for (int i = 0; i < reports.size(); i++) {
			for (int j = i % 17; j < reports.size(); j += 17) {
				assertAgreement(reports.get(i), reports.get(j));
			}
		}
		assertThat(changes).isGreaterThan(200);
	}

	@Test
	void agreeOnChangedSamples() throws IOException {
		Mutations mutations = new Mutations(20_261_127);
		for (String name : ReadLogs.samples()) {
			byte[] log = Samples.bytes(name);
			Report report = read(log);
			for (int round = 0; round < 6; round++) {
				Report other = read(round % 2 == 0 ? mutations.changed(log, 12) : mutations.cut(log));
				assertAgreement(report, other);
			}
		}
		assertThat(changes).isGreaterThan(300);
	}

	@Test
	void agreeOnGeneratedLogs() throws IOException {
		List<Report> reports = new ArrayList<>();
		for (int seed = 1; seed <= 3; seed++) {
			LogPlan plan = LogPlan.ofLines(seed, 4_000, 500).withSites(1 + seed % 2, true);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			LogGenerator.write(plan, out);
			reports.add(read(out.toByteArray()));
			reports.add(read(new Mutations(seed).changed(out.toByteArray(), 400)));
		}
		for (Report old : reports) {
			for (Report now : reports) {
				assertAgreement(old, now);
			}
		}
		assertThat(changes).isGreaterThan(5_000);
	}

	private static Report read(byte[] log) throws IOException {
		return LogReader.read(ByteSource.of(log), ReadMonitor.NONE);
	}

	private void assertAgreement(Report old, Report now) {
		Comparison forth = Compared.of(old, now);
		Comparison back = Compared.of(now, old);
		Set<String> naive = NaiveComparison.of(old, now);
		assertThat(NaiveComparison.of(forth)).isEqualTo(naive);
		changes += naive.size();
		assertThat(subjects(back, ChangeKind.HOST_VANISHED)).isEqualTo(subjects(forth, ChangeKind.HOST_APPEARED));
		assertThat(subjects(back, ChangeKind.HOST_APPEARED)).isEqualTo(subjects(forth, ChangeKind.HOST_VANISHED));
		assertThat(subjects(back, ChangeKind.NOT_SCANNED)).isEqualTo(subjects(forth, ChangeKind.NOT_SCANNED));
		assertThat(addresses(back, ChangeKind.HOST_CHANGED)).isEqualTo(addresses(forth, ChangeKind.HOST_CHANGED));
		Set<String> opened = addresses(forth, ChangeKind.PORT_OPENED);
		Set<String> noMoreOpen = new TreeSet<>();
		for (ChangeKind kind : List.of(ChangeKind.PORT_CLOSED, ChangeKind.PORT_FILTERED, ChangeKind.PORT_CHANGED)) {
			back.of(kind)
					.stream()
					.filter(change -> change.from().value().equals("OPEN"))
					.map(NaiveComparisonTest::address)
					.forEach(noMoreOpen::add);
		}
		assertThat(noMoreOpen).isEqualTo(opened);
		assertThat(back.findings().size()).isEqualTo(forth.findings().size());
		assertThat(Compared.of(old, old).all()).isEmpty();
	}

	private static Set<String> subjects(Comparison comparison, ChangeKind kind) {
		Set<String> subjects = new TreeSet<>();
		comparison.of(kind).forEach(change -> subjects.add(change.site() + ' ' + address(change)));
		assertThat(subjects).hasSize((int) comparison.count(kind));
		return subjects;
	}

	private static Set<String> addresses(Comparison comparison, ChangeKind kind) {
		Set<String> addresses = new TreeSet<>();
		comparison.of(kind).forEach(change -> addresses.add(address(change)));
		return addresses;
	}

	private static String address(Change change) {
		return change.address().toLowerCase(Locale.ROOT) + ' ' + change.port() + change.protocol();
	}
}

package io.github.probelight.engine.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.Samples;

/** Each host knows the findings that it is a part of, also where a finding is about more hosts than it names. */
class HostMarksTest {

	private static final Set<FindingKind> OF_NO_HOST = EnumSet.of(FindingKind.UNRESOLVED_TARGET,
			FindingKind.LOW_MEMORY);

	@ParameterizedTest
	@ValueSource(booleans = {true, false})
	void hostsAndFindingsNameEachOther(boolean findingsFirst) throws IOException {
		Set<FindingKind> seen = new HashSet<>();
		for (String sample : Samples.names()) {
			Report report = LogReader.read(ByteSource.of(Samples.bytes(sample)), ReadMonitor.NONE);
			List<Finding> findings = findingsFirst ? Findings.of(report) : List.of();
			List<Host> hosts = report.targets().hosts();
			for (Host host : hosts) {
				seen.addAll(host.findings());
			}
			findings = findingsFirst ? findings : Findings.of(report);
			for (Finding finding : findings) {
				long marked = hosts.stream().filter(host -> host.findings().contains(finding.kind())).count();
				long most = finding.subjects().hosts().size() + finding.subjects().moreHosts();
				assertThat(marked).as("%s of %s", finding.kind(), sample).isLessThanOrEqualTo(most);
				for (Subject subject : finding.subjects().hosts()) {
					int index = report.targets().hostIndex(subject.site(), subject.name());
					if (index >= 0 && !OF_NO_HOST.contains(finding.kind())) {
						assertThat(hosts.get(index).findings()).as("%s in %s", subject, sample)
								.contains(finding.kind());
					}
				}
			}
		}
		assertThat(seen).contains(FindingKind.TTL_MISMATCH, FindingKind.ALIVE_BY_RESET, FindingKind.CREDENTIAL_FAILURES)
				.hasSizeGreaterThan(8);
	}

	@Test
	void hostsThatAFindingDoesNotNameAreMarked() {
		Log log = new Log();
		for (int i = 0; i < 150; i++) {
			log.result("10.0." + i + ".1", i % 3 == 0 ? "ALIVE reset" : "DEAD no-response");
		}
		for (int i = 0; i < 120; i++) {
			log.result("10.1." + i + ".1", "ALIVE user-set");
		}
		Report report = log.report();
		assertThat(report.targets().hosts())
				.filteredOn(host -> host.findings().equals(Set.of(FindingKind.ALIVE_UNVERIFIED)))
				.hasSize(120);
		assertThat(report.targets().hosts())
				.filteredOn(host -> host.findings().equals(Set.of(FindingKind.ALIVE_BY_RESET)))
				.hasSize(50);
		assertThat(report.targets().hosts()).filteredOn(host -> host.findings().isEmpty()).hasSize(100);
	}
}

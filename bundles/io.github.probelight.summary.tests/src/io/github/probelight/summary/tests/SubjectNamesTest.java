package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Subject;
import io.github.probelight.engine.report.Subjects;
import io.github.probelight.summary.SubjectNames;

class SubjectNamesTest {

	@Test
	void theSiteIsNamedWhereSeveralHaveTheSame() {
		assertThat(SubjectNames.of(List.of(new Subject("North", "10.0.0.0/24"), new Subject("South", "10.0.0.0/24"),
				new Subject("South", "10.0.1.0/24"), new Subject("", "10.0.2.0/24"),
				new Subject("North", "10.0.2.0/24")))).containsExactly("10.0.0.0/24 (North)", "10.0.0.0/24 (South)",
						"10.0.1.0/24", "10.0.2.0/24 (no site)", "10.0.2.0/24 (North)");
	}

	@Test
	void hostsStandForNetworks() {
		List<Subject> hosts = List.of(new Subject("North", "10.0.0.1"));
		List<Subject> networks = List.of(new Subject("North", "10.0.0.0/24"));
		assertThat(SubjectNames.of(new Subjects(hosts, 0, 0, networks, List.of()))).containsExactly("10.0.0.1");
		assertThat(SubjectNames.of(new Subjects(List.of(), 0, 0, networks, List.of()))).containsExactly("10.0.0.0/24");
	}
}

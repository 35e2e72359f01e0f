package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.ProblemGroup;
import io.github.probelight.engine.report.Report;
import io.github.probelight.views.hosts.AddressWords;
import io.github.probelight.views.hosts.HostTable;
import io.github.probelight.views.problems.ProblemsView;
import io.github.probelight.views.table.Filter;

class ProblemsViewTest {
	@Test
	void sayHowOftenTheyComeInWords() {
		ProblemGroup steady = new ProblemGroup("WARN", "text", 9, List.of("10.0.0.1"), 0, 1, 5, 90);
		ProblemGroup odd = new ProblemGroup("WARN", "text", 9, List.of(), 0, 1, 5, -1);
		assertThat(Reports.column(ProblemsView.TABLE, "everySeconds").cell(steady)).isEqualTo("about every 1 min 30 s");
		assertThat(Reports.column(ProblemsView.TABLE, "everySeconds").cell(odd)).isEmpty();
		assertThat(Reports.column(ProblemsView.TABLE, "hosts").tip().apply(steady)).isEqualTo("10.0.0.1");
	}

	@Test
	void haveMoreRoomForWhatTheySayThanForTheirLevel() {
		assertThat(Reports.column(ProblemsView.TABLE, "level").width()).isLessThan(10);
		assertThat(Reports.column(ProblemsView.TABLE, "text").width()).isGreaterThan(40);
	}

	@Test
	void leadToSeveralHostsAtOnce() {
		Report report = Reports.ofMessages("[10.0.0.1] ALIVE (reason=echo-reply)",
				"[10.0.0.11] ALIVE (reason=echo-reply)", "[[2001:db8::1]] ALIVE (reason=echo-reply)");
		HostTable hosts = new HostTable();
		Filter filter = Filter
				.of(AddressWords.of(report, List.of("10.0.0.1", "2001:db8::1", "a name", "plotter.example.test")));
		assertThat(filter.words()).containsExactly("10.0.0.1,2001:db8::1");
		assertThat(hosts.content(report).rows()).filteredOn(host -> filter.passes(host, hosts.columns()))
				.extracting(host -> host.address())
				.containsExactly("10.0.0.1", "2001:db8::1");
		assertThat(AddressWords.of(report, List.of("10.0.0.9", "plotter.example.test"))).as("no hosts of it").isEmpty();
		Filter networks = Filter.of(AddressWords.of(report, List.of("10.0.0.8/29", "2001:db8::/32")));
		assertThat(hosts.content(report).rows()).filteredOn(host -> networks.passes(host, hosts.columns()))
				.extracting(host -> host.address())
				.containsExactly("10.0.0.11", "2001:db8::1");
	}
}

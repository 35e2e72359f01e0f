package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.RunText;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.figures.HostCover;

/** What is said of a long run of like results. */
class RunTextTest {
	private static final long FROM = Instant.parse("2026-03-14T10:03:11Z").toEpochMilli();
	private static final long TO = Instant.parse("2026-03-14T10:41:02Z").toEpochMilli();

	@Test
	void saysHowManyWhereAndWhen() {
		assertThat(RunText.of(48_112, "FILTERED", "no-response", "TCP", "10.0.3.0/24", FROM, TO, Zone.GMT))
				.isEqualTo("48,112 × FILTERED no-response, 10.0.3.0/24, 10:03:11 – 10:41:02");
		assertThat(RunText.of(20, "FILTERED", "no-response", "UDP", "", FROM, Report.NO_TIME, Zone.GMT))
				.isEqualTo("20 × FILTERED no-response (UDP), 10:03:11");
		assertThat(RunText.of(20, "DEAD", "", "", "3 hosts", Report.NO_TIME, Report.NO_TIME, Zone.GMT))
				.isEqualTo("20 × DEAD, 3 hosts");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"10.0.3.7; 10.0.3.7", "10.0.3.7,10.0.3.7; 10.0.3.7",
			"10.0.3.0,10.0.3.255; 10.0.3.0/24", "10.0.3.129,10.0.3.130,10.0.3.190; 10.0.3.128/26",
			"10.0.3.4,10.0.3.5; 10.0.3.4/31", "10.0.0.1,10.1.0.1; 2 hosts", "10.0.0.1,10.0.255.1; 10.0.0.0/16",
			"10.0.0.1,11.0.0.1; 2 hosts",
			"2001:db8::1,2001:db8::ff; 2001:db8::/120", "2001:db8:1::1,2001:db9::1; 2 hosts",
			"a.example.test; a.example.test", "10.0.0.1,a.example.test,10.0.0.2; 3 hosts",
			"10.0.0.1,2001:db8::1; 2 hosts"})
	void findsTheSmallestNetwork(String hosts, String expected) {
		HostCover cover = new HostCover();
		List.of(hosts.split(",")).forEach(cover::add);
		assertThat(cover.text()).isEqualTo(expected);
	}

	@Test
	void countsNoMoreThanItKeeps() {
		HostCover cover = new HostCover();
		IntStream.range(0, 10_500).forEach(i -> cover.add("host" + i + ".example.test"));
		assertThat(cover.text()).isEqualTo("more than 10,000 hosts");
		assertThat(new HostCover().text()).isEmpty();
	}
}

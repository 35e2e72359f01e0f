package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Place;
import io.github.probelight.summary.ReadLog;

class ReadLogTest {

	@Test
	void aLineOfTheOnlyLogHasNoSource() {
		ReadLog log = ReadLogs.joined(Report.EMPTY, List.of("logs/scan.log"), 10);
		assertThat(log.joined()).isFalse();
		assertThat(log.place(15)).isEqualTo(new Place(15, "", 16));
		assertThat(log.place(15).text()).isEqualTo("16");
		assertThat(log.place(15).inText()).isEqualTo("line 16");
		assertThat(log.place(-1).text()).isEmpty();
	}

	@Test
	void aLineOfSeveralLogsIsCountedInItsOwn() {
		ReadLog log = ReadLogs.joined(Report.EMPTY, List.of("a/scan.log.1", "a/scan.log"), 10);
		assertThat(log.name()).isEqualTo("a/scan.log.1, a/scan.log");
		assertThat(log.place(9)).isEqualTo(new Place(9, "scan.log.1", 10));
		assertThat(log.place(10)).isEqualTo(new Place(10, "scan.log", 1));
		assertThat(log.place(10).text()).isEqualTo(log.place(10).inText()).isEqualTo("scan.log:1");
	}

	@Test
	void logsOfOneNameAreToldApartByTheirFolders() {
		ReadLog log = ReadLogs.joined(Report.EMPTY, List.of("a/scan.log", "b\t\u202e/scan.log"), 10);
		assertThat(log.place(0).source()).isEqualTo("a/scan.log");
		assertThat(log.place(10).source()).isEqualTo("b\u2409\u21c4/scan.log");
	}
}

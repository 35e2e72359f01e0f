package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.Unread;
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
		assertThat(log.name()).isEqualTo("scan.log.1, scan.log");
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

	/** A page has little room for a name, but what tells logs apart stays. */
	@ParameterizedTest
	@CsvSource({"44.14.scan.0.log, 45.14.scan.0.log, 44.14.scan.0.log",
			"42.24820.scan.0.log, 42.24821.scan.0.log, …4820.scan.0.log",
			"2026-harbour-east.0.log, 2026-harbour-east.1.log, …bour-east.0.log",
			"x-2026-11-scan.log, y-2026-11-scan.log, x-2026-11-scan.…",
			"a-2026-11-24-scan-1-of-the-harbour-scan.log, a-2026-11-24-scan-2-of-the-harbour-scan.log, a-2026-11-24-scan-1-of-the-harbour-scan.log"})
	void namesThatAreCutStillDiffer(String name, String other, String near) {
		ReadLog log = ReadLogs.joined(Report.EMPTY, List.of(name, other), 10);
		assertThat(log.place(3).near()).isEqualTo(near).isNotEqualTo(log.place(13).near());
		assertThat(log.place(3).source()).isEqualTo(name);
	}

	@Test
	void saysWhatWasPassedOverAndWhatWasGivenTwice() {
		List<Part> parts = List.of(
				new Part("a/x.log", 0, 1, 10, Optional.empty(), FileState.UNCHANGED, "", new Unread(5, 1, 2), ""),
				new Part("a/y.log", 1, 1, 10, Optional.empty(), FileState.UNCHANGED, "> ", Unread.NONE, "a/x.log"),
				new Part("a/x.log", 2, 1, 10, Optional.empty(), FileState.UNCHANGED, "", Unread.NONE, "a/x.log"));
		assertThat(new ReadLog(parts, Report.EMPTY).notes()).containsExactly(
				"x.log: 5 lines look like results without a head: paste whole lines to count them.",
				"x.log: 1 time stands in the text of another entry: begin a line at it to count it too.",
				"x.log: 2 entries look like results and cannot be read: a bracket, a letter or the target differs.",
				"y.log: Passed over before the entries: text such as \"> \".",
				"y.log holds the same bytes as x.log: leave one of them out.",
				"x.log was given twice: leave one of them out.");
		assertThat(ReadLogs.joined(Report.EMPTY, List.of("a", "b"), 1).notes()).isEmpty();
	}

	/** What to do stands at the end of a sentence, and a page cuts there. */
	@Test
	void longNamesLeaveRoomForWhatToDo() {
		String one = "scans-of-the-harbour-office-2026-11-24-nightly-east-wing.log";
		String other = "scans-of-the-harbour-office-2026-11-24-nightly-west-wing.log";
		ReadLog log = new ReadLog(List.of(
				new Part(one, 0, 1, 10, Optional.empty(), FileState.UNCHANGED, "", Unread.NONE, ""),
				new Part(other, 1, 1, 10, Optional.empty(), FileState.UNCHANGED, "", Unread.NONE, one)), Report.EMPTY);
		assertThat(log.notes(120)).containsExactly(
				"…y-west-wing.log holds the same bytes as …y-east-wing.log: leave one of them out.");
		assertThat(log.notes(200)).isEqualTo(log.notes()).singleElement().asString().contains(one, other);
	}
}

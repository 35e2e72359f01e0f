package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.table.ScanColumns;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.views.LogTable;
import io.github.probelight.views.scans.ScansView;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.tasks.TasksView;

/** Tables show what says something of a log, and leave out what says nothing. */
class ReportTableTest {
	private static final String TASK = """
			2026-03-14T21:30:00 [INFO] [Thread: Scan default:7:nmap:stdin] [Site: A] Nmap task Ping Scan started.
			2026-03-14T21:30:05 [INFO] [Thread: Scan default:7:nmap:stdin] [Site: A] Nmap task Ping Scan is an estimated 50% complete with an estimated 5 second(s) remaining
			2026-03-14T21:30:10 [INFO] [Thread: Scan default:7:nmap:stdin] [Site: A] Nmap task Ping Scan completed.
			""";

	@Test
	void showTheDateOnlyWhereThereAreSeveralDays() {
		Report one = of(TASK);
		Report two = of(TASK.replace("14T21:30:10", "15T21:30:10"));
		showTheDateOnly(two, one, TasksView.TABLE);
		showTheDateOnly(two, one, ScansView.TABLE);
		assertThat(TasksView.TABLE.content(one).hidden()).doesNotContain("line", "results");
		assertThat(Reports.cells(TasksView.TABLE, one, "startClock", Sort.NONE)).containsExactly("21:30:00");
		assertThat(Reports.cells(TasksView.TABLE, two, "start", Sort.NONE)).containsExactly("2026-03-14 21:30:00");
	}

	private static void showTheDateOnly(Report two, Report one, LogTable<?> table) {
		assertThat(table.content(one).hidden()).contains("start").doesNotContain("startClock");
		assertThat(table.content(two).hidden()).contains("startClock").doesNotContain("start");
	}

	/** Other programs get the time with its date, once. */
	@Test
	void exportWhatTheyDidBefore() {
		assertThat(ScansView.TABLE.exported().columns()).isEqualTo(ScanColumns.TABLE.columns());
		assertThat(TasksView.TABLE.exported().columns()).extracting(TypedColumn::id)
				.contains("start", "pace")
				.doesNotContain("startClock");
	}

	@Test
	void sayWhetherATaskIsStuckOnlyWhereOneIs() {
		assertThat(TasksView.TABLE.content(Reports.ofSample("small-scan.log")).hidden()).contains("pace");
		Report stuck = of(TASK.replace("14T21:30:10", "14T23:50:10"));
		assertThat(Reports.cells(TasksView.TABLE, stuck, "pace", Sort.NONE)).doesNotContain("");
		assertThat(TasksView.TABLE.content(stuck).hidden()).doesNotContain("pace");
	}

	private static Report of(String log) {
		return Reports.of(log.getBytes(StandardCharsets.UTF_8));
	}
}

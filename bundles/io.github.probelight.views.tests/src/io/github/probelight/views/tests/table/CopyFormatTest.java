package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.views.hosts.HostTable;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.CopyFormat;

class CopyFormatTest {

	private static final Report REPORT = Reports.of("""
			2026-03-14T21:30:00 [INFO] [Thread: x] [Site: A] [10.0.0.1] ALIVE (reason=echo-reply)
			2026-03-14T21:30:00 [INFO] [Thread: x] [Site: w|_*<b>*] [10.0.0.2] DEAD (reason=no-response)
			""".getBytes(StandardCharsets.UTF_8));
	private static final HostTable TABLE = new HostTable();
	private static final List<Column<Host>> COLUMNS = TABLE.columns()
			.stream()
			.filter(column -> List.of("address", "site", "filtered").contains(column.id()))
			.toList();

	private static List<String> copied(CopyFormat format) {
		return format.of(COLUMNS, TABLE.columns().getFirst(), REPORT.targets().hosts()).lines().toList();
	}

	@Test
	void plainIsWhatTellsARow() {
		assertThat(copied(CopyFormat.PLAIN)).containsExactly("10.0.0.1", "10.0.0.2");
	}

	@Test
	void markdownIsATableAndNothingInItIsMarkup() {
		assertThat(copied(CopyFormat.MARKDOWN)).containsExactly("| Address | Filtered | Site |", "| :-- | --: | :-- |",
				"| 10.0.0.1 | 0 | A |", "| 10.0.0.2 | 0 | w\\|\\_\\*\\<b\\>\\* |");
	}

	@Test
	void tabsAreForASpreadsheet() {
		assertThat(copied(CopyFormat.TSV)).startsWith("Address\tFiltered\tSite", "10.0.0.1\t0\tA");
	}
}

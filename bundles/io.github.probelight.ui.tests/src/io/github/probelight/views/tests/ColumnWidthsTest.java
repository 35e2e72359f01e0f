package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;

import org.eclipse.swt.graphics.GC;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Host;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.RowTable;

/** How wide columns are at first, and that a person has the last word. */
class ColumnWidthsTest extends ViewsWindow {
	@BeforeEach
	void openHosts() {
		open(SAMPLE);
		Waiting.until("the hosts", () -> !hosts.isBusy() && table().rows().size() == 26);
		table().restoreColumns();
	}

	@AfterEach
	void restore() {
		table().restoreColumns();
	}

	private RowTable<Host> table() {
		return hosts.table();
	}

	private int width(String column) {
		return table().heads().head(column).getWidth();
	}

	/** The room of so many digits. */
	private int digits(int count) {
		return extent("0".repeat(count));
	}

	private int extent(String text) {
		GC gc = new GC(table().table());
		try {
			return gc.textExtent(text).x;
		} finally {
			gc.dispose();
		}
	}

	@Test
	void showWhatIsThereAndTakeNoMore() {
		for (Column<Host> column : table().heads().shown()) {
			int longest = IntStream.range(0, 26)
					.map(row -> extent(column.read(table().rows().row(row))))
					.max()
					.orElseThrow();
			assertThat(width(column.id())).as(column.label()).isGreaterThan(Math.min(longest, digits(column.width())));
		}
		assertThat(width("address")).as("ten digits and points").isLessThan(digits(15));
	}

	/** Beside the card of a host the table has so much on a screen of 1366 pixels. */
	@Test
	void leaveRoomForOpenPortsOnASmallScreen() {
		int beforeOpen = table().heads()
				.shown()
				.stream()
				.takeWhile(column -> !column.label().equals("Open Ports"))
				.mapToInt(column -> width(column.id()))
				.sum();
		assertThat(beforeOpen + extent("22 53/UDP 161/UDP 443")).isLessThan(571);
	}

	@Test
	void stayAsAPersonWantsThem() {
		table().heads().head("address").setWidth(233);
		table().show(table().rows(), 0, table().selected());
		assertThat(width("address")).isEqualTo(233);
		table().restoreColumns();
		assertThat(width("address")).isLessThan(233);
	}
}

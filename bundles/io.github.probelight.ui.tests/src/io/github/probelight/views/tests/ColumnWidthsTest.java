package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.ProblemGroup;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.problems.ProblemsView;
import io.github.probelight.views.table.Cell;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.RowTable;
import io.github.probelight.views.table.Sort;

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

	/** The texts of Open Ports on screen, each behind the whole of it. */
	private Map<String, String> openPorts() {
		List<Column<Host>> all = table().heads().all();
		int ports = all.stream().map(Column::id).toList().indexOf("openPorts");
		Map<String, String> shown = new LinkedHashMap<>();
		for (int i = 0; i < table().table().getItemCount(); i++) {
			shown.put(all.get(ports).read(table().rows().row(table().top() + i)),
					table().table().getItem(i).getText(ports));
		}
		return shown;
	}

	@Test
	void noPortIsCutWhereAPersonMakesThemNarrow() {
		for (int digits : new int[]{24, 15, 9}) {
			table().heads().head("openPorts").setWidth(digits(digits));
			assertThat(openPorts()).isNotEmpty().allSatisfy((whole, shown) -> {
				assertThat(extent(shown)).isLessThan(digits(digits));
				assertThat(whole + " ").startsWith(shown.replace("…", ""));
				assertThat(shown).matches("|…|([0-9]+(/UDP)? )+…|[0-9]+(/UDP)?( [0-9]+(/UDP)?)*");
			});
			assertThat(openPorts().values()).as("%s digits", digits).anyMatch(shown -> shown.endsWith(" …"));
		}
		table().heads().head("openPorts").setWidth(digits(300));
		assertThat(openPorts()).allSatisfy((whole, shown) -> assertThat(shown).isEqualTo(whole));
	}

	/** The edge of the table is the end of a column, too, until it is scrolled to. */
	@Test
	void noPortIsCutByTheEdgeOfTheTable() {
		Table widget = table().table();
		int left = table().heads()
				.shown()
				.stream()
				.takeWhile(column -> !column.id().equals("openPorts"))
				.mapToInt(column -> width(column.id()))
				.sum();
		int room = digits(15);
		table().heads().head("address").setWidth(width("address") + widget.getClientArea().width - left - room);
		table().heads().head("openPorts").setWidth(digits(300));
		assertThat(openPorts().values()).anyMatch(shown -> shown.endsWith(" …"))
				.allMatch(shown -> extent(shown) < room);
		widget.getHorizontalBar().setSelection(left);
		widget.getHorizontalBar().notifyListeners(SWT.Selection, new Event());
		assertThat(openPorts().values()).as("there is more of them in sight").anyMatch(shown -> extent(shown) > room);
	}

	@Test
	void whatIsCutIsInTheTooltip() {
		table().heads().head("reason").setWidth(digits(3));
		int reason = table().heads().all().stream().map(Column::id).toList().indexOf("reason");
		Cell<Host> cell = firstCell(reason);
		assertThat(cell.column().id()).isEqualTo("reason");
		assertThat(cell.cut()).isTrue();
		assertThat(cell.tip()).contains("echo-reply").contains(cell.column().tip().apply(cell.row()));
		table().restoreColumns();
		assertThat(firstCell(reason).cut()).isFalse();
	}

	/** The first cell of a column, where it is seen: the toolkit gives an item its place with the events after it is made. */
	private Cell<Host> firstCell(int column) {
		Supplier<@Nullable Cell<Host>> cell = () -> {
			Rectangle first = table().table().getItem(0).getBounds(column);
			return table().cellAt(first.x + 2, first.y + 2);
		};
		Waiting.until("a cell at its place", () -> cell.get() != null);
		return Objects.requireNonNull(cell.get());
	}

	private List<Integer> widths() {
		return table().heads().shown().stream().map(Column::id).map(this::width).toList();
	}

	@Test
	void areThoseOfAllRowsWhileAFilterShowsSome() {
		List<Integer> all = widths();
		hosts.setFilter("no-response");
		Waiting.until("some of the hosts", () -> !hosts.isBusy() && table().rows().size() < 10);
		table().restoreColumns();
		assertThat(widths()).isEqualTo(all);
		hosts.setFilter("");
		Waiting.until("all hosts", () -> !hosts.isBusy() && table().rows().size() == 26);
		assertThat(widths()).isEqualTo(all);
	}

	@Test
	void areThoseOfAnotherLogWithFewerRows() {
		int short4 = width("address");
		open("ipv6.log");
		assertThat(width("address")).isGreaterThan(extent("2001:db8:ffff::1")).isGreaterThan(short4);
		open(SAMPLE);
		assertThat(width("address")).isEqualTo(short4);
	}

	/** On a screen of 1366 pixels the view has so much room in the perspective. */
	@Test
	void theTextsOfProblemsAreWholeOnASmallScreen() {
		RowTable<ProblemGroup> problems = ViewsWindow.view(ProblemsView.ID, ProblemsView.class).panel().table();
		Waiting.until("the problems", () -> problems.rows().size() == 3);
		problems.restoreColumns();
		int width = 0;
		for (String column : List.of("level", "count", "text")) {
			width += problems.heads().head(column).getWidth();
		}
		assertThat(width).isLessThanOrEqualTo(530);
		int text = problems.heads().all().stream().map(Column::id).toList().indexOf("text");
		assertThat(problems.table().getItems()).extracting(item -> item.getText(text))
				.contains("snmp-default-community - ERROR timed out after … attempts");
	}

	@Test
	void haveRoomForTheArrowWhereTheRowsAreSorted() {
		int before = width("filtered");
		hosts.sort(new Sort("filtered", true));
		assertThat(width("filtered")).isGreaterThan(before);
		Waiting.until("the hosts", () -> !hosts.isBusy());
		table().restoreColumns();
		assertThat(width("filtered")).isGreaterThan(before);
		hosts.sort(new Sort("address", false));
		Waiting.until("the hosts", () -> !hosts.isBusy());
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

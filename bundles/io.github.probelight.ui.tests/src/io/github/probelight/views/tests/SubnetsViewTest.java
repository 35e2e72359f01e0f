package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.figures.SubnetNode;
import io.github.probelight.ui.tests.EventTimes;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.subnets.SubnetsView;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.TablePanel;

/** The tree of subnets in the real workbench. */
class SubnetsViewTest extends ViewsWindow {
	private final TablePanel<Report, SubnetNode> subnets = view(SubnetsView.ID, SubnetsView.class).panel();

	@AfterEach
	void closeSubnets() {
		IViewPart view = LogWindow.page().findView(SubnetsView.ID);
		if (view != null) {
			LogWindow.page().hideView(view);
		}
	}

	private void openLog(int sixteens, int each) {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < sixteens * each; i++) {
			log.append("2026-03-14T21:30:00 [INFO] [Thread: x] [Site: A] [10.%d.%d.7] ALIVE (reason=echo-reply)\n"
					.formatted(i / each, i % each));
		}
		IEditorPart editor = window.openLog(window.file("scan.log", log.toString().getBytes()));
		Report report = log(editor).report();
		Waiting.until("the subnets", () -> subnets.shown() == report && !subnets.isBusy());
		waitFor(report);
		view(SubnetsView.ID, SubnetsView.class);
	}

	private void press(int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = key < 128 ? (char) key : 0;
		subnets.table().table().notifyListeners(SWT.KeyDown, event);
		Waiting.until("the rows", () -> !subnets.isBusy());
	}

	private String first(int row) {
		return subnets.table().table().getItem(row).getText(0).strip();
	}

	@Test
	void opensAndClosesByKeys() {
		openLog(2, 3);
		assertThat(subnets.table().rows().size()).isEqualTo(9);
		subnets.table().select(1);
		assertThat(first(1)).isEqualTo("▾ 10.0.0.0/16");
		press(SWT.ARROW_LEFT);
		assertThat(first(1)).isEqualTo("▸ 10.0.0.0/16");
		assertThat(first(2)).isEqualTo("▾ 10.1.0.0/16");
		assertThat(subnets.totalsText()).startsWith("6 subnets").doesNotContain("filtered");
		press(SWT.ARROW_RIGHT);
		assertThat(first(2)).isEqualTo("10.0.0.0/24");
		subnets.table().select(3);
		press(SWT.ARROW_LEFT);
		assertThat(subnets.table().current().orElseThrow().name()).as("the one above").isEqualTo("10.0.0.0/16");
		press('-');
		press('+');
		assertThat(subnets.table().rows().size()).isEqualTo(9);
	}

	@Test
	void opensAndClosesByTheSign() {
		openLog(2, 3);
		Table table = subnets.table().table();
		Event event = new Event();
		event.button = 1;
		Waiting.until("the row to have its place", () -> {
			Rectangle cell = table.getItem(0).getBounds(0);
			event.x = cell.x + 6;
			event.y = cell.y + cell.height / 2;
			return subnets.table().cellAt(event.x, event.y) != null;
		});
		table.notifyListeners(SWT.MouseDown, event);
		Waiting.until("the rows", () -> subnets.table().rows().size() == 1);
		event.x += 60;
		table.notifyListeners(SWT.MouseDown, event);
		Waiting.forEvents();
		assertThat(subnets.table().rows().size()).as("a click on the name opens nothing").isEqualTo(1);
	}

	@Test
	void leadsToTheHostsOfANetwork() {
		openLog(2, 3);
		subnets.table().select(1);
		subnets.table().open();
		Waiting.until("the hosts to be filtered", () -> !hosts.isBusy() && hosts.table().rows().size() == 3);
		assertThat(LogWindow.page().getActivePart()).isInstanceOf(HostsView.class);
		assertThat(hosts.filterField().getText()).isEqualTo("10.0.0.0/16");
	}

	/** As many subnets as two million hosts have: no event takes long. */
	@Test
	void foldsManyThousandSubnetsWithoutAPause() throws Exception {
		openLog(60, 250);
		assertThat(subnets.totalsText()).startsWith("15,000 subnets");
		try (EventTimes times = new EventTimes()) {
			subnets.table().select(0);
			press('+');
			for (int i = 60; i > 40; i--) {
				int row = i;
				times.run("open", () -> {
					subnets.table().select(row);
					press('+');
					return row;
				});
			}
			Waiting.until("the rows", () -> !subnets.isBusy());
			times.run("sort", () -> {
				subnets.sort(new Sort("hosts", true));
				return 0;
			});
			Waiting.until("the rows", () -> !subnets.isBusy());
			assertThat(subnets.table().rows().size()).isGreaterThan(4000);
			assertThat(times.longest().values()).as(times.toString())
					.allSatisfy(longest -> assertThat(longest).isLessThan(Duration.ofMillis(100)));
		} finally {
			subnets.sort(Sort.NONE);
		}
	}
}

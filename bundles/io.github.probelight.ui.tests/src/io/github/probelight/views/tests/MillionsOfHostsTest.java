package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.LongRun;
import io.github.probelight.ui.tests.EventTimes;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.hosts.HostTable;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Folding;
import io.github.probelight.views.table.Grouping;
import io.github.probelight.views.table.Sort;
import io.github.probelight.workspace.OpenLogState;

/** In a long run there are two million hosts: they are sorted, filtered, grouped and scrolled, and no event takes long. */
class MillionsOfHostsTest extends ViewsWindow {
	private static final int HOSTS = LongRun.on() ? 2_000_000 : 20_000;
	/** The hosts fit in, with few ports each. */
	private static final long BYTES = 250L * HOSTS;
	/** Processor time of the UI thread; a person feels what takes longer than a tenth of a second. */
	private static final Duration LONGEST_EVENT = Duration.ofMillis(250);

	@AfterEach
	void ungroup() {
		view(HostsView.ID, HostsView.class).panel().groupBy("");
	}

	@Test
	void noEventTakesLong() throws Exception {
		Path file = window.folder().resolve("many-hosts.log");
		LogGenerator.write(LogPlan.ofBytes(1, BYTES, HOSTS), file);
		open(SAMPLE); // what the first editor of a window loads is measured elsewhere
		try (EventTimes times = new EventTimes()) {
			IEditorPart editor = times.run("open and read", () -> window.open(file));
			Waiting.until("the log to be read", () -> log(editor).state() == OpenLogState.COMPLETE);
			Report report = log(editor).report();
			assertThat(report.targets().hosts()).hasSize(HOSTS);
			Waiting.until("the hosts", () -> hosts.shown() == report && !hosts.isBusy());
			LogWindow.page().activate(view(HostsView.ID, HostsView.class));
			sorts(times);
			filters(times);
			groups(times);
			scrolls(times);
			selects(times, report);
			times.run("close", () -> LogWindow.page().closeEditor(editor, false));
			System.out.printf("A table of %,d hosts; longest event in ms of processor time: %s%n", HOSTS, times);
			assertThat(times.longest()).hasSizeGreaterThan(8)
					.allSatisfy((step, time) -> assertThat(time).as(step).isLessThan(LONGEST_EVENT));
		}
	}

	private void act(EventTimes times, String step, Runnable action) throws Exception {
		times.run(step, () -> {
			action.run();
			return null;
		});
		Waiting.until("the rows: " + step, () -> !hosts.isBusy());
		Waiting.forEvents();
	}

	private void sorts(EventTimes times) throws Exception {
		for (Column<Host> column : new HostTable().columns()) {
			for (boolean down : new boolean[]{false, true}) {
				act(times, "sort", () -> hosts.sort(new Sort(column.id(), down)));
			}
			assertThat(hosts.table().rows().size()).isEqualTo(HOSTS);
		}
		act(times, "sort", () -> hosts.sort(new Sort("address", false)));
		assertThat(hosts.table().rows().row(0).address()).isEqualTo("10.0.0.1");
	}

	/** As a person types it, and takes it back. */
	private void filters(EventTimes times) throws Exception {
		for (String typed : List.of("1", "10", "10.", "10.0", "10.0.7", "10.0.7 d", "10.0.7 dead", "dead", "")) {
			act(times, "filter", () -> hosts.filterField().setText(typed));
		}
		act(times, "filter", () -> hosts.filterField().setText("10.0.7.9"));
		assertThat(hosts.table().rows().size()).isEqualTo(1);
		act(times, "filter", () -> hosts.filterField().setText(""));
		assertThat(hosts.table().rows().size()).isEqualTo(HOSTS);
	}

	private void groups(EventTimes times) throws Exception {
		for (Grouping<Host> grouping : hosts.groupings()) {
			act(times, "group by " + grouping.id(), () -> hosts.groupBy(grouping.id()));
			assertThat(hosts.table().rows().heads().count()).isPositive();
			act(times, "fold all", () -> hosts.fold(Folding.ALL));
			assertThat(hosts.table().rows().size()).isLessThan(HOSTS / 20);
			act(times, "unfold all", () -> hosts.fold(Folding.NONE));
			assertThat(hosts.table().rows().size()).isGreaterThan(HOSTS);
			act(times, "sort groups", () -> hosts.sort(new Sort("ttl", true)));
			act(times, "filter groups", () -> hosts.setFilter("dead"));
			act(times, "filter groups", () -> hosts.setFilter(""));
		}
		act(times, "group by nothing", () -> hosts.groupBy(""));
	}

	private void scrolls(EventTimes times) throws Exception {
		for (int key : new int[]{SWT.PAGE_DOWN, SWT.PAGE_DOWN, SWT.ARROW_DOWN, SWT.END, SWT.PAGE_UP, SWT.HOME}) {
			act(times, "scroll", () -> {
				Event event = new Event();
				event.keyCode = key;
				hosts.table().table().notifyListeners(SWT.KeyDown, event);
				hosts.table().table().update();
			});
		}
		for (int share = 1; share <= 20; share++) {
			int row = (int) (HOSTS / 20L * share) - 1;
			act(times, "scroll", () -> {
				hosts.table().reveal(row);
				hosts.table().table().update();
			});
			assertThat(hosts.table().top()).isBetween(row - 1000, row);
		}
	}

	private void selects(EventTimes times, Report report) throws Exception {
		act(times, "select all", () -> hosts.table().selectAll());
		assertThat(hosts.selectedCount()).isEqualTo(HOSTS);
		act(times, "select one", () -> hosts.table().select(HOSTS / 2));
		HostsView view = view(HostsView.ID, HostsView.class);
		Host last = Objects.requireNonNull(report.targets().hosts().get(HOSTS - 1));
		act(times, "to a host's line", () -> view.goTo(last));
		assertThat(log(LogWindow.page().getActiveEditor()).report()).isSameAs(report);
	}
}

package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ShowInContext;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Host;
import io.github.probelight.summary.timeline.TimeScale;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.LogView;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.ports.PortsView;
import io.github.probelight.views.reasons.ReasonsView;
import io.github.probelight.views.subnets.SubnetsView;
import io.github.probelight.views.timeline.TimelineView;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.views.tasks.TasksView;

/** Show In, from several rows of one view to what another one shows of them. */
class ShowRowsInTest extends ShowInWindow {

	/** Of several rows, all that the other view can tell. */
	@Test
	void fromSeveralRowsToWhatTheyAreAbout() throws Exception {
		IEditorPart editor = open(SAMPLE);
		Map<String, Integer> rows = Map.of(ReasonsView.ID, 2, TasksView.ID, 2, SubnetsView.ID, 1);
		for (Map.Entry<String, Integer> each : rows.entrySet()) {
			LogWindow.page().activate(view(HostsView.ID, HostsView.class));
			Waiting.until("the hosts", () -> !hosts.isBusy());
			select("10.20.30.1", "10.20.30.4", "10.20.30.21");
			showIn(each.getKey());
			LogView<?> there = (LogView<?>) LogWindow.page().getActivePart();
			Waiting.until(each.getKey(), () -> there.panel().shown() == log(editor).report()
					&& !there.panel().isBusy() && there.panel().table().selectedCount() == each.getValue());
		}
		LogWindow.page().activate(view(ReasonsView.ID, ReasonsView.class));
		hosts.setFilter("10.20.30.9");
		Waiting.until("one host", () -> !hosts.isBusy() && hosts.table().rows().size() == 1);
		showIn(HostsView.ID);
		Waiting.until("the hosts of both reasons, which the filter had hidden",
				() -> !hosts.isBusy() && hosts.selected(3).size() == 2);
		assertThat(hosts.selected(2)).extracting(Host::address).containsExactly("10.20.30.1", "10.20.30.4");
	}

	/** Not only the one of its first line; of several ports, the hosts that have any. */
	@Test
	void fromPortsToAllHostsThatHaveThem() throws Exception {
		IEditorPart editor = open(SAMPLE);
		PortsView ports = view(PortsView.ID, PortsView.class);
		Waiting.until("the ports", () -> ports.panel().shown() == log(editor).report() && !ports.panel().isBusy());
		Map<String, List<String>> expected = Map.of("3389/tcp", List.of("10.20.30.4", "10.20.30.6"), "443/tcp,3389/tcp",
				List.of("10.20.30.1", "10.20.30.4", "10.20.30.5", "10.20.30.6", "10.20.30.7", "10.20.30.8",
						"10.20.30.22"));
		for (String wanted : expected.keySet()) {
			LogWindow.page().activate(ports);
			BitSet positions = new BitSet();
			Stream.of(wanted.split(","))
					.map(port -> ports.panel().table().rows().find(row -> wanted(port, row.port(), row.protocol())))
					.map(ports.panel().table().rows()::position)
					.forEach(positions::set);
			ports.panel().table().select(positions);
			showIn(HostsView.ID);
			assertThat(hosts.filterField().getText()).isEqualTo("open:" + wanted);
			Waiting.until("the hosts", () -> !hosts.isBusy());
			List<String> shown = IntStream.range(0, hosts.table().rows().size())
					.mapToObj(i -> hosts.table().rows().row(i).address())
					.toList();
			assertThat(shown).containsExactlyInAnyOrderElementsOf(expected.get(wanted));
		}
		hosts.setFilter("");
	}

	private static boolean wanted(String text, int port, String protocol) {
		return text.equalsIgnoreCase(port + "/" + protocol);
	}

	/** Of several rows, the time from the first line about them to the last, however they are selected. */
	@Test
	void theTimelineShowsTheTimeOfSeveralRows() throws Exception {
		IEditorPart editor = open(SAMPLE);
		LogWindow.page().activate(view(HostsView.ID, HostsView.class));
		Waiting.until("the hosts", () -> !hosts.isBusy());
		select("10.20.30.1", "10.20.30.21", "10.20.30.4");
		ShowInContext context = Objects.requireNonNull(view(HostsView.ID, HostsView.class).getShowInContext());
		List<Long> times = ((List<?>) context.getInput()).stream()
				.map(line -> EntryOfLine.of(log(editor), (Long) line).orElseThrow().time())
				.sorted()
				.toList();
		showIn(TimelineView.ID);
		TimelineView view = view(TimelineView.ID, TimelineView.class);
		Waiting.until("the first of them", () -> view.canvas().sight().cursor() == times.getFirst());
		TimeScale seen = view.canvas().sight().scale();
		assertThat(seen.from()).isLessThanOrEqualTo(times.getFirst());
		assertThat(seen.until()).isGreaterThanOrEqualTo(times.getLast());
		assertThat(seen.until() - seen.from()).isLessThan((times.getLast() - times.getFirst()) * 3 / 2);
	}

	private void select(String... addresses) {
		BitSet positions = new BitSet();
		for (String address : addresses) {
			positions.set(hosts.table().rows().find(row -> row.address().equals(address)));
		}
		hosts.table().select(positions);
	}
}

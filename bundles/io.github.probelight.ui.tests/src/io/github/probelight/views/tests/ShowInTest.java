package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ShowInContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.timeline.TimeScale;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.LogView;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.ports.PortsView;
import io.github.probelight.views.reasons.ReasonsView;
import io.github.probelight.views.checks.ChecksView;
import io.github.probelight.views.findings.FindingsView;
import io.github.probelight.views.logins.LoginsView;
import io.github.probelight.views.problems.ProblemsView;
import io.github.probelight.views.subnets.SubnetsView;
import io.github.probelight.views.timeline.TimelineView;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.views.tasks.TasksView;
import io.github.probelight.workbench.ScanLogPerspective;

/** Show In, from the text to the views and from one view to another. */
class ShowInTest extends ViewsWindow {

	@BeforeEach
	void perspective() throws Exception {
		LogWindow.page()
				.getWorkbenchWindow()
				.getWorkbench()
				.showPerspective(ScanLogPerspective.ID,
						LogWindow.page().getWorkbenchWindow());
	}

	@AfterEach
	void closeOthers() {
		for (String id : new String[]{ReasonsView.ID, FindingsView.ID, TasksView.ID, SubnetsView.ID,
				TimelineView.ID, ProblemsView.ID, ChecksView.ID, LoginsView.ID}) {
			IViewPart view = LogWindow.page().findView(id);
			if (view != null) {
				LogWindow.page().hideView(view);
			}
		}
	}

	/** Does as the menu does. */
	private static void showIn(String id) throws Exception {
		ICommandService commands = LogWindow.page().getWorkbenchWindow().getService(ICommandService.class);
		Command command = commands.getCommand(IWorkbenchCommandConstants.NAVIGATE_SHOW_IN);
		LogWindow.page()
				.getWorkbenchWindow()
				.getService(IHandlerService.class)
				.executeCommand(ParameterizedCommand.generateCommand(command,
						Map.of(IWorkbenchCommandConstants.NAVIGATE_SHOW_IN_PARM_TARGET, id)), null);
		assertThat(LogWindow.page().getActivePart().getSite().getId()).isEqualTo(id);
	}

	/** Does as the menu does, and returns the text of the row that is selected then, the first columns of it. */
	private static <T> String showIn(String id, IEditorPart editor) throws Exception {
		showIn(id);
		@SuppressWarnings("unchecked") // of what its rows are is of no interest here
		LogView<T> view = (LogView<T>) LogWindow.page().getActivePart();
		Report report = log(editor).report();
		Waiting.until("the row", () -> view.panel().shown() == report && !view.panel().isBusy()
				&& view.panel().table().selectedCount() == 1);
		return Stream.of(view.panel().table().table().getSelection())
				.map(item -> item.getText(0) + ' ' + item.getText(1) + ' ' + item.getText(2))
				.findFirst()
				.orElse("");
	}

	@Test
	void fromTheTextToWhatALineIsAbout() throws Exception {
		IEditorPart editor = open(SAMPLE);
		String result = "[10.20.30.7:80/TCP] OPEN";
		long line = 0;
		while (!log(editor).text().line(line, 1000).contains(result)) {
			line++;
		}
		for (String id : new String[]{HostsView.ID, PortsView.ID, TasksView.ID, ReasonsView.ID}) {
			LogWindow.page().activate(editor);
			cursor(editor).reveal(line);
			String row = showIn(id, editor);
			assertThat(row).as(id).startsWith(switch (id) {
				case HostsView.ID -> "10.20.30.7 ALIVE";
				case PortsView.ID -> "80 TCP";
				case ReasonsView.ID -> "ports OPEN syn-ack";
				default -> "SYN Stealth Scan";
			});
		}
	}

	@Test
	void fromTheTextToProblemsChecksAndLogins() throws Exception {
		IEditorPart editor = open(SAMPLE);
		Map<String, Long> lines = Map.of(ProblemsView.ID, 2L, ChecksView.ID, 215L, LoginsView.ID, 292L);
		for (String id : new String[]{ProblemsView.ID, ChecksView.ID, LoginsView.ID}) {
			LogWindow.page().activate(editor);
			cursor(editor).reveal(Objects.requireNonNull(lines.get(id)));
			assertThat(showIn(id, editor)).as(id).contains(switch (id) {
				case ProblemsView.ID -> "Unable to determine IP address for target";
				case ChecksView.ID -> "tls-untrusted-ca";
				default -> "SSH";
			});
		}
	}

	@Test
	void fromAHostToWhereItIsNamed() throws Exception {
		IEditorPart editor = open(SAMPLE);
		for (String id : new String[]{SubnetsView.ID, ProblemsView.ID, ChecksView.ID, LoginsView.ID}) {
			LogWindow.page().activate(view(HostsView.ID, HostsView.class));
			Waiting.until("the hosts", () -> !hosts.isBusy());
			String host = switch (id) {
				case LoginsView.ID -> "10.20.30.21";
				case ProblemsView.ID -> "10.20.30.2";
				default -> "10.20.30.5";
			};
			hosts.table().select(hosts.table().rows().find(row -> row.address().equals(host)));
			assertThat(showIn(id, editor)).as(id).contains(switch (id) {
				case SubnetsView.ID -> "10.20.30.0/24";
				case ChecksView.ID -> "tls-untrusted-ca";
				case ProblemsView.ID -> "snmp-default-community";
				default -> "SSH";
			});
		}
	}

	@Test
	void opensTheNetworksAboveThatOfAHost() throws Exception {
		IEditorPart editor = open("interleaved-sites.log");
		SubnetsView subnets = view(SubnetsView.ID, SubnetsView.class);
		Waiting.until("the subnets", () -> subnets.panel().shown() == log(editor).report()
				&& !subnets.panel().isBusy());
		subnets.panel().select(0);
		Event left = new Event();
		left.keyCode = SWT.ARROW_LEFT;
		subnets.panel().table().table().notifyListeners(SWT.KeyDown, left);
		Waiting.until("the tree to close", () -> !subnets.panel().isBusy());
		int closed = subnets.panel().table().rows().size();
		LogWindow.page().activate(view(HostsView.ID, HostsView.class));
		hosts.table().select(0);
		String network = showIn(SubnetsView.ID, editor);
		assertThat(network).contains("/24");
		assertThat(subnets.panel().table().rows().size()).isGreaterThan(closed);
	}

	@Test
	void fromAReasonToOtherViews() throws Exception {
		IEditorPart editor = open(SAMPLE);
		ReasonsView reasons = view(ReasonsView.ID, ReasonsView.class);
		Waiting.until("the reasons", () -> reasons.panel().shown() == log(editor).report()
				&& !reasons.panel().isBusy());
		reasons.panel()
				.select(reasons.panel()
						.table()
						.rows()
						.find(row -> row.state().equals("ALIVE")
								&& row.reason().equals("reset")));
		assertThat(showIn(HostsView.ID, editor)).startsWith("10.20.30.9 ALIVE");
	}

	@Test
	void aTimeOfTheTimeline() throws Exception {
		IEditorPart editor = open(SAMPLE);
		cursor(editor).reveal(215);
		LogWindow.page().activate(editor);
		showIn(TimelineView.ID);
		TimelineView view = view(TimelineView.ID, TimelineView.class);
		long time = EntryOfLine.of(log(editor), 215).orElseThrow().time();
		Waiting.until("the time to be shown", () -> view.canvas().sight().cursor() == time);
		cursor(editor).reveal(2);
		LogWindow.page().activate(view);
		assertThat(showIn(ProblemsView.ID, editor)).contains("Unable to determine");
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

	@Test
	void fromAHostToItsReasonFindingAndTask() throws Exception {
		IEditorPart editor = open(SAMPLE);
		for (String id : new String[]{ReasonsView.ID, FindingsView.ID, TasksView.ID}) {
			HostsView view = view(HostsView.ID, HostsView.class);
			LogWindow.page().activate(view);
			Waiting.until("the hosts", () -> !hosts.isBusy());
			hosts.table().select(8);
			assertThat(hosts.selected(1).getFirst().address()).isEqualTo("10.20.30.9");
			String row = showIn(id, editor);
			assertThat(row).as(id).contains(switch (id) {
				case ReasonsView.ID -> "hosts ALIVE reset";
				case FindingsView.ID -> "Alive only by a reset";
				default -> "Ping Scan";
			});
		}
	}

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

	private void select(String... addresses) {
		BitSet positions = new BitSet();
		for (String address : addresses) {
			positions.set(hosts.table().rows().find(row -> row.address().equals(address)));
		}
		hosts.table().select(positions);
	}

	@Test
	void isOfferedByTheMenuOfRows() {
		open(SAMPLE);
		LogWindow.page().activate(view(HostsView.ID, HostsView.class));
		hosts.table().select(5);
		Menu menu = hosts.table().table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Menu places = Stream.of(menu.getItems())
				.filter(item -> item.getText().replace("&", "").equals("Show In"))
				.map(MenuItem::getMenu)
				.findFirst()
				.orElseThrow();
		places.notifyListeners(SWT.Show, new Event());
		assertThat(places.getItems()).extracting(item -> item.getText().replaceAll("&|\t.*", ""))
				.contains("Findings", "Outline", "Ports", "Reasons", "Tasks", "Subnets", "Timeline", "Problems",
						"Checks", "Logins")
				.doesNotContain("Hosts");
		menu.notifyListeners(SWT.Hide, new Event());
	}
}

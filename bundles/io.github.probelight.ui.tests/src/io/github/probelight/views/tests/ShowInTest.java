package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
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

/** Show In, from the text to the views and from one view to another. */
class ShowInTest extends ShowInWindow {

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

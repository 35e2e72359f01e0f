package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.summary.table.FindingColumns;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.LogView;
import io.github.probelight.views.findings.FindingsView;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.overview.OverviewView;
import io.github.probelight.views.ports.PortsView;
import io.github.probelight.views.problems.ProblemsView;
import io.github.probelight.views.reasons.ReasonsView;
import io.github.probelight.views.subnets.SubnetsView;

/** A selection in a view narrows Hosts, which stays where it is, and there is a way back. */
class HostsLinkTest extends ViewsWindow {
	private static void click(LogView<?> view, int row) {
		view.panel().table().select(row);
		view.panel().table().table().notifyListeners(SWT.Selection, new Event());
		Waiting.forEvents();
	}

	private void click(FindingsView view, String title) {
		Waiting.until("findings", () -> view.panel().table().rows().size() > 0 && !view.panel().isBusy());
		click(view, view.panel().table().rows().find(row -> FindingColumns.TITLE.shown(row).equals(title)));
	}

	/** What is selected is told first, then filtered in a job. */
	private void waitForHosts(int many) {
		Waiting.until(many + " hosts", () -> !hosts.isBusy() && hosts.table().rows().size() == many);
	}

	/** The overview stays in front of Hosts, where the two share a place. */
	@Test
	void hostsStaysBehindWhatIsInFrontOfIt() {
		open(SAMPLE);
		PortsView from = view(PortsView.ID, PortsView.class);
		IViewPart front = view(OverviewView.ID, OverviewView.class);
		IViewPart behind = Objects.requireNonNull(LogWindow.page().findView(HostsView.ID));
		LogWindow.page().activate(from);
		assertThat(LogWindow.page().isPartVisible(behind)).isFalse();
		click(from, 0);
		waitForHosts((int) PortColumns.hosts(ports.table().rows().row(0), "OPEN"));
		assertThat(LogWindow.page().isPartVisible(behind)).isFalse();
		assertThat(LogWindow.page().getActivePart()).isSameAs(from);
		LogWindow.page().hideView(front);
	}

	@Test
	void whatIsTypedStaysAndHoldsAsWell() {
		open(SAMPLE);
		hosts.setFilter("10.20.30.6");
		Waiting.until("one host", () -> hosts.table().rows().size() == 1);
		click(view(PortsView.ID, PortsView.class), 0);
		waitForHosts(0);
		assertThat(hosts.filterField().getText()).isEqualTo("10.20.30.6");
		assertThat(hosts.linkedText()).startsWith("Show All").contains("as selected in Ports: open:22/tcp");
		assertThat(hosts.messageText()).isEqualTo("Of the rows about open:22/tcp none holds \"10.20.30.6\".");
		Link all = Widgets.all(hosts.control())
				.filter(Link.class::isInstance)
				.map(Link.class::cast)
				.filter(link -> link.getText().contains("as selected in"))
				.findFirst()
				.orElseThrow();
		assertThat(all.isVisible()).isTrue();
		all.notifyListeners(SWT.Selection, new Event());
		Waiting.until("what is typed alone", () -> hosts.table().rows().size() == 1 && !hosts.isBusy());
		assertThat(all.isVisible()).isFalse();
		assertThat(hosts.filterField().getText()).isEqualTo("10.20.30.6");
	}

	@Test
	void escapeShowsAllAgain() {
		open(SAMPLE);
		click(view(PortsView.ID, PortsView.class), 0);
		Waiting.until("some hosts", () -> !hosts.isBusy() && hosts.table().rows().size() < 26);
		Table table = hosts.table().table();
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		table.notifyListeners(SWT.KeyDown, escape);
		Waiting.until("all hosts", () -> hosts.table().rows().size() == 26);
		assertThat(hosts.linkedText()).isEmpty();
	}

	/** A target without an address is no host: the finding before it narrows no longer. */
	@Test
	void aFindingThatIsAboutNoHostShowsAll() {
		open(SAMPLE);
		FindingsView view = view(FindingsView.ID, FindingsView.class);
		click(view, "Alive only by a reset");
		waitForHosts(1);
		assertThat(hosts.linkedText()).contains("as selected in Findings: Alive only by a reset");
		click(view, "Targets without an address");
		waitForHosts(26);
		assertThat(hosts.linkedText()).isEmpty();
		LogWindow.page().hideView(view);
	}

	@Test
	void itEndsWithTheLog() {
		IEditorPart one = open(SAMPLE);
		click(view(PortsView.ID, PortsView.class), 0);
		Waiting.until("some hosts", () -> !hosts.isBusy() && hosts.table().rows().size() < 26);
		open("ipv6.log");
		assertThat(hosts.linkedText()).isEmpty();
		LogWindow.page().activate(one);
		waitFor(log(one).report());
		waitForHosts(26);
	}

	/** Who has closed Hosts does not get it back by a click. */
	@Test
	void hostsIsNotOpened() {
		open(SAMPLE);
		LogWindow.page().hideView(LogWindow.page().findView(HostsView.ID));
		click(view(PortsView.ID, PortsView.class), 0);
		assertThat(LogWindow.page().findViewReference(HostsView.ID)).isNull();
	}

	/** No row of any of them leaves Hosts empty. */
	@ParameterizedTest
	@ValueSource(strings = {FindingsView.ID, PortsView.ID, ProblemsView.ID, ReasonsView.ID, SubnetsView.ID})
	void eachRowLeadsToHostsThatThereAre(String id) {
		open(SAMPLE);
		LogView<?> view = view(id, LogView.class);
		Waiting.until("rows", () -> view.panel().table().rows().size() > 0 && !view.panel().isBusy());
		for (int i = 0; i < view.panel().table().rows().size(); i++) {
			click(view, i);
			Waiting.until("the hosts", () -> !hosts.isBusy());
			assertThat(hosts.messageText()).as("row " + i).isEmpty();
			assertThat(hosts.table().rows().size()).isPositive();
		}
		if (!id.equals(PortsView.ID)) {
			LogWindow.page().hideView(view);
		}
	}
}

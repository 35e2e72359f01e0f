package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.ports.PortsView;
import io.github.probelight.views.table.TablePanel;

/** The views follow the caret of the editor. */
class CaretEntryTest extends ViewsWindow {
	@Test
	void selectTheHostOfTheCaret() {
		IEditorPart editor = open(SAMPLE);
		LogWindow.page().activate(editor);
		Report report = log(editor).report();
		Host host = report.targets().hosts().get(report.targets().hosts().size() - 1);
		cursor(editor).reveal(host.line());
		Waiting.until("the caret's host to be selected", () -> addresses(hosts).equals(List.of(host.address())));
		assertThat(LogWindow.page().getActivePart()).as("the focus stays").isSameAs(editor);
		cursor(editor).reveal(0);
		Waiting.forEvents();
		assertThat(addresses(hosts)).as("a line about no host").containsExactly(host.address());
	}

	@Test
	void selectTheHostOfTheCaretWhenOpenedLater() {
		IEditorPart editor = open(SAMPLE);
		closeViews();
		Host host = log(editor).report().targets().hosts().get(7);
		cursor(editor).reveal(host.line());
		hosts = view(HostsView.ID, HostsView.class).panel();
		Waiting.until("the caret's host to be selected", () -> addresses(hosts).equals(List.of(host.address())));
	}

	@Test
	void selectTheHostOfAContinuation() {
		IEditorPart editor = window.openLog(window.file("scan.log", ("""
				2026-03-14T21:30:00 [INFO] [Thread: Scan default:7] [Site: A] Nmap phase started.
				2026-03-14T21:30:01 [INFO] [Thread: Scan default:7] [Site: A] [10.0.0.1] ALIVE (reason=echo-reply)
				2026-03-14T21:30:02 [WARN] [Thread: x] [Site: A] [10.0.0.2:80/TCP] OPEN (reason=syn-ack:TTL=61)
				java.io.IOException: reset
				\tat com.example.A.b(A.java:1)
				""").getBytes()));
		waitFor(log(editor).report());
		LogWindow.page().activate(editor);
		cursor(editor).reveal(4);
		Waiting.until("the host of the entry to be selected", () -> addresses(hosts).equals(List.of("10.0.0.2")));
	}

	private static List<String> addresses(TablePanel<Report, Host> panel) {
		return panel.selected(100).stream().map(Host::address).toList();
	}

	/** Show In > Ports took the first row. */
	@Test
	void selectThePortOfTheCaret() {
		IEditorPart editor = open(SAMPLE);
		LogWindow.page().activate(editor);
		Port port = ports.table().rows().row(5);
		cursor(editor).reveal(port.line());
		Waiting.until("the port to be selected", () -> ports.selected(10).equals(List.of(port)));
		view(PortsView.ID, PortsView.class);
		assertThat(ports.selected(10)).containsExactly(port);
	}
}

package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.LogView;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.ports.PortsView;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;

/** The two views beside the real editor. */
@ExtendWith(NoLoggedErrors.class)
class ViewsTest {
	private static final String SAMPLE = "small-scan.log";

	@RegisterExtension
	final LogWindow window = new LogWindow();
	private TablePanel<Report, Host> hosts;
	private TablePanel<Report, Port> ports;

	ViewsTest() throws PartInitException {
		hosts = view(HostsView.ID, HostsView.class).panel();
		ports = view(PortsView.ID, PortsView.class).panel();
	}

	@BeforeEach
	void startAfresh() {
		hosts.setFilter("");
		ports.setFilter("");
		hosts.sort(new Sort("address", false));
	}

	@AfterEach
	void closeViews() {
		for (var reference : LogWindow.page().getViewReferences()) {
			if (reference.getId().equals(HostsView.ID) || reference.getId().equals(PortsView.ID)) {
				LogWindow.page().hideView(reference);
			}
		}
	}

	private static <V extends LogView<?>> V view(String id, Class<V> type) throws PartInitException {
		IViewPart view = LogWindow.page().showView(id);
		assertThat(view).isInstanceOf(type);
		return type.cast(view);
	}

	private IEditorPart open(String sample) {
		IEditorPart editor = window.openSample(sample);
		waitFor(log(editor).report());
		return editor;
	}

	private void waitFor(Report report) {
		Waiting.until("the views to show the report", () -> hosts.shown() == report && ports.shown() == report
				&& !hosts.isBusy() && !ports.isBusy());
	}

	private static OpenLog log(IEditorPart editor) {
		return Objects.requireNonNull(Adapters.adapt(editor, OpenLog.class));
	}

	private static LogCursor cursor(IEditorPart editor) {
		return Objects.requireNonNull(Adapters.adapt(editor, LogCursor.class));
	}

	private static List<String> addresses(TablePanel<Report, Host> panel) {
		return panel.selected(100).stream().map(Host::address).toList();
	}

	private static void press(Table table, int key) {
		Event event = new Event();
		event.keyCode = key;
		table.notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void fillFromTheLog() {
		IEditorPart editor = open(SAMPLE);
		Report report = log(editor).report();
		assertThat(report.targets().hosts()).isNotEmpty();
		assertThat(hosts.table().rows().size()).isEqualTo(report.targets().hosts().size());
		assertThat(ports.table().rows().size()).isEqualTo(report.targets().ports().size());
		assertThat(hosts.table().table().getItem(0).getText(0)).isEqualTo("10.20.30.1");
		assertThat(hosts.totalsText()).startsWith("26 hosts: 15 alive (58 %), 11 dead");
		assertThat(ports.totalsText()).startsWith("40 ports, 31 of them open");
		assertThat(hosts.messageText()).isEmpty();
	}

	@Test
	void showThemeColours() {
		open(SAMPLE);
		Table table = hosts.table().table();
		assertThat(table.getItem(0).getText(2)).isEqualTo("ALIVE");
		assertThat(table.getItem(2).getText(2)).isEqualTo("DEAD");
		assertThat(table.getItem(0).getForeground(2)).isNotEqualTo(table.getItem(0).getForeground(0))
				.isNotEqualTo(table.getItem(2).getForeground(2));
	}

	@Test
	void leadToTheFirstLineOfARow() {
		IEditorPart editor = open(SAMPLE);
		LogWindow.page().activate(LogWindow.page().findView(HostsView.ID));
		hosts.table().select(4);
		long line = hosts.table().rows().row(4).line();
		assertThat(cursor(editor).line()).isNotEqualTo(line);
		hosts.table().table().notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(cursor(editor).line()).isEqualTo(line);
		assertThat(LogWindow.page().getActivePart()).isSameAs(editor);
		ports.table().select(3);
		ports.table().table().notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(cursor(editor).line()).isEqualTo(ports.table().rows().row(3).line()).isNotEqualTo(line);
	}

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
	void selectTheHostOfTheCaretWhenOpenedLater() throws PartInitException {
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

	@Test
	void showNothingOfALogThatIsNotActive() throws PartInitException {
		IEditorPart editor = open(SAMPLE);
		IEditorPart notes = window.open(window.file("notes.txt", "nothing".getBytes()));
		Waiting.until("the views to be empty", () -> hosts.shown() == null && ports.shown() == null);
		assertThat(hosts.messageText()).startsWith("notes.txt shows no scan log");
		assertThat(hosts.table().table().getItemCount()).isZero();
		assertThat(hosts.totalsText()).isEmpty();
		LogWindow.page().activate(editor);
		waitFor(log(editor).report());
		LogWindow.page().closeEditor(notes, false);
		LogWindow.page().closeEditor(editor, false);
		Waiting.until("the views to be empty", () -> hosts.shown() == null && ports.shown() == null);
		assertThat(hosts.messageText()).startsWith("No scan log is open");
	}

	@Test
	void stayWithTheLogWhileAViewHasTheFocus() throws PartInitException {
		IEditorPart editor = open(SAMPLE);
		LogWindow.page().showView("org.eclipse.ui.views.ContentOutline");
		LogWindow.page().showView(PortsView.ID);
		Waiting.forEvents();
		assertThat(hosts.shown()).isSameAs(log(editor).report());
		assertThat(hosts.totalsText()).as("says which log it shows").endsWith("  ·  " + SAMPLE);
	}

	@Test
	void followTheActiveOfTwoLogs() {
		IEditorPart first = open(SAMPLE);
		IEditorPart second = open("ipv6.log");
		LogWindow.page().activate(first);
		waitFor(log(first).report());
		LogWindow.page().activate(second);
		waitFor(log(second).report());
		LogWindow.page().closeEditor(second, false);
		waitFor(log(first).report());
	}

	@Test
	void sayThatALogHasNoResults() {
		IEditorPart editor = window.openSample("other-messages.log");
		Report report = log(editor).report();
		waitFor(report);
		assertThat(report.targets().ports()).isEmpty();
		assertThat(ports.messageText()).startsWith("other-messages.log holds no port results");
	}

	@Test
	void sayThatALogIsTooOld() {
		window.openSample("legacy.log");
		Waiting.until("a word on old logs in both views", () -> hosts.messageText().contains("before 2012")
				&& ports.messageText().equals(hosts.messageText()));
		assertThat(hosts.totalsText()).isEqualTo("legacy.log");
	}

	@Test
	void copyABoundedNumberOfRowsAndSaySo() throws PartInitException {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < 20_500; i++) {
			log.append("2026-03-14T21:30:00 [INFO] [Thread: x] [Site: A] [10.9.%d.%d] DEAD (reason=no-response)\n"
					.formatted(i / 250, i % 250));
		}
		IEditorPart editor = window.openLog(window.file("scan.log", log.toString().getBytes()));
		waitFor(log(editor).report());
		view(HostsView.ID, HostsView.class);
		action(HostsView.ID, ActionFactory.SELECT_ALL).run();
		assertThat(hosts.table().selectedCount()).isEqualTo(20_500);
		action(HostsView.ID, ActionFactory.COPY).run();
		assertThat(clipboard().lines().count()).isEqualTo(20_001);
		assertThat(hosts.table().table().getItemCount()).isLessThan(200);
	}

	private static String clipboard() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	@Test
	void copyRowsForASpreadsheet() throws PartInitException {
		open(SAMPLE);
		view(HostsView.ID, HostsView.class);
		hosts.table().select(0);
		press(hosts.table().table(), SWT.ARROW_DOWN);
		action(HostsView.ID, ActionFactory.SELECT_ALL).run();
		assertThat(hosts.table().selectedCount()).isEqualTo(26);
		action(HostsView.ID, ActionFactory.COPY).run();
		List<String> lines = clipboard().lines().toList();
		assertThat(lines).hasSize(27);
		assertThat(lines.get(0)).startsWith("Address\tState\tReason\t");
		assertThat(lines.get(1)).startsWith("10.20.30.1\tALIVE\techo-reply\t4\t1\t2\t255\t1 ms ± 1\t");
	}

	@Test
	void leaveTheKeysToTheFilterFieldWhileItHasTheFocus() throws PartInitException {
		open(SAMPLE);
		view(HostsView.ID, HostsView.class);
		action(HostsView.ID, ActionFactory.FIND).run();
		// the display server gives the focus, in its own time; without a window manager, to the window under the pointer
		Display.getCurrent().setCursorLocation(hosts.filterField().toDisplay(5, 5));
		Waiting.until("the focus in the filter field", () -> hosts.filterField().isFocusControl());
		hosts.setFilter("dead");
		action(HostsView.ID, ActionFactory.SELECT_ALL).run();
		assertThat(hosts.filterField().getSelectionText()).isEqualTo("dead");
		assertThat(hosts.table().selectedCount()).isLessThanOrEqualTo(1);
	}

	@Test
	void tellTheWorkbenchWhatIsSelected() throws PartInitException {
		open(SAMPLE);
		HostsView view = view(HostsView.ID, HostsView.class);
		hosts.table().select(2);
		Object selection = view.getSite().getSelectionProvider().getSelection();
		assertThat(((IStructuredSelection) selection).getFirstElement()).isEqualTo(hosts.table().rows().row(2));
	}

	@Test
	void showHostileWordsAsText() {
		open("hostile.log");
		for (var item : hosts.table().table().getItems()) {
			for (int i = 0; i < hosts.table().table().getColumnCount(); i++) {
				assertThat(item.getText(i)).doesNotContain("\0", "\u001b", "\u202e");
			}
		}
		assertThat(hosts.table().table().getItemCount()).isPositive();
	}

	private static IAction action(String id, ActionFactory factory) {
		IViewPart view = LogWindow.page().findView(id);
		IAction action = ((IViewSite) view.getSite()).getActionBars().getGlobalActionHandler(factory.getId());
		return Objects.requireNonNull(action);
	}
}

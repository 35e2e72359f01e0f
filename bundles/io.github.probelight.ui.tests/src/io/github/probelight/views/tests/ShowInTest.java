package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Report;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.LogView;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.ports.PortsView;
import io.github.probelight.views.reasons.ReasonsView;
import io.github.probelight.views.findings.FindingsView;
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
		for (String id : new String[]{ReasonsView.ID, FindingsView.ID, TasksView.ID}) {
			IViewPart view = LogWindow.page().findView(id);
			if (view != null) {
				LogWindow.page().hideView(view);
			}
		}
	}

	/** Does as the menu does, and returns the text of the row that is selected then, the first columns of it. */
	private static <T> String showIn(String id, IEditorPart editor) throws Exception {
		ICommandService commands = LogWindow.page().getWorkbenchWindow().getService(ICommandService.class);
		Command command = commands.getCommand(IWorkbenchCommandConstants.NAVIGATE_SHOW_IN);
		LogWindow.page()
				.getWorkbenchWindow()
				.getService(IHandlerService.class)
				.executeCommand(ParameterizedCommand.generateCommand(command,
						Map.of(IWorkbenchCommandConstants.NAVIGATE_SHOW_IN_PARM_TARGET, id)), null);
		assertThat(LogWindow.page().getActivePart().getSite().getId()).isEqualTo(id);
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
				.contains("Findings", "Outline", "Ports", "Reasons", "Tasks")
				.doesNotContain("Hosts");
		menu.notifyListeners(SWT.Hide, new Event());
	}
}

package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import io.github.probelight.engine.report.Report;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.LogView;
import io.github.probelight.views.reasons.ReasonsView;
import io.github.probelight.views.checks.ChecksView;
import io.github.probelight.views.findings.FindingsView;
import io.github.probelight.views.logins.LoginsView;
import io.github.probelight.views.problems.ProblemsView;
import io.github.probelight.views.subnets.SubnetsView;
import io.github.probelight.views.timeline.TimelineView;
import io.github.probelight.views.tasks.TasksView;
import io.github.probelight.workbench.ScanLogPerspective;

/** Views about a log, and Show In as a person chooses it from the menu. */
abstract class ShowInWindow extends ViewsWindow {

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
	static void showIn(String id) throws Exception {
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
	static <T> String showIn(String id, IEditorPart editor) throws Exception {
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
}

package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workbench.ScanLogPerspective;

/** What does something with a log can be chosen while one is open, and not where none is. */
@ExtendWith(NoLoggedErrors.class)
class WithoutLogTest {
	private static final String OURS = "io.github.probelight.";
	/** They ask for logs or folders, or have nothing to do with a log. */
	private static final List<String> ALWAYS = List.of("commands.compare", "editor.together", "ui.zone",
			"views.searchLogs", "workbench.help");
	/** Buttons by what they say, or by their tips. */
	private static final List<String> BUTTONS = List.of("Find", "Filter", "Previous Finding", "Next Finding", "Time",
			"Follow");

	private static final String FINDINGS = "io.github.probelight.views.findings";
	private static final List<String> OF_ROWS = List.of("org.eclipse.ui.edit.findReplace",
			"org.eclipse.ui.navigate.next",
			"org.eclipse.ui.navigate.previous", OURS + "views.pin");

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@BeforeEach
	void showOurPerspective() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, LogWindow.page().getWorkbenchWindow());
		LogWindow.page().closeAllEditors(false);
	}

	private static Stream<String> commands() {
		return Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
				.filter(command -> command.getId().startsWith(OURS) && command.isHandled() && command.isEnabled())
				.map(Command::getId)
				.map(id -> id.substring(OURS.length()));
	}

	private static Stream<ToolItem> buttons() {
		return Widgets.all(LogWindow.page().getWorkbenchWindow().getShell())
				.filter(ToolBar.class::isInstance)
				.flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
				.filter(item -> BUTTONS.contains(item.getText())
						|| BUTTONS.contains(String.valueOf(item.getToolTipText()).replaceAll(" \\(.*", "")));
	}

	@Test
	void noCommandCanBeChosen() {
		LogWindow.activate(LogWindow.page().findView("io.github.probelight.views.overview"));
		assertThat(commands()).containsExactlyInAnyOrderElementsOf(ALWAYS);
		window.openActive("small-scan.log");
		assertThat(commands()).containsAll(ALWAYS)
				.contains("editor.nextFinding", "editor.quickOutline",
						"editor.bookmark", "editor.evidence", "editor.compact", "editor.occurrences");
	}

	/** While a view with rows is active, Find is for them: where there is no log, there are none to find. */
	@Test
	void noViewOffersToFindRows() {
		LogWindow.activate(LogWindow.page().findView(FINDINGS));
		assertThat(offered()).isEmpty();
		window.openActive("small-scan.log");
		LogWindow.activate(LogWindow.page().findView(FINDINGS));
		Waiting.until("the findings", () -> offered().size() == OF_ROWS.size());
		LogWindow.page().closeAllEditors(false);
		Waiting.forEvents();
		assertThat(offered()).isEmpty();
	}

	/** What can be done now of what is for the rows of the view that is active. */
	private static List<String> offered() {
		ICommandService all = PlatformUI.getWorkbench().getService(ICommandService.class);
		return OF_ROWS.stream().filter(id -> all.getCommand(id).isHandled() && all.getCommand(id).isEnabled()).toList();
	}

	/** A button follows within half a second, in the platform's own time. */
	@Test
	void noButtonCanBePressed() {
		Waiting.until("buttons without a log", () -> buttons().count() == BUTTONS.size()
				&& buttons().noneMatch(ToolItem::isEnabled));
		window.openActive("small-scan.log");
		Waiting.until("buttons of a log", () -> buttons().count() == BUTTONS.size()
				&& buttons().allMatch(ToolItem::isEnabled));
		LogWindow.activate(LogWindow.page().findView("io.github.probelight.views.overview"));
		Waiting.until("buttons while a view is active", () -> buttons().allMatch(ToolItem::isEnabled));
		LogWindow.page().closeAllEditors(false);
		Waiting.until("buttons once it is closed", () -> buttons().noneMatch(ToolItem::isEnabled));
	}
}

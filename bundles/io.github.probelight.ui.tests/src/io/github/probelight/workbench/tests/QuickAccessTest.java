package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.activities.WorkbenchActivityHelper;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workbench.ScanLogPerspective;

/** What Probelight can do is found by its name, as Quick Access finds it. */
@ExtendWith(NoLoggedErrors.class)
class QuickAccessTest {
	private static final String OURS = "io.github.probelight.";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static Stream<IConfigurationElement> declared(String point, String element) {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(point))
				.filter(one -> one.getName().equals(element) && one.getContributor().getName().startsWith(OURS));
	}

	@Test
	void eachCommandHasANameACategoryAndAHandler() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, LogWindow.page().getWorkbenchWindow());
		LogWindow.page().activate(window.openSample("small-scan.log"));
		Waiting.forEvents();
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		Map<String, String> names = new HashMap<>();
		List<String> ids = declared("org.eclipse.ui.commands", "command").map(one -> one.getAttribute("id"))
				.filter(id -> id.startsWith(OURS))
				.distinct()
				.toList();
		assertThat(ids).hasSizeGreaterThan(20);
		for (String id : ids) {
			Command command = commands.getCommand(id);
			assertThat(command.isDefined()).as(id).isTrue();
			assertThat(command.getName()).as(id).isNotBlank().doesNotStartWith("%").doesNotContain("&");
			assertThat(command.getCategory().getName()).as(id).isIn("Scan Log", "Probelight", "File");
			assertThat(names.put(command.getName(), id)).as("two commands are called " + command.getName()).isNull();
		}
		assertThat(ids).filteredOn(id -> commands.getCommand(id).isHandled() && commands.getCommand(id).isEnabled())
				.as("can be done where a log is open")
				.contains(OURS + "editor.nextFinding", OURS + "editor.nextTask");
	}

	@Test
	void eachViewHasANameAndACategory() {
		List<String> ids = declared("org.eclipse.ui.views", "view").map(one -> one.getAttribute("id")).toList();
		assertThat(ids).hasSizeGreaterThan(12);
		for (String id : ids) {
			IViewDescriptor view = PlatformUI.getWorkbench().getViewRegistry().find(id);
			assertThat(view.getLabel()).as(id).isNotBlank().doesNotStartWith("%");
			assertThat(view.getCategoryPath()).as(id).containsExactly("Probelight");
		}
	}

	/** Who looks for tasks or problems means those of a scan, and nothing that stays empty for ever. */
	@Test
	void noViewOfThePlatformHasTheNameOfOneOfOurs() {
		List<IViewDescriptor> offered = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews())
				.filter(view -> !WorkbenchActivityHelper.filterItem(view))
				.toList();
		assertThat(offered).extracting(IViewDescriptor::getLabel)
				.doesNotHaveDuplicates()
				.contains("Tasks", "Problems", "Outline", "Progress")
				.doesNotContain("Welcome");
		assertThat(offered).extracting(IViewDescriptor::getId)
				.containsAll(declared("org.eclipse.ui.views", "view").map(one -> one.getAttribute("id")).toList());
	}

	/** Typed into the real window. */
	@Test
	void findsAViewAndACommandByName() throws Exception {
		LogWindow.page().activate(window.openSample("small-scan.log"));
		Waiting.forEvents();
		Display display = Display.getCurrent();
		List<Shell> before = List.of(display.getShells());
		PlatformUI.getWorkbench()
				.getService(IHandlerService.class)
				.executeCommand("org.eclipse.ui.window.quickAccess", null);
		Waiting.until("the field", () -> newShell(display, before).isPresent());
		Shell shell = newShell(display, before).orElseThrow();
		try {
			Text field = one(shell, Text.class);
			Table table = one(shell, Table.class);
			for (String[] sought : new String[][]{{"Subnets", "Subnets"}, {"Next Finding", "Next Finding"}}) {
				field.setText(sought[0]);
				field.notifyListeners(SWT.Modify, new Event());
				Waiting.until(sought[1] + " to be found",
						() -> Arrays.stream(table.getItems()).anyMatch(item -> says(item, sought[1])));
			}
		} finally {
			shell.close();
		}
	}

	private static boolean says(TableItem item, String name) {
		return item.getText(0).contains(name) || item.getText(1).contains(name);
	}

	private static Optional<Shell> newShell(Display display, List<Shell> before) {
		return Stream.of(display.getShells())
				.filter(shell -> !before.contains(shell) && shell.isVisible())
				.findFirst();
	}

	private static <T> T one(Shell shell, Class<T> type) {
		return Widgets.all(shell).filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}
}

package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.SamePreferences;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.LogView;
import io.github.probelight.workbench.ScanLogPerspective;

/**
 * A log is evidence: nothing that can be chosen in the window changes its file, not even in a project. What commands of
 * the platform log when they are run without a person is not looked at.
 */
@ExtendWith(SamePreferences.class)
class EvidenceTest {
	/** Line ends of both kinds and blanks before them: whatever tidies lines has something to do. */
	private static final byte[] LOG = """
			2026-03-14T21:30:00 [INFO] [Thread: Scan default:1] [Site: Lab] Nexpose is scanning.\s\s\r
			2026-03-14T21:30:01 [INFO] [Thread: Scan default:1] [Site: Lab] [10.0.0.1] ALIVE (reason=echo-reply)\s\s
			2026-03-14T21:30:02 [INFO] [Thread: Scan default:1] [Site: Lab] [10.0.0.2] DEAD (reason=no-response)\t\r
			""".getBytes(StandardCharsets.UTF_8);
	private static final String HOSTS = "io.github.probelight.views.hosts";

	/** With these the test itself would end. */
	private static final Set<String> ENDS_THE_PROCESS = Set.of("File > Restart", "File > Exit",
			"File > Switch Workspace > Other...", "org.eclipse.ui.file.restartWorkbench", "org.eclipse.ui.file.exit",
			"org.eclipse.ui.file.openWorkspace");
	/** Their windows are not ours to close, and would stay for ever. */
	private static final Set<String> OPENS_A_NATIVE_DIALOG = Set.of("File > Open File...", "File > Print",
			"File > Open Projects from File System...", "org.eclipse.ui.edit.text.openLocalFile",
			"File > Export Report as HTML…", "io.github.probelight.views.exportHtml", "org.eclipse.ui.file.print",
			"org.eclipse.e4.ui.importer.openDirectory", "File > Open Logs Together...",
			"io.github.probelight.editor.together");
	/** It stays until a person chooses: no window is there to be closed. */
	private static final Set<String> WAITS_IN_A_MENU = Set.of("Window > Navigation > Show View Menu",
			"org.eclipse.ui.window.showViewMenu");
	/** Without the window and its page there is nothing left to try. */
	private static final Set<String> TAKES_THE_PAGE_AWAY = Set.of("Window > Perspective > Close Perspective",
			"Window > Perspective > Close All Perspectives", "Window > New Window",
			"org.eclipse.ui.window.closePerspective", "org.eclipse.ui.window.closeAllPerspectives",
			"org.eclipse.ui.window.newWindow");

	/** Tests that run after this one look for tool bar and status line. */
	private static final Set<String> HIDES_A_BAR = Set.of("Window > Appearance > Hide Toolbar",
			"Window > Appearance > Show Toolbar", "Window > Appearance > Hide Status Bar",
			"Window > Appearance > Show Status Bar", "org.eclipse.ui.ToggleCoolbarAction",
			"org.eclipse.ui.window.togglestatusbar");

	@RegisterExtension
	final LogWindow window = new LogWindow();
	private final IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("evidence").getFile("scan.log");
	private FileTime time = FileTime.fromMillis(0);
	private final List<Menu> menus = new ArrayList<>();
	private final Listener watch = event -> {
		if (event.widget instanceof Menu menu) {
			menus.add(menu);
		}
	};

	@BeforeEach
	void watchMenus() {
		Display.getCurrent().addFilter(SWT.Show, watch);
	}

	@BeforeEach
	void makeAProjectWithALog() throws CoreException, IOException {
		file.getProject().create(null);
		file.getProject().open(null);
		file.create(new ByteArrayInputStream(LOG), true, null);
		time = Files.getLastModifiedTime(path());
	}

	@AfterEach
	void deleteTheProject() throws CoreException {
		LogWindow.page().closeAllEditors(false);
		file.getProject().delete(true, true, null);
	}

	/** What was chosen may have moved views, opened popups and taken the focus: who comes next finds the window as it was. */
	@AfterEach
	void putTheWindowBack() {
		Shell shell = LogWindow.page().getWorkbenchWindow().getShell();
		shell.getDisplay().removeFilter(SWT.Show, watch);
		menus.stream().filter(menu -> !menu.isDisposed() && menu.isVisible()).forEach(menu -> menu.setVisible(false));
		Arrays.stream(shell.getDisplay().getShells())
				.filter(other -> other != shell && other.isVisible())
				.forEach(Shell::close);
		shell.setFullScreen(false);
		shell.setMinimized(false);
		Arrays.stream(LogWindow.page().getViewReferences())
				.map(view -> view.getView(false))
				.filter(LogView.class::isInstance)
				.forEach(view -> ((LogView<?>) view).pin().pin(false));
		LogWindow.page().resetPerspective();
		Waiting.until("the window to be active again", () -> {
			shell.forceActive();
			return shell.getDisplay().getActiveShell() == shell;
		});
	}

	@Test
	void theMenusDoNotOfferTo() throws Exception {
		activateTheEditor();
		MenuWalk walk = new MenuWalk(LogWindow.page().getWorkbenchWindow().getShell());
		assertThat(walk.all()).contains("File > Open File...", "Edit > Copy", "Edit > Find/Replace...")
				.doesNotContain("File > New", "File > Save", "File > Save As...", "File > Save All",
						"File > Revert File", "File > Move...", "File > Rename...", "File > Switch Workspace",
						"File > Convert Line Delimiters To", "Edit > Undo", "Edit > Redo", "Edit > Cut", "Edit > Paste",
						"Edit > Delete", "Edit > Word Completion", "Project");
	}

	/** What the platform offers for text and projects, and cannot do for a log, or what is there by another name. */
	@Test
	void theMenusDoNotOfferWhatLeadsNowhere() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, LogWindow.page().getWorkbenchWindow());
		MenuWalk walk = new MenuWalk(LogWindow.page().getWorkbenchWindow().getShell());
		assertOffersOnlyWhatLeadsOn(walk.all());
		activateTheEditor();
		assertOffersOnlyWhatLeadsOn(walk.all());
		assertThat(walk.all()).contains("File > Properties", "Navigate > Next Finding", "Navigate > Toggle Bookmark",
				"Navigate > Show In > Hosts");
	}

	private static void assertOffersOnlyWhatLeadsOn(List<String> entries) {
		assertThat(entries).contains("Edit > Select All", "Navigate > Show In")
				.doesNotContain("Edit > Bookmark...", "Edit > Add Bookmark...", "Edit > Task...", "Edit > Add Task...",
						"Edit > To multi-selection", "Edit > Set Encoding...", "Navigate > Go Into", "Navigate > Go To",
						"Navigate > Next", "Navigate > Previous", "Navigate > Previous Edit Location",
						"Navigate > Next Edit Location", "File > Open Projects from File System...",
						"File > Import...", "File > Export...");
	}

	@Test
	void noEntryOfTheMenusChangesALog() throws Exception {
		activateTheEditor();
		MenuWalk walk = new MenuWalk(LogWindow.page().getWorkbenchWindow().getShell());
		List<String> entries = walk.enabled();
		assertThat(entries).as("entries tried").hasSizeGreaterThan(40).contains("File > Properties");
		for (String entry : entries) {
			if (isTried(entry)) {
				activateTheEditor();
				walk.choose(entry);
				assertUnchanged(entry);
			}
		}
	}

	@Test
	void noCommandChangesALog() throws Exception {
		tryAllCommands(this::activateTheEditor);
	}

	@Test
	void noCommandChangesALogWhileAViewIsActive() throws Exception {
		tryAllCommands(() -> {
			activateTheEditor();
			LogWindow.page().showView(HOSTS);
		});
	}

	private interface Step {
		void run() throws Exception;
	}

	private void tryAllCommands(Step prepare) throws Exception {
		int tried = 0;
		for (Command command : PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands()) {
			if (isTried(command.getId()) && command.isHandled()) {
				prepare.run();
				if (command.isEnabled()) {
					MenuWalk.closingDialogs(() -> execute(command));
					assertUnchanged(command.getId());
					tried++;
				}
			}
		}
		assertThat(tried).as("commands tried").isGreaterThan(60);
	}

	/** Many a command does not like what it finds; what it throws is of no interest here. */
	private static void execute(Command command) {
		try {
			LogWindow.page()
					.getWorkbenchWindow()
					.getService(IHandlerService.class)
					.executeCommand(new ParameterizedCommand(command, null), null);
		} catch (CommandException e) {
			// it has not done anything
		}
	}

	private static boolean isTried(String name) {
		return !ENDS_THE_PROCESS.contains(name) && !OPENS_A_NATIVE_DIALOG.contains(name)
				&& !TAKES_THE_PAGE_AWAY.contains(name) && !WAITS_IN_A_MENU.contains(name)
				&& !HIDES_A_BAR.contains(name);
	}

	private Path path() {
		return Path.of(file.getLocationURI());
	}

	private void activateTheEditor() throws WorkbenchException {
		if (LogWindow.page().getActivePart() instanceof LogEditor) {
			return;
		}
		IWorkbenchWindow shown = LogWindow.page().getWorkbenchWindow();
		PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, shown);
		IEditorPart editor = IDE.openEditor(LogWindow.page(), file);
		assertThat(editor).isInstanceOf(LogEditor.class);
		LogWindow.activate(editor);
	}

	private void assertUnchanged(String cause) throws IOException {
		Waiting.until(cause + " to be done", () -> Arrays.stream(Job.getJobManager().find(null))
				.noneMatch(job -> !job.isSystem() && (job.getState() == Job.RUNNING || job.getState() == Job.WAITING)));
		assertThat(path()).as(cause).hasBinaryContent(LOG);
		assertThat(Files.getLastModifiedTime(path())).as("time after %s", cause).isEqualTo(time);
	}
}

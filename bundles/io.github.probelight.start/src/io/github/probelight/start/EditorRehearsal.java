package io.github.probelight.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorActionBarContributor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.ide.IDE;

import io.github.probelight.ui.LogEditors;
import io.github.probelight.ui.OpenLogInput;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogs;

/**
 * Makes the editor of a small log in a window that is never shown, and lets it go: what Java does when something
 * runs for the first time, it has done then when a person opens a log. Neither the workbench nor those who look at logs
 * hear of it.
 */
public final class EditorRehearsal {
	private static final String EDITORS = "org.eclipse.ui.editors";
	/** As many as are looked at before a log is shown: what does so is compiled then. */
	private static final int LINES = 700;
	private static final int WIDTH = 800;
	private static final int HEIGHT = 600;

	/** A part of it, which takes some hundredths of a second of the UI thread. */
	private interface Step {
		void run() throws CoreException;
	}

	private final Display display;
	private final RehearsalSite site;
	private final OpenLogs logs = new OpenLogs();
	private final Path file;
	private final OpenLog log;
	private final Runnable then;

	private EditorRehearsal(IWorkbenchWindow window, String line, Runnable then) throws IOException {
		display = window.getShell().getDisplay();
		site = new RehearsalSite(window);
		file = Files.createTempFile("probelight", ".log");
		Files.write(file, (line + '\n').repeat(LINES).getBytes(StandardCharsets.UTF_8));
		file.toFile().deleteOnExit(); // for who leaves at once
		log = logs.open(file);
		this.then = then;
	}

	/**
	 * Has it done in events of their own, each of which is short. To be used on any thread, when the workbench is there.
	 *
	 * @param line
	 *            of a log that has no other one
	 * @param then
	 *            is done in an event behind it
	 */
	public static void begin(IWorkbenchWindow window, String line, Runnable then) {
		try {
			EditorRehearsal rehearsal = new EditorRehearsal(window, line, then);
			rehearsal.next(rehearsal::make, rehearsal::end);
		} catch (IOException | RuntimeException e) {
			failed(e);
			window.getShell().getDisplay().asyncExec(then);
		}
	}

	/** Without it, the first editor takes longer; nothing else. */
	private static void failed(Throwable why) {
		ILog.get().warn("The first editor could not be prepared", why);
	}

	private void next(Step step, Runnable otherwise) {
		display.asyncExec(() -> {
			try {
				step.run();
			} catch (CoreException | RuntimeException | LinkageError e) {
				failed(e);
				otherwise.run();
			}
		});
	}

	private void make() throws CoreException {
		IDE.getEditorDescriptorForFileStore(EFS.getLocalFileSystem().getStore(file.toUri()), false);
		IConfigurationElement declared = Arrays
				.stream(Platform.getExtensionRegistry().getConfigurationElementsFor(EDITORS))
				.filter(element -> LogEditors.EDITOR.equals(element.getAttribute("id")))
				.findFirst()
				.orElseThrow();
		IEditorPart editor = (IEditorPart) declared.createExecutableExtension("class");
		editor.init(site.get(), new OpenLogInput(log));
		next(() -> show(declared, editor), this::end);
	}

	private void show(IConfigurationElement declared, IEditorPart editor) throws CoreException {
		Shell shell = new Shell(display);
		Runnable end = () -> {
			editor.dispose();
			shell.dispose();
			end();
		};
		next(() -> {
			IEditorActionBarContributor bars = (IEditorActionBarContributor) declared
					.createExecutableExtension("contributorClass");
			bars.init(site.bars(), site.page());
			bars.setActiveEditor(editor);
			bars.setActiveEditor(null);
			bars.dispose();
			next(end::run, this::end);
		}, end);
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		editor.createPartControl(shell);
		shell.layout(true, true);
	}

	private void end() {
		logs.release(log);
		file.toFile().delete();
		then.run();
	}
}

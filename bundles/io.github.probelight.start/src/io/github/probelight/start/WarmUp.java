package io.github.probelight.start;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.osgi.framework.Bundle;

import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.ui.LogEditors;

/**
 * Has what the first icon, the first editor and its first colours need loaded in the background: the window would stand
 * still while they load it. What can only be had on the UI thread is had there in steps that nobody feels.
 */
final class WarmUp {
	private static final String ICON = "icons/log.svg";
	private static final String FILE = "scan.log";
	private static final String LINE = "2026-02-11T08:00:00 [INFO] [Thread: t] [Site: s] [10.0.0.1:22/TCP] OPEN (reason=x)";

	private WarmUp() {}

	/**
	 * Begins with what needs no workbench, and returns at once. What the window itself will need is loaded by a thread: the
	 * platform lets no job run until its window is there.
	 */
	static void begin() {
		Thread.ofPlatform().daemon().name(Messages.warmUp).start(() -> {
			icon();
			Tables.values(); // and all that their columns are made of
		});
		Job job = Job.createSystem(Messages.warmUp, (ICoreRunnable) monitor -> LogLanguage.get().look(LINE));
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** Java draws vector icons itself, and sets itself up for that when it sees the first one. */
	private static void icon() {
		Bundle bundle = Platform.getBundle(LogEditors.EDITOR);
		URL icon = bundle == null ? null : bundle.getEntry(ICON);
		if (icon != null) {
			try (InputStream in = icon.openStream()) {
				new ImageLoader().load(in);
			} catch (IOException | SWTException e) {
				ILog.get().warn("An icon cannot be drawn: " + icon, e);
			}
		}
	}

	/** Loads what an editor needs, not on the UI thread, which makes some widgets after that. The workbench must be there. */
	static void editor(Display display) {
		EditorClasses.load();
		contentType();
		XMLMemento.createWriteRoot(LogEditors.EDITOR); // what the first editor that is closed needs
		unseen(display, shell -> new FilteredTree(shell, SWT.MULTI, new PatternFilter(), true, true));
	}

	/**
	 * Makes an editor that nobody sees, where the window has none yet: a log that is to be shown at once would only come
	 * later for it. To be used on the UI thread.
	 */
	static void rehearse(IWorkbench workbench) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (window != null && page != null && page.getEditorReferences().length == 0) {
			EditorRehearsal.begin(window, LINE, () -> {});
		}
	}

	/** Whoever opens a file asks what is in it. */
	private static void contentType() {
		try {
			byte[] line = LINE.getBytes(StandardCharsets.UTF_8);
			Platform.getContentTypeManager().findContentTypeFor(new ByteArrayInputStream(line), FILE);
		} catch (IOException e) {
			ILog.get().warn("The content types cannot be asked", e);
		}
	}

	/** As an event of its own: makes something in a window that is never shown. */
	private static void unseen(Display display, Consumer<Shell> step) {
		display.asyncExec(() -> {
			Shell shell = new Shell(display);
			try {
				step.accept(shell);
			} finally {
				shell.dispose();
			}
		});
	}
}

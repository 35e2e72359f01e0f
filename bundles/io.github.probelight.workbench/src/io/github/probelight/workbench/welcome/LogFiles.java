package io.github.probelight.workbench.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

import io.github.probelight.ui.FolderOfFiles;
import io.github.probelight.ui.LogEditors;

/**
 * Opens files in a window as logs, and shows how one is read.
 *
 * @param window
 *            where they are opened
 */
record LogFiles(IWorkbenchWindow window) {
	private static final String[] ENDINGS = {"*.log;*.log.gz;*.gz;*.zip", "*"};

	/** Asks for files and opens them. */
	void ask() {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setFilterExtensions(ENDINGS);
		dialog.setFilterNames(new String[]{Messages.Logs, Messages.AllFiles});
		if (FolderOfFiles.open(dialog) != null) {
			Path folder = Path.of(dialog.getFilterPath());
			open(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
		}
	}

	/** Opens files, the last of them on top; says why one cannot be opened. */
	void open(List<Path> files) {
		for (Path file : files) {
			try {
				if (Files.isReadable(file)) {
					new LogEditors(window.getActivePage()).open(file);
				} else {
					failed(file, Messages.Gone);
				}
			} catch (PartInitException e) {
				failed(file, String.valueOf(e.getMessage()));
			}
		}
	}

	/** Shows how a log is read, step by step. */
	void showGuide() {
		try {
			window.getActivePage().showView(FirstLogView.ID);
		} catch (PartInitException e) {
			ILog.get().error("The first steps cannot be shown", e);
		}
	}

	private void failed(Path file, String why) {
		MessageDialog.openError(window.getShell(), Messages.Title, NLS.bind(Messages.OpenFailed, file, why));
	}
}

package io.github.probelight.editor.together;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.Messages;
import io.github.probelight.ui.FolderOfFiles;

/** Opens several logs in one editor: those of its parameter, else those that a person chooses. Returns the editor. */
public final class TogetherHandler extends AbstractHandler {
	/** The paths of the logs, absolute, each behind a NUL but the first. */
	private static final String LOGS = "io.github.probelight.editor.together.logs";
	private static final String BETWEEN = "\0";
	private static final String[] ENDINGS = {"*.log;*.log.*;*.gz;*.zip", "*"};
	private static final int LEAST = 2;

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
		// none is active while the workbench is in the background, as when a later start has it open logs
		IWorkbenchWindow window = active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
		String named = event == null ? null : event.getParameter(LOGS);
		List<Path> logs = named == null ? ask(window) : Arrays.stream(named.split(BETWEEN)).map(Path::of).toList();
		if (logs.isEmpty()) {
			return null;
		}
		if (logs.size() < LEAST) {
			MessageDialog.openInformation(window.getShell(), Messages.Together, Messages.Together_several);
			return null;
		}
		try {
			return window.getActivePage().openEditor(new TogetherInput(logs), LogEditor.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("The editor cannot be opened", e);
		}
	}

	private static List<Path> ask(IWorkbenchWindow window) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setText(Messages.Together);
		dialog.setFilterExtensions(ENDINGS);
		if (FolderOfFiles.open(dialog) == null) {
			return List.of();
		}
		Path folder = Path.of(dialog.getFilterPath());
		return Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList();
	}
}

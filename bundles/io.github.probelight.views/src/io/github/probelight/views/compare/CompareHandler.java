package io.github.probelight.views.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.RecentLog;
import io.github.probelight.workspace.RecentLogs;

/**
 * Compares two logs: those of its parameters, else those that a person chooses; the log of the active editor is offered as
 * the newer one. Returns the editor.
 */
public final class CompareHandler extends AbstractHandler {
	/** The id of the command. */
	public static final String ID = "io.github.probelight.commands.compare";
	/** The path of the older log, absolute. */
	public static final String OLD = "io.github.probelight.commands.compare.old";
	/** The path of the newer one. */
	public static final String NEW = "io.github.probelight.commands.compare.new";

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow active = HandlerUtil.getActiveWorkbenchWindow(event);
		// none is active while the workbench is in the background, as when a later start has it compare logs
		IWorkbenchWindow window = active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active;
		IWorkbenchPage page = window.getActivePage();
		String old = event == null ? null : event.getParameter(OLD);
		String now = event == null ? null : event.getParameter(NEW);
		Optional<CompareInput> input = old != null && now != null
				? Optional.of(new CompareInput(Path.of(old), Path.of(now)))
				: ask(window, page);
		if (input.isEmpty()) {
			return null;
		}
		try {
			return page.openEditor(input.get(), CompareEditor.ID);
		} catch (PartInitException e) {
			throw new ExecutionException("The editor cannot be opened", e);
		}
	}

	private static Optional<CompareInput> ask(IWorkbenchWindow window, IWorkbenchPage page) {
		Set<Path> open = new LinkedHashSet<>();
		Optional<Path> active = log(page.getActiveEditor());
		active.ifPresent(open::add);
		for (IEditorReference reference : page.getEditorReferences()) {
			log(reference.getEditor(false)).ifPresent(open::add);
		}
		Set<Path> known = new LinkedHashSet<>(open);
		RecentLogs.standard().all().stream().map(RecentLog::file).filter(Files::exists).forEach(known::add);
		Optional<Path> other = known.stream().filter(path -> !active.equals(Optional.of(path))).findFirst();
		CompareDialog dialog = new CompareDialog(window.getShell(), List.copyOf(known), other, active);
		return dialog.open() == Window.OK ? dialog.chosen() : Optional.empty();
	}

	private static Optional<Path> log(@Nullable IEditorPart editor) {
		OpenLog log = editor == null ? null : Adapters.adapt(editor, OpenLog.class);
		return log == null || log.names().size() != 1 ? Optional.empty() : Optional.of(log.path());
	}
}

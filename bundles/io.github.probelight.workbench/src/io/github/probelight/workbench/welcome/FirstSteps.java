package io.github.probelight.workbench.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;

import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.OpenLog;

/**
 * Takes the steps in a window. Where no sample comes along, they are taken in the log that is open.
 *
 * @param page
 *            where
 * @param files
 *            opens logs
 * @param sample
 *            the log that the steps tell of; empty if there is none
 */
record FirstSteps(IWorkbenchPage page, LogFiles files, Optional<Path> sample) {
	/** Takes a step. */
	void take(FirstStep step) throws PartInitException {
		if (step == FirstStep.OWN || step == FirstStep.OPEN && sample.isEmpty()) {
			files.ask();
			return;
		}
		sample.ifPresent(log -> files.open(List.of(log)));
		IEditorPart editor = page.getActiveEditor();
		OpenLog log = editor == null ? null : Adapters.adapt(editor, OpenLog.class);
		LogCursor cursor = editor == null ? null : Adapters.adapt(editor, LogCursor.class);
		if (log != null && cursor != null) {
			// whatever was tried before: each step shows what it says
			log.narrow(Narrowing.NONE);
			log.filtered().set(step.filter());
			cursor.reveal(step.line());
		}
		if (!step.view().isEmpty()
				&& page.showView(step.view(), null, IWorkbenchPage.VIEW_VISIBLE) instanceof IShowInTarget target) {
			target.show(new ShowInContext(null, StructuredSelection.EMPTY)); // the row of the caret
		}
	}
}

package io.github.probelight.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchCommandConstants;

import io.github.probelight.workspace.OpenLog;

/** F5: reads what has been added to the log since it was read. */
final class ReadOnAction extends Action {
	private final LogEditor editor;

	ReadOnAction(LogEditor editor) {
		this.editor = editor;
		setActionDefinitionId(IWorkbenchCommandConstants.FILE_REFRESH);
	}

	@Override
	public void run() {
		OpenLog log = editor.log();
		if (log != null) {
			log.readOn();
		}
	}
}

package io.github.probelight.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchCommandConstants;

import io.github.probelight.workspace.OpenLog;

/** F5, and Reload in the bar: reads what has been added to the log, or opens it anew if its file has become another. */
final class ReloadAction extends Action {
	private final LogEditor editor;

	ReloadAction(LogEditor editor) {
		super(Messages.Reload);
		this.editor = editor;
		setActionDefinitionId(IWorkbenchCommandConstants.FILE_REFRESH);
	}

	@Override
	public void run() {
		OpenLog log = editor.log();
		if (log == null || log.isOutdated()) {
			editor.openAnew();
		} else {
			log.readOn();
		}
	}
}

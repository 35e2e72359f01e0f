package io.github.probelight.editor.evidence;

import org.eclipse.jface.action.Action;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.workspace.OpenLog;

/** Shows what is told of a log as a file. The platform's own knows nothing of files outside the workspace. */
public final class PropertiesAction extends Action {
	private final LogEditor editor;

	/** Makes the action of an editor. */
	public PropertiesAction(LogEditor editor, String name) {
		super(name);
		this.editor = editor;
		setActionDefinitionId("org.eclipse.ui.file.properties");
	}

	@Override
	public void run() {
		OpenLog log = editor.log();
		if (log != null) {
			new PropertiesDialog(editor.getSite().getShell(), log).open();
		}
	}
}

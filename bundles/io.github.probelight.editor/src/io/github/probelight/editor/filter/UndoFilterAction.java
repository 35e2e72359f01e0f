package io.github.probelight.editor.filter;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.texteditor.IEditorStatusLine;

import io.github.probelight.editor.LogEditor;

/** Undo of an editor whose text is never changed: what a person does there is to change the filter. */
final class UndoFilterAction extends Action {
	private final LogEditor editor;

	UndoFilterAction(LogEditor editor) {
		super(Messages.Filter_undo);
		this.editor = editor;
		setActionDefinitionId(IWorkbenchCommandConstants.EDIT_UNDO);
	}

	@Override
	public void run() {
		IEditorStatusLine status = editor.getAdapter(IEditorStatusLine.class);
		if (!editor.filter().undo() && status != null) {
			status.setMessage(false, Messages.Filter_noPast, null);
		}
	}
}

package io.github.probelight.editor.filter;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.texteditor.IEditorStatusLine;

import io.github.probelight.editor.LogEditor;

/** Undo or Redo of an editor whose text is never changed: what a person does there is to change the filter. */
final class HistoryAction extends Action {
	private final LogEditor editor;
	private final BooleanSupplier step;
	private final String none;

	/**
	 * @param step
	 *            does it; whether there was something to do
	 * @param none
	 *            said where there was nothing
	 */
	HistoryAction(LogEditor editor, String command, String label, BooleanSupplier step, String none) {
		super(label);
		this.editor = editor;
		this.step = step;
		this.none = none;
		setActionDefinitionId(command);
	}

	@Override
	public void run() {
		IEditorStatusLine status = editor.getAdapter(IEditorStatusLine.class);
		if (!step.getAsBoolean() && status != null) {
			status.setMessage(false, none, null);
		}
	}
}

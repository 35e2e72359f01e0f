package io.github.probelight.editor;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

import io.github.probelight.editor.viewer.LogViewer;

/** F2: keeps the hover that is shown; where none is, shows the one of the word at the caret. */
final class ShowHoverAction extends Action {
	private final LogEditor editor;
	private final IAction atCaret;

	ShowHoverAction(LogEditor editor, IAction atCaret) {
		super(atCaret.getText());
		this.editor = editor;
		this.atCaret = atCaret;
		setActionDefinitionId(ITextEditorActionDefinitionIds.SHOW_INFORMATION);
	}

	@Override
	public void run() {
		LogViewer viewer = editor.viewer();
		if (viewer != null && !viewer.moveFocusToWidgetToken()) {
			atCaret.run();
		}
	}
}

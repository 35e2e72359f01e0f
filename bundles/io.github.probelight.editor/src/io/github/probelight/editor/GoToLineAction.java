package io.github.probelight.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.texteditor.ITextEditorActionDefinitionIds;

import io.github.probelight.ui.SpokenInputDialog;
import io.github.probelight.workspace.OpenLog;

/** Asks for a line number of the file and goes there. The platform's own action counts the rows of the document. */
final class GoToLineAction extends Action {
	private final LogEditor editor;

	GoToLineAction(LogEditor editor) {
		super(Messages.GoToLine);
		this.editor = editor;
		setActionDefinitionId(ITextEditorActionDefinitionIds.LINE_GOTO);
	}

	@Override
	public void run() {
		OpenLog log = editor.log();
		if (log == null) {
			return;
		}
		long last = Math.max(1, log.index().extent().lines());
		SpokenInputDialog dialog = new SpokenInputDialog(editor.getSite().getShell(), Messages.GoToLine,
				Messages.GoToLine_prompt.formatted(last), "", text -> problem(text, last));
		if (dialog.open() == Window.OK) {
			editor.cursor().reveal(number(dialog.getValue()) - 1);
		}
	}

	private static @Nullable String problem(String text, long last) {
		long line = number(text);
		return line >= 1 && line <= last ? null : text.isBlank() ? "" : Messages.GoToLine_problem.formatted(last);
	}

	/** The number a person typed, perhaps with group signs; -1 for anything else. */
	static long number(String text) {
		String digits = text.strip().replaceAll("[,. _]", "");
		return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
	}
}

package io.github.probelight.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Finds in the log whose editor is in front, also while a view is active: the text takes the keys first. */
public final class FindHandler extends AbstractHandler {
	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof LogEditor editor) {
			editor.getSite().getPage().activate(editor);
			IAction find = editor.getAction(ITextEditorActionConstants.FIND);
			if (find != null) {
				find.run();
			}
		}
		return null;
	}
}

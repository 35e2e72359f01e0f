package io.github.probelight.editor.time;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.workspace.OpenLog;

/** Asks for a time and goes to its line. */
public final class GoToTimeHandler extends AbstractHandler {
	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof LogEditor editor) {
			OpenLog log = editor.log();
			if (log != null) {
				GoToTimeDialog dialog = new GoToTimeDialog(HandlerUtil.getActiveShell(event), log,
						editor.cursor().line());
				if (dialog.open() == Window.OK) {
					editor.cursor().reveal(dialog.line());
				}
			}
		}
		return null;
	}
}

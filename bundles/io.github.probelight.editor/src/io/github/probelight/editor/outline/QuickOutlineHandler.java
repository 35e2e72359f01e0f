package io.github.probelight.editor.outline;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.workspace.OpenLog;

/** Shows the outline of the log in the active editor over its text. Returns the {@link QuickOutline}. */
public final class QuickOutlineHandler extends AbstractHandler {
	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (!(HandlerUtil.getActiveEditor(event) instanceof LogEditor editor)) {
			return null;
		}
		OpenLog log = editor.log();
		LogViewer viewer = editor.viewer();
		if (log == null || viewer == null) {
			return null;
		}
		QuickOutline outline = new QuickOutline(editor.getSite().getShell(), log, editor.cursor(),
				viewer.getTextWidget());
		outline.open();
		return outline;
	}
}

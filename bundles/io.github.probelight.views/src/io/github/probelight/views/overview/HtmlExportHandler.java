package io.github.probelight.views.overview;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.workspace.OpenLog;

/** Exports the report of the log that a person works with, whether the overview is open or not. */
public final class HtmlExportHandler extends AbstractHandler {

	@Override
	@NonNullByDefault({}) // the class above says nothing about null
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		OpenLog log = editor == null ? null : Adapters.adapt(editor, OpenLog.class);
		if (log != null) {
			HtmlExport.ask(HandlerUtil.getActiveWorkbenchWindowChecked(event), log.scope());
		}
		return null;
	}
}

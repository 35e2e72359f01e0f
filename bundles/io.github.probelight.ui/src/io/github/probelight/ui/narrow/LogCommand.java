package io.github.probelight.ui.narrow;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

import io.github.probelight.workspace.OpenLog;

/** A command on the log of the active editor; it does nothing where that shows none. */
abstract class LogCommand extends AbstractHandler {
	@Override
	public final @Nullable Object execute(@Nullable ExecutionEvent event) {
		OpenLog log = Adapters.adapt(HandlerUtil.getActiveEditor(event), OpenLog.class);
		Shell shell = HandlerUtil.getActiveShell(event);
		if (log != null && shell != null) {
			run(log, shell);
		}
		return null;
	}

	abstract void run(OpenLog log, Shell shell);
}

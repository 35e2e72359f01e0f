package io.github.probelight.ui.narrow;

import org.eclipse.swt.widgets.Shell;

import io.github.probelight.workspace.OpenLog;

/** Asks which entries of the log are to count. */
public final class NarrowCommand extends LogCommand {
	@Override
	void run(OpenLog log, Shell shell) {
		new NarrowDialog(shell, log).open();
	}
}

package io.github.probelight.ui.narrow;

import org.eclipse.swt.widgets.Shell;

import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.OpenLog;

/** Has all entries of the log count again. */
public final class WholeLogCommand extends LogCommand {
	@Override
	void run(OpenLog log, Shell shell) {
		log.narrow(Narrowing.NONE);
	}
}

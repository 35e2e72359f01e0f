package io.github.probelight.workbench.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The first step of the cheat sheet: opens the log that comes along; asks for one where none does. */
public final class OpenSample extends Action {
	@Override
	public void run() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null) {
			return;
		}
		LogFiles files = new LogFiles(window);
		Optional<Path> sample = Sample.file();
		if (sample.isPresent()) {
			files.open(List.of(sample.get()));
		} else {
			files.ask();
		}
	}
}

package io.github.probelight.workbench.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Looks whether a file is there, in the background: on a network that is down, that takes minutes. */
final class FileLook {
	private FileLook() {}

	/** Looks at a file; tells on the UI thread whether it can be read, unless the asking control is gone by then. */
	static void at(Path file, Control asking, Consumer<Boolean> told) {
		Display display = asking.getDisplay();
		Job job = Job.createSystem(NLS.bind(Messages.Looking, file), monitor -> {
			boolean readable = Files.isReadable(file);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!asking.isDisposed()) {
						told.accept(readable);
					}
				});
			}
		});
		job.schedule();
	}
}

package io.github.probelight.workbench.welcome;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * What a file looks like, found out in the background: on a network that is down, that takes minutes.
 *
 * @param readable
 *            whether it can be read
 * @param written
 *            when it was written last, epoch milliseconds; 0 if that is not known
 */
record FileLook(boolean readable, long written) {
	/** Looks at a file; tells on the UI thread what it looks like, unless the asking control is gone by then. */
	static void at(Path file, Control asking, Consumer<FileLook> told) {
		Display display = asking.getDisplay();
		Job job = Job.createSystem(NLS.bind(Messages.Looking, file), monitor -> {
			FileLook look = new FileLook(Files.isReadable(file), file.toFile().lastModified());
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (!asking.isDisposed()) {
						told.accept(look);
					}
				});
			}
		});
		job.schedule();
	}
}

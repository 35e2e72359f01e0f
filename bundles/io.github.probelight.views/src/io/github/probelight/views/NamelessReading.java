package io.github.probelight.views;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.LogFolder;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.anonymise.AnonymousLog;
import io.github.probelight.summary.anonymise.Pseudonyms;
import io.github.probelight.summary.anonymise.ReplacedNames;
import io.github.probelight.summary.anonymise.Secret;
import io.github.probelight.workspace.OpenLog;

/** Reads logs anew, with pseudonyms that are the same for one export and are kept nowhere. */
public final class NamelessReading {
	private final Pseudonyms pseudonyms = new Pseudonyms(Secret.of(Secret.newKey()), ReplacedNames.forgotten());
	private final IProgressMonitor monitor;

	/**
	 * Prepares to read.
	 *
	 * @param monitor
	 *            cancels
	 */
	public NamelessReading(IProgressMonitor monitor) {
		this.monitor = monitor;
	}

	/**
	 * Reads a log that is open, as far as it is known.
	 *
	 * @throws OperationCanceledException
	 *             if it is cancelled
	 */
	public ReadLog read(OpenLog log) throws IOException {
		return whole(AnonymousLog.read(log.name(), log.known(), pseudonyms, cancelling()));
	}

	/**
	 * Reads a log, or the folder of one that was rotated.
	 *
	 * @throws OperationCanceledException
	 *             if it is cancelled
	 */
	public ReadLog read(Path path) throws IOException {
		List<Origin> origins = LogFolder.origins(path.toString(), Budget.STANDARD);
		return whole(AnonymousLog.read(origins, pseudonyms, cancelling()));
	}

	private ReadLog whole(ReadLog read) {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		return read;
	}

	private ReadMonitor cancelling() {
		return new ReadMonitor() {
			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}

			@Override
			public void progress(long bytesDone, long bytesTotal) {
				// through a mask it is a stream, of which nobody knows how long it is
			}
		};
	}
}

package io.github.probelight.views.compare;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;

import io.github.probelight.export.CompareFile;
import io.github.probelight.export.TableFile;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.views.ExportJob;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.ShownZone;

/** Writes a comparison into a file. */
final class CompareExport {
	private CompareExport() {}

	/** A job that writes the whole comparison in a format, or the rows that are shown as they are shown. */
	static Job of(CompareEditor editor, TablePanel<CompareRows, Change> panel, Path file, TableFile.Format format,
			boolean whole) {
		ComparedLogs logs = editor.logs();
		if (!whole || logs == null) {
			return ExportJob.of(file, panel.table().rows().flat(),
					panel.table().heads().shown().stream().map(Column::source).toList());
		}
		Job job = Job.create(NLS.bind(Messages.Export_job, file.getFileName()), monitor -> {
			try {
				TableFile.write(file, out -> CompareFile.write(format, logs, ShownZone.get(), out));
				return Status.OK_STATUS;
			} catch (IOException e) {
				return Status.error(
						NLS.bind(Messages.Export_failed, InputWords.shown(file.toString()), e.getMessage()), e);
			}
		});
		job.setUser(true);
		return job;
	}
}

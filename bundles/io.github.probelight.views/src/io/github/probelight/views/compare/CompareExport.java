package io.github.probelight.views.compare;

import java.nio.file.Path;

import io.github.probelight.export.CompareFile;
import io.github.probelight.export.TableFile;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.views.ExportJob;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.ShownZone;

/** Writes a comparison into a file. */
final class CompareExport {
	private CompareExport() {}

	/** A job that writes the whole comparison in a format, or the rows that are shown as they are shown. */
	static ExportJob of(CompareEditor editor, TablePanel<CompareRows, Change> panel, Path file, TableFile.Format format,
			boolean whole) {
		ComparedLogs logs = editor.logs();
		if (!whole || logs == null) {
			return ExportJob.of(file, panel.table().rows().flat(),
					panel.table().heads().shown().stream().map(Column::source).toList());
		}
		return ExportJob.of(file, out -> CompareFile.write(format, logs, ShownZone.get(), out));
	}
}

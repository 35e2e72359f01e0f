package io.github.probelight.views.compare;

import java.nio.file.Path;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.export.CompareFile;
import io.github.probelight.export.TableFile;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.views.ExportDialog;
import io.github.probelight.views.ExportJob;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.ShownZone;

/** Writes a comparison into a file. */
public final class CompareExport {
	private CompareExport() {}

	/** A job that writes the whole comparison in a format, or the rows that are shown as they are shown. */
	static ExportJob of(CompareEditor editor, TablePanel<CompareRows, Change> panel, Path file, TableFile.Format format,
			ExportDialog.Rows rows) {
		if (rows == ExportDialog.Rows.NAMELESS) {
			return nameless(editor.input(), file, format);
		}
		ComparedLogs logs = editor.logs();
		if (rows == ExportDialog.Rows.SHOWN || logs == null) {
			return ExportJob.of(file, panel.table().rows().flat(),
					panel.table().heads().shown().stream().map(Column::source).toList());
		}
		return ExportJob.of(file, out -> CompareFile.write(format, logs, ShownZone.get(), out));
	}

	/** A job that reads both logs anew, with the same pseudonyms, and writes what has changed. */
	public static ExportJob nameless(CompareInput input, Path file, TableFile.Format format) {
		Zone zone = ShownZone.get();
		return ExportJob.nameless(file, reading -> {
			ReadLog old = reading.read(input.old());
			ReadLog now = reading.read(input.now());
			ComparedLogs logs = ComparedLogs.of(old, () -> Findings.of(old.report()), now,
					() -> Findings.of(now.report()));
			TableFile.write(file, out -> CompareFile.write(format, logs, zone, out));
		});
	}
}

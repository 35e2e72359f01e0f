package io.github.probelight.export;

import java.io.Writer;

import io.github.probelight.engine.report.Report;
import io.github.probelight.export.html.HtmlReport;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.compare.ChangeColumns;
import io.github.probelight.summary.compare.ComparedLogs;

/** A comparison for other programs and for a browser. */
public final class CompareFile {

	private CompareFile() {}

	/**
	 * Writes a comparison in a format, with times by the clocks of a zone where it has any. The writer stays open.
	 *
	 * @throws java.io.UncheckedIOException if it cannot be written to
	 */
	public static void write(TableFile.Format format, ComparedLogs logs, Zone zone, Writer out) {
		switch (format) {
			case CSV -> Csv.write(ChangeColumns.table(logs.comparison().all()), Report.EMPTY, zone, out);
			case JSON -> CompareJson.write(logs, out);
			case HTML -> HtmlReport.write(logs, zone, out);
		}
	}
}

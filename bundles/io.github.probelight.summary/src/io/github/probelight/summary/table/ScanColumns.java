package io.github.probelight.summary.table;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.ReadLog;

/** What is said of a scan, column by column. */
public final class ScanColumns {

	/** What is exported. */
	public static final TypedTable<Scan> TABLE = new TypedTable<>(List.of(
			TypedColumn.text("site", "Site", "Site that was scanned", Scan::site),
			TypedColumn.text("scan", "Scan", "Scan as in the name of its threads", Scan::name),
			TypedColumn.time("start", "Start", "Time of its first entry", Scan::start),
			TypedColumn.time("end", "End", "Time of its last entry", Scan::end),
			new TypedColumn<>("seconds", "Took", "From its first entry to its last", ColumnType.DURATION,
					ScanColumns::took),
			TypedColumn.text("ended", "Ended",
					"completed, stopped or paused as the log says; interrupted: it ends without a word and the log goes on; cut-off: it ends with the log",
					scan -> Codes.of(scan.ended())),
			TypedColumn.text("by", "By", "Who stopped or paused it", Scan::by),
			TypedColumn.knownNumber("addresses", "Addresses", "Addresses that its Nmap processes were given",
					Scan::addresses),
			TypedColumn.number("hosts", "Hosts", "Hosts with results in it", Scan::hosts),
			TypedColumn.number("alive", "Alive", "Hosts that were alive last in it", Scan::alive),
			TypedColumn.number("dead", "Dead", "Hosts that were dead last in it", Scan::dead),
			TypedColumn.number("open", "Open", "Ports that were open last in it, over all hosts", Scan::open),
			TypedColumn.number("filtered", "Filtered", "Ports that were filtered last in it, over all hosts",
					Scan::filtered),
			TypedColumn.line("line", "First Line", "Its first line", Scan::line)),
			report -> report.scans().stream());

	private ScanColumns() {}

	/** Returns the table with one more column, the log that a scan begins in. */
	static TypedTable<Scan> of(ReadLog log) {
		return new TypedTable<>(
				Stream.concat(TABLE.columns().stream(),
						Stream.of(TypedColumn.text("log", "Log", "The log that it begins in",
								(Scan scan) -> log.place(scan.line()).source())))
						.toList(),
				TABLE.rows());
	}

	private static @Nullable Object took(Scan scan) {
		return scan.start() == Report.NO_TIME ? null : (Object) scan.duration();
	}
}

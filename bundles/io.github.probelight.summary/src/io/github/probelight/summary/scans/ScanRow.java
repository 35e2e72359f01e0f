package io.github.probelight.summary.scans;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;

/**
 * One scan in one of many logs, or a log without any.
 *
 * @param log name of the log
 * @param files where it is, the oldest file of a rotated set first
 * @param entry the log in a zip that holds several, or ""
 * @param scan what the log says of the scan, or null if it tells of none
 * @param engine the scan engine, as the begin of the log names it, or ""
 * @param findings kinds of findings about its site, -1 if nobody knows
 * @param problems errors and warnings, -1 if nobody knows: those of a log with several scans are not told by scan
 * @param standing how far its numbers can be used
 * @param note what a person should know of the log, in sentences, or ""
 */
public record ScanRow(String log, List<Path> files, String entry, @Nullable Scan scan, String engine, long findings,
		long problems, Standing standing, String note) {

	/** How far the numbers of a row can be used. */
	public enum Standing {
		/** The log was read to its end. */
		READ,
		/** It was read, and another log before it holds the same bytes. */
		TWIN,
		/** It was not read to its end. */
		PARTLY,
		/** It could not be read. */
		REFUSED
	}

	/** A log that could not be read. */
	static ScanRow refused(String log, List<Path> files, String entry, String why) {
		return new ScanRow(log, files, entry, null, "", -1, -1, Standing.REFUSED, why);
	}

	/** Returns the site, or "". */
	public String site() {
		Scan of = scan;
		return of == null ? "" : of.site();
	}

	/** Returns when the scan began, epoch milliseconds, or {@link Report#NO_TIME}. */
	public long start() {
		Scan of = scan;
		return of == null ? Report.NO_TIME : of.start();
	}

	/** Returns how long the scan took, in milliseconds, -1 if nobody knows. */
	public long duration() {
		Scan of = scan;
		return of == null || of.start() == Report.NO_TIME || of.end() == Report.NO_TIME ? -1 : of.duration();
	}

	/** Returns how many hosts were alive, -1 if nobody knows. */
	public long alive() {
		Scan of = scan;
		return of == null ? -1 : of.alive();
	}

	/** Returns how many ports were open, -1 if nobody knows. */
	public long open() {
		Scan of = scan;
		return of == null ? -1 : of.open();
	}

	/** Tells whether it is one of the scans that a site has gone through, known whole. */
	public boolean counts() {
		return scan != null && standing == Standing.READ && start() != Report.NO_TIME;
	}
}

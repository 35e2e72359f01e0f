package io.github.probelight.views.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.scans.ScanRow;
import io.github.probelight.views.compare.CompareInput;

/** Which logs of the list are compared. A log of several files, or in a zip that holds several, is not: it has no path. */
final class LogPair {
	private static final Comparator<ScanRow> BY_START = Comparator.comparingLong(ScanRow::start);

	private LogPair() {}

	/** The logs of two scans, the older one first; nothing unless these are two logs. */
	static Optional<CompareInput> of(List<ScanRow> scans) {
		List<ScanRow> pair = scans.stream().filter(LogPair::canBeRead).sorted(BY_START).toList();
		return scans.size() == 2 && pair.size() == 2 ? input(pair.getFirst(), pair.getLast()) : Optional.empty();
	}

	/** The log of the last scan of the same site before a scan, and the log of that scan; nothing if there is none. */
	static Optional<CompareInput> withLast(ScanRow scan, Stream<ScanRow> all) {
		if (!canBeRead(scan) || scan.site().isEmpty() || scan.start() == Report.NO_TIME) {
			return Optional.empty();
		}
		return all.filter(LogPair::canBeRead)
				.filter(other -> other.standing() != ScanRow.Standing.TWIN && other.site().equals(scan.site())
						&& other.start() != Report.NO_TIME && other.start() < scan.start())
				.max(BY_START)
				.flatMap(last -> input(last, scan));
	}

	private static Optional<CompareInput> input(ScanRow old, ScanRow now) {
		return old.files().equals(now.files())
				? Optional.empty()
				: Optional.of(new CompareInput(old.files().getFirst(), now.files().getFirst()));
	}

	private static boolean canBeRead(ScanRow scan) {
		return scan.files().size() == 1 && scan.entry().isEmpty() && scan.standing() != ScanRow.Standing.REFUSED;
	}
}

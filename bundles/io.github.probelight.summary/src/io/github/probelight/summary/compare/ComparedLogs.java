package io.github.probelight.summary.compare;

import java.util.List;
import java.util.function.Supplier;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.summary.Place;
import io.github.probelight.summary.ReadLog;

/**
 * Two logs, or two sets of logs that were read as one each, and what has changed.
 *
 * @param old the older one, or what the other is held against
 * @param now the newer one
 * @param comparison from the older to the newer
 */
public record ComparedLogs(ReadLog old, ReadLog now, Comparison comparison) {

	/** Compares logs; findings are asked first. */
	public static ComparedLogs of(ReadLog old, Supplier<List<Finding>> oldFindings, ReadLog now,
			Supplier<List<Finding>> nowFindings) {
		return new ComparedLogs(old, now,
				Comparison.of(old.report(), oldFindings.get(), now.report(), nowFindings.get()));
	}

	/** Returns where that is which a change says last: in the newer log, or in the older one if it says it alone. */
	public Place place(Change change) {
		return change.to().equals(Change.Side.NONE)
				? old.place(change.from().line())
				: now.place(change.to().line());
	}
}

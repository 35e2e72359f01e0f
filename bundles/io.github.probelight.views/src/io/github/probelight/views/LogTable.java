package io.github.probelight.views;

import java.util.Optional;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.table.TypedTable;
import io.github.probelight.views.table.TableSpec;

/**
 * A table of something that a report tells.
 *
 * @param <T>
 *            the rows
 */
public interface LogTable<T> extends TableSpec<Report, T> {
	/** The first line of the log about a row. */
	long line(T row);

	/** All that is known of the rows, as other programs get it. */
	TypedTable<T> exported();

	/** What may be said to others of a log that is read without names: nothing that a person wrote. */
	default Optional<TypedTable<T>> nameless() {
		return Optional.of(exported());
	}

	/** The number of the row that an entry of the log is about; -1 if there is none. */
	int row(Report report, EntryFacts entry);

	/** Said of a log that has nothing for this table; {@code {0}} stands for its name. */
	String nothingFound();
}

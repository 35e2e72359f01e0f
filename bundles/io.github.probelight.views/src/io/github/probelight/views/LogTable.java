package io.github.probelight.views;

import java.util.Optional;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.export.TableFile;
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

	/** All that is known of the rows, as a person reads it: nothing is told twice. */
	TypedTable<T> exported();

	/**
	 * The same for other programs: behind that, what the table of the command line has and a person reads in another form,
	 * such as a code for a name.
	 */
	default TypedTable<T> forPrograms() {
		return exported();
	}

	/** All that is known of the rows for a file. */
	default TypedTable<T> exported(TableFile.Format format) {
		return format == TableFile.Format.HTML ? exported() : forPrograms();
	}

	/** What may be said to others of a log that is read without names: nothing that a person wrote. */
	default Optional<TypedTable<T>> nameless(TableFile.Format format) {
		return Optional.of(exported(format));
	}

	/** The number of the row that an entry of the log is about; -1 if there is none. */
	int row(Report report, EntryFacts entry);

	/** Said of a log that has nothing for this table; {@code {0}} stands for its name. */
	String nothingFound();
}

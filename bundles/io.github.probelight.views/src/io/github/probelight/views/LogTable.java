package io.github.probelight.views;

import io.github.probelight.engine.report.Report;
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

	/** Said of a log that has nothing for this table; {@code {0}} stands for its name. */
	String nothingFound();
}

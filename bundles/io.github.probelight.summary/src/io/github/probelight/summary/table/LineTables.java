package io.github.probelight.summary.table;

import java.util.List;

import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.summary.Codes;

/** The tables that have a row for lines of a log, in its order; they are streamed, for there may be a billion. */
public enum LineTables {
	/** A row for each result of a host or port. */
	RESULTS(EntryColumns.RESULTS),
	/** A row for each entry. */
	ENTRIES(EntryColumns.ENTRIES);

	/** Heads the column of the log's name, which stands first where several logs are read. */
	public static final String LOG = "log";

	/** Heads the column of the line in its log, from 1, which stands next. */
	public static final String LINE = "line";

	private final List<TypedColumn<LogEntry>> columns;

	LineTables(List<TypedColumn<LogEntry>> columns) {
		this.columns = columns;
	}

	/** Returns the columns behind log and line. */
	public List<TypedColumn<LogEntry>> columns() {
		return columns;
	}

	/** Tells whether an entry of a kind is a row. */
	public boolean has(MessageKind kind) {
		return this == ENTRIES || kind == MessageKind.RESULT;
	}

	/** Returns a maker of its rows. */
	public EntryRows rows() {
		return new EntryRows(this == ENTRIES);
	}

	/** Returns its name for programs. */
	@Override
	public String toString() {
		return Codes.of(this);
	}
}

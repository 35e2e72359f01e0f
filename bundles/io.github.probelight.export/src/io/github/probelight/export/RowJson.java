package io.github.probelight.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import io.github.probelight.summary.table.LogEntry;
import io.github.probelight.summary.table.TypedColumn;

/** Rows of lines as objects. */
final class RowJson extends RowFormat {

	private final List<TypedColumn<LogEntry>> columns;
	private final JsonGenerator json;

	RowJson(List<TypedColumn<LogEntry>> columns) {
		this.columns = columns;
		json = Json.rows(writer());
	}

	@Override
	void write(LogEntry row) {
		try {
			Json.row(json, columns, row);
			json.flush();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}

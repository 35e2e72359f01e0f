package io.github.probelight.export;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.table.LogEntry;
import io.github.probelight.summary.table.TypedColumn;

/** Rows of lines as comma-separated values. A cell that is as in the row before is not made anew. */
final class RowCsv extends RowFormat {

	private final List<TypedColumn<LogEntry>> columns;
	private final Zone zone;
	private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).bufferSize(0).build(writer());
	private final @Nullable Object[] values;
	private final String[] cells;

	RowCsv(List<TypedColumn<LogEntry>> columns, Zone zone) {
		this.zone = zone;
		this.columns = columns;
		values = new @Nullable Object[columns.size()];
		cells = new String[columns.size()];
		Arrays.fill(cells, "");
	}

	@Override
	void write(LogEntry row) {
		for (int i = 0; i < cells.length; i++) {
			Object value = columns.get(i).value(row);
			Object last = values[i];
			if (value == null ? last != null : !value.equals(last)) {
				values[i] = value;
				cells[i] = Csv.cell(value == null ? null : ExportValue.of(columns.get(i).type(), value, zone));
			}
		}
		csv.writeRecord(cells);
	}
}

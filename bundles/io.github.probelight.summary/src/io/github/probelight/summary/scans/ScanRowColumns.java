package io.github.probelight.summary.scans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Scan;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.table.ColumnType;
import io.github.probelight.summary.table.ScanColumns;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;

/** What is said of a scan among those of many logs, column by column. */
public final class ScanRowColumns {

	public static final TypedColumn<ScanRow> LOG = TypedColumn.text("log", "Log",
			"The log; of a rotated set the newest file", row -> OneLine.of(InputWords.shown(row.log())));
	public static final TypedColumn<ScanRow> SITE = ofScan("site");
	public static final TypedColumn<ScanRow> SCAN = ofScan("scan");
	public static final TypedColumn<ScanRow> ENGINE = TypedColumn.text("engine", "Engine",
			"The scan engine, if the begin of the log names it", ScanRow::engine);
	public static final TypedColumn<ScanRow> START = ofScan("start");
	public static final TypedColumn<ScanRow> TOOK = ofScan("seconds");
	public static final TypedColumn<ScanRow> ENDED = ofScan("ended");
	public static final TypedColumn<ScanRow> ADDRESSES = ofScan("addresses");
	public static final TypedColumn<ScanRow> ALIVE = ofScan("alive");
	public static final TypedColumn<ScanRow> OPEN = ofScan("open");
	public static final TypedColumn<ScanRow> FINDINGS = TypedColumn.knownNumber("findings", "Findings",
			"Kinds of findings in the log; in one with several scans those about the site, or about none",
			ScanRow::findings);
	public static final TypedColumn<ScanRow> PROBLEMS = TypedColumn.knownNumber("problems", "Problems",
			"Errors and warnings; in a log with several scans they are not told by scan", ScanRow::problems);
	public static final TypedColumn<ScanRow> NOTE = TypedColumn.text("note", "Note",
			"What is to be known of the log: why it was not read, or that it is there twice", ScanRow::note);

	/** All of them, in the order in which they are exported. */
	public static final List<TypedColumn<ScanRow>> ALL = List.of(LOG, SITE, SCAN, ENGINE, START, ofScan("end"), TOOK,
			ENDED, ofScan("by"), ADDRESSES, ofScan("hosts"), ALIVE, ofScan("dead"), OPEN, ofScan("filtered"), FINDINGS,
			PROBLEMS, ofScan("line"), NOTE,
			TypedColumn.list("files", "Files", "The files of the log, the oldest first",
					row -> row.files().stream().map(file -> OneLine.of(file.toString())).toList()));

	private ScanRowColumns() {}

	private static TypedColumn<ScanRow> ofScan(String id) {
		TypedColumn<Scan> column = ScanColumns.TABLE.columns()
				.stream()
				.filter(of -> of.id().equals(id))
				.findFirst()
				.orElseThrow();
		Function<ScanRow, @Nullable Object> value = row -> {
			Scan scan = row.scan();
			return scan == null ? null : column.value(scan);
		};
		return new TypedColumn<>(id, column.title(), column.meaning(), column.type(), value);
	}

	/** Returns the table of some rows. */
	public static TypedTable<ScanRow> table(List<ScanRow> rows) {
		return new TypedTable<>(ALL, report -> rows.stream());
	}

	/** Returns the columns that rows can be sorted by: all whose values have an order. */
	public static Stream<TypedColumn<ScanRow>> sortable() {
		return ALL.stream().filter(column -> column.type() != ColumnType.LIST);
	}

	/**
	 * Returns rows sorted by a column, those without a value last; rows that are alike stay as they are.
	 *
	 * @param id of the column, with a hyphen before it for the largest first
	 * @return nothing if there is no such column
	 */
	public static Optional<List<ScanRow>> sorted(List<ScanRow> rows, String id) {
		boolean falling = id.startsWith("-");
		return sortable().filter(column -> column.id().equals(falling ? id.substring(1) : id))
				.findFirst()
				.map(column -> {
					List<ScanRow> sorted = new ArrayList<>(rows);
					sorted.sort(order(column, falling));
					return sorted;
				});
	}

	private static Comparator<ScanRow> order(TypedColumn<ScanRow> column, boolean falling) {
		Comparator<Object> values = (one, other) -> one instanceof Long number && other instanceof Long next
				? Long.compare(number, next)
				: one.toString().compareToIgnoreCase(other.toString());
		Comparator<Object> order = falling ? values.reversed() : values;
		return (one, other) -> {
			Object first = column.value(one);
			Object second = column.value(other);
			if (first == null || second == null) {
				return Boolean.compare(first == null, second == null);
			}
			return order.compare(first, second);
		};
	}
}

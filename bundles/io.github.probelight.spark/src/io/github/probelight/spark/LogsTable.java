package io.github.probelight.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The table of the files that were read, which says what need not be read again. */
final class LogsTable {

	static final String NAME = "logs";

	/** A row for each file. {@code line} is its first line in its log, from 1; {@code layout} changes with our columns. */
	static final StructType SCHEMA = StructType.fromDDL("log string not null, file string, uri string, entry string, "
			+ "size bigint, modified timestamp_ntz, bytes bigint, lines bigint, line bigint, report string, "
			+ "problem string, layout int");

	/** What the columns of all tables are: a log that was read into others is read again. */
	private static final int LAYOUT = SparkTable.names()
			.stream()
			.map(SparkTable::schema)
			.toList()
			.toString()
			.hashCode();

	/** The layout of a log that could not be read: it is as if it had never been. */
	private static final int FAILED = 0;

	/** Log → its files. */
	private final Map<String, List<List<Object>>> known = new HashMap<>();
	/** File → the log that it was read into. */
	private final Map<String, Set<String>> logs = new HashMap<>();
	private final Map<String, String> reports = new HashMap<>();

	/** Takes the rows of earlier runs. */
	LogsTable(List<Row> rows) {
		for (Row row : rows) {
			String log = row.getAs("log");
			known.computeIfAbsent(log, name -> new ArrayList<>())
					.add(List.of(row.getAs("uri"), row.getAs("entry"), row.getAs("size"), row.getAs("modified"),
							row.getAs("layout")));
			logs.computeIfAbsent(row.getAs("uri"), uri -> new HashSet<>()).add(log);
			String report = row.getAs("report");
			if (report != null) {
				reports.put(report, log);
			}
		}
	}

	/** Tells whether a log was read before as it is now. */
	boolean has(LogSet log) {
		List<List<Object>> files = log.pieces()
				.stream()
				.map(piece -> List.<Object>of(piece.file().uri(), piece.entry(), piece.file().size(),
						SparkTable.time(piece.file().modified()), LAYOUT))
				.toList();
		return new HashSet<>(files).equals(new HashSet<>(known.getOrDefault(log.name(), List.of())));
	}

	/** Returns the logs whose rows those of other logs replace: the same ones as they were, or others of the same files. */
	Set<String> replacedBy(List<LogSet> fresh) {
		Set<String> replaced = new HashSet<>();
		for (LogSet log : fresh) {
			if (known.containsKey(log.name())) {
				replaced.add(log.name());
			}
			log.pieces().forEach(piece -> replaced.addAll(logs.getOrDefault(piece.file().uri(), Set.of())));
		}
		return replaced;
	}

	/** Returns the name of the report of a log; two logs never have the same. */
	String report(LogSet log) {
		String name = log.below().replaceAll("[^\\p{L}\\p{N}._/ -]", "_").replaceAll("(^|/)\\.+(?=/|$)", "$1_")
				+ ".json";
		if (!reports.getOrDefault(name, log.name()).equals(log.name())) {
			name = name.replaceFirst("\\.json$", '-' + Integer.toHexString(log.name().hashCode()) + ".json");
		}
		reports.put(name, log.name());
		return "reports/" + name;
	}

	/**
	 * Returns the row of a file.
	 *
	 * @param report of its log, or "" if there is none
	 */
	static Row row(LogSet log, LogPiece piece, ReportFile.ReadPiece read, String report) {
		return RowFactory.create(log.name(), piece.name(), piece.file().uri(), piece.entry(), piece.file().size(),
				SparkTable.time(piece.file().modified()), read.bytes(), read.lines(), read.line() + 1,
				report.isEmpty() ? null : report.substring("reports/".length()),
				read.problem().isEmpty() ? null : read.problem(),
				read.failed() ? FAILED : LAYOUT);
	}
}

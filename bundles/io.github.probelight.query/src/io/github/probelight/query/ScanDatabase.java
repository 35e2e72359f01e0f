package io.github.probelight.query;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBuilder;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.summary.table.LineTables;
import io.github.probelight.summary.table.Tables;

/**
 * Scan logs as a database in memory, to be asked with SQL. Nothing of them is imported: its views are functions that read
 * them. It is locked: a query reads no file, writes none but the one that was allowed, opens no connection, loads no
 * extension and changes no setting.
 */
public final class ScanDatabase implements AutoCloseable {

	/** What DuckDB may take outside of Java's memory; beyond it goes to the folder. */
	private static final String MEMORY = "512MB";
	private static final String MOST_ON_DISK = "8GB";

	/** All that DuckDB's driver says of a query that fails before its first rows, where rows are handed over as they come. */
	private static final String NO_REASON = "Invalid result set";

	private final ScanSource source;
	private final DuckDBConnection connection;
	private @Nullable Statement running;
	private volatile boolean cancelled;

	private ScanDatabase(ScanSource source, DuckDBConnection connection) {
		this.source = source;
		this.connection = connection;
	}

	/**
	 * Opens the database of some logs.
	 *
	 * @param input the logs, which are read when a query asks
	 * @param choice the entries that there are
	 * @param kept where the report may be found, or is kept
	 * @param folder for what does not fit into memory
	 * @param output the one file that may be written, if there is one
	 * @throws NoDatabaseException if DuckDB is not installed, or not for this platform
	 */
	public static ScanDatabase open(LogInput input, EntryChoice choice, KeptReports kept, ReadMonitor monitor,
			Path folder,
			Optional<Path> output) throws NoDatabaseException {
		try {
			ScanDatabase database = new ScanDatabase(new ScanSource(input, choice, kept, monitor),
					DuckDBConnection.newConnection("jdbc:duckdb:", false, settings(folder)));
			database.prepare(output);
			return database;
		} catch (LinkageError e) {
			throw new NoDatabaseException();
		} catch (SQLException e) {
			throw SqlProblem.of(e, "");
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static Properties settings(Path folder) {
		Properties settings = new Properties();
		settings.setProperty("autoload_known_extensions", "false");
		settings.setProperty("autoinstall_known_extensions", "false");
		settings.setProperty("allow_community_extensions", "false");
		settings.setProperty("memory_limit", MEMORY);
		settings.setProperty("temp_directory", folder.resolve("spilled").toString());
		settings.setProperty("max_temp_directory_size", MOST_ON_DISK);
		settings.setProperty("threads", Integer.toString(Runtime.getRuntime().availableProcessors()));
		// rows are handed over as they come
		settings.setProperty("jdbc_stream_results", "true");
		return settings;
	}

	private void prepare(Optional<Path> output) throws SQLException {
		for (LineTables table : LineTables.values()) {
			add(SqlTable.of(table), new LineFunction(table, source));
		}
		for (Tables table : Tables.values()) {
			add(SqlTable.of(table), new ReportFunction(table, source));
		}
		if (output.isPresent()) {
			execute("SET allowed_paths=[" + quoted(output.get().toString()) + ']');
		}
		execute("SET enable_external_access=false");
		execute("SET TimeZone='UTC'");
		execute("SET lock_configuration=true");
	}

	private void add(SqlTable table, DuckDBTableFunction<?, ?, ?> function) throws SQLException {
		try (DuckDBTableFunctionBuilder builder = DuckDBFunctions.tableFunction()) {
			builder.withName(table.function()).withProjectionPushdown().withFunction(function).register(connection);
		}
		execute("CREATE VIEW " + table.name() + " AS SELECT "
				+ table.columns().stream().map(SqlColumn::expression).collect(Collectors.joining(", ")) + " FROM "
				+ table.function() + "()");
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private static String quoted(String text) {
		return '\'' + text.replace("'", "''") + '\'';
	}

	/**
	 * Asks a query, which is one statement: of several, DuckDB would show the rows of the last alone.
	 *
	 * @throws SqlProblem if it cannot be answered, now or while its rows are taken
	 */
	public SqlRows query(String sql) {
		int[] statements = SqlText.statements(sql);
		if (statements.length == 0) {
			throw new SqlProblem("There is no query: ask with SELECT");
		}
		if (statements.length > 1) {
			throw SqlProblem.at(statements[1], sql,
					"One query at a time: another statement begins behind a semicolon. Ask them one after the other");
		}
		try {
			Statement statement = begin();
			ResultSet rows = statement.execute(sql) ? statement.getResultSet() : null;
			if (rows == null) {
				throw new SqlProblem("This has no rows: ask with SELECT");
			}
			return new SqlRows(rows, sql, () -> cancelled);
		} catch (SQLException e) {
			throw problem(e, sql);
		}
	}

	private SqlProblem problem(SQLException e, String sql) {
		if (cancelled) {
			return new SqlProblem(SqlProblem.CANCELLED);
		}
		if (!String.valueOf(e.getMessage()).contains(NO_REASON)) {
			return SqlProblem.of(e, sql);
		}
		// it failed before its first rows, and only another way to ask says why
		try (DuckDBPreparedStatement again = connection.prepare(sql); DuckDBChunkedResult rows = again.query()) {
			return SqlProblem.of(e, sql);
		} catch (SQLException reason) {
			return SqlProblem.of(reason, sql);
		}
	}

	/**
	 * Writes a table as a Parquet file, in the order of its rows; where there is one log only, it is not named.
	 *
	 * @param file the one that may be written
	 * @throws SqlProblem if it cannot be written
	 */
	public void writeParquet(String table, Path file) {
		SqlTable of = SqlTable.all().stream().filter(one -> one.name().equals(table)).findFirst().orElseThrow();
		String columns = of.hasLog() && source.logs() == 1 ? "* EXCLUDE (" + LineTables.LOG + ')' : "*";
		String sql = "COPY (SELECT " + columns + " FROM " + of.name() + ") TO " + quoted(file.toString())
				+ " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)";
		try (Statement statement = begin()) {
			statement.execute(sql);
		} catch (SQLException e) {
			throw SqlProblem.of(e, sql);
		}
	}

	private synchronized Statement begin() throws SQLException {
		if (cancelled) {
			throw new SqlProblem(SqlProblem.CANCELLED);
		}
		Statement statement = connection.createStatement();
		running = statement;
		return statement;
	}

	/** Returns the names of the tables that can be asked. */
	public static List<String> tables() {
		return SqlTable.all().stream().map(SqlTable::name).toList();
	}

	/** Ends the query that runs, from another thread, and answers no more. */
	public void cancel() {
		Statement statement;
		synchronized (this) {
			cancelled = true;
			statement = running;
		}
		source.cancel();
		try {
			if (statement != null) {
				statement.cancel();
			}
		} catch (SQLException e) {
			// it has ended
		}
	}

	@Override
	public void close() {
		source.close();
		try {
			connection.close();
		} catch (SQLException e) {
			// it was in memory: nothing is lost
		}
	}
}

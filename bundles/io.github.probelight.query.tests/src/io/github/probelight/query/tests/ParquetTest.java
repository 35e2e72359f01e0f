package io.github.probelight.query.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.duckdb.DuckDBConnection;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.query.SqlTable;
import io.github.probelight.testing.Samples;

/** What is read back from a Parquet file is what was in the table, row by row. */
class ParquetTest {

	@TempDir
	Path folder = Path.of("");

	/** Reads a file with a DuckDB that is not locked, as another program would. */
	private static List<List<@Nullable Object>> read(Path file, String columns) throws Exception {
		try (DuckDBConnection connection = DuckDBConnection.newConnection("jdbc:duckdb:", false, new Properties());
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("SELECT " + columns + " FROM read_parquet('" + file + "')")) {
			List<List<@Nullable Object>> all = new ArrayList<>();
			while (rows.next()) {
				all.add(row(rows));
			}
			return all;
		}
	}

	private static List<@Nullable Object> row(ResultSet rows) throws SQLException {
		List<@Nullable Object> row = new ArrayList<>();
		for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
			row.add(rows.getString(i));
		}
		return row;
	}

	@ParameterizedTest
	@ValueSource(strings = {"small-scan.log", "hostile.log", "interleaved-sites.log", "ipv6.log", "out-of-range.log"})
	void holdsTheTable(String sample) throws Exception {
		Path log = Samples.copy(sample, folder);
		for (SqlTable table : SqlTable.all()) {
			Path file = folder.resolve(table.name() + ".parquet");
			SqlCommand export = SqlCommand.run("export", "--table", table.name(), "--format", "parquet", "-o",
					file.toString(), log.toString());
			assertThat(export).isEqualTo(new SqlCommand(0, "", ""));
			boolean hasLog = table.columns().stream().anyMatch(column -> column.id().equals("log"));
			try (OpenDatabase open = OpenDatabase.of(log)) {
				assertThat(read(file, "COLUMNS(*)::VARCHAR")).as(table.name())
						.isEqualTo(open.rows("SELECT COLUMNS(" + (hasLog ? "* EXCLUDE (log)" : "*") + ")::VARCHAR FROM "
								+ table.name()));
			}
		}
	}

	@Test
	void columnsHaveTheirTypes() throws Exception {
		Path log = Samples.copy("small-scan.log", folder);
		Path file = folder.resolve("hosts.parquet");
		SqlCommand.run("export", "--table", "hosts", "--format", "parquet", "-o", file.toString(), log.toString());
		assertThat(read(file, "typeof(address), typeof(open), typeof(first), typeof(seconds), typeof(openPorts)")
				.getFirst())
				.containsExactly("VARCHAR", "BIGINT", "TIMESTAMP", "DOUBLE", "VARCHAR[]");
		assertThat(Files.readAllBytes(file)).startsWith('P', 'A', 'R', '1').endsWith('P', 'A', 'R', '1');
	}

	@Test
	void severalLogsAreNamed() throws Exception {
		Path first = Samples.copy("small-scan.log", folder);
		Path second = Files.writeString(folder.resolve("later.log"),
				Files.readString(first).replace("2026-03", "2026-04"));
		Path file = folder.resolve("results.parquet");
		SqlCommand.run("export", "--table", "results", "--format", "parquet", "-o", file.toString(), second.toString(),
				first.toString());
		assertThat(read(file, "DISTINCT log")).hasSize(2);
		assertThat(read(file, "log").getFirst()).containsExactly("small-scan.log");
	}

	@Test
	void whatCannotBeWrittenLeavesNothing() throws IOException {
		Path log = Samples.copy("small-scan.log", folder);
		SqlCommand export = SqlCommand.run("export", "--table", "hosts", "--format", "parquet", "-o",
				folder.resolve("no/where.parquet").toString(), log.toString());
		assertThat(export.code()).isEqualTo(1);
		assertThat(export.err()).hasLineCount(1).contains("where.parquet cannot be written");
		SqlCommand none = SqlCommand.run("export", "--table", "hosts", "--format", "parquet", "-o",
				folder.resolve("a.parquet").toString(), "nowhere.log");
		assertThat(none.code()).isEqualTo(1);
		assertThat(none.err()).hasLineCount(1).contains("nowhere.log does not exist");
		assertThat(folder.toFile().list()).containsExactly("small-scan.log");
	}
}

package io.github.probelight.query.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Properties;

import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.query.SqlTable;
import io.github.probelight.testing.TellingLog;

/** What a Parquet file tells of whose log it was: its rows, its statistics, whatever else it says of itself, its bytes. */
class AnonymousParquetTest {

	/** What DuckDB can read of a file. */
	private enum Side {
		/** Its rows. */
		READ_PARQUET,
		/** Least and greatest values of columns, and how they are packed. */
		PARQUET_METADATA,
		/** Names of columns. */
		PARQUET_SCHEMA,
		/** Who wrote it. */
		PARQUET_FILE_METADATA,
		/** What a writer adds. */
		PARQUET_KV_METADATA
	}

	@TempDir
	private Path folder = Path.of("");
	/** The same each time: by chance a pseudonym may look like what it stands for. */
	private Path key = Path.of("");
	private Path log = Path.of("");
	private Path next = Path.of("");

	@BeforeEach
	void writeLogs() throws IOException {
		key = Files.writeString(folder.resolve("key"), "0123456789abcdef0123456789abcdef\n");
		Path named = Files.createDirectory(folder.resolve("Glimmer Werke"));
		log = Files.writeString(named.resolve("quarzhaus-20260101.log"), TellingLog.text());
		next = Files.writeString(named.resolve("mwintersdorf.log"), TellingLog.text().replace("01-01T", "01-08T"));
	}

	@Test
	void noTableTellsWhoseItIs() throws Exception {
		for (SqlTable table : SqlTable.all()) {
			Path file = write(table.name(), "--anonymise", "--key", key.toString(), log.toString(), next.toString());
			for (Side side : Side.values()) {
				assertThat(TellingLog.told(read(side, file))).as(table.name() + " " + side).isEmpty();
			}
			assertThat(TellingLog.told(Files.readString(file, StandardCharsets.ISO_8859_1))).as(table.name()).isEmpty();
		}
	}

	/** Or the search means nothing. */
	@Test
	void withNamesEachSideTells() throws Exception {
		Path file = write("hosts", log.toString(), next.toString());
		assertThat(TellingLog.told(read(Side.READ_PARQUET, file))).contains("quarzhaus", "83.27.219", "c3d4");
		assertThat(TellingLog.told(read(Side.PARQUET_METADATA, file))).isNotEmpty();
		assertThat(TellingLog.told(Files.readString(file, StandardCharsets.ISO_8859_1))).isNotEmpty();
	}

	private Path write(String table, String... arguments) {
		Path file = folder.resolve(table + ".parquet");
		String[] all = new String[arguments.length + 7];
		String[] first = {"export", "--table", table, "--format", "parquet", "-o", file.toString()};
		System.arraycopy(first, 0, all, 0, first.length);
		System.arraycopy(arguments, 0, all, first.length, arguments.length);
		assertThat(SqlCommand.run(all)).isEqualTo(new SqlCommand(0, "", ""));
		return file;
	}

	/** Returns all values that a side of a file holds, but for the name of the file itself. */
	private static String read(Side side, Path file) throws Exception {
		try (DuckDBConnection connection = DuckDBConnection.newConnection("jdbc:duckdb:", false, new Properties());
				Statement statement = connection.createStatement();
				ResultSet rows = statement
						.executeQuery("SELECT COLUMNS(*)::VARCHAR FROM " + side + "('" + file + "')")) {
			StringBuilder all = new StringBuilder();
			while (rows.next()) {
				for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
					all.append(rows.getString(i)).append('\n');
				}
			}
			return all.toString().replace(file.toString(), "");
		}
	}
}

package io.github.probelight.query.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.query.SqlProblem;
import io.github.probelight.testing.Samples;

/** A query reaches nothing but the tables, whoever has written it. */
class LockedTest {

	@TempDir
	Path folder = Path.of("");

	private Path log = Path.of("");

	@BeforeEach
	void write() throws IOException {
		log = Samples.copy("small-scan.log", folder);
		Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
		Files.writeString(folder.resolve("secret.json"), "[{\"a\":1}]");
	}

	@ParameterizedTest
	@ValueSource(strings = {"SELECT * FROM read_csv('%s/secret.csv')", "SELECT * FROM '%s/secret.csv'",
			"SELECT * FROM '%s/secret.json'", "SELECT * FROM read_text('%s/secret.csv')",
			"SELECT * FROM read_blob('%s/secret.csv')", "SELECT * FROM read_json('%s/secret.json')",
			"SELECT * FROM read_parquet('%s/secret.parquet')", "SELECT * FROM glob('%s/*')",
			"SELECT * FROM sniff_csv('%s/secret.csv')", "SELECT * FROM read_csv('/etc/passwd', header=false)",
			"COPY (SELECT 1) TO '%s/new.csv'", "COPY entries TO '%s/new.parquet' (FORMAT parquet)",
			"CREATE TABLE t(a INT, b INT); COPY t FROM '%s/secret.csv'", "EXPORT DATABASE '%s/new'",
			"IMPORT DATABASE '%s'", "ATTACH '%s/new.db'",
			"ATTACH '%s/new.db' AS other; CREATE TABLE other.t AS SELECT 1",
			"ATTACH ':memory:' AS m; SELECT * FROM m.nothing", "INSTALL httpfs", "LOAD httpfs", "INSTALL inet",
			"LOAD '%s/new.so'", "FORCE INSTALL spatial",
			"SELECT * FROM 'http://127.0.0.1:1/a.csv'", "SELECT * FROM read_csv('https://127.0.0.1:1/a.csv')",
			"SELECT * FROM 's3://bucket/a.parquet'", "SELECT '10.0.0.1'::INET", "CREATE SECRET s (TYPE s3)",
			"CREATE PERSISTENT SECRET s (TYPE s3)", "SET threads=1", "SET enable_external_access=true",
			"SET lock_configuration=false", "RESET lock_configuration", "SET memory_limit='100GB'",
			"SET temp_directory='%s/new'", "SET allowed_paths=['%s/secret.csv']",
			"SET GLOBAL autoload_known_extensions=true",
			"SET home_directory='%s'", "SET log_query_path='%s/new.log'", "SET profile_output='%s/new.json'",
			"PRAGMA enable_profiling", "PRAGMA memory_limit='100GB'", "PRAGMA enable_external_access=true",
			"SELECT getenv('HOME')", "CALL enable_logging(storage='file', storage_path='%s/new')",
			"SELECT * FROM sqlite_scan('%s/new.db', 't')", "SELECT * FROM read_xlsx('%s/a.xlsx')",
			"CREATE VIEW v AS SELECT * FROM read_text('%s/secret.csv'); SELECT * FROM v",
			"CREATE MACRO m() AS TABLE SELECT * FROM read_text('%s/secret.csv'); FROM m()",
			"PREPARE p AS SELECT * FROM read_text('%s/secret.csv'); EXECUTE p",
			"SELECT * FROM query('SELECT * FROM read_text(''%s/secret.csv'')')",
			"SELECT * FROM query_table('%s/secret.csv')"})
	void isRefused(String sql) throws IOException {
		List<String> before = files();
		try (OpenDatabase open = OpenDatabase.of(log)) {
			assertThatThrownBy(() -> open.rows(sql.replace("%s", folder.toString()))).isInstanceOf(SqlProblem.class)
					.message()
					.doesNotContain("\n");
		}
		assertThat(files()).isEqualTo(before);
	}

	private List<String> files() throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.map(Path::toString).sorted().toList();
		}
	}

	/** Who may write one file may neither read nor write its neighbours. */
	@Test
	void onlyTheFileThatWasAllowedIsWritten() throws IOException {
		Path allowed = Files.createFile(folder.resolve("it's.parquet"));
		try (OpenDatabase open = OpenDatabase.of(ReadMonitor.NONE, Optional.of(allowed), log)) {
			for (String other : List.of("other.parquet", "it's.parquet.csv", "../it's.parquet")) {
				assertThatThrownBy(() -> open.database().writeParquet("hosts", folder.resolve(other)))
						.isInstanceOf(SqlProblem.class)
						.hasMessageContaining("Permission");
			}
			assertThatThrownBy(() -> open.rows("SELECT * FROM read_text('" + folder + "/secret.csv')"))
					.isInstanceOf(SqlProblem.class);
			open.database().writeParquet("hosts", allowed);
		}
		assertThat(allowed).isNotEmptyFile();
	}

	@Test
	void thereAreBoundsOfMemoryAndDisk() throws IOException {
		try (OpenDatabase open = OpenDatabase.of(log)) {
			assertThat(open.rows("SELECT current_setting('memory_limit'), current_setting('max_temp_directory_size'), "
					+ "current_setting('temp_directory'), current_setting('TimeZone')"))
					.containsExactly(List.of("488.2 MiB", "7.4 GiB", open.folder().path().resolve("spilled").toString(),
							"UTC"));
		}
	}

	/** Sorting more than fits into memory goes to the folder, and that is gone at the end. */
	@Test
	void whatDoesNotFitGoesToTheFolderAndIsGoneAtTheEnd() throws IOException {
		Path used;
		try (OpenDatabase open = OpenDatabase.of(log)) {
			used = open.folder().path();
			assertThat(open.rows("SELECT count(*) FROM (SELECT i, repeat('x', 100) || i AS s FROM range(6000000) t(i) "
					+ "ORDER BY hash(i)) WHERE s <> ''")).containsExactly(List.of(6_000_000L));
			assertThat(used).isDirectory();
		}
		assertThat(used).doesNotExist();
	}

	/** What a log says is data: it never becomes a part of a query, and its signs are shown. */
	@Test
	void textOfALogIsNeverRun() throws IOException {
		String hostile = Samples.copy("hostile.log", folder).toString();
		for (String format : List.of("table", "csv")) {
			SqlCommand query = SqlCommand.run("query", "SELECT site, message FROM entries", "--format", format,
					hostile);
			assertThat(query.code()).isZero();
			assertThat(query.out()).doesNotContainPattern("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f\\u202e]");
		}
		assertThat(SqlCommand.run("query", "SELECT site FROM entries", "--format", "csv", hostile).out())
				.doesNotContainPattern("(?m)(^|,)\"?[=+@-]");
		assertThat(SqlCommand.run("query", "SELECT '=1+1' AS \"=2+2\"", "--format", "csv", hostile).out())
				.isEqualTo("'=2+2\r\n'=1+1\r\n");
	}
}

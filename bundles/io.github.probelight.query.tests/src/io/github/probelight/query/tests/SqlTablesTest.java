package io.github.probelight.query.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.export.PlainRows;
import io.github.probelight.query.SqlRows;
import io.github.probelight.query.SqlTable;
import io.github.probelight.summary.table.LineTables;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.testing.Samples;

/** What SQL sees is what is exported, to the byte. */
class SqlTablesTest {

	@TempDir
	Path folder = Path.of("");

	private static boolean namesItsLog(String table) {
		return !table.equals(Tables.SCANS.toString())
				&& Stream.of(Tables.values()).noneMatch(of -> of.toString().equals(table));
	}

	private static String select(String table, int logs) {
		return "SELECT " + (logs == 1 && (namesItsLog(table) || table.equals("scans")) ? "* EXCLUDE (log)" : "*")
				+ " FROM "
				+ table;
	}

	private static SqlCommand asked(String table, String... logs) {
		return SqlCommand.run(Stream
				.concat(Stream.of("query", "--format", "csv", select(table, logs.length)), Stream.of(logs))
				.toArray(String[]::new));
	}

	private static SqlCommand exported(String table, String... logs) {
		return SqlCommand.run(Stream.concat(Stream.of("export", "--format", "csv", "--table", table), Stream.of(logs))
				.toArray(String[]::new));
	}

	@ParameterizedTest
	@MethodSource("io.github.probelight.testing.Samples#names")
	void eachTableIsThatOfExport(String sample) throws IOException {
		Path log = Samples.copy(sample, folder);
		if (SqlCommand.run("report", log.toString()).out().isEmpty()) {
			// refused: whoever asks is told
			assertThat(asked("hosts", log.toString())).isEqualTo(exported("hosts", log.toString()));
			return;
		}
		try (OpenDatabase open = OpenDatabase.of(log)) {
			for (SqlTable table : SqlTable.all()) {
				StringWriter out = new StringWriter();
				try (SqlRows rows = open.database().query(select(table.name(), 1))) {
					new PlainRows(rows.names(), rows).csv(out);
				}
				assertThat(out.toString()).as(table.name()).isEqualTo(exported(table.name(), log.toString()).out());
			}
		}
	}

	@Test
	void thereAreAllTablesOfExport() {
		assertThat(SqlTable.all().stream().map(SqlTable::name)).containsExactlyInAnyOrderElementsOf(
				Stream.concat(Stream.of(LineTables.values()), Stream.of(Tables.values()))
						.map(Object::toString)
						.toList())
				.contains("entries", "results", "hosts", "ports", "tasks", "phases", "scans", "findings", "subnets",
						"problems", "checks", "logins", "reasons");
	}

	@Test
	void theListNamesEachColumnWithItsType() {
		String list = SqlCommand.run("query", "--list").out();
		for (SqlTable table : SqlTable.all()) {
			assertThat(list.lines()).contains(table.name());
			table.columns()
					.forEach(column -> assertThat(list).containsPattern(
							"\n  " + column.id() + " +" + column.sqlType().replace("[]", "\\[\\]") + " +\\S"));
		}
	}

	@Test
	void severalLogsAreOneAndPackedOnesToo() throws IOException {
		Path first = Samples.copy("small-scan.log", folder);
		Path second = folder.resolve("next.log.gz");
		String later = Files.readString(first).replace("2026-03-14", "2026-03-15");
		try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(second))) {
			out.write(later.getBytes(StandardCharsets.UTF_8));
		}
		String[] logs = {second.toString(), first.toString()};
		for (String table : List.of("results", "entries", "hosts", "scans")) {
			assertThat(asked(table, logs).out()).isEqualTo(exported(table, logs).out());
		}
		assertThat(
				SqlCommand
						.run("query", "--format", "csv", "SELECT log, count(*) AS n FROM results GROUP BY 1 ORDER BY 1",
								logs[0], logs[1])
						.out())
				.isEqualTo("log,n\r\nnext.log.gz,174\r\nsmall-scan.log,174\r\n");
		assertThat(SqlCommand
				.run("query", "--format", "csv", "SELECT count(*) AS n FROM results JOIN scans USING (log)", logs[0],
						logs[1])
				.out()).isEqualTo("n\r\n174\r\n");
	}

	/** A second table, or the same once more, reads it again. */
	@Test
	void standardInputIsReadAsOftenAsAQueryNeedsIt() {
		SqlCommand query = SqlCommand.run(Samples.bytes("small-scan.log"), "query", "--format", "csv",
				"SELECT count(*) AS n, min(a.log) AS log FROM results a JOIN results b USING (line) "
						+ "WHERE a.address IN (SELECT address FROM hosts)",
				"-");
		assertThat(query.err()).isEmpty();
		assertThat(query.out()).isEqualTo("n,log\r\n174,'-\r\n");
	}

	@Test
	void onlyWhatOptionsAskForIsThere() throws IOException {
		String log = Samples.copy("small-scan.log", folder).toString();
		String[] options = {"--where", "state:open", "--since", "21:30"};
		String export = SqlCommand.run("export", "--table", "results", "--format", "csv", options[0], options[1],
				options[2], options[3], log).out();
		assertThat(export).hasLineCount(54);
		assertThat(SqlCommand.run("query", "SELECT * EXCLUDE (log) FROM results", "--format", "csv", options[0],
				options[1], options[2], options[3], log).out()).isEqualTo(export);
	}

	@Test
	void aDamagedLogIsToldOnce() throws IOException {
		byte[] text = Samples.bytes("small-scan.log");
		Path log = folder.resolve("cut.log.gz");
		try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(log))) {
			out.write(text);
		}
		byte[] packed = Files.readAllBytes(log);
		Files.write(log, java.util.Arrays.copyOf(packed, packed.length / 2));
		SqlCommand query = SqlCommand.run("query",
				"SELECT count(*) > 0 AS some FROM entries a JOIN results b USING (line)",
				"--format", "csv", log.toString());
		assertThat(query.out()).isEqualTo("some\r\ntrue\r\n");
		assertThat(query.err()).hasLineCount(1).contains("is cut off");
		assertThat(query.code()).isEqualTo(1);
	}
}

package io.github.probelight.query.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonParser;

import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.query.ScanDatabase;
import io.github.probelight.query.SqlProblem;
import io.github.probelight.testing.Samples;

/** The command, from its arguments to what it writes. */
class QueryCommandTest {

	@TempDir
	Path folder = Path.of("");

	private String log = "";

	@BeforeEach
	void copy() throws IOException {
		log = Samples.copy("small-scan.log", folder).toString();
	}

	@Test
	void aTableIsForAPerson() {
		SqlCommand query = SqlCommand.run("query",
				"SELECT state, count(*) AS results, NULL AS nothing FROM results GROUP BY 1 ORDER BY 2 DESC", log);
		assertThat(query.out()).isEqualToNormalizingNewlines("""
				state     results  nothing
				────────  ───────  ───────
				FILTERED       60  NULL
				OPEN           53  NULL
				CLOSED         35  NULL
				ALIVE          15  NULL
				DEAD           11  NULL
				(5 rows)
				""");
		assertThat(query.err()).isEmpty();
		assertThat(query.code()).isZero();
	}

	@Test
	void aTableShowsWhatFitsAndSaysWhatDoesNot() {
		assertThat(SqlCommand.run("query", "SELECT * FROM hosts LIMIT 1", log).out())
				.contains("(1 row; columns left out: ")
				.contains("openPorts")
				.satisfies(out -> assertThat(out.lines()).allMatch(line -> line.length() <= 130));
		String many = SqlCommand.run("query", "SELECT i FROM range(2500) t(i)", log).out();
		assertThat(many).endsWith("(1,000 of 2,500 rows; --format csv writes all)" + System.lineSeparator());
		assertThat(many.lines()).hasSize(1003);
		assertThat(SqlCommand.run("query", "SELECT 1 AS a WHERE false", log).out()).contains("(0 rows)");
	}

	@Test
	void valuesKeepTheirKind() {
		SqlCommand query = SqlCommand.run("query",
				"SELECT 1 AS a, 2.50::DECIMAL(4,2) AS b, 0.1 + 0.2::DOUBLE AS c, 'x' AS d, "
						+ "true AS e, [1, NULL] AS f, NULL AS g, TIMESTAMP '2026-03-14 21:30:05.25' AS h, 1 AS a, "
						+ "170141183460469231731687303715884105727::HUGEINT AS i, 'NaN'::DOUBLE AS j, '' AS k, "
						+ "DATE '2026-03-14' AS l, 3.0::DOUBLE AS m",
				"--format", "json", log);
		assertThat(query.err()).isEmpty();
		assertThat(query.out())
				.isEqualTo("[{\"a\":1,\"b\":2.50,\"c\":0.30000000000000004,\"d\":\"x\",\"e\":true,\"f\":[1,null],"
						+ "\"g\":null,\"h\":\"2026-03-14T21:30:05.25\",\"a_1\":1,"
						+ "\"i\":170141183460469231731687303715884105727,\"j\":\"NaN\",\"k\":\"\",\"l\":\"2026-03-14\",\"m\":3}]\n");
	}

	@Test
	void linesOfObjectsAreThoseOfTheArray() {
		String sql = "SELECT address, openPorts FROM hosts WHERE open > 0";
		String lines = SqlCommand.run("query", sql, "--format", "jsonl", log).out();
		assertThat(lines.lines().map(JsonParser::parseString).toList()).hasSizeGreaterThan(5)
				.containsExactlyElementsOf(
						JsonParser.parseString(SqlCommand.run("query", sql, "--format", "json", log).out())
								.getAsJsonArray());
	}

	@Test
	void aMistakeIsALineWithItsPlace() {
		SqlCommand query = SqlCommand.run("query", "SELECT state\nFROM results WHERE nothing = 1", log);
		assertThat(query.code()).isEqualTo(1);
		assertThat(query.out()).isEmpty();
		assertThat(query.err().lines()).satisfiesExactly(
				line -> assertThat(line).startsWith("probelight: Binder Error: Referenced column \"nothing\" not found")
						.endsWith(" (line 2, character 20)"),
				line -> assertThat(line).isEqualTo("  FROM results WHERE nothing = 1"),
				line -> assertThat(line).isEqualTo("  " + " ".repeat(19) + '^'));
	}

	@Test
	void aPlaceInALongLineIsTheRightOne() {
		String before = "SELECT '" + "x".repeat(300) + "' AS a, ";
		SqlCommand query = SqlCommand.run("query", before + "nope, '" + "y".repeat(300) + "' FROM results", log);
		assertThat(query.err()).contains("(line 1, character " + (before.length() + 1) + ')');
		String[] lines = query.err().lines().toArray(String[]::new);
		assertThat(lines[1].substring(lines[2].indexOf('^'))).startsWith("nope");
	}

	@Test
	void aMistakeWithoutAPlaceIsALineToo() {
		SqlCommand query = SqlCommand.run("query", "SELECT error('a\u001b[31m' || chr(10) || 'b') FROM results", log);
		assertThat(query.err()).hasLineCount(1).doesNotContain("\u001b");
		assertThat(query.code()).isEqualTo(1);
		assertThat(SqlCommand.run("query", "CREATE TABLE t(a INT)", log).code()).isEqualTo(1);
	}

	@Test
	void whatIsMissingIsAMistakeOfTheArguments() {
		assertThat(SqlCommand.run("query").code()).isEqualTo(2);
		assertThat(SqlCommand.run("query", "SELECT 1").err()).contains("Missing required parameter: 'LOG'");
		assertThat(SqlCommand.run("query", "SELECT 1", "nowhere.log").err()).isEqualToNormalizingNewlines(
				"probelight: nowhere.log does not exist: check the name.\n");
		assertThat(SqlCommand.run("query", "-f", "nowhere.sql", log).err()).hasLineCount(1).contains("nowhere.sql");
	}

	@Test
	void aQueryMayLieInAFileOrComeFromStandardInput() throws IOException {
		Path sql = Files.writeString(folder.resolve("a.sql"), "-- all\nSELECT count(*) AS n\nFROM results;\n");
		assertThat(SqlCommand.run("query", "--format", "csv", "-f", sql.toString(), log).out())
				.isEqualTo("n\r\n174\r\n");
		assertThat(SqlCommand
				.run("SELECT 7 AS n".getBytes(StandardCharsets.UTF_8), "query", "--format", "csv", "-f", "-", log)
				.out()).isEqualTo("n\r\n7\r\n");
	}

	@Test
	void anAnswerMayGoToAFileWhichIsThereWhenItIsWhole() throws IOException {
		Path out = folder.resolve("out.csv");
		assertThat(SqlCommand.run("query", "SELECT 1 AS a", "--format", "csv", "-o", out.toString(), log))
				.isEqualTo(new SqlCommand(0, "", ""));
		assertThat(out).hasContent("a\n1");
		SqlCommand failed = SqlCommand.run("query",
				"SELECT CASE WHEN i > 100000 THEN error('late') ELSE 'x' END AS a FROM range(200000) t(i)", "--format",
				"csv",
				"-o", out.toString(), log);
		assertThat(failed.code()).isEqualTo(1);
		assertThat(failed.err()).contains("late");
		SqlCommand begun = SqlCommand.run("query", "SELECT error('late') FROM range(9)", "--format", "csv", "-o",
				out.toString(), log);
		assertThat(begun.err()).contains("late");
		assertThat(out).hasContent("a\n1");
		assertThat(folder.toFile().list()).containsExactlyInAnyOrder("small-scan.log", "out.csv");
	}

	@Test
	void aLogIsNeverWrittenOver() throws IOException {
		byte[] before = Files.readAllBytes(Path.of(log));
		for (String[] command : new String[][]{{"query", "SELECT 1"}, {"export", "--table", "hosts"}}) {
			String[] arguments = java.util.stream.Stream
					.concat(java.util.stream.Stream.of(command),
							java.util.stream.Stream.of(log, "--format", "csv", "-o", log))
					.toArray(String[]::new);
			SqlCommand query = SqlCommand.run(arguments);
			assertThat(query.code()).isEqualTo(1);
			assertThat(query.err()).hasLineCount(1).contains("what is read is never written over");
		}
		assertThat(Files.readAllBytes(Path.of(log))).isEqualTo(before);
	}

	/** A query that would take years ends when it is told to, which is here when the log was read. */
	@Test
	@Timeout(60)
	void aQueryCanBeCancelled() throws IOException {
		AtomicReference<@Nullable ScanDatabase> database = new AtomicReference<>();
		ReadMonitor monitor = new ReadMonitor() {
			@Override
			public boolean cancelled() {
				return false;
			}

			@Override
			public void progress(long bytesDone, long bytesTotal) {
				ScanDatabase open = database.get();
				if (open != null) {
					open.cancel();
				}
			}
		};
		Path left;
		try (OpenDatabase open = OpenDatabase.of(monitor, Optional.empty(), Path.of(log))) {
			left = open.folder().path();
			database.set(open.database());
			assertThatThrownBy(
					() -> open.rows("SELECT sum(a.i * b.i) FROM entries, range(10000000) a(i), range(10000000) b(i)"))
					.isInstanceOf(SqlProblem.class)
					.hasMessage("The query was cancelled");
			assertThatThrownBy(() -> open.rows("SELECT 1")).hasMessage("The query was cancelled");
		}
		assertThat(left).doesNotExist();
	}

	/** Who takes no more rows keeps no thread reading. */
	@Test
	void anAnswerThatIsLeftEndsItsReading() throws IOException {
		try (OpenDatabase open = OpenDatabase.of(Path.of(log))) {
			for (int i = 0; i < 20; i++) {
				assertThat(open.rows("SELECT line FROM entries LIMIT 1")).hasSize(1);
			}
			assertThat(open.rows("SELECT count(*) FROM entries").getFirst()).containsExactly(297L);
		}
	}
}

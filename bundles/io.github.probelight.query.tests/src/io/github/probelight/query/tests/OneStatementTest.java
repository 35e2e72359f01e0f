package io.github.probelight.query.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.query.SqlProblem;
import io.github.probelight.testing.Samples;

/** No statement is passed over: there is one, and of several none is asked. */
class OneStatementTest {

	@TempDir
	Path folder = Path.of("");

	private String log = "";

	@BeforeEach
	void copy() throws Exception {
		log = Samples.copy("small-scan.log", folder).toString();
	}

	@ParameterizedTest
	@ValueSource(strings = {"SELECT 1;SELECT 2", "SELECT 1; SELECT 2;", ";;SELECT 1;;-- x\nSELECT 2",
			"SELECT 1 /* ; */ ; /* /* ; */ */ SELECT 2", "SELECT ';' ; SELECT 2", "SELECT 1; nonsense",
			"CREATE TABLE a(b INT); SELECT 1", "SELECT e'\\'' ; SELECT 2", "SELECT $$;$$; SELECT 2",
			"SELECT 1 AS \"a;\"; SELECT 2", "SELECT 'a'';' ; SELECT 2", "SELECT 'a\\' ; SELECT 'b'"})
	void ofSeveralNoneIsAsked(String sql) throws Exception {
		try (OpenDatabase open = OpenDatabase.of(Path.of(log))) {
			assertThatThrownBy(() -> open.rows(sql)).isInstanceOf(SqlProblem.class)
					.hasMessageStartingWith("One query at a time");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"SELECT 1", "SELECT 1;", "SELECT 1 ; ; \n ;", "SELECT 1; -- SELECT 2", "SELECT 1; /* ; */",
			"SELECT 1 -- ; SELECT 2", "-- a; b\nSELECT 1", "/* a; /* b; */ c; */ SELECT 1",
			"SELECT 1 WHERE ';' = ';' AND 'it''s; so' <> ''", "SELECT 1 AS \"a;b\"\"c;\"",
			"SELECT 1 WHERE $$a;b$$ = $x$a;b$x$", "SELECT 1 WHERE E'\\';' <> 'e;'", "SELECT 1 AS \u00fc;",
			"SELECT 1 AS e WHERE 'e'<>'\\';"})
	void oneIsAsked(String sql) throws Exception {
		try (OpenDatabase open = OpenDatabase.of(Path.of(log))) {
			assertThat(open.rows(sql)).hasSize(1).first().asList().containsExactly(1L);
		}
	}

	@Test
	void theSecondIsShownWithItsPlace() {
		byte[] sql = "SELECT 1;\n SELECT 2".getBytes(StandardCharsets.UTF_8);
		SqlCommand query = SqlCommand.run(sql, "query", "-f", "-", log);
		assertThat(query.code()).isEqualTo(1);
		assertThat(query.out()).isEmpty();
		assertThat(query.err().lines()).satisfiesExactly(
				line -> assertThat(line).endsWith("Ask them one after the other (line 2, character 2)"),
				line -> assertThat(line).isEqualTo("   SELECT 2"), line -> assertThat(line).isEqualTo("   ^"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", ";", "/* nothing */"})
	void nothingIsToldToBeNone(String sql) {
		SqlCommand query = SqlCommand.run("query", sql, log);
		assertThat(query.code()).isEqualTo(1);
		assertThat(query.err()).hasLineCount(1).contains("There is no query");
	}
}

package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.query.EntryWords;
import io.github.probelight.summary.query.QueryCompletion;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;

/** Words of a query are completed from what can be asked for and from the log. */
class QueryCompletionTest {

	private static final Report REPORT = ReadLogs.ofSample("small-scan.log").report();

	/** {@code ^} is where somebody types. */
	private static List<String> completed(String query) {
		int caret = query.indexOf('^');
		String text = query.replace("^", "");
		return QueryCompletion.at(text, caret, new EntryWords(REPORT))
				.stream()
				.map(one -> text.substring(0, one.from()) + one.word() + text.substring(one.to()))
				.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			st^                    | state:
			state:d^               | state:dead
			-state:^d              | -state:alived
			port:445 (reason:ho^)  | port:445 (reason:host-unreach)
			task:ud^               | task:"UDP Scan"
			task:"ud^              | task:"UDP Scan"
			site:^                 | site:"Harbour Office"
			scan:^                 | scan:7
			port:338^              | port:3389
			"state:" level:w^      | "state:" level:WARN
			reason:unreach^        | reason:host-unreach
			protocol:^             | protocol:tcp
			""")
	void theWordAtThePlaceIsCompleted(String query, String completed) {
		assertThat(completed(query)).first().isEqualTo(completed);
	}

	@Test
	void allThatCanBeAskedForIsOffered() {
		assertThat(completed("state:dead ^")).contains("state:dead host:", "state:dead time:", "state:dead kind:")
				.hasSize(14);
		assertThat(completed("ttl:^")).isEmpty();
		assertThat(completed("\"state:d^")).as("a text").isEmpty();
	}

	@Test
	void whatIsCompletedIsAQuery() throws QueryException {
		for (String key : List.of("level", "kind", "state", "reason", "site", "scan", "task", "protocol", "port")) {
			assertThat(completed(key + ":^")).as(key).isNotEmpty();
			for (String query : completed(key + ":^")) {
				assertThat(QueryParser.parse(query).text()).as(query).isNotEmpty();
			}
		}
	}
}

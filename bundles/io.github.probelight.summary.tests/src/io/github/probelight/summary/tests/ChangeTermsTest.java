package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ChangeTerms;
import io.github.probelight.summary.compare.ChangeText;
import io.github.probelight.summary.compare.ChangeWords;
import io.github.probelight.summary.compare.Comparison;
import io.github.probelight.summary.query.QueryCompletion;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;

/** Changes are asked for in the language in which entries are. */
class ChangeTermsTest {

	private static final Report OLD = report("[10.0.0.1] ALIVE (reason=echo-reply)",
			"[10.0.0.2] ALIVE (reason=echo-reply)", "[10.0.0.1:445/TCP] OPEN (reason=syn-ack:TTL=60)",
			"[10.0.0.2:53/UDP] CLOSED (reason=port-unreach)");
	private static final Report NOW = report("[10.0.0.1] ALIVE (reason=echo-reply)", "[10.0.0.2] DEAD (reason=reset)",
			"[10.0.0.9] ALIVE (reason=arp-response)", "[10.0.0.1:445/TCP] FILTERED (reason=no-response)",
			"[10.0.0.2:53/UDP] OPEN (reason=udp-response:TTL=60)");
	private static final Comparison COMPARISON = Compared.of(OLD, NOW);

	private static Report report(String... results) {
		String[] messages = new String[results.length + 3];
		messages[0] = "Nmap phase started.";
		messages[1] = "Nmap scan of 40 IP addresses starting.";
		System.arraycopy(results, 0, messages, 2, results.length);
		messages[results.length + 2] = "Nmap phase complete.";
		return ReadLogs.ofMessages(messages).report();
	}

	private static String answers(String query) throws QueryException {
		Predicate<Change> wanted = QueryParser.parse(query, new ChangeTerms());
		return COMPARISON.all()
				.stream()
				.filter(change -> change.kind().ofHost())
				.filter(wanted)
				.map(change -> change.kind().sign() + change.address().substring("10.0.0.".length())
						+ (change.port() < 0 ? "" : ":" + change.port()))
				.collect(Collectors.joining(" "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
			''                             | +9 ~2 +2:53 −1:445
			10.0.0.0/31                    | −1:445
			host:10.0.0.2-10.0.0.9         | +9 ~2 +2:53
			state:open                     | +2:53 −1:445
			old:open                       | −1:445
			new:open                       | +2:53
			new:OPEN OR old:open           | +2:53 −1:445
			-state:open                    | +9 ~2
			10.0.0.2 -(port:53 state:open) | ~2
			port:53/udp                    | +2:53
			port:53/tcp                    | ''
			port:1-100 or 10.0.0.9         | +9 +2:53
			protocol:tcp                   | −1:445
			reason:*-response              | +9 +2:53 −1:445
			change:host-*                  | +9 ~2
			change:port-filtered           | −1:445
			name:10.0.0.9                  | +9
			domain                         | +2:53
			/^10\\.0\\.0\\.[29]$/          | +9 ~2 +2:53
			vanished                       | ''
			state:"of some log"            | ''
			task:*                         | ''
			""")
	void changesThatAnswer(String query, String wanted) throws QueryException {
		assertThat(answers(query)).isEqualTo(wanted);
	}

	@Test
	void findingsAreAskedForByCodeAndName() throws QueryException {
		for (Change change : COMPARISON.all()) {
			if (change.kind().noun().equals("finding")) {
				String name = ChangeText.subject(change);
				assertThat(QueryParser.parse("finding:" + change.subject(), new ChangeTerms())).accepts(change);
				assertThat(QueryParser.parse("finding:\"" + name + '"', new ChangeTerms())).accepts(change);
				assertThat(QueryParser.parse("check:*", new ChangeTerms())).rejects(change);
			}
		}
		assertThat(COMPARISON.all()).anyMatch(QueryParser.parse("finding:*", new ChangeTerms()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			10.0.0.9 level:warn | 9  | 19 | Nothing is called level: there are host, port, change, state, old, new
			state:opne          | 0  | 10 | No state is called opne
			change:gone         | 0  | 11 | No change is called gone: there are host-appeared, host-vanished
			port:x              | 0  | 6  | x is no port
			new:                | 0  | 4  | Behind new: stands nothing.
			10.0.0.999          | 0  | 10 | 10.0.0.999 is no address
			or port:53          | 0  | 2  | A term is missing beside or.
			""")
	void whatIsWrongIsSaidWithItsPlace(String query, int from, int to, String sentence) {
		QueryException problem = catchThrowableOfType(QueryException.class,
				() -> QueryParser.parse(query, new ChangeTerms()));
		assertThat(problem).hasMessageStartingWith(sentence);
		assertThat(List.of(problem.from(), problem.to())).containsExactly(from, to);
	}

	private static List<String> completed(String typed) {
		return QueryCompletion.at(typed, typed.length(), new ChangeWords(OLD, NOW, COMPARISON))
				.stream()
				.map(one -> typed.substring(0, one.from()) + one.word())
				.toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			c        | change:
			change:  | change:host-appeared
			new:f    | new:filtered
			reason:u | reason:udp-response
			port:4   | port:445
			""")
	void wordsAreCompletedFromBothLogs(String typed, String completed) {
		assertThat(completed(typed)).first().isEqualTo(completed);
	}

	@Test
	void eachSideHasItsOwnWords() {
		assertThat(completed("new:")).contains("new:dead");
		assertThat(completed("old:")).doesNotContain("old:dead").contains("old:open");
		assertThat(completed("")).contains("host:", "port:", "old:", "finding:").doesNotContain("time:", "level:");
	}
}

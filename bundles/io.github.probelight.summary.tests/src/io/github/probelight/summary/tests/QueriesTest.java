package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subjects;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.summary.query.EntryPart;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;

/** What a person points at becomes a query that its entry answers, and that can be written down. */
class QueriesTest {

	private static final String HEAD = "2026-03-14T15:07:20 [INFO] [Thread: Scan default:7:nmap:stdin] [Site: Harbour]";
	private static final String RESULT = HEAD + " [10.3.4.5:445/TCP] OPEN (reason=syn-ack:TTL=124)";

	private static EntryFacts facts(String line) {
		return EntryFacts.all(line).getFirst();
	}

	private static boolean answers(Query query, String line) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		EntryReader reader = new EntryReader();
		assertThat(reader.scan(bytes, 0, bytes.length)).isTrue();
		return query.test(reader);
	}

	private static List<String> asked(String line) {
		return Arrays.stream(EntryPart.values())
				.map(part -> part.query(facts(line)))
				.flatMap(Optional::stream)
				.map(Query::text)
				.toList();
	}

	@Test
	void thePartsOfAResult() throws QueryException {
		assertThat(asked(RESULT)).containsExactly("host:10.3.4.5", "port:445/tcp", "state:open", "reason:syn-ack",
				"thread:\"scan default:7:nmap:stdin\"", "scan:7", "site:harbour", "level:info", "kind:result");
		for (String text : asked(RESULT)) {
			assertThat(answers(QueryParser.parse(text), RESULT)).as(text).isTrue();
		}
		assertThat(EntryPart.PORT.value(facts(RESULT))).isEqualTo("445/TCP");
		assertThat(EntryPart.PORT.title()).isEqualTo("Port");
	}

	@Test
	void aTargetThatIsAName() {
		assertThat(asked(HEAD + " [db.example.test] Registered.")).contains("name:db.example.test", "kind:registered")
				.noneMatch(text -> text.startsWith("port:") || text.startsWith("state:"));
	}

	/** As of the selected rows of a view. */
	@Test
	void addressesThatAdjoinAreOneRange() throws QueryException {
		assertThat(Queries.either(List.of())).isEmpty();
		for (String[] pair : new String[][]{{"host:10.0.0.1", "host:10.0.0.1"},
				{"host:10.0.0.2 host:10.0.0.1 host:10.0.0.3", "host:10.0.0.1-10.0.0.3"},
				{"host:10.0.0.255 host:10.0.1.0 host:10.0.0.1", "host:10.0.0.1 or host:10.0.0.255-10.0.1.0"},
				{"host:10.0.0.0/25 host:10.0.0.128/25 host:10.0.0.7", "host:10.0.0.0/24"},
				{"host:255.255.255.255 host:0.0.0.0", "host:0.0.0.0 or host:255.255.255.255"},
				{"host:2001:db8::ffff:ffff:ffff:ffff host:2001:db8:0:1::",
						"host:2001:db8::ffff:ffff:ffff:ffff-2001:db8:0:1::"},
				{"host:fe80::1 host:10.0.0.1 name:db", "host:10.0.0.1 or host:fe80::1 or name:db"},
				{"port:80 port:443/tcp port:80", "port:80 or port:443/tcp"}}) {
			Query either = Queries.either(Queries.terms(QueryParser.parse(pair[0]))).orElseThrow();
			assertThat(either.text()).isEqualTo(pair[1]);
			assertThat(QueryParser.parse(pair[1])).as("it can be written down").isEqualTo(either);
		}
	}

	@Test
	void oneOfManyAddressesOrOfNone() throws QueryException {
		Query query = QueryParser.parse("host:10.3.4.4 or state:closed or host:10.3.4.5-10.3.4.9 or vm");
		assertThat(answers(query, RESULT)).isTrue();
		assertThat(answers(query, RESULT.replace("10.3.4.5", "10.3.4.10"))).isFalse();
		assertThat(answers(query, RESULT.replace("10.3.4.5", "10.3.4.10").replace("OPEN", "CLOSED"))).isTrue();
		assertThat(answers(query, HEAD + " the vm has ended")).isTrue();
		assertThat(answers(query, HEAD + " it has ended")).isFalse();
	}

	@Test
	void aTaskIsWhatALineAboutItNames() {
		assertThat(asked(HEAD + " Nmap task UDP Scan started.")).contains("task:\"udp scan\"", "kind:task-started");
		assertThat(asked(HEAD + " anything else")).as("text is no kind to ask for")
				.noneMatch(text -> text.startsWith("kind:"));
	}

	@Test
	void secondsFromOneToAnother() throws QueryException {
		Query times = Queries.times(TimeRange.seconds(1_773_500_840_000L, 1_773_500_850_500L));
		assertThat(times.text()).isEqualTo("time:2026-03-14T15:07:20..2026-03-14T15:07:31");
		assertThat(QueryParser.parse(times.text())).isEqualTo(times);
		assertThat(answers(times, RESULT)).isTrue();
		assertThat(answers(times, RESULT.replace("15:07:20", "15:07:31"))).isFalse();
		assertThat(Queries.times(TimeRange.ALL)).isEqualTo(Query.EVERYTHING);
	}

	@Test
	void manyHostsInFewWords() {
		List<String> hosts = IntStream.rangeClosed(1, 14).mapToObj(i -> "10.3.4." + i).toList();
		Query query = Queries.hosts(hosts).orElseThrow();
		assertThat(answers(query, RESULT)).isTrue();
		assertThat(answers(query, RESULT.replace("10.3.4.5:", "10.3.4.15:"))).isFalse();
		assertThat(Queries.label(query)).isEqualTo("host:10.3.4.1 or 13 more");
		assertThat(Queries.label(Queries.host("10.3.4.0/24"))).isEqualTo("host:10.3.4.0/24");
		assertThat(Queries.hosts(List.of())).isEmpty();
	}

	@Test
	void theHostsOfAFindingElseItsKind() {
		Finding refused = new Finding(FindingKind.CREDENTIAL_FAILURES, 1, Subjects.NONE, List.of(3L));
		assertThat(Queries.finding(refused).map(Query::text)).contains("kind:credentials-failed");
		Finding vulnerable = new Finding(FindingKind.VULNERABLE, 1, Subjects.NONE, List.of(3L));
		Query query = Queries.finding(vulnerable).orElseThrow();
		assertThat(answers(query, HEAD + " [10.3.4.5] ssh-weak - VULNERABLE [UNIQUE ID: 7]")).isTrue();
		assertThat(answers(query, HEAD + " [10.3.4.5] ssh-weak - NOT VULNERABLE [UNIQUE ID: 7]")).isFalse();
		assertThat(Queries.finding(new Finding(FindingKind.SILENCE, 1, Subjects.NONE, List.of(3L)))).isEmpty();
	}

	@Test
	void termsAreAskedTogether() throws QueryException {
		Query both = Queries.both(QueryParser.parse("state:dead port:445"), QueryParser.parse("scan:7"));
		assertThat(both).isEqualTo(QueryParser.parse("state:dead port:445 scan:7"));
		assertThat(Queries.terms(both)).hasSize(3);
		assertThat(Queries.both(Query.EVERYTHING, both)).isEqualTo(both);
	}

	private static Query found(String text, boolean caseSensitive, boolean wholeWord, boolean regex) {
		return Queries.found(new TextQuery(text, caseSensitive, wholeWord, regex)).orElseThrow();
	}

	@Test
	void whatWasSearchedForKeepsItsChoices() throws QueryException {
		assertThat(found("Open", false, false, false)).isEqualTo(new Query.Text("open"));
		String[] lines = {HEAD + " port Open", HEAD + " port open", HEAD + " port Opened", HEAD + " was [Open]"};
		for (boolean caseSensitive : new boolean[]{true, false}) {
			for (boolean wholeWord : new boolean[]{true, false}) {
				for (String searched : List.of("Open", "[Open", "en]", "n", "pen")) {
					Query query = found(searched, caseSensitive, wholeWord, false);
					assertThat(QueryParser.parse(query.text())).as(query.text()).isEqualTo(query);
					for (String line : lines) {
						String message = line.substring(HEAD.length());
						assertThat(answers(query, line)).as(query.text() + " in " + line)
								.isEqualTo(holds(message, searched, caseSensitive, wholeWord));
					}
				}
			}
		}
		assertThat(answers(found("O.en", true, true, true), lines[0])).isTrue();
		assertThat(answers(found("O.en", true, true, true), lines[1])).isFalse();
		assertThat(answers(found("O.en", false, false, true), lines[1])).isTrue();
		assertThat(Queries.found(new TextQuery("(", true, false, true))).isEmpty();
	}

	/** Letter by letter. */
	private static boolean holds(String text, String part, boolean caseSensitive, boolean wholeWord) {
		return IntStream.rangeClosed(0, text.length() - part.length())
				.filter(at -> text.regionMatches(!caseSensitive, at, part, 0, part.length()))
				.anyMatch(at -> !wholeWord || !isOfWord(text, at - 1) && !isOfWord(text, at + part.length()));
	}

	private static boolean isOfWord(String text, int at) {
		return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
	}

	/** A range of time says what tells it from others of the same log: what all times of that have in common is left out. */
	@Test
	void aRangeOfTimeInFewWords() throws QueryException {
		String[] oneDay = {"2026-03-14T10:00:00", "2026-03-14T23:59:59"};
		String[] oneYear = {"2026-03-14T10:00:00", "2026-03-16T02:00:00"};
		String[] years = {"2025-12-31T10:00:00", "2026-03-16T02:00:00"};
		String minutes = "time:2026-03-14T21:30..2026-03-14T21:31";
		assertThat(brief(minutes, oneDay)).isEqualTo("time:21:30..21:31");
		assertThat(brief(minutes, oneYear)).isEqualTo("time:03-14 21:30..21:31");
		assertThat(brief(minutes, years)).isEqualTo("time:2026-03-14 21:30..21:31");
		assertThat(brief("time:2026-03-14T21:30:05..2026-03-14T21:31", oneDay)).isEqualTo("time:21:30:05..21:31:00");
		assertThat(brief("time:2026-03-14T21:30..2026-03-14T21:31:00.250", oneDay))
				.isEqualTo("time:21:30:00..21:31:00.25");
		String night = "time:2026-03-14T21:30..2026-03-15T02:00";
		assertThat(brief(night, oneDay)).as("more than the log has").isEqualTo("time:03-14 21:30..03-15 02:00");
		assertThat(brief(night, years)).isEqualTo("time:2026-03-14 21:30..2026-03-15 02:00");
		assertThat(brief("time:2025-12-31T23:00..2026-01-01T01:00", oneDay))
				.isEqualTo("time:2025-12-31 23:00..2026-01-01 01:00");
		assertThat(brief("time:2026-03-13T01:00..2026-03-13T02:00", oneDay)).as("another day than the log is of")
				.isEqualTo("time:03-13 01:00..02:00");
		assertThat(brief(minutes + " state:dead (port:22 or port:80)", oneDay))
				.isEqualTo("time:21:30..21:31 state:dead (port:22 or port:80)");
		Query each = QueryParser.parse(minutes);
		assertThat(Queries.label(each, Report.NO_TIME, Report.NO_TIME)).as("of a log without times")
				.isEqualTo(each.text());
		for (String other : List.of("time:21:30..21:31", "state:dead", "-" + minutes)) {
			assertThat(brief(other, oneDay)).isEqualTo(QueryParser.parse(other).text());
		}
	}

	private static String brief(String query, String[] log) throws QueryException {
		long[] times = Arrays.stream(log).mapToLong(time -> Instant.parse(time + 'Z').toEpochMilli()).toArray();
		return Queries.label(QueryParser.parse(query), times[0], times[1]);
	}
}

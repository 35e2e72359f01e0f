package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.summary.host.AddressRange;
import io.github.probelight.summary.query.EntryField;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;

/** A query is read, asked, and printed so that it is read as the same. */
class QueryTest {

	private static final String LINE = "2026-03-14T15:07:20 [INFO] [Thread: Scan default:7:nmap:stdin]"
			+ " [Site: Harbour Office] [10.3.4.5:445/TCP] OPEN (reason=syn-ack:TTL=124)";

	private static EntryReader read(String line) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		EntryReader reader = new EntryReader();
		assertThat(reader.scan(bytes, 0, bytes.length)).isTrue();
		return reader;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"''|true", "state:open|true", "state:OPEN reason:syn-ack|true",
			"state:dead|false",
			"-state:dead|true", "state:dead or port:445|true", "state:dead or state:alive|false", "port:1-1024|true",
			"port:445/tcp|true", "port:445/udp|false", "10.3.0.0/16|true", "10.4.0.0/16|false", "-10.4.0.0/16|true",
			"host:10.3.4.1-9|true", "10.3.4.5|true", "site:\"harbour office\"|true", "site:harb*|true",
			"site:arb*|false",
			"scan:7|true", "scan:77|false", "thread:*stdin|true", "kind:result|true", "kind:check|false",
			"level:info|true",
			"-level:info|false", "ttl:124|true", "time:15:04..15:10|true", "time:15:08..15:10|false", "time:15:07|true",
			"time:15:07:20..15:07:21|true", "time:15:10..15:08|true", "time:15:08..15:07|false",
			"time:15:07:20..15:07|true", "time:22:00..06:00|false", "time:15:07Z..06:00Z|true",
			"-time:22:00..15:08|false", "time:15:00..15:07:20|false",
			"time:2026-03-14T15:00..2026-03-14T16:00|true", "time:2026-03-15..2026-03-16|false", "\"syn-ack\"|true",
			"\"no such\"|false", "(state:dead or state:open) port:445|true", "-(state:dead or state:open)|false",
			"state:dead port:80 or state:open port:445|true", "protocol:tcp|true", "name:10.3.*|true",
			"/TTL=\\d+/|true", "'/^open .reason=(reset|syn-ack):/'|true", "/^reason/|false",
			"'-/closed|filtered/'|true",
			"/^10\\.3\\.\\d+\\.5$/|true", "/(?-i:open)/|false", "(/reset/ or /SYN/) port:445|true",
			"\"/usr/bin\"|false",
			"state:\"bogus\"|false", "state:bog*|false", "7.94.1|false", "1/2|false"})
	void anEntryIsAsked(String query, boolean wanted) throws QueryException {
		assertThat(QueryParser.parse(query).test(read(LINE))).as(query).isEqualTo(wanted);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {"stat:dead|0|9|Nothing is called stat",
			"port:445 state:|9|15|Behind state: stands nothing",
			"port:x|0|6|x is no port", "port:9-1|0|8|No port is from 9 to 1", "a (b|2|3|not closed",
			"a) b|1|2|closes nothing",
			"a \"b|2|4|not closed", "time:soon|0|9|soon is no time", "time:15:10..15:10|0|17|No time is from",
			"time:2026-03-14T15:10..2026-03-14T15:04|0|39|No time is from",
			"kind:chek|0|9|No message is of the kind chek", "host:web|0|8|web is no address",
			"a or|2|4|missing beside or", "port:1 /a(/|7|11|This is no expression: missing closing )",
			"/(a{999}){999}/|0|15|repeats more than 10000 times", "/\\1/|0|4|This is no expression",
			"or a|0|2|missing beside or",
			"/usr/bin|0|8|This expression is not closed", "a /dead/i|2|9|case does not count",
			"//|0|2|stands in quotes",
			"state:bogus|0|11|there are alive, dead, open, closed", "-state:Opened|1|13|No state is called Opened",
			"10.20.30.0/33|0|13|10.20.30.0/33 is no address", "a 300.1.1.1|2|11|300.1.1.1 is no address",
			"10.0.0.9-10.0.0.1|0|17|is no address", "10.0.0.1/24/x|0|13|is no address",
			"2001:db8::/129|0|14|2001:db8::/129 is no address"})
	void aWrongTermIsNamedWithItsPlace(String query, int from, int to, String said) {
		QueryException problem = catchThrowableOfType(QueryException.class, () -> QueryParser.parse(query));
		assertThat(problem).hasMessageContaining(said);
		assertThat(problem.from()).isEqualTo(from);
		assertThat(problem.to()).isEqualTo(to);
	}

	@Test
	void whatIsPrintedIsReadAsTheSame() throws QueryException {
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			Query query = query(random, 3);
			assertThat(QueryParser.parse(query.text())).as(query.text()).isEqualTo(query);
		}
	}

	@ParameterizedTest
	@CsvSource({"10.3.0.0/16, host:10.3.0.0/16", "10.3.4.0-10.3.4.255, host:10.3.4.0/24",
			"10.3.4.1-9, host:10.3.4.1-10.3.4.9",
			"10.3.4.2-5, host:10.3.4.2-10.3.4.5", "0.0.0.0/0, host:0.0.0.0/0", "10.3.4.5/32, host:10.3.4.5",
			"2001:db8::/64, host:2001:db8::/64", "2001:db8::1-2001:db8::2, host:2001:db8::1-2001:db8::2"})
	void addressesArePrintedAsANetworkWhereTheyAreOne(String query, String printed) throws QueryException {
		assertThat(QueryParser.parse(query).text()).isEqualTo(printed);
		assertThat(QueryParser.parse(printed)).isEqualTo(QueryParser.parse(query));
	}

	@Test
	void anyTextIsAQueryOrHasAWrongTerm() {
		Random random = new Random(8);
		String pieces = "()\"\\-: or*/.0123456789abstateportime..";
		for (int i = 0; i < 50_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int n = random.nextInt(14); n > 0; n--) {
				text.append(pieces.charAt(random.nextInt(pieces.length())));
			}
			try {
				Query query = QueryParser.parse(text.toString());
				assertThat(QueryParser.parse(query.text())).as(text.toString()).isEqualTo(query);
			} catch (QueryException e) {
				assertThat(e.from()).isBetween(0, text.length());
				assertThat(e.to()).isBetween(e.from(), text.length());
			}
		}
		QueryException deep = catchThrowableOfType(QueryException.class, () -> QueryParser.parse("(".repeat(10_000)));
		assertThat(deep).hasMessageContaining("too many brackets");
	}

	@ParameterizedTest
	@ValueSource(strings = {"/a/", "/a b/", "/a\\/b/", "/\\\\/", "/[\\/]\\\\\\//", "-/a\\d/ (/b/ or /c\\)/)"})
	void anExpressionIsPrintedAsItIsRead(String text) throws QueryException {
		Query query = QueryParser.parse(text);
		assertThat(query.text()).isEqualTo(text);
		assertThat(QueryParser.parse(query.text())).isEqualTo(query);
	}

	/** Java's own expressions take longer than anybody lives. */
	@Test
	void noExpressionTakesForEver() throws QueryException {
		String line = "2026-03-14T15:07:20 [INFO] [Thread: Scan default:7] [Site: A] " + "a".repeat(20_000) + "!";
		Query query = QueryParser.parse("/(a|aa)*(a|a)*(a*)*$/ /^(a+)+$/");
		assertThat(query.test(read(line))).isFalse();
	}

	private static Query query(Random random, int depth) throws QueryException {
		int kind = random.nextInt(depth > 0 ? 9 : 6);
		return switch (kind) {
			case 0 -> new Query.Has(EntryField.values()[random.nextInt(EntryField.values().length - 1)], text(random));
			case 1 ->
				new Query.Ports(random.nextInt(100), 100 + random.nextInt(60_000), random.nextBoolean() ? "" : "UDP");
			case 2 ->
				new Query.Addresses(AddressRange.of("10." + random.nextInt(256) + ".0.0/" + (8 + random.nextInt(25)))
						.orElseThrow());
			case 3 -> new Query.Addresses(AddressRange.of("2001:db8::" + random.nextInt(99) + "/" + random.nextInt(129))
					.orElseThrow());
			case 4 -> QueryParser.parse("time:%02d:%02d..%02d:%02d:59".formatted(random.nextInt(24), random.nextInt(60),
					random.nextInt(24), random.nextInt(60)));
			case 5 -> new Query.Text(text(random));
			case 6 -> new Query.Not(query(random, depth - 1));
			default -> {
				List<Query> terms = new ArrayList<>(List.of(query(random, depth - 1), query(random, depth - 1)));
				if (random.nextBoolean()) {
					terms.add(query(random, depth - 1));
				}
				yield kind == 7 ? new Query.All(terms) : new Query.Any(terms);
			}
		};
	}

	private static String text(Random random) {
		String letters = "ab :()\"\\-*/é or";
		StringBuilder text = new StringBuilder("x");
		for (int n = random.nextInt(8); n > 0; n--) {
			text.append(letters.charAt(random.nextInt(letters.length())));
		}
		return text.toString();
	}
}

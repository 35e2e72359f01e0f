package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.search.LogSearch;
import io.github.probelight.engine.search.RowFinder;
import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.search.TextMatch;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.summary.query.LinearExpressions;
import io.github.probelight.testing.Samples;

/** Expressions of a search find what those of Java find, where both know them, and in linear time. */
class LinearExpressionsTest {

	/**
	 * What people search for in such logs, and what the search reads out of an expression before it looks. No group is
	 * repeated for ever: Java's own search calls itself once for each repetition, which a long line is too long for.
	 */
	private static final List<String> EXPRESSIONS = List.of("l.g", "[0-9]+\\.0",
			"\\[10\\.\\d+\\.\\d+\\.\\d+(:\\d+/TCP)?\\]",
			"(OPEN|CLOSED)", "open|dead", "lo?g", "sca*n", "(DEAD|ALIVE) \\(reason", "^20\\d\\d-", "\\)$", "\\w+",
			"\\s",
			"(?i)dead", "\\Q[Site\\E", "\\x53ite", "[]:]S", "[^]a-z]Site", "[\\]l] \\[", "(S(i)te)", "Si(?:t)e",
			"\\bnmap\\b", "ü+", "é?e", ".*", "x*", "Site.*Thread", "[K]", "k", "\\p{Lu}", "[\\w.]+", "T{1}hread", "\\t",
			"\\.", "time(d out|out)?", "(no-response|reset):TTL=\\d+", "[a-f]{2,4}", "(a|b|c){1,9}d?e", "a{0}b",
			"(?:reason=)?[a-z-]+", "\\(.*?\\)", "\\d+?", "[^ ]+$", "\\D\\d\\D", "(?s)a.b", "(?m)^a", "\\Aa",
			"(?-i:\\bOPEN\\b)", "(?i:open)|(?-i:dead)", "(?s-i:Site.)", "(reset|syn-ack)(:TTL=|\\))",
			"((OPEN|DEAD)+ |CLOSED)\\(", "(?:no-)?(response|reset)", "(TCP|)\\] (OPEN|CLOSED)?");

	@Test
	void findWhatThoseOfJavaFindInEverySample() throws IOException {
		int found = 0;
		for (String sample : Samples.names()) {
			byte[] log = Samples.bytes(sample);
			for (String expression : EXPRESSIONS) {
				found += compare(log, expression, expression, log.length % 2 == 0);
			}
		}
		assertThat(found).isGreaterThan(50_000);
	}

	/** Java writes these in another way, which says how this syntax is to be read. */
	@ParameterizedTest
	@CsvSource(delimiter = ' ', value = {"[[:digit:]]+: [0-9]+:", "[[]Site \\[Site", "[[](T)? \\[(T)?",
			"\\x{53}ite Site",
			"Si{(t)? Si\\{(t)?", "[a&&b]n [ab&]n", "(?P<all>Site) (Site)", "S\\pLte S\\p{L}te"})
	void areReadAsRe2Does(String expression, String ofJava) throws IOException {
		byte[] log = ("2026 [Site: A] [Thread: Si{t Si{ &n an\nno Site\n[\n12:\n").getBytes(StandardCharsets.UTF_8);
		assertThat(compare(log, expression, ofJava, true)).isPositive();
	}

	/**
	 * Put together at random: what the search takes for granted of a match is not more than there is. Groups do not repeat,
	 * else Java takes for ever.
	 */
	@Test
	void findWhatThoseOfJavaFindAtRandom() throws IOException {
		Random random = new Random(11);
		byte[] log = ("abc\nabab cab\nAbC aabbcc\n[a]b.c]\nb\nd1cc a+b\n{2}a{b}\nka\u212Ab\u017F\n" + "ab".repeat(12)
				+ "\n")
				.getBytes(StandardCharsets.UTF_8);
		int found = 0;
		int compared = 0;
		for (int round = 0; round < 2000; round++) {
			String expression = expression(random, 2);
			if (isKnownToBoth(expression)) {
				found += compare(log, expression, expression, random.nextBoolean());
				compared++;
			}
		}
		assertThat(compared).isGreaterThan(1000);
		assertThat(found).isGreaterThan(10_000);
	}

	@ParameterizedTest
	@ValueSource(strings = {"(", "[a", "a**", "x{1001}", "(a{100}){101}", "(?=a)", "\\1"})
	void saysWhatIsWrong(String expression) {
		assertThatThrownBy(() -> LinearExpressions.STANDARD.finder(expression, true))
				.isInstanceOf(PatternSyntaxException.class)
				.message()
				.startsWith("This ")
				.contains(".");
	}

	/** Rows that hold none of the texts that a match must hold are not looked at. */
	@ParameterizedTest
	@ValueSource(strings = {"(?-i:\\bneedle\\b)", "needle|pin[s]", "(needle|pin)s?|\\d+thorn",
			"a (very )?(small|s+) hay.*needle",
			"(?:x|[y])*(?<what>needle)+", "(haystack|needle) .*(needle|needles)"})
	void lookOnlyWhereAMatchMayBe(String expression) throws IOException {
		byte[] log = ("hay haystack\n".repeat(500) + "a small haystack needle needle\n")
				.getBytes(StandardCharsets.US_ASCII);
		ByteSource source = ByteSource.of(log);
		LineIndexer indexer = new LineIndexer(source);
		while (indexer.advance(1 << 20)) {
			// to the end
		}
		int[] looked = new int[1];
		long[] found = new long[1];
		new LogSearch(source, indexer.index(), new TextQuery(expression, false, false, true), (text, caseSensitive) -> {
			RowFinder finder = LinearExpressions.STANDARD.finder(text, caseSensitive);
			return counting(finder, looked);
		}, LogSearch.ALL_ROWS, SearchMonitor.NONE, 1, 50)
				.all(0, Long.MAX_VALUE, (row, column, length) -> ++found[0] > 0);
		assertThat(found[0]).isPositive();
		// a block may be looked at until it is known which of several texts is rare
		assertThat(looked[0]).isBetween(1, 51);
	}

	private static RowFinder counting(RowFinder finder, int[] looked) {
		return new RowFinder() {
			@Override
			public void reset(CharSequence row) {
				looked[0]++;
				finder.reset(row);
			}

			@Override
			public boolean find(int from) {
				return finder.find(from);
			}

			@Override
			public boolean findNext() {
				return finder.findNext();
			}

			@Override
			public int start() {
				return finder.start();
			}

			@Override
			public int end() {
				return finder.end();
			}
		};
	}

	/**
	 * Twice the text takes twice the steps, not four times or for ever: a step is a character that is read. The same in
	 * Java reads more characters than could be counted.
	 */
	@ParameterizedTest
	@ValueSource(strings = {"(a+)+b", "(a|a)*b", "(a|aa)+c", "(.*a){12}b", "^(\\w+\\s?)*$", "(x+x+)+y", "a*a*a*a*a*b"})
	void takeLinearTime(String expression) {
		long once = steps(expression, 500);
		long twice = steps(expression, 1000);
		assertThat(once).isPositive();
		assertThat(twice).isLessThan(once * 5 / 2);
	}

	private static long steps(String expression, int length) {
		Counted row = new Counted("a".repeat(length) + "!", new long[1]);
		RowFinder finder = LinearExpressions.STANDARD.finder(expression, true);
		finder.reset(row);
		finder.find(0);
		return row.steps[0];
	}

	private record Counted(String text, long[] steps) implements CharSequence {
		@Override
		public char charAt(int index) {
			steps[0]++;
			return text.charAt(index);
		}

		@Override
		public int length() {
			return text.length();
		}

		@Override
		public CharSequence subSequence(int start, int end) {
			return text.subSequence(start, end);
		}
	}

	private static int compare(byte[] log, String expression, String ofJava, boolean caseSensitive)
			throws IOException {
		ByteSource source = ByteSource.of(log);
		LineIndexer indexer = new LineIndexer(source);
		while (indexer.advance(1 << 20)) {
			// to the end
		}
		LogText text = new LogText(source, indexer.index());
		Matcher matcher = Pattern
				.compile(ofJava, caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
				.matcher("");
		List<TextMatch> expected = new ArrayList<>();
		for (long row = 0; row < indexer.index().extent().rows(); row++) {
			matcher.reset(text.row(row));
			while (matcher.find()) {
				if (matcher.end() > matcher.start()) {
					expected.add(new TextMatch(row, matcher.start(), matcher.end() - matcher.start()));
				}
			}
		}
		List<TextMatch> found = new ArrayList<>();
		new LogSearch(source, indexer.index(), new TextQuery(expression, caseSensitive, false, true),
				LinearExpressions.STANDARD, LogSearch.ALL_ROWS, SearchMonitor.NONE, 2, 7)
				.all(0, Long.MAX_VALUE, (row, column, length) -> found.add(new TextMatch(row, column, length)));
		assertThat(found).as("%s, case %s", expression, caseSensitive).isEqualTo(expected);
		return found.size();
	}

	private static boolean isKnownToBoth(String expression) {
		try {
			Pattern.compile(expression);
			LinearExpressions.STANDARD.finder(expression, true);
			return true;
		} catch (PatternSyntaxException e) {
			return false;
		}
	}

	private static String expression(Random random, int depth) {
		StringBuilder expression = new StringBuilder();
		for (int i = random.nextInt(5); i >= 0; i--) {
			String inner = depth == 0 ? "a" : expression(random, depth - 1);
			expression.append(switch (random.nextInt(12)) {
				case 0 -> "(" + inner + ")";
				case 1 -> "(?:" + inner + "c)?";
				case 2 -> "(" + inner + "|" + (depth == 0 ? "b" : expression(random, depth - 1)) + ")";
				case 3 -> "[ab]";
				case 4 -> "[^\\]c]";
				case 5 -> "\\d";
				case 6 -> "\\]";
				case 7 -> depth == 2 && random.nextInt(4) == 0 ? "|" : ".";
				case 8 -> "\\b";
				default -> List.of("a", "b", "c", "b+?", "bc", "k", "a*").get(random.nextInt(7));
			}).append(List.of("", "", "", "", "?", "{0,1}", "{1}", "").get(random.nextInt(8)));
		}
		return expression.toString();
	}
}

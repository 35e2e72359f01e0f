package io.github.probelight.engine.tests.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;
import java.util.regex.PatternSyntaxException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.github.probelight.engine.search.LogSearch;
import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.search.TextMatch;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.engine.tests.read.RandomLog;
import io.github.probelight.engine.tests.text.Sources;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LogText;

/** What is found does not depend on blocks, threads and how it is found: the slowest search finds the same. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LogSearchTest {

	/** Letters that have more cases than two, signs and what they stand for, halves of characters. */
	private static final List<String> WORDS = List.of("log", "LOG", "ask", "s", "K", "i", "\u212A", "\u017F", "\u0131",
			"\u0130", "é", "É", "ü", "üü", "ß", "é\u20AC", "\u20ACl", "😀", "\uD83D", "\uDE00", "\u202E", "\u21C4",
			"\u2400", "a\u2400", "\u0000", "\u2422", "\uFEFF", "\uFFFD", "\u0085", "\t", "\r", "\n", "a\nb",
			"[10.0.0.1]",
			"aa", "89012", "A\u030A", "\u00E5", "\u212B", "x", "~", " ", "\u240D", "\u00E9l", "\u00C3");

	private static final List<String> EXPRESSIONS = List.of("l.g", "[0-9]+\\.0", "\\[10\\.0\\.\\d+\\.1\\]", "(log|ask)",
			"log|ask", "lo?g", "lo*g", "lo{0,2}g", "lo+g", "lo{2}g", "^\\[", "\\]$", "x{3}", "\\w+", "\\s", "(?i)LOG",
			"(?s).", "\\Qlog\\E", "\\x6Cog", "[]l]og", "[^]l]og", "[\\]l]og", "(lo(g))", "(?=log)l",
			"(?<!a)log", "(l)o\\1?g", "lo(?:g)", "\\blog", "log\\b", "l\\u006Fg", "ü+", "é?log", ".*", "x*",
			"(?<n>l)og",
			"log.*log", "[K]", "k", "\\p{Lu}", "l[\\Q]\\E]?og", "89{1}0", "\\t", "\\\\", "\\.", "[\\c]l]og",
			"(?i:LOG)|[0-9]+", "(?-i:log)",
			"(log|ask|)0", "(lo|as)(g|k)+", "(?>log)+", "(?:log|[a]sk)?l");

	@Test
	void findsWhatASlowSearchFinds() throws IOException {
		Random random = new Random(1);
		int found = 0;
		for (int round = 0; round < 1500; round++) {
			byte[] log = log(random);
			found += compare(log, query(random, log), LogSearch.ALL_ROWS, random);
		}
		assertThat(found).isGreaterThan(20_000);
	}

	@Test
	void findsOnlyInRowsThatAreShown() throws IOException {
		Random random = new Random(2);
		int found = 0;
		for (int round = 0; round < 200; round++) {
			byte[] log = log(random);
			found += compare(log, query(random, log), row -> row % 3 != 1, random);
		}
		assertThat(found).isGreaterThan(1000);
	}

	/** Each word, in each case, in a log that has them all, some rows of it as Latin-1, and in one with long rows. */
	@Test
	void findsEveryWord() throws IOException {
		Random random = new Random(3);
		for (String word : WORDS) {
			for (byte[] log : List.of(words(random), Sources.random(random, 80))) {
				for (int way = 0; way < 8; way++) {
					compare(log, new TextQuery(word, (way & 1) == 0, (way & 2) == 0, false), LogSearch.ALL_ROWS,
							random);
				}
			}
		}
	}

	/** A line longer than a row is cut, and what lies across the cut is in no row. */
	@Test
	void aMatchLiesWithinOneRow() throws IOException {
		Random random = new Random(7);
		int found = 0;
		for (int before = LineIndex.MAX_ROW - 8; before < LineIndex.MAX_ROW + 3; before++) {
			byte[] log = ("x".repeat(before) + "needle" + "x".repeat(90) + "\nneedle\n")
					.getBytes(StandardCharsets.US_ASCII);
			for (int way = 0; way < 4; way++) {
				found += compare(log, new TextQuery("needle", (way & 1) == 0, false, (way & 2) == 0),
						LogSearch.ALL_ROWS, random);
			}
		}
		assertThat(found).isEqualTo(11 * 4 + 6 * 4);
	}

	@Test
	void findsEveryExpression() throws IOException {
		Random random = new Random(4);
		for (String expression : EXPRESSIONS) {
			for (int round = 0; round < 10; round++) {
				compare(log(random), new TextQuery(expression, round % 2 == 0, false, true), LogSearch.ALL_ROWS,
						random);
			}
		}
	}

	/** Expressions put together at random: what every match must hold is not taken for more than it is. */
	@Test
	void findsRandomExpressions() throws IOException {
		Random random = new Random(5);
		int found = 0;
		for (int round = 0; round < 3000; round++) {
			byte[] log = "abc\nabab cab\nAbC aabbcc\n[a]b.c]\nb\n\\d1cc a+b\n".repeat(2)
					.getBytes(StandardCharsets.US_ASCII);
			String expression = expression(random, 3);
			try {
				found += compare(log, new TextQuery(expression, random.nextBoolean(), false, true), LogSearch.ALL_ROWS,
						random);
			} catch (PatternSyntaxException e) {
				// not one of those that are searched for
			}
		}
		assertThat(found).isGreaterThan(10_000);
	}

	/** Compares all matches, and the next and previous ones of some places; returns how many there are. */
	private static int compare(byte[] log, TextQuery query, LongPredicate shown, Random random) throws IOException {
		LineIndex index = Sources.index(log);
		ByteSource source = ByteSource.of(log);
		LogText text = new LogText(source, index);
		int rows = (int) index.extent().rows();
		List<String> texts = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			texts.add(text.row(row));
		}
		NaiveSearch naive = new NaiveSearch(texts, shown, query);
		LogSearch search = new LogSearch(source, index, query, JavaExpressions.SYNTAX, shown, SearchMonitor.NONE,
				1 + random.nextInt(3), 1 + random.nextInt(1 + random.nextInt(40)));
		List<TextMatch> expected = query.text().isEmpty() ? List.of() : naive.all(0, rows);
		List<TextMatch> all = new ArrayList<>();
		search.all(0, rows + 5, (row, column, length) -> all.add(new TextMatch(row, column, length)));
		assertThat(all).as("%s", query).isEqualTo(expected);
		for (int i = 0; i < 4; i++) {
			int from = random.nextInt(rows + 1);
			int column = random.nextInt(60);
			int end = from + random.nextInt(rows + 1);
			int first = random.nextInt(from + 1);
			assertThat(search.next(from, column, end)).as("%s from %s:%s to %s", query, from, column, end)
					.isEqualTo(naive.next(from, column, end));
			assertThat(search.previous(from, column, first)).as("%s back from %s:%s to %s", query, from, column, first)
					.isEqualTo(naive.previous(from, column, first));
		}
		return all.size();
	}

	private static byte[] log(Random random) {
		return switch (random.nextInt(3)) {
			case 0 -> RandomLog.of(random.nextInt(1000), 30);
			case 1 -> Sources.random(random, 1 + random.nextInt(80));
			default -> words(random);
		};
	}

	/** Words in rows of UTF-8 and of Latin-1, with all kinds of line ends, some rows longer than a row may be. */
	private static byte[] words(Random random) {
		StringBuilder bytes = new StringBuilder();
		for (int i = random.nextInt(200); i >= 0; i--) {
			String word = WORDS.get(random.nextInt(WORDS.size())).repeat(random.nextInt(40) == 0 ? 700 : 1);
			boolean utf8 = random.nextInt(6) > 0;
			bytes.append(new String(word.getBytes(utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1),
					StandardCharsets.ISO_8859_1));
			bytes.append(List.of("", "", "", " ", "\n", "\r\n").get(random.nextInt(6)));
		}
		return bytes.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	private static TextQuery query(Random random, byte[] log) {
		String text = switch (random.nextInt(3)) {
			case 0 -> WORDS.get(random.nextInt(WORDS.size())) + WORDS.get(random.nextInt(WORDS.size()));
			default -> {
				int from = random.nextInt(log.length);
				int to = Math.min(log.length, from + 1 + random.nextInt(6));
				yield new String(log, from, to - from, StandardCharsets.UTF_8);
			}
		};
		boolean other = random.nextBoolean();
		return new TextQuery(other ? text.toUpperCase(Locale.ROOT) : text, random.nextBoolean(), random.nextInt(4) == 0,
				false);
	}

	private static String expression(Random random, int depth) {
		StringBuilder expression = new StringBuilder();
		for (int i = random.nextInt(5); i >= 0; i--) {
			String inner = depth == 0 ? "a" : expression(random, depth - 1);
			expression.append(switch (random.nextInt(16)) {
				case 0 -> "(" + inner + ")";
				case 1 -> "(?:" + inner + ")?";
				case 2 -> "(" + inner + "|" + (depth == 0 ? "b" : expression(random, depth - 1)) + ")";
				case 3 -> "[ab]";
				case 4 -> "[^]c]";
				case 5 -> "\\d";
				case 6 -> "\\]";
				case 7 -> depth == 3 && random.nextInt(4) == 0 ? "|" : ".";
				case 8 -> "(?!" + inner + ")";
				case 9 -> "\\b";
				case 10 -> "[a-c\\]]";
				default -> List.of("a", "b", "c", "ab", "bc").get(random.nextInt(5));
			}).append(List.of("", "", "", "", "?", "*", "+", "{0,1}", "{1}", "+?", "*+").get(random.nextInt(11)));
		}
		return expression.toString();
	}
}

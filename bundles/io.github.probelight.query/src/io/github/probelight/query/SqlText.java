package io.github.probelight.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The text of a query, as far as it must be read to tell statements apart. What is not closed goes to the end. */
final class SqlText {

	/** What may hold a semicolon that ends nothing, and all else. */
	private static final Pattern PART = Pattern.compile("""
			(?<blank> \\s++ | --[^\\n\\r]*+ )
			| (?<open> /\\* )
			| (?<end> ; )
			| (?<dollar> \\$(?:[\\p{L}_][\\w]*+)?+\\$ )
			| (?<![\\w$]) [eE]'(?:[^'\\\\]++|\\\\.|'')*+'?+
			| '[^']*+'?+
			| "[^"]*+"?+
			| [\\p{L}_][\\w$]*+
			| .""", Pattern.COMMENTS | Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

	private static final Pattern COMMENT = Pattern.compile("/\\*|\\*/");

	private SqlText() {}

	/** Returns where statements begin, whatever semicolons are before, between and behind them. */
	static int[] statements(String sql) {
		IntStream.Builder begins = IntStream.builder();
		Matcher part = PART.matcher(sql);
		boolean within = false;
		for (int at = 0; at < sql.length() && part.find(at); at = end(sql, part)) {
			if (part.group("end") != null) {
				within = false;
			} else if (!within && part.group("blank") == null && part.group("open") == null) {
				begins.add(part.start());
				within = true;
			}
		}
		return begins.build().toArray();
	}

	/** Returns where it goes on behind a part. */
	private static int end(String sql, Matcher part) {
		String dollar = part.group("dollar");
		if (dollar != null) {
			int close = sql.indexOf(dollar, part.end());
			return close < 0 ? sql.length() : close + dollar.length();
		}
		return part.group("open") == null ? part.end() : endOfComment(sql, part.start());
	}

	/** Comments lie within one another. */
	private static int endOfComment(String sql, int from) {
		Matcher mark = COMMENT.matcher(sql);
		int depth = 0;
		for (int at = from; mark.find(at); at = mark.end()) {
			depth += mark.group().equals("/*") ? 1 : -1;
			if (depth == 0) {
				return mark.end();
			}
		}
		return sql.length();
	}
}

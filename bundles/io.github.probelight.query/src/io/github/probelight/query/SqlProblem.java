package io.github.probelight.query;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.github.probelight.summary.OneLine;

/** A query that cannot be answered: why, in a sentence of one line, and where in its text. */
public final class SqlProblem extends RuntimeException {

	private static final long serialVersionUID = 1;

	/** How DuckDB shows a place: a line of the query, shortened at its ends, and a caret below it. */
	private static final Pattern PLACE = Pattern.compile("\\n\\s*LINE (\\d+): (.*)\\n( *)\\^.*", Pattern.DOTALL);

	private static final String CUT = "...";

	/** So much of a line is shown before a place that we know, and behind it. */
	private static final int AROUND = 40;

	/** What is said of a query that was cancelled. */
	static final String CANCELLED = "The query was cancelled";

	/** How DuckDB begins to say that. */
	private static final String INTERRUPTED = "INTERRUPT";

	/**
	 * A place in the text of a query.
	 *
	 * @param line counted from 1
	 * @param character counted from 1
	 * @param text what is shown of the line
	 * @param caret how many characters of what is shown are before the place
	 */
	public record SqlPlace(int line, int character, String text, int caret) {}

	private final transient Optional<SqlPlace> place;

	private SqlProblem(String message, Optional<SqlPlace> place) {
		super(OneLine.of(message));
		this.place = place;
	}

	SqlProblem(String message) {
		this(message, Optional.empty());
	}

	/** Returns what is wrong at a character of a query, counted from 0. */
	static SqlProblem at(int character, String sql, String message) {
		int begin = sql.lastIndexOf('\n', character - 1) + 1;
		int number = (int) sql.substring(0, begin).chars().filter(c -> c == '\n').count() + 1;
		int from = Math.max(begin, character - AROUND);
		String line = sql.substring(begin).lines().findFirst().orElse("");
		String shown = line.substring(from - begin, Math.min(line.length(), character - begin + AROUND));
		return new SqlProblem(message,
				Optional.of(new SqlPlace(number, character - begin + 1, OneLine.of(shown), character - from)));
	}

	/** Returns what DuckDB says of a query. */
	static SqlProblem of(SQLException e, String sql) {
		String message = String.valueOf(e.getMessage());
		if (message.startsWith(INTERRUPTED) || message.contains(CANCELLED)) {
			return new SqlProblem(CANCELLED);
		}
		Matcher matcher = PLACE.matcher(message);
		if (!matcher.find()) {
			return new SqlProblem(sentence(message));
		}
		int number = Integer.parseInt(matcher.group(1));
		String shown = String.valueOf(matcher.group(2));
		int caret = matcher.group(3).length() - ("LINE " + number + ": ").length();
		return new SqlProblem(sentence(message.substring(0, matcher.start())),
				caret < 0 || caret > shown.length() ? Optional.empty() : place(sql, number, shown, caret));
	}

	private static Optional<SqlPlace> place(String sql, int number, String shown, int caret) {
		String line = sql.lines().skip(number - 1L).findFirst().orElse("");
		int cut = shown.startsWith(CUT) && !line.startsWith(CUT) ? CUT.length() : 0;
		String middle = shown.substring(cut, shown.endsWith(CUT) ? shown.length() - CUT.length() : shown.length());
		int before = Math.max(0, line.indexOf(middle));
		return Optional.of(new SqlPlace(number, before + caret - cut + 1, OneLine.of(shown), caret));
	}

	/** What comes before a blank line, or before where in our code a function failed. */
	private static String sentence(String message) {
		return message.lines()
				.takeWhile(line -> !line.isBlank() && !line.startsWith("\tat "))
				.map(String::strip)
				.collect(Collectors.joining(" "));
	}

	/** Returns where in the query it is, as far as that is known. */
	public Optional<SqlPlace> place() {
		return place;
	}
}

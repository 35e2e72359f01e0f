package io.github.probelight.engine.tests.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.engine.search.LineMatches;
import io.github.probelight.engine.search.TextQuery;

/** Matches in the lines of a screen. */
class LineMatchesTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			open     | false | open and OPEN | 0-4 9-13
			OPEN     | false | open and OPEN | 0-4 9-13
			an       | false | banana        | 1-3 3-5
			o?pe[nr] | true  | open, oper    | 0-4 6-10
			x*       | true  | axxb          | 1-3
			none     | false | open          | ''
			""")
	void areFound(String query, boolean regex, String line, String places) {
		assertThat(String.join(" ",
				found(new LineMatches(new TextQuery(query, false, false, regex), JavaExpressions.SYNTAX), line)))
				.isEqualTo(places);
	}

	/** It would take years. */
	@Test
	void areNoneOfAnInvalidExpression() {
		assertThatThrownBy(() -> new LineMatches(new TextQuery("(", false, false, true), JavaExpressions.SYNTAX))
				.isInstanceOf(PatternSyntaxException.class);
	}

	private static List<String> found(LineMatches matches, String line) {
		List<String> found = new ArrayList<>();
		matches.each(line, (from, to) -> found.add(from + "-" + to));
		return found;
	}
}

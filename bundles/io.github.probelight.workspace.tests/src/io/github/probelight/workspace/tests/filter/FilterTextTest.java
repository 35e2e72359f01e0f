package io.github.probelight.workspace.tests.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterException;
import io.github.probelight.workspace.filter.FilterText;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.LineRange;
import io.github.probelight.workspace.filter.NamedFilter;
import io.github.probelight.workspace.filter.RunsShown;

/** Filters as text. */
class FilterTextTest {
	@ParameterizedTest
	@ValueSource(strings = {"state:dead", "10.0.3.0/24", "port:1-1024/tcp", "time:2026-03-14T15:04..2026-03-14T15:10",
			"\"a \\\"b\\\\\"", "/a\\/b [x]/", "state:dead or (kind:check -level:info)", "\"two\n\t lines\"", "\"[x]\"",
			"site:\"a: b\""})
	void whatIsWrittenIsReadAgain(String query) throws QueryException, FilterException {
		Chip chip = Chip.only(QueryParser.parse(query));
		LineFilter filter = LineFilter.NONE.add(chip)
				.add(Chip.only("U \"D\\P\": x", new LineRange(120, 480), QueryParser.parse("thread:x")))
				.negate(chip)
				.withContext(2)
				.withRuns(RunsShown.COLLAPSED);
		LineFilter other = filter.toggle(filter.chips().getFirst()).withRuns(RunsShown.SWITCHED_OFF).switched(false);
		assertThat(FilterText.read(FilterText.of(filter))).isEqualTo(filter);
		assertThat(FilterText.read(FilterText.of(other))).isEqualTo(other);
		List<NamedFilter> named = List.of(new NamedFilter("A [b]", filter), new NamedFilter("None", LineFilter.NONE),
				new NamedFilter("Other", other));
		assertThat(FilterText.readAll(FilterText.of(named))).isEqualTo(named);
		assertThat(FilterText.readAll(FilterText.of(named).replace("\n", "\r\n"))).isEqualTo(named);
	}

	@Test
	void peopleCanReadAndWriteIt() throws QueryException, FilterException {
		LineFilter filter = LineFilter.NONE.add(Chip.only(QueryParser.parse("state:open")))
				.add(Chip.hide(QueryParser.parse("reason:no-response")).switched(false))
				.add(Chip.only("UDP Scan", new LineRange(120, 480), QueryParser.parse("thread:x")))
				.withContext(2);
		String text = """
				context: 2
				only: state:open
				off hide: reason:no-response
				only lines 121-480 named "UDP Scan": thread:x
				""";
		assertThat(FilterText.of(filter)).isEqualTo(text);
		assertThat(FilterText.read("# why\n\n  " + text.replace(": ", ":"))).isEqualTo(filter);
	}

	/** As people write files: some programs put a mark before the text, and a name may come twice. */
	@Test
	void filesOfOtherProgramsAreRead() throws FilterException {
		assertThat(FilterText.readAll("\ufeff# mine\r\n[ A ]\r\nonly: state:open\r\n[A]\r\n[A]\r\n[A (2)]\r\n"))
				.extracting(NamedFilter::name)
				.containsExactly("A", "A (2)", "A (3)", "A (2) (2)");
		assertThatThrownBy(() -> FilterText.readAll("[A]\n[ ]\nonly: state:open")).isInstanceOf(FilterException.class)
				.hasMessageContaining("no name");
		assertThatThrownBy(() -> FilterText.readAll("x".repeat(10_000))).isInstanceOf(FilterException.class)
				.message()
				.hasSizeLessThan(200);
	}

	@ParameterizedTest
	@ValueSource(strings = {"state:open", "only state:open", "context: 1001", "context: x", "only lines 4: x",
			"keep: state:open", "only: port:x", "only: (state:open"})
	void saysWhatIsWrong(String line) {
		assertThatThrownBy(() -> FilterText.read("only: a\n" + line)).isInstanceOf(FilterException.class)
				.hasMessageContaining(line);
		assertThatThrownBy(() -> FilterText.readAll("only: a\n[b]")).isInstanceOf(FilterException.class)
				.hasMessageContaining("only: a");
	}
}

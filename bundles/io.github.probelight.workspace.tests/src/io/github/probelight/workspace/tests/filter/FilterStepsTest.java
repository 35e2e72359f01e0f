package io.github.probelight.workspace.tests.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.engine.report.Subjects;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterSteps;
import io.github.probelight.workspace.filter.FilterText;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.filter.LineRange;

/** What a person does to a filter by pointing at something. */
class FilterStepsTest {
	private static Chip only(String query) throws QueryException {
		return Chip.only(QueryParser.parse(query));
	}

	private static LineFilter filter(String text) throws Exception {
		return FilterText.read(text);
	}

	/** No entry is about two hosts. */
	@Test
	void anotherHostTakesThePlaceOfTheOneBefore() throws Exception {
		LineFilter filter = filter("only: host:10.0.0.1\nonly: state:open\nhide: host:10.0.0.9\ncontext: 2");
		assertThat(FilterText.of(FilterSteps.only(filter, only("10.0.0.2"))))
				.isEqualTo("context: 2\nonly: state:open\nhide: host:10.0.0.9\nonly: host:10.0.0.2\n");
		assertThat(FilterSteps.only(filter, only("name:db or 10.0.0.3")).chips()).as("some hosts").hasSize(3);
		assertThat(FilterSteps.only(filter, only("port:445")).chips()).as("a port of that host").hasSize(4);
		assertThat(FilterSteps.only(filter, only("state:dead")).chips()).as("the other state").hasSize(3);
		assertThat(FilterSteps.only(filter, only("\"one text\"")).chips()).as("an entry may hold two").hasSize(4);
	}

	@Test
	void whatIsShownAgainIsNotHidden() throws Exception {
		LineFilter hidden = filter("hide: state:closed");
		assertThat(FilterSteps.only(hidden, only("state:closed"))).isEqualTo(filter("only: state:closed"));
		assertThat(FilterSteps.only(hidden.switched(false), only("state:dead")).on()).as("one wants to see it")
				.isTrue();
	}

	@Test
	void aViewReplacesWhatOneHasLedToBefore() throws Exception {
		LineFilter typed = filter("only: \"syn-ack\"");
		Chip first = only("reason:reset or state:closed");
		LineFilter once = FilterSteps.lead(typed, null, first);
		assertThat(once.chips()).hasSize(2);
		LineFilter twice = FilterSteps.lead(once, first, only("port:445"));
		assertThat(FilterText.of(twice)).isEqualTo("only: \"syn-ack\"\nonly: port:445\n");
		assertThat(FilterSteps.lead(twice, first, only("port:22")).chips()).as("that one is gone").hasSize(2);
	}

	@Test
	void eachTermThatWasTypedIsACondition() throws Exception {
		List<Chip> chips = FilterSteps.typed(QueryParser.parse("state:open -port:80 (scan:7 or scan:8)"));
		assertThat(chips).extracting(Chip::negated).containsExactly(false, true, false);
		assertThat(chips).extracting(FilterSteps::text)
				.containsExactly("state:open", "-port:80", "scan:7 or scan:8");
	}

	/** A name that says something else than what is asked for would be wrong. */
	@Test
	void aNameStaysWithWhatIsAskedFor() throws Exception {
		LineFilter filter = filter("only: state:dead\nonly: port:22");
		LineFilter named = filter.rename(filter.chips().getFirst(), "Silent hosts");
		assertThat(FilterText.of(named)).isEqualTo("only named \"Silent hosts\": state:dead\nonly: port:22\n");
		assertThat(FilterSteps.only(named, only("state:dead"))).as("pointed at again").isEqualTo(named);
		Chip chip = named.chips().getFirst();
		assertThat(FilterText.of(named.negate(chip))).startsWith("hide named \"Silent hosts\": state:dead\n");
		assertThat(named.rename(chip, "")).isEqualTo(filter);
		assertThat(FilterSteps.changed(chip, chip.negate().named("")).label()).isEqualTo("Silent hosts");
		assertThat(FilterSteps.changed(chip, only("state:alive")).label()).isEqualTo("state:alive");
	}

	/** What is asked of the lines of a task is asked of no others when it is changed. */
	@Test
	void aChangedConditionIsAskedOfTheSameLines() throws Exception {
		Chip task = Chip.only("UDP Scan", new LineRange(3, 9), QueryParser.parse("site:a"));
		assertThat(FilterSteps.changed(task, only("state:open")))
				.isEqualTo(Chip.only("UDP Scan", new LineRange(3, 9), QueryParser.parse("state:open")));
	}

	@Test
	void takesBackTheLast() throws Exception {
		LineFilter filter = filter("context: 3\nonly: state:open\nonly: port:80");
		assertThat(FilterSteps.withoutLast(filter)).isEqualTo(filter("context: 3\nonly: state:open"));
		assertThat(FilterSteps.withoutLast(LineFilter.NONE)).isEqualTo(LineFilter.NONE);
		assertThat(FilterSteps.withoutLast(filter("collapse runs\nonly: port:80"))).isEqualTo(filter("collapse runs"));
		assertThat(FilterSteps.withoutLast(filter("collapse runs"))).isEqualTo(LineFilter.NONE);
		assertThat(FilterSteps.without(filter)).isEqualTo(filter("context: 3"));
	}

	@Test
	void aFindingIsItsHostsElseItsLines() {
		Finding silence = new Finding(FindingKind.SILENCE, 2, Subjects.NONE, List.of(30L, 90L));
		assertThat(FilterSteps.finding(silence, "Silence").lines()).isEqualTo(new LineRange(30, 91));
		Finding refused = new Finding(FindingKind.CREDENTIAL_FAILURES, 1, Subjects.NONE, List.of(3L));
		assertThat(FilterSteps.finding(refused, "Refused")).satisfies(chip -> {
			assertThat(chip.lines().isAll()).isTrue();
			assertThat(chip.label()).isEqualTo("Refused");
			assertThat(chip.query().text()).isEqualTo("kind:credentials-failed");
		});
	}

	/** A finding names a hundred hosts: a filter that shows no others does not pass for all of them. */
	@Test
	void aFindingThatNamesNotAllHostsSaysSo() {
		List<Subject> hosts = IntStream.range(0, 100).mapToObj(i -> new Subject("", "10.0.0." + i)).toList();
		Finding all = new Finding(FindingKind.SLOW_HOST, 100, new Subjects(hosts, 0, 0, List.of(), List.of()),
				List.of());
		assertThat(FilterSteps.finding(all, "Slow").label()).isEqualTo("Slow");
		Finding more = new Finding(FindingKind.SLOW_HOST, 1234, new Subjects(hosts, 1134, 0, List.of(), List.of()),
				List.of());
		assertThat(FilterSteps.finding(more, "Slow").label()).isEqualTo("100 of 1,234 hosts: Slow");
		Finding kind = new Finding(FindingKind.UNRESOLVED_TARGET, 1234,
				new Subjects(hosts, 1134, 0, List.of(), List.of()), List.of());
		assertThat(FilterSteps.finding(kind, "Unresolved").label()).as("asks for its kind").isEqualTo("Unresolved");
	}
}

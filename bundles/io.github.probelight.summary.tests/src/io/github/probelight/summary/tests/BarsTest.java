package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.github.probelight.summary.overview.Bar;
import io.github.probelight.summary.overview.Bars;
import io.github.probelight.summary.overview.Lead;

class BarsTest {
	private static final List<Bar> THREE = Stream.of("22/TCP ssh", "80/TCP http", "443/TCP https")
			.map(name -> new Bar(name, "", 1, 2, "1", "", Lead.NONE))
			.toList();

	@Test
	void saysWhatIsLeftOutWhereThereIsNoRoomToo() {
		Bars bars = new Bars("Open on most hosts", THREE, 4, "port", Lead.NONE, 2);
		assertThat(bars.more()).isEqualTo("and 4 more ports");
		assertThat(bars.first(2).bars()).isEqualTo(THREE.subList(0, 2));
		assertThat(bars.first(2).more()).isEqualTo("and 5 more ports");
	}

	/** Without the hosts that are DEAD the others would be all. */
	@Test
	void doesNotPartWhatIsOneWhole() {
		List<Bar> states = List.of(THREE.get(0), new Bar("no-response", "DEAD", 1, 2, "1", "", Lead.NONE));
		Bars bars = new Bars("Why ALIVE or DEAD", states, 0, "reason", Lead.NONE, 2);
		assertThat(bars.first(1)).isSameAs(bars);
	}

	@Test
	void saysWhatAColourSays() {
		List<Bar> severities = List.of(new Bar("a", "error", 1, 2, "1", "", Lead.NONE),
				new Bar("b", "warning", 2, 2, "2", "", Lead.NONE), new Bar("c", "", 2, 2, "2", "", Lead.NONE));
		Bars findings = new Bars("Worth a second look", severities, 0, "finding", Lead.NONE, 2);
		assertThat(severities).extracting(findings::shown).containsExactly("✖ 1", "▲ 2", "2");
		Bars ports = new Bars("Open on most hosts", THREE, 0, "port", Lead.NONE, 2);
		assertThat(THREE).extracting(ports::shown).containsOnly("1");
	}

	@Test
	void saysNothingWhereAllIsShown() {
		Bars bars = new Bars("Open on most hosts", THREE, 0, "port", Lead.NONE, 2);
		assertThat(bars.first(3)).isSameAs(bars);
		assertThat(bars.more()).isEmpty();
	}
}

package io.github.probelight.views.tests.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

import org.junit.jupiter.api.Test;

import io.github.probelight.views.overview.PagePlan;
import io.github.probelight.views.overview.PagePlan.Block;
import io.github.probelight.views.overview.PagePlan.Place;

/** Where the figures of the overview lie. */
class PagePlanTest {
	private static final Block HEAD = block(width -> width < 180 ? 160 : 140, 0, 0, 150);
	private static final Block STATES = block(width -> 20, 4, 4, 180);
	private static final Block REASONS = block(width -> 20, 7, 7, 150);
	private static final Block PORTS = block(width -> 20, 2, 6, 170);
	private static final Block FINDINGS = block(width -> 20, 2, 6, 240);
	private static final Block TASKS = new Block(width -> 20, 23, 1, 4, 180, 1, true);
	private static final Block TIMES = new Block(width -> 92, 0, 0, 0, 150, 2, true);
	private static final List<Block> ALL = List.of(HEAD, STATES, REASONS, PORTS, FINDINGS, TASKS, TIMES);

	private static Block block(IntUnaryOperator height, int least, int rows, int width) {
		return new Block(height, 23, least, rows, width, 1, false);
	}

	private static List<Integer> rows(PagePlan plan) {
		return plan.places().stream().map(Place::rows).toList();
	}

	@Test
	void showsAllWhereThereIsRoom() {
		PagePlan plan = PagePlan.of(ALL, 980, 330);
		assertThat(plan.height()).isLessThanOrEqualTo(330);
		assertThat(rows(plan)).containsExactly(0, 4, 7, 6, 6, 4, 0);
		assertThat(plan.places()).allMatch(Place::shown);
	}

	/** Of a screen of 1366 by 768 pixels the overview has so much. */
	@Test
	void leavesOutRowsWhereThereIsLittleRoom() {
		PagePlan plan = PagePlan.of(ALL, 840, 232);
		assertThat(plan.height()).isLessThanOrEqualTo(232);
		assertThat(rows(plan)).startsWith(0, 4, 7).contains(4, 3);
		assertThat(plan.places().get(6)).matches(Place::shown, "the timeline");
	}

	@Test
	void leavesOutWhatIsSpareWhereThereIsLess() {
		PagePlan plan = PagePlan.of(ALL, 840, 205);
		assertThat(plan.height()).isLessThanOrEqualTo(205);
		assertThat(plan.places()).filteredOn(place -> !place.shown()).isNotEmpty();
		assertThat(plan.places().subList(0, 5)).allMatch(Place::shown);
	}

	@Test
	void showsAllWhereOneHasToScrollAnyway() {
		PagePlan plan = PagePlan.of(ALL, 840, 100);
		assertThat(plan.height()).isGreaterThan(100);
		assertThat(rows(plan)).containsExactly(0, 4, 7, 6, 6, 4, 0);
		assertThat(plan.places()).allMatch(Place::shown);
	}

	@Test
	void givesAColumnWhatItNeedsAndTheOthersTheSame() {
		List<Place> places = PagePlan.of(List.of(block(w -> 9, 1, 1, 300), STATES, REASONS), 800, 400).places();
		assertThat(places).extracting(Place::width).containsExactly(300, 230, 230);
		assertThat(places).extracting(Place::left).containsExactly(8, 320, 562);
	}

	/** With less room than any page has, all stands below each other. */
	@Test
	void hasOneColumnAtLeast() {
		List<Place> places = PagePlan.of(ALL, 20, 20).places();
		assertThat(places).extracting(Place::left).containsOnly(8);
		assertThat(places).extracting(Place::top).isSorted();
	}

	@Test
	void hasNothingToShowOfNothing() {
		assertThat(PagePlan.of(List.of(), 800, 400).places()).isEmpty();
	}

	@Test
	void neverLaysOneOverAnother() {
		Random random = new Random(7);
		for (int round = 0; round < 300; round++) {
			List<Block> blocks = new ArrayList<>();
			for (int i = random.nextInt(1, 9); i > 0; i--) {
				int rows = random.nextInt(9);
				int high = random.nextInt(10, 200);
				blocks.add(new Block(width -> high, 23, random.nextInt(rows + 1), rows, random.nextInt(100, 300),
						random.nextInt(1, 3), random.nextBoolean()));
			}
			int width = random.nextInt(200, 1600);
			PagePlan plan = PagePlan.of(blocks, width, random.nextInt(100, 900));
			List<Place> shown = plan.places().stream().filter(Place::shown).toList();
			for (int i = 0; i < shown.size(); i++) {
				Place one = shown.get(i);
				assertThat(one.left() + one.width()).isLessThanOrEqualTo(width);
				assertThat(one.top() + one.height()).isLessThan(plan.height());
				shown.subList(0, i).forEach(other -> assertThat(apart(one, other)).as(one + ", " + other).isTrue());
			}
		}
	}

	private static boolean apart(Place one, Place other) {
		return one.left() >= other.left() + other.width() || other.left() >= one.left() + one.width()
				|| one.top() >= other.top() + other.height() || other.top() >= one.top() + one.height();
	}
}

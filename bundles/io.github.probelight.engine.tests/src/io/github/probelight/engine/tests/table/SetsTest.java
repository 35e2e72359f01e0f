package io.github.probelight.engine.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.table.Sets;

/** Sets of many owners, small and shared, large and owned, against sorted sets. */
class SetsTest {

	private static final int ELEMENTS = 400;

	@Test
	void setsGrow() throws IOException {
		Random random = new Random(1);
		Sets sets = new Sets();
		int[] numbers = new int[300];
		List<TreeSet<Integer>> slow = new ArrayList<>();
		Arrays.stream(numbers).forEach(n -> slow.add(new TreeSet<>()));
		List<Sets.View> views = new ArrayList<>();
		List<int[]> then = new ArrayList<>();
		List<List<TreeSet<Integer>>> slowThen = new ArrayList<>();
		for (int step = 0; step < 60_000; step++) {
			int one = random.nextInt(numbers.length);
			// many stay small
			int element = random.nextInt(one < 200 ? 8 : ELEMENTS);
			numbers[one] = sets.with(numbers[one], element);
			slow.get(one).add(element);
			if (step % 7_000 == 100) {
				views.add(sets.view());
				then.add(numbers.clone());
				slowThen.add(slow.stream().map(TreeSet::new).toList());
			}
			if (step % 20_000 == 19_999) {
				Sets old = sets;
				sets = new Sets(old);
				old.with(numbers[299], ELEMENTS);
				assertSame(old, sets, numbers, slow);
			}
		}
		assertThat(Arrays.stream(numbers).filter(number -> number < 0)).hasSizeGreaterThan(50);
		for (int i = 0; i < views.size(); i++) {
			for (int one = 0; one < numbers.length; one++) {
				assertThat(views.get(i).elements(then.get(i)[one])).containsExactly(elements(slowThen.get(i).get(one)));
			}
		}
		Sets written = sets;
		Sets read = new Sets();
		Written.andRead(written::write, in -> read.read(in, ELEMENTS));
		assertSame(written, read, numbers, slow);
		byte[] bytes = Written.bytes(written::write);
		assertThatThrownBy(() -> new Sets().read(Written.in(bytes), ELEMENTS - 1)).isInstanceOf(IOException.class);
	}

	/** In whichever order its elements come, a shared set is one. */
	@Test
	void aSharedSetIsOne() {
		Sets sets = new Sets();
		Random random = new Random(3);
		Map<TreeSet<Integer>, Integer> numbers = new HashMap<>();
		for (int i = 0; i < 20_000; i++) {
			TreeSet<Integer> slow = new TreeSet<>();
			int set = 0;
			for (int more = random.nextInt(1, 5); more > 0; more--) {
				int element = random.nextInt(20) * 5;
				slow.add(element);
				set = sets.with(set, element);
			}
			assertThat(sets.elements(set)).containsExactly(elements(slow));
			Integer before = numbers.put(slow, set);
			assertThat(before == null ? set : before).isEqualTo(set);
		}
	}

	/** More different sets than are shared: one more has an owner. */
	@Test
	void thereIsAnEndOfSharing() {
		Sets sets = new Sets();
		int owned = 0;
		for (int i = 0; i < 70_000; i++) {
			int set = sets.with(sets.with(0, i & 0xFF), 256 + (i >>> 8));
			owned += set < 0 ? 1 : 0;
			assertThat(sets.elements(set)).containsExactly(i & 0xFF, 256 + (i >>> 8));
		}
		assertThat(sets.size()).isEqualTo(1 << 16);
		assertThat(sets.owned()).isEqualTo(owned).isGreaterThan(4_000);
		sets.clear();
		assertThat(sets.owned()).isZero();
	}

	private static void assertSame(Sets other, Sets sets, int[] numbers, List<TreeSet<Integer>> slow) {
		assertThat(other.size()).isEqualTo(sets.size());
		assertThat(other.owned()).isEqualTo(sets.owned());
		for (int one = 0; one < numbers.length; one++) {
			assertThat(sets.elements(numbers[one])).containsExactly(elements(slow.get(one)));
		}
	}

	private static int[] elements(TreeSet<Integer> set) {
		return set.stream().mapToInt(element -> element).toArray();
	}
}

package io.github.probelight.engine.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.table.Counts;
import io.github.probelight.engine.table.LongTable;
import io.github.probelight.engine.table.Pages;
import io.github.probelight.engine.table.SparseRows;
import io.github.probelight.engine.table.WideTable;

/** Tables of numbers: keys, counts, records. */
class NumberTablesTest {

	@Test
	void keysAreNumberedInOrder() {
		Random random = new Random(1);
		LongTable table = new LongTable();
		for (int round = 0; round < 3; round++) {
			Map<Long, Integer> slow = new HashMap<>();
			List<Long> order = new ArrayList<>();
			for (int i = 0; i < 50_000; i++) {
				long key = switch (random.nextInt(3)) {
					case 0 -> random.nextInt(20_000);
					case 1 -> random.nextInt(1000) * (1L << 40);
					default -> random.nextLong();
				};
				assertThat(table.find(key)).isEqualTo(slow.getOrDefault(key, -1));
				int number = slow.computeIfAbsent(key, k -> {
					order.add(k);
					return order.size() - 1;
				});
				assertThat(table.number(key)).isEqualTo(number);
				assertThat(table.size()).isEqualTo(order.size());
			}
			LongTable copy = new LongTable(table);
			table.number(Long.MIN_VALUE + round);
			assertThat(copy.size()).isEqualTo(order.size());
			for (int number = 0; number < order.size(); number++) {
				assertThat(copy.key(number)).isEqualTo(order.get(number));
			}
			table.clear();
			assertThat(table.size()).isZero();
			assertThat(table.find(order.get(0))).isEqualTo(-1);
		}
	}

	@Test
	void someNumbersHaveARecord() {
		Random random = new Random(5);
		SparseRows rows = new SparseRows(2);
		Map<Integer, Integer> slow = new HashMap<>();
		SparseRows before = rows.copy();
		for (int i = 0; i < 30_000; i++) {
			int number = random.nextInt(20_000);
			assertThat(rows.find(number) >= 0).isEqualTo(slow.containsKey(number));
			int row = rows.row(number);
			rows.own(row)[rows.at(row) + 1] = i;
			slow.put(number, i);
			before = i == 9_000 ? rows.copy() : before;
		}
		assertThat(rows.size()).isEqualTo(slow.size());
		slow.forEach((number, value) -> {
			int row = rows.find(number);
			assertThat(rows.page(row)[rows.at(row) + 1]).isEqualTo(value);
			assertThat(rows.number(row)).isEqualTo(number);
		});
		for (int row = 0; row < before.size(); row++) {
			assertThat(before.page(row)[before.at(row) + 1]).as("what came later").isLessThanOrEqualTo(9_000);
		}
		rows.clear();
		assertThat(rows.find(slow.keySet().iterator().next())).isNegative();
	}

	@Test
	void keysOfTwoLongsAreNumberedInOrder() {
		Random random = new Random(4);
		WideTable table = new WideTable();
		Map<List<Long>, Integer> slow = new HashMap<>();
		List<List<Long>> order = new ArrayList<>();
		WideTable.View before = table.view();
		for (int i = 0; i < 50_000; i++) {
			long high = random.nextInt(40) * (1L << 60) | random.nextInt(3);
			long low = random.nextBoolean() ? random.nextInt(300) : random.nextLong();
			assertThat(table.view().find(high, low)).isEqualTo(slow.getOrDefault(List.of(high, low), -1));
			int number = slow.computeIfAbsent(List.of(high, low), key -> {
				order.add(key);
				return order.size() - 1;
			});
			assertThat(table.number(high, low)).isEqualTo(number);
			before = i == 20_000 ? table.view() : before;
		}
		WideTable copy = new WideTable(table);
		for (int number = 0; number < order.size(); number++) {
			long high = order.get(number).get(0);
			long low = order.get(number).get(1);
			assertThat(copy.high(number)).isEqualTo(high);
			assertThat(copy.low(number)).isEqualTo(low);
			assertThat(before.find(high, low)).isIn(-1, number);
		}
		assertThat(before.find(order.get(0).get(0), order.get(0).get(1))).isZero();
		assertThat(before.find(order.get(order.size() - 1).get(0), order.get(order.size() - 1).get(1))).isEqualTo(-1);
		table.clear();
		assertThat(table.size()).isZero();
		assertThat(copy.size()).isEqualTo(order.size());
	}

	@Test
	void countsAddUp() throws IOException {
		Random random = new Random(2);
		Counts counts = new Counts();
		for (int round = 0; round < 20; round++) {
			Map<Integer, Long> slow = new TreeMap<>();
			int numbers = 1 + random.nextInt(1 << random.nextInt(12));
			for (int i = 0; i < 2_000; i++) {
				int number = random.nextInt(numbers);
				long more = 1 + random.nextLong(1L << random.nextInt(40));
				counts.add(number, more);
				slow.merge(number, more, Long::sum);
			}
			assertSame(counts, slow, numbers);
			Counts read = new Counts();
			Counts written = counts;
			Written.andRead(written::write, in -> read.read(in, numbers));
			assertSame(read, slow, numbers);
			byte[] bytes = Written.bytes(written::write);
			assertThatThrownBy(() -> new Counts().read(Written.in(bytes), written.size() - 1))
					.isInstanceOf(IOException.class);
			Counts copy = new Counts(counts);
			int[] swapped = random.ints(numbers, 0, numbers).toArray();
			copy.append(counts, swapped);
			slow.forEach((number, count) -> copy.add(swapped[number], -count));
			assertSame(copy, slow, numbers);
			counts.clear();
			assertSame(counts, Map.of(), numbers);
		}
	}

	private static void assertSame(Counts counts, Map<Integer, Long> slow, int numbers) {
		for (int number = 0; number < numbers + 5; number++) {
			assertThat(counts.get(number)).isEqualTo(slow.getOrDefault(number, 0L));
			assertThat(number < counts.size() || counts.get(number) == 0).isTrue();
		}
	}

	/** Copies that share pages until one of them writes, over several pages. */
	@Test
	void recordsKeepWhatWasWritten() {
		Random random = new Random(3);
		int stride = 3;
		List<Pages> all = new ArrayList<>(List.of(new Pages(stride)));
		List<List<int[]>> slow = new ArrayList<>(List.of(new ArrayList<>()));
		for (int step = 0; step < 60_000; step++) {
			int one = random.nextInt(all.size());
			Pages pages = all.get(one);
			List<int[]> records = slow.get(one);
			if (records.isEmpty() || random.nextInt(3) > 0) {
				int record = pages.add();
				assertThat(record).isEqualTo(records.size());
				records.add(new int[stride]);
				write(pages, records, record, new int[]{step, -step, random.nextInt()});
			} else {
				write(pages, records, random.nextInt(records.size()), new int[]{random.nextInt(), step, 7});
			}
			if (step % 9_000 == 8_999) {
				all.add(pages.copy());
				slow.add(new ArrayList<>(records.stream().map(int[]::clone).toList()));
			}
			if (step == 30_000) {
				pages.clear();
				records.clear();
			}
		}
		assertThat(slow.stream().mapToInt(List::size).max().orElseThrow()).isGreaterThan(2 * Pages.RECORDS);
		for (int one = 0; one < all.size(); one++) {
			Pages pages = all.get(one);
			assertThat(pages.size()).isEqualTo(slow.get(one).size());
			for (int record = 0; record < pages.size(); record++) {
				for (int field = 0; field < stride; field++) {
					assertThat(pages.get(record, field)).isEqualTo(slow.get(one).get(record)[field]);
					assertThat(pages.page(record)[pages.at(record) + field]).isEqualTo(pages.get(record, field));
				}
			}
		}
	}

	private static void write(Pages pages, List<int[]> records, int record, int[] fields) {
		System.arraycopy(fields, 0, pages.own(record), pages.at(record), fields.length);
		System.arraycopy(fields, 0, records.get(record), 0, fields.length);
	}

	@Test
	void longsLieInTwoInts() {
		for (long number : new long[]{0, -1, 1L << 31, 1L << 32, Long.MIN_VALUE, Long.MAX_VALUE, -(1L << 32) - 5}) {
			int[] page = {1, 2, 3, 4};
			Pages.setLong(page, 1, number);
			assertThat(Pages.getLong(page, 1)).isEqualTo(number);
			assertThat(page[0] + page[3]).isEqualTo(5);
		}
	}
}

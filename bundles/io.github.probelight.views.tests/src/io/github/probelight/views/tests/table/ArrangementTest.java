package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.Cancellation;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Filter;
import io.github.probelight.views.table.Sort;

class ArrangementTest {
	private record Row(int number, long size, String name) {}

	private static final TypedColumn<Row> SIZE = TypedColumn.knownNumber("size", "Size", "", Row::size);
	private static final List<Column<Row>> COLUMNS = List.of(Column.of(SIZE, 5),
			Column.of(TypedColumn.text("name", "Name", "", Row::name), 5));

	/** Values repeat, so that a sort that is not stable shows. */
	private static List<Row> rows(int count) {
		Random random = new Random(count);
		List<Row> rows = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			rows.add(new Row(i, random.nextInt(20) - 1, random.nextInt(9) == 0 ? "" : "n" + random.nextInt(30)));
		}
		return rows;
	}

	private static List<Row> shown(Arrangement<Row> arrangement) {
		return IntStream.range(0, arrangement.size()).mapToObj(arrangement::row).toList();
	}

	private static Arrangement<Row> arranged(List<Row> rows, String filter, Sort sort) {
		return Arrangement.of(rows, COLUMNS, Filter.of(filter), sort, Cancellation.NEVER);
	}

	@ParameterizedTest
	@ValueSource(ints = {0, 1, 2, 7, 8, 9, 16, 17, 100, 1000, 4095, 4096, 4097, 20_000})
	void sortsNumbersAsTheLibraryDoesWithAbsentOnesLast(int count) {
		List<Row> rows = rows(count);
		Comparator<Row> absent = Comparator.comparing(row -> row.size() < 0);
		assertThat(shown(arranged(rows, "", new Sort("size", false))))
				.isEqualTo(rows.stream().sorted(absent.thenComparing(Row::size)).toList());
		assertThat(shown(arranged(rows, "", new Sort("size", true))))
				.isEqualTo(rows.stream().sorted(absent.thenComparing(Row::size, Comparator.reverseOrder())).toList());
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 9, 1000, 5000})
	void sortsTextsAsTheLibraryDoesWithEmptyOnesLast(int count) {
		List<Row> rows = rows(count);
		Comparator<Row> absent = Comparator.comparing(row -> row.name().isEmpty());
		assertThat(shown(arranged(rows, "", new Sort("name", false))))
				.isEqualTo(rows.stream().sorted(absent.thenComparing(Row::name)).toList());
		assertThat(shown(arranged(rows, "", new Sort("name", true))))
				.isEqualTo(rows.stream().sorted(absent.thenComparing(Row::name, Comparator.reverseOrder())).toList());
	}

	@Test
	void filtersAndSorts() {
		List<Row> rows = rows(500);
		assertThat(shown(arranged(rows, "N2", new Sort("size", true)))).hasSizeBetween(50, 499)
				.isEqualTo(rows.stream()
						.filter(row -> row.name().contains("n2"))
						.sorted(Comparator.comparing(Row::size).reversed())
						.toList()
						.stream()
						.sorted(Comparator.comparing(row -> row.size() < 0))
						.toList());
	}

	@Test
	void knowsWhereARowIsShown() {
		List<Row> rows = rows(300);
		Arrangement<Row> some = arranged(rows, "n1", new Sort("size", false));
		for (Row row : rows) {
			int position = some.position(row.number());
			assertThat(position >= 0).isEqualTo(row.name().contains("n1"));
			if (position >= 0) {
				assertThat(some.row(position)).isSameAs(row);
			}
		}
		assertThat(some.total()).isEqualTo(300);
		assertThat(arranged(rows, "", Sort.NONE).position(299)).isEqualTo(299);
		assertThat(arranged(rows, "", Sort.NONE).position(300)).isEqualTo(-1);
	}

	@ParameterizedTest
	@CsvSource({"'', true", "harbour, true", "HARBOUR, true", "rbou, true", "harbour 443, true", "443 harbour, true",
			"harbour 80, false", "office  , true", "'harbour office', true", "x, false", "Ä, true", "ä, true",
			"., false",
			"harbour443, false"})
	void passesRowsThatHoldEachWord(String typed, boolean passes) {
		assertThat(Filter.of(typed).passes(new Row(0, 443, "Harbour Office Ä"), COLUMNS)).isEqualTo(passes);
	}

	@Test
	void readsAFilterOfAnyLength() {
		Filter filter = Filter
				.of("a ".repeat(5) + IntStream.range(0, 90).mapToObj(i -> "w" + i + " ").reduce("", String::concat));
		assertThat(filter.words()).hasSizeLessThanOrEqualTo(32).doesNotHaveDuplicates().contains("a", "w0");
		assertThat(filter.passes(new Row(0, 1, "a"), COLUMNS)).isFalse();
		assertThat(Filter.of("  ").isEmpty()).isTrue();
	}

	@Test
	void stopsWhenCancelled() {
		List<Row> rows = rows(10_000);
		assertThatThrownBy(() -> Arrangement.of(rows, COLUMNS, Filter.of("n"), Sort.NONE, () -> true))
				.isInstanceOf(CancellationException.class);
		int[] checks = {0};
		assertThatThrownBy(
				() -> Arrangement.of(rows, COLUMNS, Filter.NONE, new Sort("size", false), () -> ++checks[0] > 7))
				.isInstanceOf(CancellationException.class);
	}

	@Test
	void showsACellOnOneLineOfBoundedLength() {
		Column<String> column = Column.of(TypedColumn.text("c", "C", "", text -> text), 1);
		assertThat(column.cell("a\tb\nc\0d\u202e\u001b[31m<b>&"))
				.isEqualTo("a\u2409b\u240ac\u2400d\u21c4\u241b[31m<b>&");
		assertThat(column.cell("x".repeat(5000))).hasSize(Column.LONGEST_CELL).endsWith("x…");
		assertThat(Column.of(SIZE, 1).cell(new Row(0, -1, ""))).isEmpty();
	}

	@Test
	void turnsTheSortingWithEachClick() {
		Sort once = Sort.NONE.clicked("a");
		assertThat(once).isEqualTo(new Sort("a", false));
		assertThat(once.clicked("a")).isEqualTo(new Sort("a", true));
		assertThat(once.clicked("a").clicked("a")).isEqualTo(Sort.NONE);
		assertThat(once.clicked("b")).isEqualTo(new Sort("b", false));
	}
}

package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Tsv;

/** How numbers stand in the cells of a view. */
class ColumnTest {
	private static final Column<Long> COUNT = Column.of(TypedColumn.number("hosts", "Hosts", "How many", n -> n), 9);
	private static final Column<Long> LINE = Column.of(TypedColumn.line("line", "First Line", "Which", n -> n), 9);
	private static final Column<Long> PORT = Column.of(TypedColumn.number("port", "Port", "Its number", n -> n), 9);

	@Test
	void largeNumbersStandInGroups() {
		assertThat(COUNT.read(100_000L)).isEqualTo("100,000");
		assertThat(COUNT.read(999L)).isEqualTo("999");
		assertThat(LINE.read(1_234_566L)).isEqualTo("1,234,567");
		assertThat(LINE.read(-1L)).isEmpty();
		assertThat(PORT.read(8443L)).as("a port is a name").isEqualTo("8443");
		assertThat(COUNT.shownAs(n -> "12345 of " + n).read(2L)).isEqualTo("12345 of 2");
	}

	@Test
	void programsGetThemPlainAndAPersonFindsThemEitherWay() {
		assertThat(Tsv.of(List.of(COUNT, LINE), List.of(100_000L))).contains("100000\t100001");
		for (String word : List.of("100,000", "100000", "0,0")) {
			assertThat(COUNT.match().holds(100_000L, COUNT.cell(100_000L), word)).as(word).isTrue();
		}
		assertThat(COUNT.match().holds(100_000L, COUNT.cell(100_000L), "1,1")).isFalse();
		assertThat(COUNT.match().holds(100_000L, COUNT.cell(100_000L), ",")).isFalse();
	}

	/** What no cell holds, however wide its column is, is left out in the same way, copied or not. */
	@Test
	void aCellOfManyPortsEndsBehindAPort() {
		List<String> many = IntStream.rangeClosed(1000, 1099).mapToObj(Integer::toString).toList();
		Column<List<String>> column = Column.of(TypedColumn.words("ports", "Ports", "Some", row -> row), 9);
		String cell = column.cell(many);
		assertThat(cell).hasSizeLessThanOrEqualTo(Column.LONGEST_CELL).startsWith("1000 1001 ").endsWith(" 1058 …");
		assertThat(column.copied(many)).isEqualTo(cell);
		Column<String> text = Column.of(TypedColumn.text("text", "Text", "Some", row -> row), 9);
		assertThat(text.cell("x".repeat(400))).hasSize(Column.LONGEST_CELL).endsWith("x…");
	}
}

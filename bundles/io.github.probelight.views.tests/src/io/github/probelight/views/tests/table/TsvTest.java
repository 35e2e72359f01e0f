package io.github.probelight.views.tests.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Tsv;

class TsvTest {
	private static final Column<String> WHOLE = Column.of(TypedColumn.text("whole", "Whole", "", text -> text), 5);
	private static final Column<String> LENGTH = Column
			.of(TypedColumn.number("length", "Length", "", String::length), 5);

	@Test
	void writesAHeadAndOneLineARow() {
		String end = System.lineSeparator();
		assertThat(Tsv.of(List.of(LENGTH, WHOLE), List.of("ab", "")))
				.isEqualTo("Length\tWhole" + end + "2\tab" + end + "0\t" + end);
	}

	@ParameterizedTest
	@CsvSource({"=1+1, '''=1+1'", "+1, '''+1'", "-1, '''-1'", "@SUM(A1), '''@SUM(A1)'", "' =1', ''' =1'",
			"\uff1d1, '''\uff1d1'", "a=1, a=1",
			"10.0.0.1, 10.0.0.1", "'', ''"})
	void disarmsFormulas(String cell, String copied) {
		assertThat(Tsv.of(List.of(WHOLE), List.of(cell)).lines().toList()).containsExactly("Whole", copied);
	}

	@Test
	void keepsEachCellInItsPlace() {
		List<String> lines = Tsv.of(List.of(WHOLE, LENGTH), List.of("a\tb\r\nc")).lines().toList();
		assertThat(lines).hasSize(2);
		assertThat(lines.get(1).split("\t")).hasSize(2);
	}
}

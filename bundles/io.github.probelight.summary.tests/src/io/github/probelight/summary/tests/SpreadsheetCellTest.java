package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.summary.SpreadsheetCell;

class SpreadsheetCellTest {

	@ParameterizedTest
	@ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\uff1dHYPERLINK(1)", "\uff0b1", "\uff0d1",
			"\uff20A1",
			"\u3000\uff1d1"})
	void putsAnApostropheBeforeAFormula(String text) {
		assertThat(SpreadsheetCell.of(text)).isEqualTo("'" + text);
	}

	@Test
	void putsAnApostropheBeforeWhatASpreadsheetDrops() {
		assertThat(SpreadsheetCell.of("\r=1")).isEqualTo("'\u240d=1");
		assertThat(SpreadsheetCell.of("\ta")).isEqualTo("'\ta");
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "a=1", "10.0.0.1", "Zürich -1", "'=1"})
	void leavesOtherTextAsItIs(String text) {
		assertThat(SpreadsheetCell.of(text)).isEqualTo(text);
	}

	@Test
	void showsWhatIsNotSeen() {
		assertThat(SpreadsheetCell.of("a\u202eb\u200bc")).isEqualTo("a\u21c4b\u2422c");
	}
}

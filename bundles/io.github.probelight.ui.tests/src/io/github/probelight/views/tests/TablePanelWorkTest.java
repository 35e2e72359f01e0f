package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;

import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.table.Notice;

/** What the table component says while a person waits for rows, and where there will be none. */
class TablePanelWorkTest extends TablePanelWindow {
	private static final String WORKING = "Sorting and filtering…";

	private Color ink() {
		return table().getItem(0).getForeground(0);
	}

	/** A filter of a million rows takes seconds: the rows that it does not want are not left as if nothing were. */
	@Test
	void saysThatItFiltersAndFadesTheRowsFromBefore() {
		show(200);
		Color usual = ink();
		gate.lock();
		try {
			panel.setFilter("odd");
			Waiting.until("a word on the filter", () -> panel.totalsText().startsWith(WORKING));
			assertThat(panel.isBusy()).isTrue();
			assertThat(firstColumn()).as("the rows from before").startsWith("0", "1", "2");
			assertThat(ink()).isEqualTo(pale);
		} finally {
			gate.unlock();
		}
		settle();
		assertThat(panel.totalsText()).isEqualTo("filtered: 100 of 200 shown  ·  200 rows");
		assertThat(firstColumn()).startsWith("1", "3");
		assertThat(ink()).isEqualTo(usual);
	}

	/** Else the keys of a person who does not wait for the rows would keep them from coming. */
	@Test
	void rowsAreNotArrangedAnewForOthersThatAreSelectedMeanwhile() {
		show(100_000);
		cellsMade.set(0);
		gate.lock();
		try {
			panel.setFilter("odd");
			Waiting.until("a word on the filter", () -> panel.totalsText().startsWith(WORKING));
			panel.table().select(60_000);
			assertThat(panel.selected(2)).containsExactly(20_001);
		} finally {
			gate.unlock();
		}
		settle();
		assertThat(panel.table().rows().size()).isEqualTo(50_000);
		assertThat(panel.selected(2)).containsExactly(20_001);
		assertThat(cellsMade.get()).as("one look at each row, and what is painted").isLessThan(150_000);
	}

	/** As where a range grows with each key: the last of the reports comes when it is known that no other will. */
	@Test
	void theRowsThatWereWaitedForAreNotPale() {
		show(200);
		Color usual = ink();
		panel.waitForOther(true);
		Waiting.until("rows of before", () -> ink().equals(pale));
		panel.whenShown(() -> panel.waitForOther(false));
		panel.show(300);
		panel.waitForOther(false); // the rows are not here yet
		assertThat(ink()).isEqualTo(pale);
		settle();
		assertThat(ink()).isEqualTo(usual);
	}

	@Test
	void doesNotGoBlankWhenAnotherSourceComes() {
		show(200);
		panel.setFilter("odd");
		settle();
		gate.lock();
		try {
			panel.clear();
			panel.say(new Notice("other.log", "Nothing in it.", -1));
			panel.show(300);
			Waiting.until("a word on the other source", () -> panel.messageText().equals(WORKING));
			assertThat(panel.totalsText()).isEqualTo(WORKING + "  ·  other.log");
		} finally {
			gate.unlock();
		}
		settle();
		assertThat(panel.messageText()).isEmpty();
		assertThat(panel.table().rows().size()).isEqualTo(150);
	}

	/** Two logs of a million hosts each and little memory: the sorting of the second failed without a word. */
	@Test
	void saysThatThereIsNotEnoughMemory() {
		panel.say(new Notice("large.log", "Nothing in it.", -1));
		show(TOO_LARGE);
		assertThat(panel.messageText()).startsWith("There is not enough memory");
		assertThat(panel.isBusy()).isFalse();
		show(200);
		assertThat(panel.messageText()).isEmpty();
		assertThat(panel.totalsText()).isEqualTo("200 rows  ·  large.log");
		show(TOO_LARGE);
		assertThat(panel.totalsText()).startsWith("There is not enough memory").contains("200 rows");
		assertThat(firstColumn()).as("the rows from before").startsWith("0", "1", "2");
		assertThat(ink()).isEqualTo(pale);
	}
}

package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;

import io.github.probelight.ui.tests.Spoken;

/** Screen readers hear of each row that the keyboard comes to, on screen or not: it is another item than the last. */
class SpokenRowsTest extends TablePanelWindow {
	/** Presses a key, and sees that whoever listens hears of the row that it leads to. */
	private void hear(int row, int key, int modifiers) {
		TableItem before = Spoken.item(table());
		key(key, modifiers);
		assertHeard(row, before);
	}

	private void assertHeard(int row, TableItem before) {
		TableItem after = Spoken.item(table());
		assertThat(after.getText(0).replace(",", "")).isEqualTo(Integer.toString(row));
		assertThat(after).as("the item at row " + row).isNotSameAs(before);
	}

	@Test
	void eachRowBelowAndAboveTheScreenIsHeard() {
		show(MILLION);
		panel.table().select(0);
		int rows = 2 * table().getItemCount();
		for (int row = 1; row < rows; row++) {
			hear(row, SWT.ARROW_DOWN, 0);
		}
		assertScreenShows(rows - table().getItemCount());
		for (int row = rows - 2; row >= 0; row--) {
			hear(row, SWT.ARROW_UP, 0);
		}
		assertScreenShows(0);
	}

	@Test
	void pagesAndEndsAreHeard() {
		show(MILLION);
		int page = table().getItemCount();
		panel.table().select(page - 1);
		hear(2 * page - 1, SWT.PAGE_DOWN, 0);
		hear(3 * page - 1, SWT.PAGE_DOWN, 0);
		hear(2 * page - 1, SWT.PAGE_UP, 0);
		hear(page - 1, SWT.PAGE_UP, 0);
		hear(MILLION - 1, SWT.END, 0);
		hear(MILLION - 1 - page, SWT.PAGE_UP, 0);
		hear(0, SWT.HOME, 0);
		assertScreenShows(0);
	}

	/** As of several selected rows the last one came to it. */
	@Test
	void aRangeThatGrowsIsHeard() {
		show(MILLION);
		int page = table().getItemCount();
		panel.table().select(page - 3);
		for (int row = page - 2; row < page + 3; row++) {
			hear(row, SWT.ARROW_DOWN, SWT.SHIFT);
		}
		hear(MILLION - 1, SWT.END, SWT.SHIFT);
		assertThat(panel.table().selectedCount()).isEqualTo(MILLION - page + 3);
	}

	@Test
	void aRowThatIsShownByItsNumberIsHeard() {
		show(MILLION);
		TableItem last = null;
		for (int row : List.of(300_000, 700_000, 500_000)) {
			panel.select(row);
			TableItem item = Spoken.item(table());
			assertThat(item.getText(0).replace(",", "")).isEqualTo(Integer.toString(row));
			assertThat(item).isNotSameAs(last);
			last = item;
		}
	}

	/** Nothing is said that nobody went to. */
	@Test
	void scrollingByMouseSaysNothing() {
		show(MILLION);
		panel.table().select(4);
		TableItem item = Spoken.item(table());
		wheel(-1);
		assertScreenShows(3);
		assertThat(Spoken.item(table())).as("moved with its row").isSameAs(item);
		assertThat(item.getText(0)).isEqualTo("4");
		for (int i = 0; i < 5; i++) {
			wheel(-1);
			assertThat(Spoken.item(table())).as("its row is out of sight").isSameAs(item);
		}
		hear(5, SWT.ARROW_DOWN, 0);
	}

	@Test
	void theNameOfTheTableSaysWhichOfAllItsRowsItIs() {
		panel.table().name(() -> "Numbers");
		show(MILLION);
		assertThat(Spoken.name(table())).isEqualTo("Numbers");
		panel.select(311);
		assertThat(Spoken.name(table())).isEqualTo("Numbers, row 312 of 1,000,000");
		key(SWT.END, 0);
		assertThat(Spoken.name(table())).isEqualTo("Numbers, row 1,000,000 of 1,000,000");
	}

	/** Of a row on the same line of the screen as the last one a screen reader would read a cell alone. */
	@Test
	void whoListensHasEachRowOnAnotherLineOfTheScreen() {
		panel.table().name(() -> "Numbers");
		show(MILLION);
		Spoken.name(table());
		panel.table().select(0);
		int page = table().getItemCount();
		for (int key : List.of(SWT.ARROW_DOWN, SWT.PAGE_DOWN, SWT.ARROW_UP, SWT.PAGE_UP)) {
			for (int i = 0; i < (key == SWT.ARROW_DOWN || key == SWT.ARROW_UP ? 3 * page : 2); i++) {
				int row = selected().get(0);
				int line = table().indexOf(Spoken.item(table()));
				key(key, 0);
				assertThat(table().indexOf(Spoken.item(table()))).as("row " + row).isNotEqualTo(line);
				assertThat(selected()).containsExactly(Integer.parseInt(
						Spoken.item(table()).getText(0).replace(",", "")));
			}
		}
	}

	private void wheel(int count) {
		Event event = new Event();
		event.count = count;
		table().notifyListeners(SWT.MouseVerticalWheel, event);
	}
}

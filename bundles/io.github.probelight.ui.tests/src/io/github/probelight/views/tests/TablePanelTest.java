package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.table.Sort;

/** The rows of the table component: a million in a few items, sorted, filtered, scrolled and selected. */
class TablePanelTest extends TablePanelWindow {
	@Test
	void holdsAMillionRowsInAFewItems() {
		show(MILLION);
		assertScreenShows(0);
		assertThat(panel.table().rows().size()).isEqualTo(MILLION);
		assertThat(cellsMade).as("cells of rows that nobody sees are not made").hasValueLessThan(20 * SCREEN);
		int made = cellsMade.get();
		key(SWT.END, 0);
		assertScreenShows(MILLION - table().getItemCount());
		key(SWT.PAGE_UP, 0);
		key(SWT.HOME, 0);
		assertScreenShows(0);
		assertThat(cellsMade.get() - made).isLessThan(20 * SCREEN);
	}

	@Test
	void sortsAndFiltersAMillionRows() {
		show(MILLION);
		table().getColumn(0).notifyListeners(SWT.Selection, new Event());
		table().getColumn(0).notifyListeners(SWT.Selection, new Event());
		settle();
		assertThat(panel.sort()).isEqualTo(new Sort("number", true));
		assertThat(table().getSortColumn()).isSameAs(table().getColumn(0));
		assertThat(table().getSortDirection()).isEqualTo(SWT.DOWN);
		assertThat(firstColumn()).startsWith("999999", "999998", "999997");
		panel.setFilter("99999 ODD");
		settle();
		assertThat(firstColumn()).containsExactly("999999", "999997", "999995", "999993", "999991", "899999", "799999",
				"699999", "599999", "499999", "399999", "299999", "199999", "99999");
		assertThat(panel.totalsText()).isEqualTo("filtered: 14 of 1,000,000 shown  ·  1000000 rows");
		panel.setFilter("");
		settle();
		assertThat(panel.table().rows().size()).isEqualTo(MILLION);
		assertThat(panel.totalsText()).isEqualTo("1000000 rows");
	}

	@Test
	void selectsRowsBeyondTheScreen() {
		show(MILLION);
		click(1, 0);
		assertThat(selected()).containsExactly(1);
		key(SWT.PAGE_DOWN, 0);
		int page = selected().get(0) - 1;
		assertThat(page).isEqualTo(table().getItemCount());
		key(SWT.END, SWT.SHIFT);
		assertThat(panel.table().selectedCount()).isEqualTo(MILLION - 1 - page);
		assertThat(table().getSelectionCount()).isEqualTo(table().getItemCount());
		key(SWT.HOME, 0);
		assertThat(selected()).containsExactly(0);
		click(3, SWT.MOD1);
		click(5, SWT.SHIFT);
		assertThat(selected()).containsExactly(3, 4, 5);
		click(4, SWT.MOD1);
		assertThat(selected()).containsExactly(3, 5);
		assertThat(table().getSelectionIndices()).containsExactly(3, 5);
		panel.table().selectAll();
		assertThat(panel.table().selectedCount()).isEqualTo(MILLION);
		assertThat(panel.selected(10)).hasSize(10);
	}

	@Test
	void scrollsWithWheelAndBar() {
		show(MILLION);
		Event wheel = new Event();
		wheel.count = -3;
		table().notifyListeners(SWT.MouseVerticalWheel, wheel);
		assertScreenShows(3);
		var bar = panel.table().control().getVerticalBar();
		assertThat(bar.getMaximum()).isEqualTo(MILLION);
		bar.setSelection(500_000);
		bar.notifyListeners(SWT.Selection, new Event());
		assertScreenShows(500_000);
		bar.setSelection(MILLION);
		bar.notifyListeners(SWT.Selection, new Event());
		assertScreenShows(MILLION - table().getItemCount());
	}

	@Test
	void fillsItsWindowWithWholeRows() {
		show(MILLION);
		Waiting.until("the rows to fill the window", () -> table().getItemCount() == fitting());
		int small = fitting();
		key(SWT.END, 0);
		shell.setSize(700, 900);
		Waiting.until("more rows", () -> fitting() > small && table().getItemCount() == fitting());
		assertScreenShows(MILLION - table().getItemCount());
		shell.setSize(700, 500);
		Waiting.until("as many rows as before", () -> table().getItemCount() == small);
	}

	@Test
	void revealsARowByItsNumber() {
		show(MILLION);
		assertThat(panel.select(700_000)).isTrue();
		assertThat(selected()).containsExactly(700_000);
		assertThat(firstColumn()).contains("700000");
		assertThat(table().getSelection()).extracting(item -> item.getText(0)).containsExactly("700,000");
		panel.setFilter("odd");
		settle();
		assertThat(panel.select(700_000)).as("a row that is filtered out").isFalse();
	}

	@Test
	void leavesASelectionThatHoldsTheRow() {
		show(100);
		click(1, 0);
		click(3, SWT.SHIFT);
		assertThat(panel.select(2)).isTrue();
		assertThat(selected()).containsExactly(1, 2, 3);
	}

	@Test
	void keepsSelectionAndPlaceWhileRowsMove() {
		show(1000);
		panel.sort(new Sort("number", true));
		settle();
		panel.select(300); // the row 600, of which row 1000 and those after it will be before
		click(table().getSelectionIndex() + 1, SWT.SHIFT);
		List<Integer> selected = selected();
		String top = table().getItem(0).getText(0);
		assertThat(selected).containsExactly(600, 599);
		show(2000);
		assertThat(selected()).isEqualTo(selected);
		assertThat(table().getItem(0).getText(0)).isEqualTo(top);
		panel.sort(new Sort("backward", true));
		settle();
		assertThat(selected()).containsExactlyInAnyOrderElementsOf(selected);
		panel.table().selectAll();
		panel.sort(new Sort("number", false));
		settle();
		assertThat(panel.table().selectedCount()).as("however many are selected").isEqualTo(2000);
		panel.setFilter("odd");
		settle();
		assertThat(panel.table().selectedCount()).isEqualTo(1000);
	}

	@Test
	void staysAtTheBeginWhileRowsComeIn() {
		show(1000);
		panel.sort(new Sort("number", true));
		settle();
		show(2000);
		assertThat(firstColumn()).startsWith("1999", "1998");
	}

	@Test
	void goesToTheBeginWhenSortedAndToTheSelectedRowWhenFiltered() {
		show(MILLION);
		panel.select(500_000);
		panel.sort(new Sort("number", true));
		settle();
		assertThat(firstColumn()).startsWith("999999", "999998");
		panel.setFilter("500000");
		settle();
		assertThat(firstColumn()).containsExactly("500000");
		panel.setFilter("");
		settle();
		assertThat(firstColumn()).contains("500001", "500000", "499999");
		assertThat(selected()).containsExactly(500_000);
	}

	@Test
	void opensTheRowOfTheKeyboard() {
		BitSet opened = new BitSet();
		panel.table().whenOpened(opened::set);
		show(100);
		table().notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(opened.isEmpty()).isTrue();
		click(2, 0);
		key(SWT.ARROW_DOWN, 0);
		table().notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(opened.stream().toArray()).containsExactly(3);
	}

	@Test
	void forgetsWorkWhoseTableIsGone() {
		panel.show(MILLION);
		panel.sort(new Sort("backward", false));
		shell.dispose();
		Waiting.forEvents();
		assertThat(panel.control().isDisposed()).isTrue();
	}
}

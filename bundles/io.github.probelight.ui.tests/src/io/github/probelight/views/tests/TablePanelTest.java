package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.table.Cell;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Notice;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.views.table.TableSpec;

/** The table component in a window of its own. A source is a number of rows, a row its number. */
@ExtendWith(NoLoggedErrors.class)
class TablePanelTest {
	private static final int MILLION = 1_000_000;
	/** More rows than this do not fit in the window of the test. */
	private static final int SCREEN = 60;

	private final AtomicInteger cellsMade = new AtomicInteger();
	private final IDialogSettings settings = new DialogSettings("test");
	private final Shell shell = new Shell(Display.getCurrent());
	private TablePanel<Integer, Integer> panel = panel();

	private final class Numbers implements TableSpec<Integer, Integer> {
		@Override
		public List<Column<Integer>> columns() {
			return List.of(Column.number("number", "Number", "", 10, row -> row),
					Column.text("backward", "Backward", "", 10, row -> {
						cellsMade.incrementAndGet();
						return new StringBuilder(Integer.toString(row)).reverse().toString();
					}), Column.<Integer>text("parity", "Parity", "", 10, row -> row % 2 == 0 ? "even" : "odd")
							.withTip(row -> row % 2 == 0 ? "R&D <b>" + row : ""),
					Column.text("few", "Few", "", 10, row -> ""));
		}

		@Override
		public Sort sort() {
			return Sort.NONE;
		}

		@Override
		public Object identity(Integer row) {
			return row;
		}

		@Override
		public Content<Integer> content(Integer source) {
			return new Content<>(new Counting(source), source < 100 ? Set.of("few") : Set.of(), source + " rows");
		}
	}

	/** Sources of 1,000 rows and more are the even numbers first, so that rows move when the source grows. */
	private static final class Counting extends AbstractList<Integer> implements RandomAccess {
		private final int size;

		Counting(int size) {
			this.size = size;
		}

		@Override
		public Integer get(int index) {
			return size < 1000 || size >= MILLION ? index : index < size / 2 ? 2 * index : 2 * (index - size / 2) + 1;
		}

		@Override
		public int size() {
			return size;
		}
	}

	private TablePanel<Integer, Integer> panel() {
		return new TablePanel<>(shell, new Numbers(), id -> null, settings);
	}

	@BeforeEach
	void open() {
		shell.setLayout(new FillLayout());
		shell.setSize(700, 500);
		shell.open();
		Waiting.forEvents();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private void show(int rows) {
		panel.show(rows);
		settle();
	}

	private void settle() {
		Waiting.until("the rows to be arranged", () -> !panel.isBusy());
		Waiting.forEvents();
	}

	private Table table() {
		return panel.table().table();
	}

	private List<String> firstColumn() {
		return IntStream.range(0, table().getItemCount()).mapToObj(i -> table().getItem(i).getText(0)).toList();
	}

	private List<Integer> selected() {
		return panel.selected(MILLION);
	}

	private void key(int code, int modifiers) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = modifiers;
		table().notifyListeners(SWT.KeyDown, event);
		assertThat(event.doit).isFalse();
	}

	private void click(int item, int modifiers) {
		Event event = new Event();
		event.item = table().getItem(item);
		event.stateMask = modifiers;
		table().notifyListeners(SWT.Selection, event);
	}

	private void assertScreenShows(int firstRow) {
		assertThat(table().getItemCount()).isBetween(5, SCREEN);
		assertThat(firstColumn()).isEqualTo(
				IntStream.range(firstRow, firstRow + table().getItemCount()).mapToObj(Integer::toString).toList());
	}

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
		assertThat(panel.totalsText()).isEqualTo("1000000 rows  ·  filtered: 14 of 1,000,000 shown");
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

	/** The rows that are on screen as a whole. */
	private int fitting() {
		int height = panel.table().control().getClientArea().height - table().getHeaderHeight();
		return height / table().getItemHeight();
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
		assertThat(table().getSelection()).extracting(item -> item.getText(0)).containsExactly("700000");
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
	void hidesColumnsThatSayNothing() {
		show(50);
		assertThat(table().getColumn(3).getWidth()).isZero();
		assertThat(panel.table().heads().shown()).extracting(Column::id)
				.containsExactly("number", "backward", "parity");
		show(200);
		assertThat(table().getColumn(3).getWidth()).isPositive();
		assertThat(panel.table().heads().shown()).extracting(Column::id).contains("few");
	}

	@Test
	void remembersWidthsPlacesAndSorting() {
		show(200);
		table().getColumn(1).setWidth(177);
		table().setColumnOrder(new int[]{2, 0, 1, 3, 4});
		table().getColumn(2).notifyListeners(SWT.Selection, new Event());
		settle();
		Waiting.forEvents();
		panel.control().dispose();
		panel = panel();
		shell.layout();
		show(50);
		show(200);
		assertThat(table().getColumn(1).getWidth()).isEqualTo(177);
		assertThat(panel.table().heads().shown()).extracting(Column::id)
				.containsExactly("parity", "number", "backward",
						"few");
		assertThat(panel.sort()).isEqualTo(new Sort("parity", false));
		assertThat(firstColumn()).startsWith("0", "2", "4");
	}

	@Test
	void ignoresMemoriesThatMakeNoSense() {
		settings.put("places", new String[]{"gone", "parity", "parity"});
		settings.put("width.number", "wide");
		settings.put("sort.column", "gone");
		panel.control().dispose();
		panel = panel();
		shell.layout();
		show(200);
		assertThat(panel.table().heads().shown()).extracting(Column::id)
				.containsExactly("number", "backward", "parity",
						"few");
		assertThat(firstColumn()).startsWith("0", "1", "2");
	}

	@Test
	void saysWhyThereAreNoRows() {
		panel.say(new Notice("", "Open R&D first.", -1));
		assertThat(panel.messageText()).isEqualTo("Open R&D first.");
		panel.say(new Notice("reading, 40 %", "Reading", 40));
		assertThat(panel.totalsText()).isEqualTo("reading, 40 %");
		show(0);
		assertThat(panel.messageText()).isEqualTo("Reading");
		panel.say(new Notice("", "Nothing in it.", -1));
		assertThat(panel.messageText()).isEqualTo("Nothing in it.");
		show(50);
		assertThat(panel.messageText()).isEmpty();
		panel.setFilter("a&b");
		settle();
		assertThat(panel.messageText()).isEqualTo("No row holds \"a&b\".");
		panel.clear();
		assertThat(panel.messageText()).isEqualTo("Nothing in it.");
		assertThat(table().getItemCount()).isZero();
	}

	@Test
	void goesFromTheFilterToTheRowsAndBack() {
		show(100);
		panel.filterField().setFocus();
		panel.filterField().setText("7");
		Waiting.until("the filter to be in force when the typing pauses", () -> panel.table().rows().size() == 19);
		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		panel.filterField().notifyListeners(SWT.KeyDown, down);
		settle();
		assertThat(selected()).containsExactly(7);
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		panel.filterField().notifyListeners(SWT.KeyDown, escape);
		settle();
		assertThat(panel.filterField().getText()).isEmpty();
		assertThat(panel.table().rows().size()).isEqualTo(100);
		assertThat(selected()).containsExactly(7);
	}

	@Test
	void knowsTheCellAtAPoint() {
		show(100);
		TableItem item = table().getItem(4);
		var bounds = item.getBounds(2);
		Cell<Integer> cell = Objects.requireNonNull(panel.table().cellAt(bounds.x + 2, bounds.y + 2));
		assertThat(cell.row()).isEqualTo(4);
		assertThat(cell.column().id()).isEqualTo("parity");
		assertThat(cell.text()).isEqualTo("even");
	}

	@Test
	void explainsACellWhileTheMouseIsOverIt() {
		show(100);
		Waiting.until("the rows to fill the window", () -> table().getItemCount() == fitting());
		assertThat(tips()).isEmpty();
		hover(4, 2);
		assertThat(tips()).as("plain text").containsExactly("R&&D <b>4");
		hover(6, 2);
		assertThat(tips()).containsExactly("R&&D <b>6");
		key(SWT.ARROW_DOWN, 0);
		Waiting.until("the tooltip to go with the rows", () -> tips().isEmpty());
		hover(5, 2);
		hover(4, 0);
		assertThat(tips()).as("cells that have nothing to say").isEmpty();
	}

	private void hover(int item, int column) {
		var bounds = table().getItem(item).getBounds(column);
		Event event = new Event();
		event.x = bounds.x + 2;
		event.y = bounds.y + 2;
		table().notifyListeners(SWT.MouseHover, event);
		Waiting.forEvents();
	}

	private List<String> tips() {
		return Stream.of(shell.getShells())
				.filter(Shell::isVisible)
				.map(tip -> ((Label) ((Composite) tip.getChildren()[0]).getChildren()[0]).getText())
				.toList();
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

package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.views.table.TableSpec;

/** The table component in a window of its own. A source is a number of rows, a row its number. */
@ExtendWith(NoLoggedErrors.class)
abstract class TablePanelWindow {
	static final int MILLION = 1_000_000;
	/** More rows than this do not fit in the window of the test. */
	static final int SCREEN = 60;
	/** A source for whose rows there is no memory. */
	static final int TOO_LARGE = -1;

	final AtomicInteger cellsMade = new AtomicInteger();
	/** Held by a test, it keeps filters from coming to an end. */
	final ReentrantLock gate = new ReentrantLock();
	final IDialogSettings settings = new DialogSettings("test");
	final Shell shell = new Shell(Display.getCurrent());
	final Color pale = new Color(150, 150, 150);
	TablePanel<Integer, Integer> panel = panel();

	private final class Numbers implements TableSpec<Integer, Integer> {
		@Override
		public List<Column<Integer>> columns() {
			return List.of(Column.of(TypedColumn.number("number", "Number", "", row -> row), 10),
					Column.of(TypedColumn.text("backward", "Backward", "", this::backward), 10),
					Column.of(TypedColumn.text("parity", "Parity", "", (Integer row) -> row % 2 == 0 ? "even" : "odd"),
							10)
							.withTip(row -> row % 2 == 0 ? "R&D <b>" + row : ""),
					Column.of(TypedColumn.text("few", "Few", "", row -> ""), 10));
		}

		private String backward(Integer row) {
			cellsMade.incrementAndGet();
			if (Display.getCurrent() == null) {
				gate.lock();
				gate.unlock();
			}
			return new StringBuilder(Integer.toString(row)).reverse().toString();
		}

		@Override
		public Sort sort() {
			return Sort.NONE;
		}

		@Override
		public String example() {
			return "7 odd";
		}

		@Override
		public Object identity(Integer row) {
			return row;
		}

		@Override
		public Content<Integer> content(Integer source) {
			if (source == TOO_LARGE) {
				throw new OutOfMemoryError();
			}
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

	TablePanel<Integer, Integer> panel() {
		return new TablePanel<>(shell, new Numbers(), id -> id.endsWith(".none") ? pale : null, settings);
	}

	@BeforeEach
	void open() {
		shell.setLayout(new FillLayout());
		shell.setSize(700, 500);
		shell.setLocation(0, 0); // a real mouse, in the middle of the screen, is not over it
		shell.open();
		Waiting.forEvents();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	void show(int rows) {
		panel.show(rows);
		settle();
	}

	void settle() {
		Waiting.until("the rows to be arranged", () -> !panel.isBusy());
		Waiting.forEvents();
	}

	Table table() {
		return panel.table().table();
	}

	List<String> firstColumn() {
		return IntStream.range(0, table().getItemCount())
				.mapToObj(i -> table().getItem(i).getText(0).replace(",", ""))
				.toList();
	}

	List<Integer> selected() {
		return panel.selected(MILLION);
	}

	void key(int code, int modifiers) {
		Event event = new Event();
		event.keyCode = code;
		event.stateMask = modifiers;
		table().notifyListeners(SWT.KeyDown, event);
		assertThat(event.doit).isFalse();
	}

	void click(int item, int modifiers) {
		Event event = new Event();
		event.item = table().getItem(item);
		event.stateMask = modifiers;
		table().notifyListeners(SWT.Selection, event);
	}

	void assertScreenShows(int firstRow) {
		assertThat(table().getItemCount()).isBetween(5, SCREEN);
		assertThat(firstColumn()).isEqualTo(
				IntStream.range(firstRow, firstRow + table().getItemCount()).mapToObj(Integer::toString).toList());
	}

	/** The rows that are on screen as a whole. */
	int fitting() {
		int height = panel.table().control().getClientArea().height - table().getHeaderHeight();
		return height / table().getItemHeight();
	}
}

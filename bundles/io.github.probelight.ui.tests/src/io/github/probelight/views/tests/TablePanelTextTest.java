package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.Test;

import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.table.Cell;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Notice;
import io.github.probelight.views.table.Sort;

/** What the table component says around its rows: columns, messages, tooltips. */
class TablePanelTextTest extends TablePanelWindow {
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
	void hidesColumnsThatAPersonDoesNotWant() {
		show(50);
		int width = table().getColumn(1).getWidth();
		panel.table().want("backward", false);
		assertThat(table().getColumn(1).getWidth()).isZero();
		assertThat(table().getItem(0).getText(1)).isEmpty();
		assertThat(panel.table().heads().choices()).extracting(Column::id)
				.containsExactly("number", "backward", "parity");
		panel.control().dispose();
		panel = panel();
		shell.layout();
		show(200);
		assertThat(panel.table().heads().shown()).extracting(Column::id).containsExactly("number", "parity", "few");
		panel.table().want("backward", true);
		assertThat(table().getColumn(1).getWidth()).isEqualTo(width);
		assertThat(table().getItem(12).getText(1)).isEqualTo("21");
	}

	@Test
	void ignoresMemoriesThatMakeNoSense() {
		settings.put("places", new String[]{"gone", "parity", "parity"});
		settings.put("width.number", "wide");
		settings.put("unwanted", new String[]{"gone"});
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
		Supplier<@Nullable Cell<Integer>> there = () -> {
			Rectangle bounds = item.getBounds(2);
			return panel.table().cellAt(bounds.x + 2, bounds.y + 2);
		};
		Waiting.until("the item to have its place", () -> there.get() != null);
		Cell<Integer> cell = Objects.requireNonNull(there.get());
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
		assertThat(tips()).as("whoever goes through rows sees the rows").isEmpty();
		Waiting.until("the tip, in plain text", () -> tips().equals(List.of("R&&D <b>4")));
		panel.table().refresh();
		show(101);
		assertThat(tips()).as("the row is where it was").containsExactly("R&&D <b>4");
		hover(6, 2);
		Waiting.until("the next tip", () -> tips().equals(List.of("R&&D <b>6")));
		key(SWT.ARROW_DOWN, 0);
		Waiting.until("the tooltip to go with a key", () -> tips().isEmpty());
		hover(6, 2);
		Waiting.until("a tip", () -> !tips().isEmpty());
		panel.sort(new Sort("number", true));
		settle();
		assertThat(tips()).as("another row is there now").isEmpty();
		hover(5, 2);
		hover(4, 0);
		assertThat(shell.getShells()).as("tips to come, of cells that have nothing to say").isEmpty();
	}

	private void hover(int item, int column) {
		var bounds = table().getItem(item).getBounds(column);
		Event event = new Event();
		event.x = bounds.x + 2;
		event.y = bounds.y + 2;
		table().notifyListeners(SWT.MouseHover, event);
	}

	/** Under the mouse it would keep the table from hearing that the mouse has gone. */
	@Test
	void aTipAtTheLowerEdgeOfTheScreenIsNotUnderTheMouse() {
		show(100);
		Waiting.until("the rows to fill the window", () -> table().getItemCount() == fitting());
		Rectangle screen = shell.getMonitor().getClientArea();
		int last = table().getItemCount() / 2 * 2 - 2;
		Rectangle row = table().getItem(last).getBounds(2);
		int below = table().toDisplay(0, row.y + row.height).y - shell.getLocation().y;
		shell.setLocation(screen.x, screen.y + screen.height - below - 1);
		Waiting.until("the window to be there",
				() -> table().toDisplay(0, row.y + row.height).y >= screen.y + screen.height - row.height);
		Waiting.until("an idle window", () -> !table().getDisplay().readAndDispatch()); // a move takes a tip away
		hover(last, 2);
		Waiting.until("the tip", () -> !tips().isEmpty());
		Shell tip = Stream.of(shell.getShells()).filter(Shell::isVisible).findFirst().orElseThrow();
		assertThat(tip.getBounds().contains(table().toDisplay(row.x + 2, row.y + 2))).isFalse();
		assertThat(screen.intersection(tip.getBounds())).isEqualTo(tip.getBounds());
	}

	/** What lies over the rows below would keep a person from clicking one of them. */
	@Test
	void aTipGivesWayToTheMouse() {
		show(100);
		Waiting.until("the rows to fill the window", () -> table().getItemCount() == fitting());
		hover(4, 2);
		Waiting.until("the tip", () -> !tips().isEmpty());
		labels().findFirst().orElseThrow().notifyListeners(SWT.MouseEnter, new Event());
		Waiting.until("the tip to go", () -> tips().isEmpty());
	}

	/** A menu that is asked for by key is where the mouse rests, and so is the tip. */
	@Test
	void aTipGivesWayToAMenu() {
		show(100);
		Waiting.until("the rows to fill the window", () -> table().getItemCount() == fitting());
		hover(4, 2);
		Waiting.until("the tip", () -> !tips().isEmpty());
		table().notifyListeners(SWT.MenuDetect, new Event());
		Waiting.until("the tip to go", () -> tips().isEmpty());
	}

	/** As a click does: else GTK would lead elsewhere once a menu or a dialog closes. */
	@Test
	void theTableKeepsTheFocusThatItHasGot() {
		show(100);
		panel.filterField().setFocus();
		table().notifyListeners(SWT.FocusIn, new Event());
		assertThat(table().isFocusControl()).isTrue();
	}

	/** As where the note of a bookmark is changed: all rows go and come again. */
	@Test
	void theTableHasTheFocusAgainWhenItsRowsCome() {
		show(100);
		table().setFocus();
		panel.clear();
		assertThat(table().isVisible()).isFalse();
		show(90);
		Waiting.until("the focus", () -> table().isFocusControl());
		panel.clear();
		panel.filterField().setFocus();
		show(80);
		Waiting.until("the rows", () -> table().isVisible() && !panel.isBusy());
		assertThat(panel.filterField().isFocusControl()).as("who has gone on stays there").isTrue();
	}

	/** A real mouse that is at the tip at once, of which nobody is told. */
	@Test
	void aTipGoesWhereTheMouseJumpsOntoIt() {
		show(200);
		hover(4, 2);
		Waiting.until("the tip", () -> !tips().isEmpty());
		Shell tip = Stream.of(shell.getShells()).filter(Shell::isVisible).findFirst().orElseThrow();
		Point before = shell.getDisplay().getCursorLocation();
		try {
			shell.getDisplay().setCursorLocation(tip.getLocation().x + 2, tip.getLocation().y + 2);
			Waiting.until("the tip to go", () -> tips().isEmpty());
		} finally {
			shell.getDisplay().setCursorLocation(before);
		}
	}

	private List<String> tips() {
		return labels().map(Label::getText).toList();
	}

	private Stream<Label> labels() {
		return Stream.of(shell.getShells())
				.filter(Shell::isVisible)
				.map(tip -> (Label) ((Composite) tip.getChildren()[0]).getChildren()[0]);
	}
}

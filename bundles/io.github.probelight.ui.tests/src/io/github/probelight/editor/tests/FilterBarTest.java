package io.github.probelight.editor.tests;

import static io.github.probelight.editor.tests.FilterDrive.FILTER;
import static io.github.probelight.editor.tests.FilterDrive.around;
import static io.github.probelight.editor.tests.FilterDrive.chips;
import static io.github.probelight.editor.tests.FilterDrive.click;
import static io.github.probelight.editor.tests.FilterDrive.field;
import static io.github.probelight.editor.tests.FilterDrive.filter;
import static io.github.probelight.editor.tests.FilterDrive.press;
import static io.github.probelight.editor.tests.FilterDrive.run;
import static io.github.probelight.editor.tests.FilterDrive.shown;
import static io.github.probelight.editor.tests.FilterDrive.texts;
import static io.github.probelight.editor.tests.FilterDrive.tips;
import static io.github.probelight.editor.tests.FilterDrive.type;
import static io.github.probelight.editor.tests.FilterDrive.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.filter.FilterMenu;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Spoken;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.filter.LineFilter;

/** The filter above the text, by mouse and by keys. */
@ExtendWith(NoLoggedErrors.class)
class FilterBarTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	/** Where the mouse rests on a chip, its tooltip would lie on the menu. */
	@Test
	void aChipHasNoTooltipWhileItsMenuIsShown() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		filter(editor, "only: state:dead");
		Canvas chip = chips(editor).getFirst();
		String tip = chip.getToolTipText();
		assertThat(tip).startsWith("Only state:dead");
		chip.getMenu().notifyListeners(SWT.Show, new Event());
		assertThat(chip.getToolTipText()).isNull();
		chip.getMenu().notifyListeners(SWT.Hide, new Event());
		assertThat(chip.getToolTipText()).isEqualTo(tip);
	}

	/** Two ranges of one day are told apart by their ends, which are seen; the tooltip has all of them. */
	@Test
	void aRangeOfTimeIsSeenWhole() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		filter(editor, "only: time:2026-03-14T21:30:10..2026-03-14T21:30:40\n"
				+ "only: time:2026-03-14T21:30:10..2026-03-14T21:30:50");
		GC gc = new GC(chips(editor).getFirst());
		try {
			int whole = gc.textExtent("time:21:30:10..21:30:40").x;
			assertThat(chips(editor)).allMatch(chip -> chip.getSize().x > whole && chip.getSize().x < whole + 60);
		} finally {
			gc.dispose();
		}
		assertThat(tips(editor)).containsExactly("Only time:2026-03-14T21:30:10..2026-03-14T21:30:40",
				"Only time:2026-03-14T21:30:10..2026-03-14T21:30:50");
	}

	@Test
	void aChipHasKeys() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		filter(editor, "only: state:open\nonly: port:22");
		press(chips(editor).getFirst(), ' ');
		assertThat(words(editor)).isEqualTo("off only: state:open\nonly: port:22\n");
		press(chips(editor).getFirst(), ' ');
		press(chips(editor).getFirst(), '-');
		assertThat(words(editor)).isEqualTo("hide: state:open\nonly: port:22\n");
		press(chips(editor).getFirst(), SWT.CR);
		assertThat(field(editor).getText()).isEqualTo("-state:open");
		type(editor, "state:closed");
		assertThat(words(editor)).as("in its place").isEqualTo("only: state:closed\nonly: port:22\n");
		press(chips(editor).getLast(), SWT.DEL);
		assertThat(words(editor)).isEqualTo("only: state:closed\n");
		press(chips(editor).getLast(), 't');
		assertThat(field(editor).getText()).as("a letter is the begin of a condition").isEqualTo("t");
	}

	/** What is done to a condition while it stands in the field does not lose what is typed there. */
	@Test
	void whatIsTypedForAChipIsNeverLost() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		filter(editor, "only: state:open\nonly: port:22");
		press(chips(editor).getFirst(), SWT.CR);
		press(chips(editor).getFirst(), ' ');
		type(editor, "state:closed");
		assertThat(words(editor)).as("in its place").isEqualTo("only: state:closed\nonly: port:22\n");
		press(chips(editor).getFirst(), SWT.CR);
		press(chips(editor).getFirst(), SWT.DEL);
		type(editor, "state:open");
		assertThat(words(editor)).as("its place is gone").isEqualTo("only: port:22\nonly: state:open\n");
		press(chips(editor).getFirst(), SWT.CR);
		type(editor, "");
		type(editor, "port:80");
		assertThat(words(editor)).as("one more").isEqualTo("only: port:22\nonly: state:open\nonly: port:80\n");
		press(chips(editor).getFirst(), SWT.CR);
		type(editor, "port:80");
		assertThat(words(editor)).as("none twice").isEqualTo("only: port:80\nonly: state:open\n");
	}

	/** By key and by menu; its name is spoken, and what it asks for besides. */
	@Test
	void aChipIsRenamed() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		filter(editor, "only: state:open\nonly: port:22");
		answering("Web & more", () -> press(chips(editor).getFirst(), SWT.F2));
		assertThat(words(editor)).isEqualTo("only named \"Web & more\": state:open\nonly: port:22\n");
		Canvas chip = chips(editor).getFirst();
		assertThat(chip.getToolTipText()).startsWith("Only Web && more\nstate:open\n");
		assertThat(Spoken.name(chip)).isEqualTo("Only Web & more");
		assertThat(Spoken.description(chip)).startsWith("state:open");
		answering("", () -> Arrays.stream(chip.getMenu().getItems())
				.filter(item -> item.getText().equals("Rename…\tF2"))
				.findFirst()
				.orElseThrow()
				.notifyListeners(SWT.Selection, new Event()));
		assertThat(words(editor)).as("called by what it asks for").isEqualTo("only: state:open\nonly: port:22\n");
		assertThat(Spoken.description(chips(editor).getFirst())).doesNotContain("state:open");
	}

	/** Asks for a name in a dialog, which this answers. */
	private static void answering(String name, Runnable ask) {
		Display display = Display.getCurrent();
		Runnable answer = new Runnable() {
			@Override
			public void run() {
				Arrays.stream(display.getShells())
						.filter(shell -> shell.isVisible() && shell.getData() instanceof InputDialog)
						.findFirst()
						.ifPresentOrElse(this::give, () -> display.timerExec(20, this));
			}

			private void give(Shell shell) {
				Widgets.all(shell)
						.filter(control -> control instanceof Text text && text.getEditable())
						.forEach(text -> ((Text) text).setText(name));
				Widgets.button(shell, IDialogConstants.OK_ID).notifyListeners(SWT.Selection, new Event());
			}
		};
		display.timerExec(20, answer);
		ask.run();
		Waiting.forEvents();
	}

	@Test
	void aClickSwitchesAndTheCrossRemoves() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		filter(editor, "only: state:open");
		click(chips(editor).getFirst(), 5);
		assertThat(words(editor)).isEqualTo("off only: state:open\n");
		click(chips(editor).getFirst(), chips(editor).getFirst().getSize().x - 10);
		assertThat(LogWindow.log(editor).filtered().filter()).isEqualTo(LineFilter.NONE);
		assertThat(chips(editor)).isEmpty();
	}

	@Test
	void oneKeySwitchesAllAndTheLineStays() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		filter(editor, "only: state:open\nhide: port:22");
		long line = 43;
		editor.cursor().reveal(line);
		int kept = LogWindow.document(editor).lineOfFileRow(line);
		assertThat(kept).isPositive();
		run(FILTER + ".switch");
		shown(editor);
		assertThat(editor.cursor().line()).isEqualTo(line);
		assertThat(LogWindow.document(editor).lineOfFileRow(line)).isEqualTo((int) line);
		assertThat(texts(editor)).contains("all 309 lines");
		run(FILTER + ".switch");
		shown(editor);
		assertThat(editor.cursor().line()).isEqualTo(line);
		assertThat(LogWindow.document(editor).lineOfFileRow(line)).isEqualTo(kept);
	}

	/** The text does not move where both times its first line is on top. */
	@Test
	void theNumbersBesideTheTextAreDrawnAnew() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		run(FILTER);
		filter(editor, "only: state:open");
		editor.cursor().reveal(LogWindow.document(editor).fileRowOfLine(0));
		Waiting.forEvents();
		List<Control> painted = new ArrayList<>();
		Widgets.all(editor.getAdapter(IVerticalRulerInfo.class).getControl())
				.forEach(column -> column.addListener(SWT.Paint, event -> painted.add(column)));
		filter(editor, "only: state:closed");
		assertThat(LogWindow.viewer(editor).getTopIndex()).isZero();
		Waiting.until("the numbers to be drawn", () -> painted.size() > 1);
	}

	@Test
	void aHiddenLineIsToldAndShown() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		filter(editor, "only: state:open");
		LogDocument document = LogWindow.document(editor);
		editor.cursor().reveal(3);
		assertThat(editor.cursor().line()).as("the next one that is shown")
				.isGreaterThan(3)
				.isEqualTo(document.fileRowOfLine(0));
		Link link = around(editor).stream()
				.filter(Link.class::isInstance)
				.map(Link.class::cast)
				.filter(one -> one.isVisible() && one.getText().contains("hidden"))
				.findFirst()
				.orElseThrow();
		assertThat(link.getText()).isEqualTo("Line 4 is hidden by the filter. <a>Show It</a>");
		editor.cursor().reveal(document.fileRowOfLine(2));
		assertThat(link.isVisible()).as("that one is shown").isFalse();
		editor.cursor().reveal(3);
		link.notifyListeners(SWT.Selection, new Event());
		shown(editor);
		assertThat(editor.cursor().line()).isEqualTo(3);
		assertThat(words(editor)).isEqualTo("off\nonly: state:open\n");
	}

	@Test
	void theMenuHasFiltersWithNames() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		Menu menu = new Menu(editor.getSite().getShell());
		new FilterMenu(editor.filter()).fill(menu);
		MenuItem dead = Arrays.stream(menu.getItems())
				.filter(item -> item.getText().equals("Dead hosts"))
				.findFirst()
				.orElseThrow();
		dead.notifyListeners(SWT.Selection, new Event());
		assertThat(words(editor)).isEqualTo("only: state:dead\n");
		menu.dispose();
		Menu next = new Menu(editor.getSite().getShell());
		new FilterMenu(editor.filter()).fill(next);
		MenuItem narrow = Arrays.stream(next.getItems())
				.filter(item -> item.getText().startsWith("Narrow the Views"))
				.findFirst()
				.orElseThrow();
		assertThat(narrow.isEnabled()).isTrue();
		narrow.notifyListeners(SWT.Selection, new Event());
		assertThat(LogWindow.log(editor).narrowing().text()).isEqualTo("state:dead");
		next.dispose();
	}

	@Test
	void theButtonsSayWhatTheyDo() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		filter(editor, "only: state:open\ncontext: 2");
		List<ToolItem> items = around(editor).stream()
				.filter(ToolBar.class::isInstance)
				.map(ToolBar.class::cast)
				.filter(Control::isVisible)
				.flatMap(bar -> Arrays.stream(bar.getItems()))
				.toList();
		assertThat(items).allMatch(item -> !item.getToolTipText().isBlank());
		assertThat(items).extracting(ToolItem::getText).contains("Filters \u25be", "±2");
		ToolItem first = items.getFirst();
		assertThat(first.getSelection()).as("it is on").isTrue();
		first.notifyListeners(SWT.Selection, new Event());
		Waiting.forEvents();
		assertThat(words(editor)).startsWith("off\n");
	}

	@Test
	void theKeysAreTheirOwn() {
		window.openActive("small-scan.log");
		IBindingService bindings = LogWindow.page().getWorkbenchWindow().getService(IBindingService.class);
		for (String command : List.of(FILTER, FILTER + ".switch", FILTER + ".only", FILTER + ".hide",
				FILTER + ".removeLast")) {
			assertThat(Objects.requireNonNull(bindings).getActiveBindingsFor(command)).as(command).hasSize(1);
		}
	}
}

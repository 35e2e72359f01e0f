package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.viewer.LogLineNumbers;
import io.github.probelight.editor.compact.RunPainter;
import io.github.probelight.editor.compact.RunPainter.Piece;
import io.github.probelight.ui.Palette;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Spoken;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilteredLog;
import io.github.probelight.workspace.filter.RunsShown;
import io.github.probelight.workspace.search.FoundLines;

/** Long runs of like results in the editor: one row that tells of them, and their lines for who wants to see them. */
@ExtendWith(NoLoggedErrors.class)
class RunsEditorTest {
	private static final String HEAD = "2026-03-14T21:%02d:%02d [INFO] [Thread: Scan default:1:nmap:stdin] [Site: A] ";
	/** The first line of the run. */
	private static final int FIRST = 2;
	private static final int RUN = 600;
	private static final int AFTER = FIRST + RUN;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static String line(int i) {
		String head = HEAD.formatted(i / 60 % 60, i % 60);
		if (i < FIRST || i == AFTER) {
			return head + "[10.0.4." + i % 200 + "] ALIVE (reason=user-set)\n";
		}
		return i < AFTER
				? head + "[10.0.3." + (i - FIRST) % 200 + ":80/TCP]  FILTERED (reason=no-response)\n"
				: head + "Line " + i + ".\n";
	}

	private static String text(int from, int end) {
		StringBuilder text = new StringBuilder();
		for (int i = from; i < end; i++) {
			text.append(line(i));
		}
		return text.toString();
	}

	private static String collapsed() {
		return text(0, FIRST + 1) + text(AFTER, AFTER + 50);
	}

	private LogEditor open() throws Exception {
		LogEditor editor = window.openLog(window.file("runs.log",
				text(0, AFTER + 50).getBytes(StandardCharsets.UTF_8)));
		LogWindow.activate(editor);
		run("io.github.probelight.editor.filter.runs");
		awaitText(editor, collapsed());
		return editor;
	}

	private static void run(String command) throws Exception {
		Objects.requireNonNull(LogWindow.page().getWorkbenchWindow().getService(IHandlerService.class))
				.executeCommand(command, null);
	}

	private static StyledText widget(LogEditor editor) {
		return LogWindow.viewer(editor).getTextWidget();
	}

	private static void awaitText(LogEditor editor, String text) {
		Waiting.until("the lines that are shown", () -> widget(editor).getText().equals(text));
	}

	private static void press(LogEditor editor, int key) {
		press(widget(editor), key);
	}

	private static void press(Control control, int key) {
		Event event = new Event();
		event.keyCode = key;
		event.character = (char) key;
		control.notifyListeners(SWT.KeyDown, event);
	}

	/** Lines of a run answer the conditions, though one row stands for them; those around others do not. */
	@Test
	void linesOfARunCount() throws Exception {
		LogEditor editor = open();
		Waiting.until("the count", () -> FilterDrive.texts(editor)
				.anyMatch(text -> text.equals("652 of 652 lines, 599 collapsed")));
		editor.filter()
				.set(editor.filter()
						.filter()
						.add(Chip.only(QueryParser.parse("state:filtered")))
						.withContext(1));
		Waiting.until("the count of a condition", () -> FilterDrive.texts(editor)
				.anyMatch(text -> text.equals("600 of 652 lines, 2 around them, 599 collapsed")));
	}

	/** What is hidden in a run is found, for which the run expands, and counted. */
	@Test
	void findLooksIntoRuns() throws Exception {
		LogEditor editor = open();
		new EditorFind(editor).ask(0, "10.0.3.7:80", true, true, false, false);
		awaitText(editor, text(0, AFTER + 50));
		Waiting.until("the match", () -> widget(editor).getSelectionText().equals("10.0.3.7:80"));
		assertThat(editor.cursor().line()).isEqualTo(FIRST + 7);
		FilteredLog filtered = Objects.requireNonNull(editor.log()).filtered();
		Waiting.until("the count", () -> filtered.lastFind().lines() instanceof FoundLines lines
				&& lines.shown() == filtered.shown() && lines.isDone() && lines.matches() == 3);
	}

	/** All of them are counted while they are hidden, too. */
	@Test
	void findCountsWhatIsHidden() throws Exception {
		LogEditor editor = open();
		new EditorFind(editor).ask(0, "(reason=", true, true, false, false);
		Waiting.until("the first match", () -> widget(editor).getSelectionText().equals("(reason="));
		assertThat(editor.cursor().line()).isZero();
		FilteredLog filtered = Objects.requireNonNull(editor.log()).filtered();
		Waiting.until("the count", () -> filtered.lastFind().lines() instanceof FoundLines lines && lines.isDone()
				&& lines.matches() == AFTER + 1);
		assertThat(widget(editor).getText()).as("nothing has expanded for it").isEqualTo(collapsed());
	}

	/** The next entry of a host may be hidden in a run. */
	@Test
	void stepsGoIntoRuns() throws Exception {
		LogEditor editor = open();
		editor.cursor().reveal(FIRST);
		run("io.github.probelight.editor.nextHost");
		awaitText(editor, text(0, AFTER + 50));
		Waiting.until("the entry", () -> editor.cursor().line() == FIRST + 200);
	}

	/** Count, state and reason have the colours that they have in the lines behind it. */
	@Test
	void aRunIsColouredAsItsLinesAre() throws Exception {
		LogEditor editor = open();
		String label = Spoken.line(widget(editor), widget(editor).getOffsetAtLine(FIRST));
		List<Piece> pieces = RunPainter.pieces(label);
		assertThat(pieces.stream().map(Piece::text).reduce("", String::concat)).as("nothing is lost").isEqualTo(label);
		assertThat(pieces).contains(new Piece("FILTERED", "FILTERED"), new Piece(" no-response", "REASON"))
				.first()
				.isEqualTo(new Piece(String.valueOf(AFTER - FIRST), "NUMBER"));
		assertThat(RunPainter.pieces("1,024 \u00d7 CLOSED|FILTERED (UDP)")).extracting(Piece::word)
				.containsExactly("NUMBER", "", "CLOSED", "");
		assertThat(RunPainter.pieces("something else")).containsExactly(new Piece("something else", ""));
		assertThat(pieces).allMatch(piece -> piece.word().isEmpty()
				|| Palette.colour(Palette.id(piece.word())) != null);
	}

	/** A match far to the right in a line that is shown in full for it leaves the other lines where they begin. */
	@Test
	void scrollsBackBehindAMatchFarToTheRight() {
		String head = HEAD.formatted(1, 1).replace("Site: A", "Site: " + "A long name of a site ".repeat(20).strip());
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 40; i++) {
			text.append(head).append("[10.0.3.").append(i).append(":80/TCP]  FILTERED (reason=no-response)\n");
		}
		text.append(head).append("behind\n");
		LogEditor editor = window.openLog(window.file("wide.log", text.toString().getBytes(StandardCharsets.UTF_8)));
		LogWindow.page().activate(editor);
		editor.filter().toggleRuns();
		Waiting.until("the run and the line behind it", () -> widget(editor).getLineCount() == 3
				&& new EditorFind(editor).ask(0, "reason=no", true, true, false, false) >= 0
				&& widget(editor).getSelectionText().equals("reason=no"));
		Waiting.until("the match in sight", () -> widget(editor).getHorizontalPixel() > 0);
		editor.cursor().reveal(40);
		assertThat(widget(editor).getHorizontalPixel()).isZero();
	}

	/** Screen readers say what is shown. */
	@Test
	void aRunIsSpokenAsItsRowShowsIt() throws Exception {
		LogEditor editor = open();
		StyledText text = widget(editor);
		assertThat(Spoken.line(text, text.getOffsetAtLine(FIRST) + 3)).startsWith((AFTER - FIRST) + " \u00d7 FILTERED");
		assertThat(Spoken.line(text, 3)).as("of another line").isEqualTo(line(0).strip());
		text.setCaretOffset(text.getOffsetAtLine(FIRST));
		press(editor, SWT.CR);
		awaitText(editor, text(0, AFTER + 50));
		assertThat(Spoken.line(text, text.getOffsetAtLine(FIRST) + 3)).as("all of it").isEqualTo(line(FIRST).strip());
	}

	private static List<Control> chips(LogEditor editor) {
		return Widgets.all(widget(editor).getShell())
				.filter(one -> one.getClass().getName().contains("ChipButton") && one.isVisible())
				.toList();
	}

	/** Its text, what is copied of it and the numbers of lines stay those of the file. */
	@Test
	void tellsOfARunInOneRow() throws Exception {
		LogEditor editor = open();
		StyledText text = widget(editor);
		List<Object> painted = new ArrayList<>();
		text.addPaintObjectListener(event -> painted.add(event.style.data));
		Waiting.until("the row of the run", () -> {
			text.redraw();
			return painted.contains("600 × FILTERED no-response, 10.0.3.0/24, 21:00:02 – 21:10:01");
		});
		assertThat(new LogLineNumbers(editor::document).createDisplayString(FIRST + 1)).isEqualTo("" + (AFTER + 1));
		int start = text.getOffsetAtLine(FIRST);
		int end = text.getOffsetAtLine(FIRST + 1);
		assertThat(Widgets.copied(text, start, end)).isEqualTo(line(FIRST));
		assertThat(Widgets.copied(text, text.getOffsetAtLine(FIRST - 1), end - 1))
				.isEqualTo(line(FIRST - 1) + line(FIRST).strip());
		text.setCaretOffset(start);
		text.invokeAction(ST.COLUMN_NEXT);
		assertThat(text.getCaretOffset()).as("there is nothing to stop in").isEqualTo(end - 1);
	}

	/** The colours of words are not meant for the ground of what is selected. */
	@Test
	void aRunThatIsSelectedCanBeRead() throws Exception {
		LogEditor editor = open();
		StyledText text = widget(editor);
		List<Color> used = new ArrayList<>();
		text.addPaintObjectListener(event -> {
			if (String.valueOf(event.style.data).startsWith(RUN + " ")) {
				used.add(event.gc.getForeground());
			}
		});
		text.setSelection(text.getOffsetAtLine(FIRST), text.getOffsetAtLine(FIRST + 1));
		text.redraw();
		Waiting.until("the selected row", () -> used.contains(text.getSelectionForeground()));
		text.setSelection(0);
		used.clear();
		text.redraw();
		Waiting.until("the row", () -> used.contains(text.getForeground()));
		assertThat(used).doesNotContain(text.getSelectionForeground());
	}

	@Test
	void aKeyShowsItsLinesAndHidesThemAgain() throws Exception {
		LogEditor editor = open();
		StyledText text = widget(editor);
		text.setCaretOffset(text.getOffsetAtLine(FIRST));
		press(editor, SWT.CR);
		awaitText(editor, text(0, AFTER + 50));
		assertThat(editor.cursor().line()).isEqualTo(FIRST);
		text.setCaretOffset(text.getOffsetAtLine(FIRST + 100));
		press(editor, '-');
		awaitText(editor, collapsed());
		assertThat(editor.cursor().line()).as("the row that is left").isEqualTo(FIRST);
		press(editor, '+');
		awaitText(editor, text(0, AFTER + 50));
		press(editor, SWT.CR);
		awaitText(editor, collapsed());
	}

	@Test
	void whoLeadsToAHiddenLineShowsItsRun() throws Exception {
		LogEditor editor = open();
		editor.cursor().reveal(333);
		awaitText(editor, text(0, AFTER + 50));
		Waiting.until("the caret on the line", () -> editor.cursor().line() == 333);
		assertThat(widget(editor).getTopIndex()).isBetween(300, 333);
	}

	@Test
	void isSwitchedLikeAFilter() throws Exception {
		LogEditor editor = open();
		Waiting.until("a chip", () -> chips(editor).size() == 1);
		press(chips(editor).getFirst(), ' ');
		awaitText(editor, text(0, AFTER + 50));
		assertThat(LogWindow.log(editor).filtered().filter().runs()).isEqualTo(RunsShown.SWITCHED_OFF);
		Waiting.forEvents();
		press(chips(editor).getFirst(), ' ');
		awaitText(editor, collapsed());
		run("io.github.probelight.editor.filter.switch");
		awaitText(editor, text(0, AFTER + 50));
		run("io.github.probelight.editor.filter.switch");
		awaitText(editor, collapsed());
		press(chips(editor).getFirst(), SWT.DEL);
		awaitText(editor, text(0, AFTER + 50));
		Waiting.until("no chip", () -> chips(editor).isEmpty());
	}
}

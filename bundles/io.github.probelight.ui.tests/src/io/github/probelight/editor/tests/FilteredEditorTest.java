package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.colour.ContextLines;
import io.github.probelight.editor.colour.LineLooks;
import io.github.probelight.editor.colour.LogColours;
import io.github.probelight.editor.compact.GapColumn;
import io.github.probelight.editor.viewer.LogLineNumbers;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.language.ide.Style;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineFilter;

/** The editor shows the lines that the filter of its log keeps, and keeps its place. */
@ExtendWith(NoLoggedErrors.class)
class FilteredEditorTest {
	private static final int LINES = 3000;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static String line(int i) {
		return "2026-03-14T21:%02d:%02d [%s] [Thread: Scan default:1] [Site: A] [10.0.0.%d] Line %d.\n"
				.formatted(i / 60, i % 60, i % 10 == 0 ? "WARN" : "INFO", i % 200, i);
	}

	private static String lines(int from, int end, IntPredicate kept) {
		return IntStream.range(from, end).filter(kept).mapToObj(i -> line(i)).collect(Collectors.joining());
	}

	private LogEditor open() {
		byte[] log = lines(0, LINES, i -> true).getBytes(StandardCharsets.UTF_8);
		return window.openLog(window.file("filtered.log", log));
	}

	private static StyledText widget(LogEditor editor) {
		return (StyledText) editor.getAdapter(Control.class);
	}

	private static void awaitText(LogEditor editor, String text) {
		Waiting.until("the lines that the filter keeps", () -> widget(editor).getText().equals(text));
	}

	private static LineFilter warnings() throws QueryException {
		return LineFilter.NONE.add(Chip.only(QueryParser.parse("level:warn")));
	}

	@Test
	void showsWhatIsKeptAndKeepsItsPlace() throws QueryException {
		LogEditor editor = open();
		editor.cursor().reveal(1500);
		widget(editor).setTopIndex(1490);
		LogWindow.log(editor).filtered().set(warnings());
		awaitText(editor, lines(0, LINES, i -> i % 10 == 0));
		assertThat(editor.cursor().line()).isEqualTo(1500);
		assertThat(widget(editor).getTopIndex()).as("the caret is ten lines below it still").isEqualTo(140);
		assertThat(new LogLineNumbers(editor::document).createDisplayString(149)).isEqualTo("1491");
		LogWindow.log(editor).filtered().set(warnings().switched(false));
		awaitText(editor, lines(0, LINES, i -> true));
		assertThat(editor.cursor().line()).isEqualTo(1500);
		assertThat(widget(editor).getTopIndex()).isEqualTo(1490);
	}

	/** The numbers beside other lines are drawn anew, though the text has been scrolled a little besides. */
	@Test
	void theNumbersAreThoseOfTheLinesShown() throws QueryException {
		LogEditor editor = open();
		LogWindow.page().activate(editor);
		LogWindow.log(editor).filtered().set(warnings());
		awaitText(editor, lines(0, LINES, i -> i % 10 == 0));
		editor.cursor().reveal(10);
		widget(editor).setTopIndex(1);
		Waiting.until("an idle window", () -> !Display.getCurrent().readAndDispatch());
		LogWindow.log(editor).filtered().set(warnings().switched(false));
		awaitText(editor, lines(0, LINES, i -> true));
		assertThat(widget(editor).getTopIndex()).isEqualTo(10);
		awaitFrame(widget(editor));
		List<Canvas> columns = Widgets.all(LogWindow.viewer(editor).getControl())
				.filter(control -> control instanceof Canvas && !(control instanceof StyledText)
						&& control.getBounds().width > 0 && control.isListening(SWT.Paint))
				.map(Canvas.class::cast)
				.toList();
		assertThat(columns).hasSizeGreaterThan(2);
		for (Canvas column : columns) {
			byte[] seen = picture(column);
			column.redraw();
			column.update();
			Waiting.until("an idle window", () -> !Display.getCurrent().readAndDispatch());
			assertThat(seen).as(column.toString()).isEqualTo(picture(column));
		}
	}

	/** The toolkit draws what is to be drawn a frame later, all of it together: an idle window may show what was before. */
	private static void awaitFrame(StyledText text) {
		boolean[] drawn = new boolean[1];
		text.addListener(SWT.Paint, event -> drawn[0] = true);
		text.redraw();
		Waiting.until("a frame", () -> drawn[0]);
		Waiting.until("an idle window", () -> !Display.getCurrent().readAndDispatch());
	}

	private static byte[] picture(Canvas shown) {
		Image picture = new Image(shown.getDisplay(), shown.getSize().x, shown.getSize().y);
		GC gc = new GC(shown);
		try {
			gc.copyArea(picture, 0, 0);
			return picture.getImageData().data;
		} finally {
			gc.dispose();
			picture.dispose();
		}
	}

	@Test
	void showsNothingWhereNothingIsKept() throws QueryException {
		LogEditor editor = open();
		LogWindow.log(editor).filtered().set(LineFilter.NONE.add(Chip.only(QueryParser.parse("level:error"))));
		awaitText(editor, "");
		assertThat(new LogLineNumbers(editor::document).createDisplayString(0)).isEmpty();
		LogWindow.log(editor).filtered().set(warnings());
		awaitText(editor, lines(0, LINES, i -> i % 10 == 0));
		int behind = LogWindow.document(editor).getNumberOfLines() - 1;
		assertThat(new LogLineNumbers(editor::document).createDisplayString(behind)).as("behind the last line")
				.isEmpty();
		assertThat(new LogLineNumbers(editor::document).createDisplayString(behind - 1)).isNotEmpty();
		LogWindow.log(editor).filtered().set(LineFilter.NONE);
		awaitText(editor, lines(0, LINES, i -> true));
	}

	/** Whether others are shown in its place, or none at all. */
	@Test
	void aLineThatWasHiddenIsWhereOneIsAgain() throws QueryException {
		LogEditor editor = open();
		editor.cursor().reveal(1503);
		widget(editor).setTopIndex(1495);
		for (String hiding : new String[]{"level:warn", "level:error"}) {
			LogWindow.log(editor).filtered().set(LineFilter.NONE.add(Chip.only(QueryParser.parse(hiding))));
			awaitText(editor, hiding.endsWith("warn") ? lines(0, LINES, i -> i % 10 == 0) : "");
			LogWindow.log(editor).filtered().set(LineFilter.NONE);
			awaitText(editor, lines(0, LINES, i -> true));
			assertThat(editor.cursor().line()).as(hiding).isEqualTo(1503);
			assertThat(widget(editor).getTopIndex()).as(hiding).isEqualTo(1495);
		}
		LogWindow.log(editor).filtered().set(warnings());
		awaitText(editor, lines(0, LINES, i -> i % 10 == 0));
		editor.cursor().reveal(20);
		LogWindow.log(editor).filtered().set(LineFilter.NONE);
		awaitText(editor, lines(0, LINES, i -> true));
		assertThat(editor.cursor().line()).as("somebody has gone there").isEqualTo(20);
	}

	/** Also where another line was on top of the screen before. */
	@Test
	void theLineOfTheCaretStaysWhereItIsOnTheScreen() throws QueryException {
		LogEditor editor = open();
		StyledText text = widget(editor);
		LogWindow.log(editor).filtered().set(warnings());
		awaitText(editor, lines(0, LINES, i -> i % 10 == 0));
		text.setTopIndex(10);
		text.setSelection(text.getOffsetAtLine(15));
		LogWindow.log(editor).filtered().set(LineFilter.NONE);
		awaitText(editor, lines(0, LINES, i -> true));
		assertThat(editor.cursor().line()).isEqualTo(150);
		assertThat(text.getTopIndex()).isEqualTo(145);
		text.setTopIndex(1000);
		LogWindow.log(editor).filtered().set(warnings());
		awaitText(editor, lines(0, LINES, i -> i % 10 == 0));
		assertThat(editor.cursor().line()).isEqualTo(150);
		assertThat(text.getTopIndex()).as("the caret is not to be seen").isEqualTo(100);
	}

	/** They differ by a sign beside them and in their letters, too, and are copied as they are. */
	@Test
	void linesAroundAreQuiet() throws QueryException {
		LogEditor editor = open();
		LogWindow.log(editor).filtered().set(warnings().withContext(1));
		awaitText(editor, lines(0, LINES - 1, i -> i % 10 < 2 || i % 10 == 9));
		assertThat(LogWindow.log(editor).filtered().progress().keptLines()).as("they do not count")
				.isEqualTo(LINES / 10);
		LogColours colours = new LogColours(() -> {});
		try {
			LogViewer viewer = LogWindow.viewer(editor);
			ContextLines context = new ContextLines(viewer, colours);
			assertThat(IntStream.range(0, LINES / 10 * 3 - 1).filter(line -> !context.has(line)).toArray())
					.isEqualTo(IntStream.range(0, LINES / 10).map(i -> 3 * i).toArray());
			StyleRange[] loud = {new StyleRange(20, 5, colours.colour(Style.LEVEL_WARN), null, SWT.BOLD)};
			assertThat(context.styles(loud, 18, "a line of some letters"))
					.allMatch(range -> range.fontStyle == SWT.NORMAL
							&& Objects.equals(range.foreground, colours.colour(Style.TIME)))
					.satisfies(ranges -> assertThat(ranges[0].start).as("from the begin of the line").isEqualTo(18));
			GapColumn column = new GapColumn(new LineLooks(viewer), colours, context);
			assertThat(column.getHoverInfo(viewer, 1))
					.isEqualTo("The filter keeps a line near this one, not this line.");
			assertThat(column.getHoverInfo(viewer, 3)).isNull();
			assertThat(Widgets.copied(widget(editor), 0, line(0).length() + line(1).length()))
					.isEqualTo(line(0) + line(1));
		} finally {
			colours.dispose();
		}
		LogWindow.log(editor).filtered().set(warnings());
		awaitText(editor, lines(0, LINES, i -> i % 10 == 0));
	}

	@Test
	void growsWithTheLog() throws QueryException, IOException {
		LogEditor editor = open();
		LogWindow.log(editor).filtered().set(warnings());
		awaitText(editor, lines(0, LINES, i -> i % 10 == 0));
		Files.writeString(LogWindow.log(editor).path(), lines(LINES, LINES + 100, i -> true),
				StandardOpenOption.APPEND);
		LogWindow.log(editor).readOn();
		awaitText(editor, lines(0, LINES + 100, i -> i % 10 == 0));
	}
}

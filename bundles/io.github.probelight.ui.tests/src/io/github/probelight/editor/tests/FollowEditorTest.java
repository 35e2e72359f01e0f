package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineFilter;

/** The view of a followed log stays at its end as tail -f does, and leaves the person alone who reads. */
@ExtendWith(NoLoggedErrors.class)
class FollowEditorTest {
	private static final int LINES = 600;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	/** Lines that are ten seconds apart. */
	private static String lines(int from, int end) {
		return IntStream.range(from, end)
				.mapToObj(i -> "2026-03-14T%02d:%02d:%02d [INFO] [Thread: Scan default:1] [Site: A] Line %d.\n"
						.formatted(10 + i / 360, i / 6 % 60, i % 6 * 10, i))
				.collect(Collectors.joining());
	}

	private LogEditor open() {
		LogEditor editor = window
				.openLog(window.file("growing.log", lines(0, LINES).getBytes(StandardCharsets.UTF_8)));
		LogWindow.page().activate(editor);
		return editor;
	}

	private static void follow(LogEditor editor) throws Exception {
		editor.getSite().getService(IHandlerService.class).executeCommand("io.github.probelight.editor.follow", null);
	}

	private static void append(LogEditor editor, String text) throws IOException {
		Files.writeString(LogWindow.log(editor).path(), text, StandardOpenOption.APPEND);
	}

	private static void awaitRows(LogEditor editor, int rows) {
		Waiting.until(rows + " rows", () -> LogWindow.document(editor).window().shownRows() == rows);
	}

	private static boolean isAtEnd(LogEditor editor) {
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		int whole = text.getClientArea().height / text.getLineHeight();
		return text.getTopIndex() + whole >= text.getLineCount() - 1;
	}

	private static boolean said(LogEditor editor, String text) {
		return Widgets.texts(editor.getSite().getShell()).anyMatch(shown -> shown.contains(text));
	}

	private static void press(LogEditor editor, String link) {
		Event event = new Event();
		event.text = link;
		Widgets.all(editor.getSite().getShell())
				.filter(Link.class::isInstance)
				.map(Link.class::cast)
				.filter(found -> found.isVisible() && found.getText().contains("href=\"" + link + '"'))
				.findFirst()
				.orElseThrow()
				.notifyListeners(SWT.Selection, event);
	}

	@Test
	void staysAtTheEnd() throws Exception {
		LogEditor editor = open();
		assertThat(editor.cursor().line()).isZero();
		follow(editor);
		Waiting.until("the end", () -> isAtEnd(editor) && said(editor, "Following growing.log"));
		assertThat(editor.cursor().line()).isEqualTo(LINES - 1);
		append(editor, lines(LINES, LINES + 200));
		awaitRows(editor, LINES + 200);
		assertThat(isAtEnd(editor)).isTrue();
		assertThat(editor.cursor().line()).isEqualTo(LINES + 199);
		Waiting.until("the report", () -> LogWindow.log(editor).report().extent().lines() == LINES + 200);
		follow(editor);
		Waiting.until("the bar to go", () -> !said(editor, "Following growing.log"));
		assertThat(LogWindow.log(editor).isFollowed()).isFalse();
	}

	@Test
	void pausesWhileAPersonReadsAbove() throws Exception {
		LogEditor editor = open();
		follow(editor);
		Waiting.until("the end", () -> isAtEnd(editor) && said(editor, "Following growing.log"));
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		LogWindow.viewer(editor).setTopIndex(40);
		append(editor, lines(LINES, LINES + 7));
		awaitRows(editor, LINES + 7);
		Waiting.until("the pause to be said", () -> said(editor, "Following is paused while you read: 7 new lines"));
		assertThat(text.getTopIndex()).isEqualTo(40);
		press(editor, "end");
		assertThat(isAtEnd(editor)).isTrue();
		assertThat(said(editor, "Following growing.log")).isTrue();

		text.setCaretOffset(text.getOffsetAtLine(LINES - 2));
		append(editor, lines(LINES + 7, LINES + 9));
		awaitRows(editor, LINES + 9);
		assertThat(editor.cursor().line()).as("the caret of a person").isEqualTo(LINES - 2);
		Waiting.until("the pause to be said", () -> said(editor, "paused while you read: 2 new lines"));
		text.setCaretOffset(text.getCharCount());
		append(editor, lines(LINES + 9, LINES + 10));
		awaitRows(editor, LINES + 10);
		assertThat(isAtEnd(editor)).as("Ctrl+End goes on").isTrue();
		assertThat(editor.cursor().line()).isEqualTo(LINES + 9);
	}

	/** A filter may keep fewer lines than there were when the person went up, or all of them again. */
	@Test
	void newLinesAreThoseThatAreShown() throws Exception {
		LogEditor editor = open();
		follow(editor);
		Waiting.until("the end", () -> isAtEnd(editor) && said(editor, "Following growing.log"));
		editor.cursor().reveal(40);
		append(editor, lines(LINES, LINES + 20));
		Waiting.until("the pause to be said", () -> said(editor, "paused while you read: 20 new lines"));
		editor.filter().set(LineFilter.NONE.add(Chip.only(QueryParser.parse("\"5.\""))));
		Waiting.until("those that are kept", () -> said(editor, "paused while you read: 2 new lines"));
		append(editor, lines(LINES + 20, LINES + 30));
		Waiting.until("one more", () -> said(editor, "paused while you read: 3 new lines"));
		editor.filter().set(LineFilter.NONE);
		Waiting.until("all of them", () -> said(editor, "paused while you read: 30 new lines"));
	}

	@Test
	void whatIsSelectedStaysSelected() throws Exception {
		LogEditor editor = open();
		follow(editor);
		Waiting.until("the end", () -> isAtEnd(editor));
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		text.setSelection(text.getOffsetAtLine(LINES - 3), text.getCharCount());
		append(editor, lines(LINES, LINES + 5));
		awaitRows(editor, LINES + 5);
		assertThat(text.getSelectionText()).isEqualTo(lines(LINES - 3, LINES));
	}

	@Test
	void theBarOffersToFollowWhatHasGrown() throws Exception {
		LogEditor editor = open();
		append(editor, lines(LINES, LINES + 1));
		Waiting.until("the news", () -> said(editor, "has grown"));
		Widgets.all(editor.getSite().getShell())
				.filter(Button.class::isInstance)
				.map(Button.class::cast)
				.filter(button -> button.getText().equals("Follow") && button.isVisible())
				.findFirst()
				.orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		awaitRows(editor, LINES + 1);
		Waiting.until("the bars to change", () -> !said(editor, "has grown") && said(editor, "Following growing.log"));
		assertThat(isAtEnd(editor)).isTrue();
	}

	/** The line is another one in the log that has begun anew; its time is not. */
	@Test
	void reloadKeepsTheTimeInALogThatHasTurnedOver() throws Exception {
		LogEditor editor = open();
		Path file = LogWindow.log(editor).path();
		editor.cursor().reveal(300);
		Files.move(file, file.resolveSibling("growing.log.1"));
		Files.writeString(file, lines(250, LINES + 90));
		Waiting.until("the news", () -> said(editor, "growing.log is now named growing.log.1"));
		assertThat(LogWindow.document(editor).get()).isEqualTo(lines(0, LINES));
		editor.getSite()
				.getService(IHandlerService.class)
				.executeCommand("org.eclipse.ui.file.refresh", null);
		Waiting.until("the line of the time", () -> editor.cursor().line() == 50);
		assertThat(LogWindow.document(editor).get()).isEqualTo(lines(250, LINES + 90));
	}

	private static List<String> columns(LogEditor editor) {
		List<String> names = new ArrayList<>();
		((CompositeRuler) editor.getAdapter(IVerticalRulerInfo.class)).getDecoratorIterator()
				.forEachRemaining(column -> names.add(column.getClass().getSimpleName()));
		return names;
	}

	@Test
	void reloadGoesOnToFollow() throws Exception {
		LogEditor editor = open();
		List<String> columns = columns(editor);
		follow(editor);
		Path file = LogWindow.log(editor).path();
		Files.delete(file);
		Files.writeString(file, lines(5, 20));
		Waiting.until("the news", () -> said(editor, "is no longer the file that was followed"));
		editor.getSite()
				.getService(IHandlerService.class)
				.executeCommand("org.eclipse.ui.file.refresh", null);
		awaitRows(editor, 15);
		assertThat(columns(editor)).as("beside the text").isEqualTo(columns);
		append(editor, lines(20, 900));
		awaitRows(editor, 895);
		Waiting.until("the end", () -> isAtEnd(editor));
	}

	/** The text is another one while the caret of the person who reads above is still beyond its end. */
	@Test
	void reloadAfterACutLeavesThePersonInPeaceWhoReadsAbove() throws Exception {
		LogEditor editor = open();
		follow(editor);
		Waiting.until("the end", () -> isAtEnd(editor) && said(editor, "Following growing.log"));
		editor.cursor().reveal(LINES - 40);
		Waiting.until("the pause", () -> said(editor, "paused while you read"));
		Files.writeString(LogWindow.log(editor).path(), lines(0, 60));
		Waiting.until("the news", () -> said(editor, "became shorter"));
		editor.getSite()
				.getService(IHandlerService.class)
				.executeCommand("org.eclipse.ui.file.refresh", null);
		awaitRows(editor, 60);
		assertThat(LogWindow.document(editor).get()).isEqualTo(lines(0, 60));
		Waiting.until("the news to go", () -> !said(editor, "became shorter"));
	}

	/** As where nothing is followed; what comes is told. */
	@Test
	void reloadKeepsTheTimeOfThePersonWhoReadsAbove() throws Exception {
		LogEditor editor = open();
		follow(editor);
		Waiting.until("the end", () -> isAtEnd(editor) && said(editor, "Following growing.log"));
		editor.cursor().reveal(300);
		Waiting.until("the pause", () -> said(editor, "paused while you read"));
		Path file = LogWindow.log(editor).path();
		Files.move(file, file.resolveSibling("growing.log.1"));
		Files.writeString(file, lines(250, LINES + 90));
		Waiting.until("the news", () -> said(editor, "is no longer the file that was followed"));
		editor.getSite()
				.getService(IHandlerService.class)
				.executeCommand("org.eclipse.ui.file.refresh", null);
		Waiting.until("the line of the time", () -> editor.cursor().line() == 50);
		append(editor, lines(LINES + 90, LINES + 95));
		Waiting.until("the new lines to be told", () -> said(editor, "paused while you read: 5 new lines"));
		assertThat(editor.cursor().line()).isEqualTo(50);
		assertThat(isAtEnd(editor)).isFalse();
	}

	@Test
	void theStatusLineTellsTheEstimateOfARunningTask() throws Exception {
		String head = "2026-03-14T21:00:00 [INFO] [Thread: Scan default:1] [Site: A] ";
		LogEditor editor = window.openLog(window.file("running.log", (head + "Nmap phase started.\n" + head
				+ "Nmap scan of 64 IP addresses starting.\n" + head + "Nmap task UDP Scan started.\n" + head
				+ "Nmap task UDP Scan is an estimated 63.40%% complete with an estimated 720 second(s) remaining.\n"
						.formatted())
				.getBytes(StandardCharsets.UTF_8)));
		LogWindow.page().activate(editor);
		Waiting.until("the estimate", () -> said(editor, "UDP Scan 63 %, about 12 min left"));
		Waiting.until("room for all of it", () -> Widgets.all(editor.getSite().getShell())
				.filter(control -> control instanceof CLabel field && field.getText().startsWith("UDP Scan 63"))
				.allMatch(field -> field.getSize().x >= field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x));
		append(editor, head + "Nmap phase complete.\n");
		follow(editor);
		Waiting.until("the estimate to go", () -> !said(editor, "UDP Scan 63 %"));
	}
}

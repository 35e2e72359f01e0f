package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
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
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogs;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineFilter;

/** Nobody comes back to the window here: what becomes of the file of a log is told by itself, with the way out. */
@ExtendWith(NoLoggedErrors.class)
class ChangedLogTest {
	private static final int LINES = 50;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static byte[] log(String host, int lines) {
		return "2026-03-14T21:30:00 [INFO] [Site: A] [%s] ALIVE (reason=echo-reply)\n".formatted(host)
				.repeat(lines)
				.getBytes(StandardCharsets.UTF_8);
	}

	private LogEditor open() {
		return window.openLog(window.file("changed.log", log("10.0.0.1", LINES)));
	}

	@Test
	void whatItHasGrownByIsReadOn() throws IOException {
		LogEditor editor = open();
		OpenLog log = LogWindow.log(editor);
		assertThat(reload(editor)).isEmpty();
		Files.write(log.path(), log("10.0.0.2", 1), StandardOpenOption.APPEND);
		Waiting.until("the news", () -> said(editor, "changed.log has grown") && reload(editor).isPresent());
		press(editor);
		Waiting.until("the new line", () -> LogWindow.document(editor).get().contains("10.0.0.2"));
		Waiting.until("the bar to go", () -> reload(editor).isEmpty() && !said(editor, "changed.log has grown"));
		assertThat(LogWindow.log(editor)).as("read on").isSameAs(log);
	}

	@Test
	void anotherLogInItsPlaceIsOpenedAnew() throws IOException {
		LogEditor editor = open();
		OpenLog before = LogWindow.log(editor);
		editor.cursor().reveal(7);
		Files.write(before.path(), log("10.0.0.3", LINES - 1));
		Waiting.until("the news", () -> said(editor, "became shorter or was replaced") && reload(editor).isPresent());
		press(editor);
		assertShows(editor, log("10.0.0.3", LINES - 1));
		assertThat(editor.cursor().line()).as("the caret").isEqualTo(7);
		assertThat(OpenLogs.standard().all()).containsExactly(LogWindow.log(editor)).doesNotContain(before);
		Waiting.until("the bar to go", () -> reload(editor).isEmpty());
	}

	/** Who filters a log that turns over goes on with that, and with the keys of the text behind the button. */
	@Test
	void filterAndFocusAreThereAfterIt() throws Exception {
		LogEditor editor = open();
		LogWindow.activate(editor);
		LineFilter filter = LineFilter.NONE.add(Chip.only(QueryParser.parse("10.0.0.7")));
		editor.filter().set(filter);
		Path file = LogWindow.log(editor).path();
		Files.move(file, file.resolveSibling("changed.log.1"));
		Files.write(file, log("10.0.0.6", LINES / 2));
		Files.write(file, log("10.0.0.7", 2), StandardOpenOption.APPEND);
		Waiting.until("the news", () -> reload(editor).isPresent());
		reload(editor).orElseThrow().setFocus();
		press(editor);
		Waiting.until("its lines", () -> LogWindow.document(editor)
				.get()
				.equals(new String(log("10.0.0.7", 2), StandardCharsets.UTF_8)));
		assertThat(editor.filter().filter()).isEqualTo(filter);
		assertThat(LogWindow.viewer(editor).getTextWidget().isFocusControl()).isTrue();
		assertThat(editor.filter().undo()).as("the change before").isTrue();
		assertThat(editor.filter().filter()).isEqualTo(LineFilter.NONE);
	}

	@Test
	void refreshOpensAnewToo() throws Exception {
		LogEditor editor = open();
		LogWindow.page().activate(editor);
		Path other = window.file("other.log", log("10.0.0.4", LINES + 9));
		Files.move(other, LogWindow.log(editor).path(), StandardCopyOption.REPLACE_EXISTING);
		editor.getSite()
				.getService(IHandlerService.class)
				.executeCommand(IWorkbenchCommandConstants.FILE_REFRESH, null);
		assertShows(editor, log("10.0.0.4", LINES + 9));
	}

	@Test
	void whatIsDeletedIsSaidAndStays() throws IOException {
		LogEditor editor = open();
		Files.delete(LogWindow.log(editor).path());
		Waiting.until("the news", () -> said(editor, "changed.log was deleted"));
		assertThat(reload(editor)).isEmpty();
		assertThat(LogWindow.document(editor).get()).contains("10.0.0.1");
	}

	@Test
	void anotherEditorOfTheFileKeepsWhatItShows() throws Exception {
		LogEditor editor = open();
		LogEditor other = (LogEditor) LogWindow.page()
				.openEditor(editor.getEditorInput(), LogEditor.ID, true, IWorkbenchPage.MATCH_NONE);
		OpenLog before = LogWindow.log(other);
		assertThat(LogWindow.log(editor)).isSameAs(before);
		LogWindow.page().activate(editor);
		Files.write(before.path(), log("10.0.0.5", LINES + 1));
		Files.setLastModifiedTime(before.path(), FileTime.fromMillis(1));
		Waiting.until("the news", () -> reload(editor).isPresent());
		press(editor);
		assertShows(editor, log("10.0.0.5", LINES + 1));
		assertThat(LogWindow.log(other)).isSameAs(before);
		assertThat(OpenLogs.standard().all()).containsExactlyInAnyOrder(before, LogWindow.log(editor));
		LogWindow.page().closeAllEditors(false);
		assertThat(OpenLogs.standard().all()).isEmpty();
	}

	private static void assertShows(LogEditor editor, byte[] text) {
		String expected = new String(text, StandardCharsets.UTF_8);
		Waiting.until("the text", () -> expected.equals(LogWindow.document(editor).get()));
		Waiting.until("the report", () -> LogWindow.log(editor).report().extent().bytes() == text.length);
	}

	private static boolean said(LogEditor editor, String text) {
		return Widgets.texts(editor.getSite().getShell()).anyMatch(shown -> shown.contains(text));
	}

	/** The button, where it is to be seen. */
	private static Optional<Button> reload(LogEditor editor) {
		return Widgets.all(editor.getSite().getShell())
				.filter(Button.class::isInstance)
				.map(Button.class::cast)
				.filter(button -> button.getText().equals("Reload") && button.isVisible())
				.findFirst();
	}

	private static void press(LogEditor editor) {
		reload(editor).orElseThrow().notifyListeners(SWT.Selection, new Event());
	}
}

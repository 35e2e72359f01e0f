package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.mark.LogMark;
import io.github.probelight.editor.mark.LogMarks;
import io.github.probelight.engine.report.Report;
import io.github.probelight.ui.tests.ByKeys;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.bookmarks.BookmarksView;
import io.github.probelight.views.bookmarks.MarkedLine;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.bookmark.Bookmarks;

/** A key sets a bookmark on a line of a log outside the workspace; the view lists, leads, changes and forgets them. */
@ExtendWith(NoLoggedErrors.class)
class BookmarksViewTest {
	private static final String TOGGLE = "io.github.probelight.editor.bookmark";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static void toggle(LogEditor editor, long line) throws CommandException {
		LogWindow.activate(editor);
		editor.cursor().reveal(line);
		editor.getSite().getService(IHandlerService.class).executeCommand(TOGGLE, null);
	}

	private static List<LogMark> marks(LogEditor editor) {
		return editor.marks().marks().of(LogMarks.Source.BOOKMARKS);
	}

	private static void waitForMarks(LogEditor editor, Long... lines) {
		Waiting.until("marks at " + List.of(lines),
				() -> marks(editor).stream().map(LogMark::line).toList().equals(List.of(lines)));
	}

	private static TablePanel<Report, MarkedLine> rows(BookmarksView view, int rows) {
		Waiting.until(rows + " rows",
				() -> !view.panel().isBusy() && view.panel().shown() != null
						&& view.panel().table().rows().size() == rows);
		return view.panel();
	}

	@Test
	void areSetListedAndRemoved() throws CommandException, PartInitException {
		LogEditor editor = window.openSample("small-scan.log");
		BookmarksView view = (BookmarksView) LogWindow.page().showView(BookmarksView.ID);
		toggle(editor, 12);
		toggle(editor, 60);
		waitForMarks(editor, 12L, 60L);
		Menu menu = rows(view, 2).table().table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		assertThat(ByKeys.clashes(Stream.of(menu.getItems()).map(MenuItem::getText).toList())).isEmpty();
		menu.notifyListeners(SWT.Hide, new Event());
		TablePanel<Report, MarkedLine> panel = rows(view, 2);
		Path path = LogWindow.log(editor).path();
		Bookmarks.standard().put(path, Bookmarks.standard().at(path, 60).orElseThrow().withNote("ask the owner"));
		Waiting.until("the note", () -> panel.table().rows().size() == 2
				&& panel.table().rows().row(1).mark().note().equals("ask the owner"));
		TableItem row = panel.table().table().getItem(1);
		assertThat(List.of(row.getText(1), row.getText(3))).containsExactly("61", "ask the owner");
		String line = LogWindow.log(editor).text().line(60, 1000);
		Column<MarkedLine> text = panel.table().heads().all().getLast();
		String shown = text.cell(panel.table().rows().row(1));
		assertThat(shown).as("what tells it from its neighbours").isNotBlank().doesNotContain("[INFO]");
		assertThat(line).endsWith(shown);
		assertThat(text.copied(panel.table().rows().row(1))).isEqualTo(line);
		Waiting.until("the note beside the line",
				() -> marks(editor).getLast().text().equals("Bookmark: ask the owner"));
		editor.cursor().reveal(0);
		view.goTo(panel.table().rows().row(1));
		assertThat(editor.cursor().line()).isEqualTo(60);
		panel.select(0);
		Event delete = new Event();
		delete.keyCode = SWT.DEL;
		panel.table().table().notifyListeners(SWT.KeyDown, delete);
		rows(view, 1);
		toggle(editor, 60);
		rows(view, 0);
		waitForMarks(editor);
		assertThat(panel.messageText()).contains("Ctrl+F2");
		LogWindow.page().hideView(view);
	}

	/** Written anew, the log has other lines: the bookmark says so and does not pass for one of what is there. */
	@Test
	void sayWhenTheLogHasChanged() throws CommandException, IOException, PartInitException {
		Path file = window.file("scan.log", "2026-03-14T21:30:01 [INFO] [Thread: Scan default:1] [Site: A] old\n"
				.getBytes(StandardCharsets.UTF_8));
		LogEditor editor = window.openLog(file);
		toggle(editor, 0);
		waitForMarks(editor, 0L);
		assertThat(marks(editor).getFirst().sign()).isEmpty();
		LogWindow.page().closeEditor(editor, false);
		Files.writeString(file, "2026-03-14T21:30:01 [INFO] [Thread: Scan default:1] [Site: A] new\n");
		LogEditor again = window.openLog(file);
		waitForMarks(again, 0L);
		assertThat(marks(again).getFirst()).satisfies(mark -> {
			assertThat(mark.sign()).isEqualTo("?");
			assertThat(mark.text()).contains("[Site: A] old");
		});
		BookmarksView view = (BookmarksView) LogWindow.page().showView(BookmarksView.ID);
		TablePanel<Report, MarkedLine> panel = rows(view, 1);
		assertThat(panel.table().table().getItem(0).getText(4)).isEqualTo("changed");
		assertThat(text(panel, 0)).endsWith("old");
		toggle(again, 0);
		rows(view, 0);
		LogWindow.page().hideView(view);
	}

	/** Of all logs that are open, those of the log in front first; each leads to its own log. */
	@Test
	void areThoseOfAllOpenLogs() throws CommandException, IOException, PartInitException {
		String text = "2026-03-14T21:30:01 [INFO] [Thread: Scan default:1] [Site: A] %s\n";
		LogEditor first = window.openLog(
				window.file("scan.log", text.formatted("one").repeat(5).getBytes(StandardCharsets.UTF_8)));
		Path folder = Files.createDirectory(window.folder().resolve("other"));
		Path file = Files.writeString(folder.resolve("scan.log"), text.formatted("two").repeat(5));
		toggle(first, 3);
		BookmarksView view = (BookmarksView) LogWindow.page().showView(BookmarksView.ID);
		assertThat(columns(rows(view, 1))).doesNotContain("log");
		LogEditor second = window.openLog(file);
		toggle(second, 1);
		TablePanel<Report, MarkedLine> panel = rows(view, 2);
		assertThat(columns(panel)).startsWith("log").contains("text");
		assertThat(List.of(panel.table().table().getItem(0).getText(0), panel.table().table().getItem(0).getText(1)))
				.as("in front")
				.containsExactly("other/scan.log", "2");
		assertThat(text(panel, 1)).endsWith("one");
		assertThat(panel.table().heads().all()).extracting(Column::id).as("exported").contains("log", "line", "text");
		view.goTo(panel.table().rows().row(1));
		assertThat(LogWindow.page().getActiveEditor()).isSameAs(first);
		assertThat(first.cursor().line()).isEqualTo(3);
		assertThat(second.cursor().line()).isEqualTo(1);
		Waiting.until("those of the log in front first", () -> rows(view, 2).table().rows().row(0).line() == 3);
		view.pin().pin(true);
		rows(view, 1);
		view.pin().pin(false);
		rows(view, 2);
		LogWindow.page().closeEditor(second, false);
		rows(view, 1);
		toggle(first, 3);
		rows(view, 0);
		LogWindow.page().activate(window.openLog(file));
		toggle((LogEditor) LogWindow.page().getActiveEditor(), 1);
		LogWindow.page().hideView(view);
	}

	/** The line that is marked, whole; its column may have no room for that. */
	private static String text(TablePanel<Report, MarkedLine> panel, int row) {
		return panel.table().heads().all().get(5).read(panel.table().rows().row(row));
	}

	private static List<String> columns(TablePanel<Report, MarkedLine> panel) {
		return panel.table().heads().shown().stream().map(Column::id).toList();
	}
}

package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Spoken;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.search.SearchView;
import io.github.probelight.views.table.CellMark;
import io.github.probelight.views.table.Column;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.search.LogMatch;

/** Logs and folders of logs are searched, and what is found leads to its line. */
class SearchViewTest extends SearchWindow {
	private static List<LogMatch> rows(SearchView view) {
		return IntStream.range(0, view.panel().table().rows().size())
				.filter(i -> !view.panel().table().rows().isHead(i))
				.mapToObj(view.panel().table().rows()::row)
				.toList();
	}

	@Test
	void searchesOpenLogsAndLeadsToTheLines() throws Exception {
		LogEditor first = window.openLog(window.file("first.log", log(0)));
		LogEditor second = window.openLog(window.file("second.log", log(60)));
		SearchView view = view();
		view.searchOpenLogs();
		search(view, "state:dead", "10 entries in 2 of 2 logs");
		view.panel().groupBy("log");
		Waiting.until("two groups", () -> view.panel().table().rows().heads().count() == 2);
		assertThat(view.panel().table().rows().head(0).orElseThrow().name()).isEqualTo("first.log");
		view.panel().table().select(1);
		view.panel().table().open();
		assertThat(LogWindow.page().getActivePart()).isSameAs(first);
		assertThat(first.cursor().line()).isEqualTo(3);
		LogWindow.page().activate(view);
		view.panel().table().select(5);
		IViewSite site = view.getViewSite();
		site.getActionBars().getGlobalActionHandler(ActionFactory.NEXT.getId()).run();
		assertThat(second.cursor().line()).as("the head of the other log is passed over").isEqualTo(3);
		assertThat(LogWindow.page().getActivePart()).as("the view keeps the focus").isSameAs(view);
		view.panel().groupBy("host");
		Waiting.until("a group for each host", () -> view.panel().table().rows().heads().count() == 10);
		view.panel().groupBy("task");
		Waiting.until("one group without a task", () -> view.panel().table().rows().heads().count() == 1);
		assertThat(view.panel().table().rows().head(0).orElseThrow().name()).isEqualTo("(no task)");
		view.panel().groupBy("log");
	}

	/** Whatever is typed meanwhile. */
	@Test
	void saysWhatTheRowsAnswer() throws Exception {
		window.openLog(window.file("first.log", log(0)));
		SearchView view = view();
		view.searchOpenLogs();
		search(view, "state:dead", "5 entries in 1 of 1 log");
		view.ask("10.0.0.7");
		assertThat(view.panel().totalsText()).startsWith("Results for “state:dead”");
		assertThat(Spoken.name(view.panel().table().table())).startsWith("Search Logs, results for “state:dead”");
		view.ask("state:open");
		view.search();
		Waiting.until("nothing", () -> view.panel()
				.messageText()
				.equals("Nothing was found for “state:open”: 0 entries in 0 of 1 log."));
		view.ask("10.0.0.7 or " + "a".repeat(100));
		view.search();
		Waiting.until("the begin of it", () -> view.panel()
				.totalsText()
				.equals("Results for “10.0.0.7 or " + "a".repeat(47) + "…”  ·  1 entry in 1 of 1 log"));
	}

	/** A red sign that can be pressed says that something goes on. */
	@Test
	void stopsOnlyWhatGoesOn() throws Exception {
		window.openLog(window.file("first.log", log(0)));
		SearchView view = view();
		IContributionItem[] items = view.getViewSite().getActionBars().getToolBarManager().getItems();
		IAction stop = ((ActionContributionItem) items[items.length - 1]).getAction();
		assertThat(stop.getText()).isEqualTo("Stop the Search");
		view.searchOpenLogs();
		search(view, "state:dead", "5 entries in 1 of 1 log");
		assertThat(stop.isEnabled()).isFalse();
	}

	@Test
	void searchesFoldersAndOpensTheirLogs() throws Exception {
		Files.createDirectory(folder.resolve("sub"));
		Files.write(folder.resolve("a.log"), log(0));
		Files.write(folder.resolve("sub/b.log"), log(60));
		Files.writeString(folder.resolve("readme.txt"), "no log");
		SearchView view = view();
		view.searchFolder(folder);
		search(view, "state:dead 10.0.0.93", "1 entry in 1 of 2 logs  ·  no scan logs, left out: 1");
		assertThat(rows(view)).extracting(match -> match.log().name()).containsExactly("sub/b.log");
		LogMatch match = rows(view).getFirst();
		view.panel().table().select(view.panel().table().rows().size() - 1);
		view.panel().table().table().notifyListeners(SWT.DefaultSelection, new Event());
		IEditorPart editor = LogWindow.page().getActiveEditor();
		assertThat(editor).isInstanceOf(LogEditor.class);
		assertThat(editor.getTitle()).isEqualTo("b.log");
		Waiting.until("the line", () -> ((LogEditor) editor).cursor().line() == match.line());
		LogWindow.page().activate(view);
		view.showOnly(match);
		Waiting.until("the filter",
				() -> Objects.requireNonNull(Adapters.adapt(editor, OpenLog.class)).filtered().shown().rows() == 1);
	}

	/** Who steps through what is found goes on doing so, whether the log was open or not. */
	@Test
	void theViewKeepsTheKeysWhereALogIsOpened() throws Exception {
		Files.write(folder.resolve("a.log"), log(0));
		SearchView view = view();
		view.searchFolder(folder);
		search(view, "state:dead", "5 entries in 1 of 1 log");
		LogWindow.page().activate(view);
		for (int line : new int[]{3, 13}) {
			view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.NEXT.getId()).run();
			assertThat(LogWindow.page().getActivePart()).isSameAs(view);
			LogEditor editor = (LogEditor) LogWindow.page().getActiveEditor();
			Waiting.until("the line", () -> editor.cursor().line() == line);
		}
	}

	/** In a narrow window too: what lines repeat is left out, what is found is marked. All of a line is copied and filtered. */
	@Test
	void showsWhatTellsLinesFromTheirNeighbours() throws Exception {
		Files.write(folder.resolve("a.log"), log(0));
		SearchView view = view();
		view.searchFolder(folder);
		search(view, "10.0.0.13 reason", "1 entry in 1 of 1 log");
		view.panel().table().select(view.panel().table().rows().size() - 1);
		TableItem item = view.panel().table().table().getItem(view.panel().table().rows().size() - 1);
		int text = view.panel().table().heads().shown().stream().map(Column::id).toList().indexOf("text");
		assertThat(item.getText(text)).isEqualTo("[10.0.0.13] DEAD (reason=x)");
		assertThat(item.getData(CellMark.class.getName() + text))
				.isEqualTo(List.of(new CellMark(1, 10), new CellMark(18, 24)));
		view.setFocus();
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
		assertThat(Widgets.clipboard())
				.contains("[INFO] [Thread: Scan default:1] [Site: A] [10.0.0.13] DEAD (reason=x)");
		view.panel().setFilter("default:1");
		Waiting.until("the row with this thread", () -> !view.panel().isBusy() && rows(view).size() == 1);
		view.panel().setFilter("default:2");
		Waiting.until("no row", () -> rows(view).isEmpty());
		view.panel().setFilter("");
	}

	@Test
	void tellsWhatIsWrongOrNotThere() throws Exception {
		Files.write(folder.resolve("utf16.log"), new String(log(0), StandardCharsets.UTF_8)
				.getBytes(StandardCharsets.UTF_16));
		SearchView view = view();
		view.searchFolder(folder);
		search(view, "state:dead", "0 entries in 0 of 0 logs  ·  not read, or not to the end: 1");
		assertThat(rows(view)).singleElement().satisfies(match -> assertThat(match.text()).contains("UTF-16"));
		view.ask("state:");
		view.search();
		assertThat(view.said()).contains("Behind state: stands nothing.");
	}

	@Test
	void beginsWithWhatIsSelectedOrShown() throws Exception {
		LogEditor editor = window.openLog(window.file("scan.log", log(0)));
		LogWindow.page().activate(editor);
		editor.filter().only(Chip.only(QueryParser.parse("state:dead")));
		assertThat(asked()).isEqualTo("state:dead");
		LogWindow.page().activate(editor);
		Waiting.until("the filter", () -> text(editor).lines().count() == 5);
		editor.getSelectionProvider()
				.setSelection(new TextSelection(text(editor).indexOf("10.0.0.3"), "10.0.0.3".length()));
		assertThat(asked()).isEqualTo("10.0.0.3");
		LogWindow.page().activate(editor);
		editor.getSelectionProvider()
				.setSelection(new TextSelection(text(editor).indexOf("default:1"), "default:1".length()));
		assertThat(asked()).isEqualTo("\"default:1\"");
	}

	private static String text(LogEditor editor) {
		return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
	}

	private static String asked() throws Exception {
		LogWindow.page()
				.getWorkbenchWindow()
				.getService(IHandlerService.class)
				.executeCommand("io.github.probelight.views.searchLogs", null);
		SearchView view = view();
		assertThat(LogWindow.page().getActivePart()).isSameAs(view);
		return view.typed();
	}
}

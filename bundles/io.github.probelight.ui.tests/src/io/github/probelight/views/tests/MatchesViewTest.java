package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.matches.MatchesView;
import io.github.probelight.views.table.CellMark;
import io.github.probelight.workspace.ShownZone;

/** What Find has found, as lines. */
@ExtendWith(NoLoggedErrors.class)
class MatchesViewTest {
	private static final String LINE = "2026-03-14T21:30:%02d [INFO] [Site: A] [10.0.0.%d] %s (reason=echo-reply)\n";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void listsTheLinesAndGoesThere() throws Exception {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < 50; i++) {
			log.append(LINE.formatted(i, i, i % 10 == 3 ? "DEAD" : "ALIVE"));
		}
		LogEditor editor = window.openLog(window.file("scan.log", log.toString().getBytes(StandardCharsets.UTF_8)));
		MatchesView view = (MatchesView) LogWindow.page().showView(MatchesView.ID);
		assertThat(view.headText()).startsWith("Find (Ctrl+F)");
		LogWindow.page().activate(editor);
		IFindReplaceTarget find = Adapters.adapt(editor, IFindReplaceTarget.class);
		find.findAndSelect(0, "dead", true, false, false);
		Waiting.until("five lines", () -> view.table().rows().size() == 5);
		Waiting.until("their number", () -> view.headText().equals("“dead”: 5 matches in 5 lines"));
		TableItem item = view.table().table().getItem(1);
		assertThat(item.getText(0)).isEqualTo("14");
		assertThat(item.getText(1)).isEqualTo("2026-03-14 21:30:13");
		assertThat(item.getText(2)).isEqualTo("[10.0.0.13] DEAD (reason=echo-reply)");
		LogWindow.page().activate(view);
		view.table().select(0);
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.NEXT.getId()).run();
		assertThat(editor.cursor().line()).isEqualTo(13);
		assertThat(LogWindow.page().getActivePart()).as("the view keeps the focus").isSameAs(view);
		view.table().select(4);
		view.table().open();
		assertThat(editor.cursor().line()).isEqualTo(43);
		assertThat(LogWindow.page().getActivePart()).isSameAs(editor);
		find.findAndSelect(0, "nobody", true, false, false);
		find.findAndSelect(-1, "nobody", true, false, false);
		Waiting.until("nothing", () -> view.headText().equals("“nobody”: 0 matches in 0 lines"));
		assertThat(view.table().rows().size()).isZero();
	}

	/** As by Find, whose match has the caret; where there is none, the nearest one. What a person has selected stays. */
	@Test
	void beginsAtTheMatchNearTheCaret() throws Exception {
		StringBuilder log = new StringBuilder();
		for (int i = 0; i < 5000; i++) {
			log.append(LINE.formatted(i % 60, i % 250, i % 10 == 3 ? "DEAD" : "ALIVE"));
		}
		LogEditor editor = window.openLog(window.file("scan.log", log.toString().getBytes(StandardCharsets.UTF_8)));
		MatchesView view = (MatchesView) LogWindow.page().showView(MatchesView.ID);
		LogWindow.page().activate(editor);
		editor.cursor().reveal(2511);
		IFindReplaceTarget find = Adapters.adapt(editor, IFindReplaceTarget.class);
		find.findAndSelect(LogWindow.viewer(editor).getSelectedRange().x, "dead", true, false, false);
		assertThat(editor.cursor().line()).isEqualTo(2513);
		Waiting.until("all lines", () -> view.table().rows().size() == 500 && view.table().selectedCount() == 1);
		assertThat(selected(view)).containsExactly("2,514");
		view.table().select(7);
		editor.cursor().reveal(4000);
		LogWindow.log(editor).filtered().lastFind().goesOn();
		Waiting.forEvents();
		assertThat(selected(view)).as("a person's own").containsExactly("74");
		LogWindow.page().hideView(view);
		MatchesView again = (MatchesView) LogWindow.page().showView(MatchesView.ID);
		Waiting.until("a row", () -> again.table().selectedCount() == 1);
		assertThat(selected(again)).as("three behind the caret, not seven before it").containsExactly("4,004");
		again.table().select(0);
		editor.cursor().reveal(3998);
		LogWindow.page().hideView(again);
		MatchesView last = (MatchesView) LogWindow.page().showView(MatchesView.ID);
		Waiting.until("a row", () -> last.table().selectedCount() == 1);
		assertThat(selected(last)).as("five before, five behind").containsExactly("4,004");
		assertThat(editor.cursor().line()).as("nobody is led away").isEqualTo(3998);
	}

	private static List<String> selected(MatchesView view) {
		return Arrays.stream(view.table().table().getSelection()).map(item -> item.getText(0)).toList();
	}

	/** In a narrow window too: a match far to the right, and one in what lines repeat. What is copied is all of the line. */
	@Test
	void showsTheMatchOfALongLine() throws Exception {
		String line = "2026-03-14T21:30:00 [INFO] [Site: Harbour] " + "word ".repeat(60) + "needle at last";
		LogEditor editor = window.openLog(window.file("scan.log", line.getBytes(StandardCharsets.UTF_8)));
		MatchesView view = (MatchesView) LogWindow.page().showView(MatchesView.ID);
		LogWindow.page().activate(editor);
		IFindReplaceTarget find = Adapters.adapt(editor, IFindReplaceTarget.class);
		find.findAndSelect(0, "needle", true, false, false);
		Waiting.until("the line", () -> view.table().rows().size() == 1);
		TableItem item = view.table().table().getItem(0);
		assertThat(item.getText(2)).isEqualTo("…word word word word needle at last");
		assertThat(marked(item)).isEqualTo(List.of(new CellMark(21, 27)));
		view.table().selectAll();
		view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.COPY.getId()).run();
		assertThat(Widgets.clipboard()).isEqualTo("1\t2026-03-14 21:30:00\t" + line);
		find.findAndSelect(0, "harbour", true, false, false);
		Waiting.until("the other match", () -> view.table().rows().size() == 1 && view.table()
				.table()
				.getItem(0)
				.getText(2)
				.startsWith("2026-03-14T21:30:00 [INFO] [Site: Harb"));
		assertThat(marked(view.table().table().getItem(0))).isEqualTo(List.of(new CellMark(34, 41)));
	}

	/** What is painted behind the letters of the text. */
	private static Object marked(TableItem item) {
		return item.getData(CellMark.class.getName() + 2);
	}

	/** What is seen already, too. */
	@Test
	void tellsTimesByTheClocksThatAreChosen() throws Exception {
		LogEditor editor = window.openSample("small-scan.log");
		MatchesView view = (MatchesView) LogWindow.page().showView(MatchesView.ID);
		LogWindow.page().activate(editor);
		Adapters.adapt(editor, IFindReplaceTarget.class).findAndSelect(0, "plotter", true, false, false);
		Waiting.until("the line", () -> view.table().rows().size() == 1);
		TableItem item = view.table().table().getItem(0);
		assertThat(item.getText(1)).startsWith("2026-03-14 21:30:");
		ShownZone.set("Asia/Tokyo");
		try {
			Waiting.until("the clocks of Tokyo", () -> item.getText(1).startsWith("2026-03-15 06:30:"));
		} finally {
			ShownZone.set(ShownZone.GMT);
		}
	}
}

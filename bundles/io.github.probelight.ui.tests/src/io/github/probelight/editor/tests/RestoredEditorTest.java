package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.contentoutline.ContentOutline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.outline.LogOutlinePage;
import io.github.probelight.editor.outline.RestoredOutline;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineFilter;

/** An editor that comes back with the workbench stands where it stood. */
@ExtendWith(NoLoggedErrors.class)
class RestoredEditorTest {
	private static final String LINE = "2026-03-14T21:30:00 [INFO] [Site: A] [10.0.0.1] ALIVE (reason=echo-reply)\n";
	private static final int LINES = 20_000;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void standsOnItsLineThoughTheLogIsNotReadYet() throws Exception {
		Path file = window.file("long.log", LINE.repeat(LINES).getBytes(StandardCharsets.UTF_8));
		LogEditor before = window.openLog(file);
		before.cursor().reveal(LINES - 100);
		LogViewer viewer = LogWindow.viewer(before);
		viewer.moveTo(viewer.getSelectedRange().x + 41, 0);
		IEditorInput input = before.getEditorInput();
		IMemento[] state = state(before);
		LogWindow.page().closeAllEditors(false);
		Waiting.forEvents();

		LogEditor after;
		Job.getJobManager().suspend(); // nothing but the begin of the log is known when the state is restored
		try {
			after = restored(input, state);
			assertThat(LogWindow.log(after).index().extent().lines()).isLessThan(LINES - 100);
		} finally {
			Job.getJobManager().resume();
		}
		Waiting.until("the line of the caret", () -> after.cursor().line() == LINES - 100);
		int caret = LogWindow.viewer(after).getSelectedRange().x;
		assertThat(caret % LINE.length()).as("its column").isEqualTo(41);
	}

	@Test
	void standsOnTheVeryCharacterOfASmallLog() throws Exception {
		LogEditor before = window.openSample("small-scan.log");
		LogWindow.viewer(before).moveTo(1234, 5);
		IEditorInput input = before.getEditorInput();
		IMemento[] state = state(before);
		LogWindow.page().closeAllEditors(false);
		Waiting.forEvents();

		LogEditor after = restored(input, state);
		assertThat(LogWindow.viewer(after).getSelectedRange().x).isEqualTo(1234);
		assertThat(LogWindow.viewer(after).getSelectedRange().y).isEqualTo(5);
	}

	/** Where a view was active when the workbench ended, the platform tells Outline and title of no editor when it begins. */
	@Test
	void isInTheOutlineThoughNobodyToldItOfAnEditor() throws Exception {
		LogEditor editor = window.openSample("small-scan.log");
		ContentOutline outline = (ContentOutline) LogWindow.page().showView(IPageLayout.ID_OUTLINE);
		Waiting.until("its outline", () -> outline.getCurrentPage() instanceof LogOutlinePage);
		outline.partClosed(editor);
		assertThat(outline.getCurrentPage()).isNotInstanceOf(LogOutlinePage.class);
		RestoredOutline.show(editor);
		Waiting.until("its outline again", () -> outline.getCurrentPage() instanceof LogOutlinePage);
		assertThat(LogWindow.page().getActivePart()).as("the view that was active").isSameAs(outline);
		assertThat(outline.getSite().getShell().getText()).contains("small-scan.log");
	}

	@Test
	void hasItsFilterAgain() throws Exception {
		LogEditor before = window.openSample("small-scan.log");
		Chip dead = Chip.only(QueryParser.parse("state:dead")).switched(false);
		Chip text = Chip.hide(new Query.Text("odd \u0001 & <text>"));
		LineFilter filter = LineFilter.NONE.add(dead).add(text).withContext(2);
		before.filter().set(filter);
		IEditorInput input = before.getEditorInput();
		IMemento[] state = state(before);
		LogWindow.page().closeAllEditors(false);
		Waiting.forEvents();

		LogEditor after = restored(input, state);
		assertThat(after.filter().filter()).isEqualTo(filter);
	}

	private static IMemento[] state(LogEditor editor) {
		IWorkbenchPage page = LogWindow.page();
		return page.getEditorState(new IEditorReference[]{(IEditorReference) page.getReference(editor)}, true);
	}

	private static LogEditor restored(IEditorInput input, IMemento[] state) throws Exception {
		IEditorReference[] opened = LogWindow.page()
				.openEditors(new IEditorInput[]{input}, new String[]{LogEditor.ID}, state, IWorkbenchPage.MATCH_NONE,
						0);
		return (LogEditor) opened[0].getEditor(true);
	}
}

package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.mark.LogMarks;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Report;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.findings.FindingsView;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.FindingNotes;

/** Findings are seen, dismissed and proved in the real workbench. */
class FindingsViewTest extends ViewsWindow {
	private FindingsView view = view(FindingsView.ID, FindingsView.class);

	/** Decisions of a test that has failed would hide findings from others. */
	@AfterEach
	void closeFindingsAndForgetDecisions() throws IOException {
		IViewPart open = LogWindow.page().findView(FindingsView.ID);
		if (open != null) {
			LogWindow.page().hideView(open);
		}
		for (IEditorReference editor : LogWindow.page().getEditorReferences()) {
			OpenLog log = Adapters.adapt(editor.getEditor(false), OpenLog.class);
			if (log != null) {
				FindingNotes.standard().save(FindingNotes.key(log), Map.of());
			}
		}
	}

	private TablePanel<Report, Finding> show(IEditorPart editor) {
		view = view(FindingsView.ID, FindingsView.class);
		TablePanel<Report, Finding> panel = view.panel();
		Waiting.until("the findings", () -> panel.shown() == log(editor).report() && !panel.isBusy());
		return panel;
	}

	/** As a person does who is in the view: the status line tells of the part that is active. */
	private void press(int key, int modifiers) {
		LogWindow.page().activate(view);
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = modifiers;
		view.panel().table().table().notifyListeners(SWT.KeyDown, event);
		Waiting.until("the rows", () -> !view.panel().isBusy());
	}

	private static boolean shows(TablePanel<Report, Finding> panel, Finding finding) {
		return IntStream.range(0, panel.table().rows().size())
				.anyMatch(i -> panel.table().rows().row(i).kind() == finding.kind());
	}

	/** Where the caret is at the line of another finding, too. */
	@Test
	void theNextIsSelectedWhereOneIsDismissed() {
		IEditorPart editor = open(SAMPLE);
		TablePanel<Report, Finding> panel = show(editor);
		Finding ofCaret = panel.table().rows().row(1);
		cursor(editor).reveal(ofCaret.line());
		for (int at : new int[]{3, 0, panel.table().rows().size() - 3}) {
			Finding next = panel.table().rows().row(at + 1 < panel.table().rows().size() ? at + 1 : at - 1);
			panel.table().select(at);
			press(SWT.DEL, 0);
			assertThat(panel.selected(2)).extracting(Finding::kind).as("after " + at).containsExactly(next.kind());
		}
		for (int i = 0; i < 3; i++) {
			press('z', SWT.MOD1);
		}
		assertThat(panel.totalsText()).doesNotContain("dismissed");
	}

	@Test
	void areDismissedAndComeBack() {
		IEditorPart editor = open(SAMPLE);
		TablePanel<Report, Finding> panel = show(editor);
		int all = panel.table().rows().size();
		Finding first = panel.table().rows().row(0);
		panel.table().select(0);
		press(SWT.DEL, 0);
		assertThat(panel.table().rows().size()).isEqualTo(all - 1);
		assertThat(shows(panel, first)).isFalse();
		assertThat(panel.table().lead()).as("the next one to look at").isZero();
		assertThat(panel.totalsText()).contains("1 dismissed").doesNotContain("filtered");
		Waiting.until("the way back", () -> Widgets.texts(panel.control().getShell())
				.anyMatch(text -> text.startsWith("1 finding dismissed: Ctrl+Z takes it back")));
		LogWindow.page().hideView(view);
		TablePanel<Report, Finding> again = show(editor);
		Waiting.until("what was kept", () -> !again.isBusy() && again.table().rows().size() == all - 1);
		assertThat(shows(again, first)).as("dismissed for good").isFalse();
		again.table().select(0);
		press('s', 0);
		assertThat(again.table().table().getItem(0).getText(3)).isEqualTo("seen");
		press('z', SWT.MOD1);
		assertThat(again.table().table().getItem(0).getText(3)).isEmpty();
		again.setFilter("");
		again.table().selectAll();
		press(SWT.DEL, 0);
		assertThat(again.table().rows().size()).as("where all are dismissed they are pale").isEqualTo(all);
		assertThat(again.totalsText()).doesNotContain("dismissed", "filtered");
		again.table().selectAll();
		press(SWT.DEL, 0);
		assertThat(shows(again, first)).as("all are taken back").isTrue();
		assertThat(again.table().table().getItem(0).getText(3)).isEmpty();
	}

	/** What is of no concern is not marked beside the text, nor on the timeline. */
	@Test
	void lineOfADismissedOneIsNotMarked() {
		LogEditor editor = (LogEditor) open(SAMPLE);
		TablePanel<Report, Finding> panel = show(editor);
		Finding first = panel.table().rows().row(0);
		long line = first.line();
		Waiting.until("its mark", () -> isMarked(editor, line));
		panel.table().select(0);
		press(SWT.DEL, 0);
		Waiting.until("its mark to go", () -> !isMarked(editor, line));
		assertThat(editor.marks().marks().of(LogMarks.Source.FINDINGS)).as("those of the others").isNotEmpty();
		press('z', SWT.MOD1);
		Waiting.until("its mark to come back", () -> isMarked(editor, line));
	}

	/** What is of no concern is no goal of the keys either, and another view of the log hears of the decision. */
	@Test
	void dismissedOneIsLeftOutByTheKeysAndByAnotherView() throws Exception {
		LogEditor editor = (LogEditor) open(SAMPLE);
		TablePanel<Report, Finding> panel = show(editor);
		FindingsView second = (FindingsView) LogWindow.page()
				.showView(FindingsView.ID, "second", IWorkbenchPage.VIEW_ACTIVATE);
		try {
			Waiting.until("the second view", () -> second.panel().shown() == log(editor).report()
					&& !second.panel().isBusy());
			int all = second.panel().table().rows().size();
			long nearest = nearest(panel, -1);
			int row = IntStream.range(0, all)
					.filter(i -> panel.table().rows().row(i).lines().contains(nearest))
					.findFirst()
					.orElseThrow();
			Finding finding = panel.table().rows().row(row);
			panel.table().select(row);
			press(SWT.DEL, 0);
			Waiting.until("the second view to hear of it", () -> second.panel().table().rows().size() == all - 1);
			assertThat(shows(second.panel(), finding)).isFalse();
			long next = nearest(panel, -1);
			assertThat(next).isNotEqualTo(nearest);
			editor.cursor().reveal(0);
			LogWindow.page().activate(editor);
			editor.getSite()
					.getService(IHandlerService.class)
					.executeCommand("io.github.probelight.editor.nextFinding", null);
			Waiting.until("the next finding", () -> editor.cursor().line() > 0);
			assertThat(editor.cursor().line()).isEqualTo(next);
			press('z', SWT.MOD1);
			Waiting.until("the second view to have it again", () -> second.panel().table().rows().size() == all);
		} finally {
			LogWindow.page().hideView(second);
		}
	}

	/** The first line behind another that proves one of the findings shown. */
	private static long nearest(TablePanel<Report, Finding> panel, long behind) {
		return IntStream.range(0, panel.table().rows().size())
				.mapToObj(i -> panel.table().rows().row(i))
				.flatMap(finding -> finding.lines().stream())
				.mapToLong(Long::longValue)
				.filter(line -> line > behind)
				.min()
				.orElseThrow();
	}

	@Test
	void takeANote() {
		TablePanel<Report, Finding> panel = show(open(SAMPLE));
		panel.table().select(1);
		Finding second = panel.table().rows().row(1);
		Display display = Display.getCurrent();
		List<Shell> before = List.of(display.getShells());
		boolean[] asked = {false};
		display.asyncExec(() -> {
			Shell dialog = Stream.of(display.getShells())
					.filter(shell -> !before.contains(shell))
					.findFirst()
					.orElseThrow();
			try {
				Text text = Widgets.all(dialog)
						.filter(Text.class::isInstance)
						.map(Text.class::cast)
						.filter(Text::getEditable)
						.findFirst()
						.orElseThrow();
				text.setText("the proxy of the branch");
				asked[0] = true;
				Widgets.button(dialog, IDialogConstants.OK_ID).notifyListeners(SWT.Selection, new Event());
			} finally {
				if (!dialog.isDisposed()) {
					dialog.close();
				}
			}
		});
		press(SWT.F2, 0);
		assertThat(asked[0]).as("a text was asked for").isTrue();
		assertThat(panel.table().rows().row(1).kind()).isEqualTo(second.kind());
		assertThat(panel.table().heads().all().get(3).read(panel.table().rows().row(1)))
				.isEqualTo("seen: the proxy of the branch");
		assertThat(panel.table().table().getItem(1).getText(3)).as("in its column").startsWith("seen: the");
		press('z', SWT.MOD1);
		assertThat(panel.table().table().getItem(1).getText(3)).isEmpty();
	}

	private static boolean isMarked(LogEditor editor, long line) {
		return editor.marks().marks().of(LogMarks.Source.FINDINGS).stream().anyMatch(mark -> mark.line() == line);
	}

	@Test
	void leadToTheLinesThatProveThem() {
		IEditorPart editor = open(SAMPLE);
		TablePanel<Report, Finding> panel = show(editor);
		Finding first = panel.table().rows().row(0);
		panel.table().select(0);
		String said = view.detailsText();
		assertThat(said).contains("Evidence\nline " + (first.line() + 1) + "\t");
		StyledText text = Widgets.all(view.getSite().getShell())
				.filter(StyledText.class::isInstance)
				.map(StyledText.class::cast)
				.filter(some -> some.getText().equals(said))
				.findFirst()
				.orElseThrow();
		text.setCaretOffset(said.indexOf("line " + (first.line() + 1)) + 1);
		Event event = new Event();
		event.keyCode = SWT.CR;
		text.notifyListeners(SWT.KeyDown, event);
		assertThat(cursor(editor).line()).isEqualTo(first.line());
	}

	/** Two findings cite one line: the walk over the evidence comes to each, with what it means. */
	@Test
	void walkReachesBothThatCiteOneLine() {
		LogEditor editor = window.openLog(window.file("two.log",
				"2026-03-14T21:00:00 [INFO] [Site: A] x\n2026-03-14T21:00:01 [INFO] [Site: A] [10.3.7.1] DEAD (reason=localhost-response)\n"
						.getBytes(StandardCharsets.UTF_8)));
		TablePanel<Report, Finding> panel = show(editor);
		assertThat(panel.table().rows().size()).isEqualTo(2);
		List<String> said = new ArrayList<>();
		for (ActionFactory step : List.of(ActionFactory.NEXT, ActionFactory.NEXT, ActionFactory.PREVIOUS)) {
			view.getViewSite().getActionBars().getGlobalActionHandler(step.getId()).run();
			Waiting.until("the row", () -> !panel.isBusy() && cursor(editor).line() == 1);
			Waiting.forEvents();
			said.add(
					panel.selected(1).getFirst().kind() + (view.detailsText().contains("line 2\t") ? "" : " unproved"));
		}
		assertThat(said).containsExactly("CONTRADICTION", "SELF_SCAN", "CONTRADICTION");
	}

	@Test
	void narrowHostsToThoseTheyName() {
		TablePanel<Report, Finding> panel = show(open(SAMPLE));
		int row = IntStream.range(0, panel.table().rows().size())
				.filter(i -> panel.table().rows().row(i).subjects().hosts().size() > 1)
				.findFirst()
				.orElseThrow();
		panel.table().select(row);
		Event event = new Event();
		event.item = panel.table().table().getItem(row);
		panel.table().table().notifyListeners(SWT.Selection, event);
		Waiting.until("the hosts", () -> !hosts.isBusy());
		assertThat(hosts.table().rows().size()).isEqualTo(panel.table().rows().row(row).subjects().hosts().size());
	}
}

package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.IHandlerService;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.outline.QuickOutline;
import io.github.probelight.editor.time.GoToTimeDialog;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.EventTimes;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.search.FoundLines;

/** Uses each tool of an editor as a person does, each as a step whose events are timed. */
final class ToolDrive {
	/** Writes what a log grows by. */
	@FunctionalInterface
	interface More {
		void write(OutputStream out) throws IOException;
	}

	private static final int JUMPS = 29;
	private static final int PAGES = 20;

	private final EventTimes times;
	private final LogEditor editor;
	private final EditorFind find;
	private final IHandlerService handlers;

	ToolDrive(EventTimes times, LogEditor editor) {
		this.times = times;
		this.editor = editor;
		find = new EditorFind(editor);
		handlers = editor.getSite().getService(IHandlerService.class);
		LogWindow.page().activate(editor);
	}

	private StyledText text() {
		return LogWindow.viewer(editor).getTextWidget();
	}

	private OpenLog log() {
		return LogWindow.log(editor);
	}

	/** The line of the caret. */
	String line() {
		return text().getLine(text().getLineAtOffset(text().getCaretOffset()));
	}

	private void act(String step, Runnable action) throws Exception {
		times.run(step, () -> {
			action.run();
			return null;
		});
		Waiting.forEvents();
	}

	private void command(String step, String id) throws Exception {
		times.run(step, () -> handlers.executeCommand("io.github.probelight.editor." + id, null));
	}

	/** Pages through the begin, and goes to the end of the text and back. */
	void pages() throws Exception {
		act("focus", text()::setFocus);
		for (int page = 0; page < PAGES; page++) {
			act("page", () -> text().invokeAction(ST.PAGE_DOWN));
		}
		act("to the end", () -> text().invokeAction(ST.TEXT_END));
		assertThat(LogWindow.document(editor).fileRowOfLine(text().getLineCount() - 1))
				.isEqualTo(log().index().extent().rows());
		act("to the begin", () -> text().invokeAction(ST.TEXT_START));
	}

	/** Goes to lines of every part of the log. */
	void jumps(long lines) throws Exception {
		for (long part = 0; part <= JUMPS; part++) {
			long line = Math.min(lines - 1, part * lines / JUMPS);
			act("jump", () -> editor.cursor().reveal(line));
			assertThat(editor.cursor().line()).isEqualTo(line);
			assertThat(line()).isNotEmpty();
		}
	}

	/** Finds the next line with a text, from the begin or from where the caret stands, or back from there. */
	void finds(String what, boolean forward) throws Exception {
		int from = forward ? 0 : text().getCaretOffset();
		times.run("find", () -> find.ask(from, what, forward, true, false, false));
		Waiting.until("the search for " + what, () -> !LogWindow.viewer(editor).isSearching());
		assertThat(text().getSelectionText()).isEqualTo(what);
		assertThat(line()).contains(what);
	}

	/** Counts the matches of a text. */
	void counts(String what, long matches) throws Exception {
		times.run("find all", () -> find.ask(0, what, true, true, false, false));
		Waiting.until("all matches of " + what, () -> {
			FoundLines found = log().filtered().lastFind().lines();
			return found != null && found.query().text().equals(what) && found.isComplete();
		});
		assertThat(Objects.requireNonNull(log().filtered().lastFind().lines()).matches()).isEqualTo(matches);
	}

	/** Shows only what a query asks for, switches that off and on again, and takes it back. */
	void filters(String query, long lines) throws Exception {
		long all = log().index().extent().lines();
		Chip chip = Chip.only(QueryParser.parse(query));
		act("filter", () -> editor.filter().set(LineFilter.NONE.add(chip)));
		awaitShown(query, lines);
		for (int turn = 0; turn < 2; turn++) {
			command("filter off", "filter.switch");
			awaitShown("all without " + query, all);
			command("filter on", "filter.switch");
			awaitShown(query + " again", lines);
		}
		if (lines > 0) {
			act("end of what is kept", () -> text().invokeAction(ST.TEXT_END));
			act("begin of what is kept", () -> text().invokeAction(ST.TEXT_START));
		}
		act("no filter", () -> editor.filter().set(LineFilter.NONE));
		awaitShown("all lines", all);
	}

	private void awaitShown(String what, long lines) {
		Waiting.until(what, () -> log().filtered().progress().isOver());
		assertThat(log().filtered().progress().shownLines()).as(what).isEqualTo(lines);
		Waiting.until(what + " to be shown", () -> LogWindow.document(editor).rows().equals(log().filtered().shown()));
		Waiting.forEvents();
	}

	/** Goes to a time, as logs write it, by the dialog, which looks at each letter. */
	void goesToTime(String time) throws Exception {
		GoToTimeDialog dialog = times.run("go to time", () -> {
			GoToTimeDialog opened = new GoToTimeDialog(editor.getSite().getShell(), log(), editor.cursor().line());
			opened.setBlockOnOpen(false);
			opened.open();
			return opened;
		});
		try {
			for (int typed = 1; typed <= time.length(); typed++) {
				String begin = time.substring(0, typed);
				act("type a time", () -> dialog.setTime(begin));
			}
			Button ok = Widgets.button(dialog.getShell(), IDialogConstants.OK_ID);
			act("go to time", () -> ok.notifyListeners(SWT.Selection, new Event()));
		} finally {
			dialog.close();
		}
		act("go to time", () -> editor.cursor().reveal(dialog.line()));
		assertThat(editor.cursor().line()).isEqualTo(dialog.line());
		assertThat(line()).startsWith(time);
	}

	/** Steps, a bookmark and the outline over the text, from the middle of the log. */
	void walks() throws Exception {
		editor.cursor().reveal(log().index().extent().lines() / 2);
		for (String step : new String[]{"nextProblem", "previousTask", "nextHost", "previousHost", "nextFinding",
				"bookmark", "bookmark"}) {
			command("walk", step);
			Waiting.until("the job of " + step, () -> Job.getJobManager().find(log()).length == 0);
			Waiting.forEvents();
		}
	}

	/** Opens the outline over the text, and closes it. */
	void outlines() throws Exception {
		QuickOutline outline = (QuickOutline) times.run("quick outline",
				() -> handlers.executeCommand("io.github.probelight.editor.quickOutline", null));
		Waiting.until("the outline",
				() -> Objects.requireNonNull(outline.viewer()).getTree().getItemCount() > 0);
		act("close the outline", outline::close);
	}

	/** Follows the log, to whose end something comes. */
	void follows(long linesAfter, More more) throws Exception {
		command("follow", "follow");
		Waiting.until("the end", this::isAtEnd);
		try (OutputStream out = Files.newOutputStream(log().path(), StandardOpenOption.APPEND)) {
			more.write(out);
		}
		Waiting.until("what has come", () -> log().index().extent().lines() == linesAfter
				&& log().report().extent().lines() == linesAfter && isAtEnd());
		assertThat(editor.cursor().line()).isEqualTo(linesAfter - 1);
		command("follow", "follow");
		assertThat(log().isFollowed()).isFalse();
	}

	private boolean isAtEnd() {
		long rows = LogWindow.document(editor).rows().rows();
		return rows > 0 && LogWindow.document(editor)
				.fileRowOfLine(
						text().getLineAtOffset(text().getCaretOffset())) == log().index().extent().rows() - 1;
	}
}

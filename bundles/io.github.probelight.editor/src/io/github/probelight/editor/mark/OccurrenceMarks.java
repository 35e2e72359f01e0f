package io.github.probelight.editor.mark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.colour.LineLooks;
import io.github.probelight.editor.colour.WordMarks;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.ui.Throttle;
import io.github.probelight.workspace.LogJob;

/**
 * Marks the word at the caret: in sight at once, beside the lines and at the right of them in the rows around the caret,
 * which a job searches whenever the caret has come to rest.
 */
final class OccurrenceMarks {
	/** Searching so many takes a moment, and not the processors each time the caret moves. */
	private static final long ROWS_AROUND = 200_000;
	private static final int PAUSE = 300;

	private record Cancelled(IProgressMonitor by) implements SearchMonitor {
		@Override
		public boolean cancelled() {
			return by.isCanceled();
		}

		@Override
		public void progress(long rowsDone, long rowsTotal) {
			// it is over before a person could read it
		}
	}

	private final LogViewer viewer;
	private final LineLooks looks;
	private final LogMarks marks;
	private final WordMarks drawn = new WordMarks();
	private final Throttle later;
	private final Runnable listener;
	private @Nullable Job job;
	private boolean held;

	/** Marks words in a viewer. */
	OccurrenceMarks(LogViewer viewer, LineLooks looks, LogMarks marks) {
		this.viewer = viewer;
		this.looks = looks;
		this.marks = marks;
		StyledText widget = viewer.getTextWidget();
		widget.addLineStyleListener(drawn);
		later = new Throttle(widget.getDisplay(), PAUSE, this::update);
		viewer.addPostSelectionChangedListener(event -> later.ask());
		listener = later::ask;
		OccurrencePreference.addListener(listener);
		widget.addDisposeListener(event -> OccurrencePreference.removeListener(listener));
	}

	/** Keeps the word although the caret goes elsewhere now. */
	void hold() {
		held = true;
	}

	/** The word that is marked; "" for none. */
	String word() {
		return drawn.word();
	}

	private void update() {
		StyledText widget = viewer.getTextWidget();
		if (widget == null || widget.isDisposed() || !(viewer.getDocument() instanceof LogDocument document)) {
			return;
		}
		boolean keep = held;
		held = false;
		String word = OccurrencePreference.isMarked() ? WordAtCaret.of(widget, looks) : "";
		if (keep || !drawn.show(word)) {
			return;
		}
		viewer.restyle();
		Job before = job;
		if (before != null) {
			before.cancel();
		}
		if (word.isEmpty()) {
			marks.set(LogMarks.Source.OCCURRENCES, List.of());
			return;
		}
		search(document, word, document.fileRowOfLine(widget.getLineAtOffset(widget.getCaretOffset())));
	}

	private void search(LogDocument document, String word, long row) {
		LongPredicate shown = document.rows()::shows;
		Display display = viewer.getTextWidget().getDisplay();
		Job next = LogJob.of(NLS.bind(Messages.Marks_occurrences, word), document.log(), monitor -> {
			List<LogMark> found = found(document, word, row, shown, monitor);
			marks.setLater(display, () -> drawn.word().equals(word), LogMarks.Source.OCCURRENCES, found);
		});
		next.setSystem(true);
		next.setPriority(Job.DECORATE);
		next.schedule();
		job = next;
	}

	private static List<LogMark> found(LogDocument document, String word, long row, LongPredicate shown,
			IProgressMonitor monitor) {
		LineIndex index = document.log().index();
		boolean whole = Character.isLetterOrDigit(word.charAt(0))
				&& Character.isLetterOrDigit(word.charAt(word.length() - 1));
		List<LogMark> found = new ArrayList<>();
		try {
			document.log()
					.search(new TextQuery(word, true, whole, false), shown, new Cancelled(monitor))
					.all(Math.max(0, row - ROWS_AROUND), Math.min(index.extent().rows(), row + ROWS_AROUND),
							(at, column, length) -> {
								long line = index.lineOfRow(at);
								if (found.isEmpty() || found.getLast().line() != line) {
									found.add(new LogMark(line, MarkKind.OCCURRENCE, "", ""));
								}
								return found.size() < LogMarks.MOST;
							});
		} catch (IOException e) {
			return List.of(); // the file is gone, which the editor says
		}
		return found;
	}
}

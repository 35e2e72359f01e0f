package io.github.probelight.editor.follow;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.engine.text.ShownRows;

/**
 * Keeps the view of a followed log at its end as {@code tail -f} does. It pauses when a person moves up or selects, and
 * goes on when the last line is in sight again. To be used on the UI thread.
 */
public final class EndFollower {
	private final LogViewer viewer;
	private final Runnable changed;
	private boolean following;
	private boolean paused;
	/** It was paused when the log was opened anew: the person is left where that leads to. */
	private boolean leaving;
	/** It moves the view itself now. */
	private boolean moving;
	/** The rows of the file that were known when it paused: what is shown of them may change meanwhile. */
	private long rowsBefore;

	/** Creates one that follows nothing yet; {@code changed} is run when it pauses or goes on. */
	public EndFollower(LogViewer viewer, Runnable changed) {
		this.viewer = viewer;
		this.changed = changed;
		StyledText widget = viewer.getTextWidget();
		widget.addCaretListener(event -> moved(isCaretAtEnd()));
		widget.addListener(SWT.Resize, event -> stay());
		viewer.addViewportListener(pixel -> moved(isEndInSight()));
	}

	/** Begins at the end, or ends; nothing where it does so already. */
	public void follow(boolean follow) {
		if (follow != following) {
			following = follow;
			if (follow && leaving) {
				paused = true;
				rowsBefore = rowsOfFile();
				changed.run();
			} else {
				resume();
			}
			leaving &= !follow;
		}
	}

	/**
	 * The log is about to be opened anew: a pause lasts when that is followed again. Returns whether there is one; while
	 * the text becomes another one, nobody knows.
	 */
	public boolean keepPause() {
		leaving = paused;
		return paused;
	}

	/** Whether a person reads something else than the end now. */
	public boolean isPaused() {
		return paused;
	}

	/** How many of the rows that are shown have come since it paused. */
	public long rowsSince() {
		if (viewer.getDocument() instanceof LogDocument document) {
			ShownRows rows = document.rows();
			return rows.rows() - rows.shownRow(rowsBefore);
		}
		return 0;
	}

	private long rowsOfFile() {
		return viewer.getDocument() instanceof LogDocument document ? document.log().index().extent().rows() : 0;
	}

	/** Goes to the end and stays there. */
	public void resume() {
		paused = false;
		stay();
		changed.run();
	}

	/** Goes to the end again if that is where the view stood. */
	public void stay() {
		StyledText widget = viewer.getTextWidget();
		if (!following || paused || widget == null || !(viewer.getDocument() instanceof LogDocument document)) {
			return;
		}
		if (widget.getSelectionCount() > 0) {
			moved(false);
			return;
		}
		moving = true;
		try {
			goToEnd(document, widget);
		} catch (BadLocationException e) {
			// the document has just lost its last row: the next news finds another
		} finally {
			moving = false;
		}
	}

	private void goToEnd(LogDocument document, StyledText widget) throws BadLocationException {
		long last = document.rows().rows() - 1;
		if (last < 0) {
			return;
		}
		if (document.lineOfShownRow(last) < 0) {
			document.show(document.rows().fileRow(last));
		}
		int line = document.lineOfShownRow(last);
		if (widget.getLineAtOffset(widget.getCaretOffset()) != line) {
			viewer.moveTo(document.getLineOffset(line), 0);
		}
		viewer.setTopIndex(document.getNumberOfLines() - 1);
	}

	/** While another text is put in, the widget is empty for a moment: that is no end to which a person has moved. */
	private void moved(boolean toEnd) {
		if (following && !moving && paused == toEnd && viewer.getTextWidget().getCharCount() > 0) {
			paused = !toEnd;
			rowsBefore = rowsOfFile();
			changed.run();
		}
	}

	private boolean isCaretAtEnd() {
		StyledText widget = viewer.getTextWidget();
		return widget.getLineAtOffset(widget.getCaretOffset()) >= widget.getLineCount() - 2;
	}

	private boolean isEndInSight() {
		StyledText widget = viewer.getTextWidget();
		int whole = widget.getClientArea().height / Math.max(1, widget.getLineHeight());
		return widget.getTopIndex() + whole >= widget.getLineCount() - 1;
	}
}

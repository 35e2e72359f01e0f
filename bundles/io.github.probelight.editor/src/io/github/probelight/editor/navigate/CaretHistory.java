package io.github.probelight.editor.navigate;

import org.eclipse.ui.INavigationLocation;

import io.github.probelight.editor.LogEditor;

/**
 * Tells the history of the workbench where a person was: whenever the caret goes further than what is in sight, or is
 * led to a line, both places are kept, where it was and where it is.
 */
public final class CaretHistory {
	/** In lines: Page Down is a way of reading, and no jump. */
	private static final long FAR = 100;

	private final LogEditor editor;
	/** Where the caret was last. */
	private long last;
	private boolean leading;
	/** The place that is told now. */
	private long told = -1;

	/** Makes the history of an editor. */
	public CaretHistory(LogEditor editor) {
		this.editor = editor;
	}

	/** The caret stands on a line now, 0-based. */
	public void moved(long line) {
		long before = last;
		last = line;
		if (!leading && Math.abs(line - before) > FAR) {
			tell(before);
			tell(line);
		}
	}

	/** Has the caret led to a line that a person wants to see. */
	public void lead(Runnable reveal) {
		long before = editor.cursor().line();
		begin(reveal);
		if (before != last) {
			tell(before);
			tell(last);
		}
	}

	/** Has the caret led to the line where a person begins. */
	public void begin(Runnable reveal) {
		leading = true;
		try {
			reveal.run();
		} finally {
			leading = false;
			last = editor.cursor().line();
		}
	}

	private void tell(long line) {
		told = line;
		try {
			editor.getSite().getPage().getNavigationHistory().markLocation(editor);
		} finally {
			told = -1;
		}
	}

	/** The place that is told, else that of the caret. */
	public INavigationLocation location() {
		return new LogLocation(editor, told >= 0 ? told : editor.cursor().line());
	}
}

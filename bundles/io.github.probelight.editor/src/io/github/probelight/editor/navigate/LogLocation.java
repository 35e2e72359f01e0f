package io.github.probelight.editor.navigate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.INavigationLocation;
import org.eclipse.ui.NavigationLocation;

import io.github.probelight.editor.LogEditor;

/**
 * A place in the history of the workbench: a line of a log, whatever is shown of the log now. It is told apart from
 * another place of the log by more than a few lines.
 */
public final class LogLocation extends NavigationLocation {
	/** As near as this, two places are one. */
	static final long NEAR = 3;
	private static final String LINE = "line";

	private long line;

	/** A place at a 0-based line; less than 0 for none yet. */
	public LogLocation(LogEditor editor, long line) {
		super(editor);
		this.line = line;
	}

	/** The line, 0-based. */
	public long line() {
		return line;
	}

	@Override
	public void restoreLocation() {
		if (line >= 0 && getEditorPart() instanceof LogEditor editor) {
			editor.cursor().reveal(line);
		}
	}

	/** Where a person has gone to from the place by keys is the place to come back to. */
	@Override
	public void update() {
		if (getEditorPart() instanceof LogEditor editor && editor.log() != null) {
			line = editor.cursor().line();
		}
	}

	@Override
	public boolean mergeInto(@Nullable INavigationLocation current) {
		if (!(current instanceof LogLocation other) || !isInEditorOf(other)
				|| other.line >= 0 && Math.abs(other.line - line) > NEAR) {
			return false;
		}
		other.line = line;
		return true;
	}

	private boolean isInEditorOf(LogLocation other) {
		IEditorPart part = getEditorPart();
		return part != null && part == other.getEditorPart();
	}

	@Override
	public void saveState(@Nullable IMemento memento) {
		if (memento != null) {
			memento.putString(LINE, Long.toString(line));
		}
	}

	@Override
	public void restoreState(@Nullable IMemento memento) {
		String kept = memento == null ? null : memento.getString(LINE);
		line = kept != null && kept.matches("\\d{1,18}") ? Long.parseLong(kept) : -1;
	}
}

package io.github.probelight.editor.document;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ILineTracker;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

import io.github.probelight.engine.text.ShownRows;

/** The document lines of a window: shown rows, and an empty line behind the last line end. */
final class WindowLines implements ILineTracker {
	private static final String[] DELIMITERS = {"\n", "\r\n"};

	private final ShownRows rows;
	private final Supplier<Window> window;

	WindowLines(ShownRows rows, Supplier<Window> window) {
		this.rows = rows;
		this.window = window;
	}

	@Override
	public String[] getLegalLineDelimiters() {
		return DELIMITERS.clone();
	}

	@Override
	public @Nullable String getLineDelimiter(int line) throws BadLocationException {
		check(line);
		int length = delimiterLength(line);
		return length == 0 ? null : DELIMITERS[length - 1];
	}

	@Override
	public int computeNumberOfLines(@Nullable String some) {
		return some == null ? 0 : (int) some.chars().filter(c -> c == '\n').count();
	}

	@Override
	public int getNumberOfLines() {
		return window.get().lines();
	}

	@Override
	public int getNumberOfLines(int offset, int length) throws BadLocationException {
		return length == 0 ? 1 : getLineNumberOfOffset(offset + length) - getLineNumberOfOffset(offset) + 1;
	}

	@Override
	public int getLineOffset(int line) throws BadLocationException {
		if (line == window.get().lines()) // the platform asks for the end of the last line so
		{
			return window.get().chars();
		}
		check(line);
		return start(line);
	}

	@Override
	public int getLineLength(int line) throws BadLocationException {
		check(line);
		return start(line + 1) - start(line);
	}

	@Override
	public int getLineNumberOfOffset(int offset) throws BadLocationException {
		Window now = window.get();
		if (offset < 0 || offset > now.chars()) {
			throw new BadLocationException("Offset " + offset + " of " + now.chars());
		}
		if (offset == now.chars()) {
			return now.lines() - 1;
		}
		return (int) (rows.rowAtChar(now.firstChar() + offset) - now.firstShownRow());
	}

	@Override
	public IRegion getLineInformationOfOffset(int offset) throws BadLocationException {
		return getLineInformation(getLineNumberOfOffset(offset));
	}

	@Override
	public IRegion getLineInformation(int line) throws BadLocationException {
		check(line);
		int start = start(line);
		return new Region(start, start(line + 1) - start - delimiterLength(line));
	}

	@Override
	public void replace(int offset, int length, @Nullable String replacement) {
		throw new UnsupportedOperationException("A log is read-only");
	}

	@Override
	public void set(@Nullable String replacement) {
		throw new UnsupportedOperationException("A log is read-only");
	}

	private int start(int line) {
		Window now = window.get();
		return line >= now.shownRows() ? now.chars() : (int) (rows.chars(now.firstShownRow() + line) - now.firstChar());
	}

	private int delimiterLength(int line) {
		Window now = window.get();
		return line >= now.shownRows() ? 0 : rows.delimiterLength(now.firstShownRow() + line);
	}

	private void check(int line) throws BadLocationException {
		if (line < 0 || line >= window.get().lines()) {
			throw new BadLocationException("Line " + line + " of " + window.get().lines());
		}
	}
}

package io.github.probelight.editor.viewer;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * The lines of a text widget that a person has selected, that of the caret where nothing is. A selection that ends where
 * a line begins holds nothing of that line, nor one that ends where its text is first seen because its head is left out.
 *
 * @param first
 *            the first line of the widget, from 0
 * @param last
 *            the last one, which may be the first
 * @param endsBefore
 *            whether the selection ends where the line behind them begins
 */
public record SelectedLines(int first, int last, boolean endsBefore) {

	/** The lines that are selected in a widget. */
	public static SelectedLines of(StyledText widget) {
		Point selection = selection(widget);
		int first = widget.getLineAtOffset(selection.x);
		int last = widget.getLineAtOffset(selection.y);
		boolean endsBefore = last > first && widget.getOffsetAtLine(last) == selection.y;
		return new SelectedLines(first, endsBefore ? last - 1 : last, endsBefore);
	}

	/** What is selected in a widget, as offsets of its text, with all of what is left out where an end lies in it. */
	public static Point selection(StyledText widget) {
		return widget instanceof LogTextWidget text ? text.meant() : widget.getSelection();
	}
}

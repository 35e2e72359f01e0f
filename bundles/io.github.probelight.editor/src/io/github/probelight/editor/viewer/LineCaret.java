package io.github.probelight.editor.viewer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Caret;

/** A caret as high as its line. Beside a glyph without height, the widget would put it on the base line. */
final class LineCaret extends Caret {
	/** Creates a caret that looks like another, in whose place it is. */
	LineCaret(StyledText widget, Caret other) {
		super(widget, SWT.NONE);
		setFont(other.getFont());
		setSize(other.getSize());
		setImage(other.getImage());
	}

	/** Widgets may not be extended unless they say so: here it is one method. */
	@Override
	protected void checkSubclass() {
		// allowed
	}

	// Each of the two asks the other in one version of the widget library or another, so both say where the line is, and
	// neither asks the other from here.

	@Override
	public void setLocation(int x, int y) {
		super.setLocation(x, lineTop(y));
	}

	@Override
	public void setLocation(@Nullable Point location) {
		super.setLocation(location == null ? null : new Point(location.x, lineTop(location.y)));
	}

	private int lineTop(int y) {
		return getParent() instanceof StyledText text ? text.getLinePixel(text.getLineIndex(y)) : y;
	}
}

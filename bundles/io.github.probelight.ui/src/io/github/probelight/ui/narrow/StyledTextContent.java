package io.github.probelight.ui.narrow;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.IControlContentAdapter;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Lets words be completed in a field that can be coloured. */
final class StyledTextContent implements IControlContentAdapter {
	private static StyledText text(@Nullable Control control) {
		if (control instanceof StyledText text) {
			return text;
		}
		throw new IllegalArgumentException("Not such a field: " + control);
	}

	@Override
	public void setControlContents(@Nullable Control control, @Nullable String contents, int caret) {
		text(control).setText(contents == null ? "" : contents);
		text(control).setCaretOffset(caret);
	}

	@Override
	public void insertControlContents(@Nullable Control control, @Nullable String contents, int caret) {
		Point selection = text(control).getSelection();
		text(control).insert(contents);
		text(control).setCaretOffset(selection.x + caret);
	}

	@Override
	public String getControlContents(@Nullable Control control) {
		return text(control).getText();
	}

	@Override
	public int getCursorPosition(@Nullable Control control) {
		return text(control).getCaretOffset();
	}

	@Override
	public Rectangle getInsertionBounds(@Nullable Control control) {
		StyledText text = text(control);
		Point caret = text.getLocationAtOffset(text.getCaretOffset());
		return new Rectangle(caret.x, caret.y, 1, text.getLineHeight());
	}

	@Override
	public void setCursorPosition(@Nullable Control control, int caret) {
		text(control).setCaretOffset(caret);
	}
}

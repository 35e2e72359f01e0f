package io.github.probelight.editor.viewer;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/** How many characters a field of the status line must be made for, so that a text has room in it. */
public final class FieldRoom {
	private FieldRoom() {}

	/** The room of a text in average characters: on some systems these are half as wide again as those of a text. */
	public static int of(Display display, String text) {
		GC gc = new GC(display);
		try {
			gc.setFont(display.getSystemFont());
			return (int) Math.ceil(gc.textExtent(text).x / gc.getFontMetrics().getAverageCharacterWidth()) + 1;
		} finally {
			gc.dispose();
		}
	}
}

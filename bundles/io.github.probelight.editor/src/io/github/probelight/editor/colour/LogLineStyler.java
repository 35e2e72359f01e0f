package io.github.probelight.editor.colour;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;

import io.github.probelight.language.ide.LineLook;

/**
 * Colours the lines that a text widget is about to draw, and only those. A line listener costs a tenth of a
 * millisecond a frame where style ranges kept by the widget cost several, and leaves nothing behind.
 */
public final class LogLineStyler implements LineStyleListener {
	private static final StyleRange[] NONE = {};

	/** How a line is folded. */
	public interface Folding {
		/** The styles of a line at an offset of the document: its own, with what is folded in no room. */
		StyleRange[] fold(LineLook look, StyleRange[] styles, int offset);
	}

	private final LineLooks looks;
	private final LogColours colours;
	private final Folding folding;

	/** Creates a styler that leaves lines plain until the grammar is there. */
	public LogLineStyler(LineLooks looks, LogColours colours, Folding folding) {
		this.looks = looks;
		this.colours = colours;
		this.folding = folding;
	}

	@Override
	public void lineGetStyle(@Nullable LineStyleEvent event) {
		if (event != null) {
			event.styles = styles(event.lineOffset, event.lineText);
		}
	}

	/** The styles of a document line, at offsets of the document; none before the grammar is there. */
	public StyleRange[] styles(int offset, String text) {
		LineLook look = looks.of(offset, text);
		return look == null ? NONE : folding.fold(look, LineStyles.of(look, offset, colours), offset);
	}
}

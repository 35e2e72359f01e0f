package io.github.probelight.editor.colour;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.language.ide.LineLook;
import io.github.probelight.language.ide.LogLanguage;

/**
 * Colours the lines that a text widget is about to draw, and only those. A line listener costs a tenth of a
 * millisecond a frame where style ranges kept by the widget cost several, and leaves nothing behind.
 */
public final class LogLineStyler implements LineStyleListener {
	/** A screen of lines and some scrolling: the same line is drawn many times. */
	private static final int REMEMBERED = 512;
	private static final StyleRange[] NONE = {};

	private final ISourceViewer viewer;
	private final LogColours colours;
	private @Nullable LogLanguage language;
	private final Map<String, LineLook> known = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<String, LineLook> eldest) {
			return size() > REMEMBERED;
		}
	};

	/** Creates a styler that leaves lines plain until {@link #start} gives it the grammar. */
	public LogLineStyler(ISourceViewer viewer, LogColours colours) {
		this.viewer = viewer;
		this.colours = colours;
	}

	/**
	 * Gives the styler the grammar, which takes a second to load; lines are to be drawn again after it.
	 *
	 * @param looks
	 *            looks of some lines by their text, those that are drawn first if possible
	 */
	public void start(LogLanguage loaded, Map<String, LineLook> looks) {
		language = loaded;
		known.putAll(looks);
	}

	@Override
	public void lineGetStyle(@Nullable LineStyleEvent event) {
		if (event != null) {
			event.styles = styles(event.lineOffset, event.lineText);
		}
	}

	/** The styles of a document line, at offsets of the document; none before the grammar is there. */
	public StyleRange[] styles(int offset, String text) {
		LogLanguage grammar = language;
		if (grammar == null || text.isEmpty() || !startsLine(offset)) {
			return NONE;
		}
		return LineStyles.of(known.computeIfAbsent(text, grammar::look), offset, colours);
	}

	/** A piece of a long line has no head, so the grammar cannot say what it means. */
	private boolean startsLine(int offset) {
		try {
			return !(viewer.getDocument() instanceof LogDocument document)
					|| document.log().index().startsLine(document.fileRowOfLine(document.getLineOfOffset(offset)));
		} catch (BadLocationException e) {
			return false; // the document has changed since the widget asked
		}
	}
}

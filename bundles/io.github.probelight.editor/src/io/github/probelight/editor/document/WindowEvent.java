package io.github.probelight.editor.document;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;

/**
 * A document has taken over text at its end, or has been emptied. Unlike its superclass it tells counts and no text:
 * the text may be a gigabyte.
 */
public final class WindowEvent extends DocumentEvent {
	private final int chars;
	private final int lines;

	WindowEvent(IDocument document, int offset, int chars, int lines) {
		super(document, offset, 0, "");
		this.chars = chars;
		this.lines = lines;
	}

	/** Characters that came (positive) or went (negative, all of them). */
	public int chars() {
		return chars;
	}

	/** Document lines that came or went. */
	public int lines() {
		return lines;
	}
}

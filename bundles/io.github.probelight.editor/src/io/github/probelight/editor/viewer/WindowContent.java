package io.github.probelight.editor.viewer;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.document.WindowEvent;

/**
 * A log document as a text widget sees it. Guard: changes are told in counts, not in text, so that a widget grows by
 * millions of lines in one cheap step; the platform's own adapter would hand the new text over.
 */
final class WindowContent implements IDocumentAdapter, IDocumentListener {
	private final List<TextChangeListener> listeners = new CopyOnWriteArrayList<>();
	private final Runnable beforeChange;
	private @Nullable IDocument document;

	/** Runs {@code beforeChange} before the widget hears of a change. */
	WindowContent(Runnable beforeChange) {
		this.beforeChange = beforeChange;
	}

	@Override
	public void setDocument(@Nullable IDocument next) {
		IDocument last = document;
		if (last != null) {
			last.removePrenotifiedDocumentListener(this);
		}
		document = next;
		if (next != null) {
			next.addPrenotifiedDocumentListener(this);
		}
	}

	@Override
	public void documentAboutToBeChanged(@Nullable DocumentEvent event) {
		if (!(event instanceof WindowEvent window)) {
			throw new IllegalArgumentException("Not a change of a " + LogDocument.class.getSimpleName());
		}
		beforeChange.run();
		TextChangingEvent changing = new TextChangingEvent(this);
		changing.start = window.getOffset();
		changing.newText = "";
		changing.newCharCount = Math.max(0, window.chars());
		changing.newLineCount = Math.max(0, window.lines());
		changing.replaceCharCount = Math.max(0, -window.chars());
		changing.replaceLineCount = Math.max(0, -window.lines());
		listeners.forEach(listener -> listener.textChanging(changing));
	}

	@Override
	public void documentChanged(@Nullable DocumentEvent event) {
		TextChangedEvent changed = new TextChangedEvent(this);
		listeners.forEach(listener -> listener.textChanged(changed));
	}

	@Override
	public void addTextChangeListener(@Nullable TextChangeListener listener) {
		if (listener != null && !listeners.contains(listener)) {
			listeners.add(listener);
		}
	}

	@Override
	public void removeTextChangeListener(@Nullable TextChangeListener listener) {
		listeners.remove(listener);
	}

	@Override
	public int getCharCount() {
		return document().getLength();
	}

	@Override
	public int getLineCount() {
		return document().getNumberOfLines();
	}

	@Override
	public String getLine(int line) {
		try {
			IRegion region = document().getLineInformation(line);
			return document().get(region.getOffset(), region.getLength());
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		}
	}

	@Override
	public int getLineAtOffset(int offset) {
		try {
			return document().getLineOfOffset(offset);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		}
	}

	@Override
	public int getOffsetAtLine(int line) {
		try {
			return document().getLineOffset(line);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		}
	}

	@Override
	public String getLineDelimiter() {
		return "\n";
	}

	/** A range that is too large to be handed out at once reads as empty: the callers cope with that. */
	@Override
	public String getTextRange(int start, int length) {
		try {
			return length > LogDocument.MOST_AT_ONCE ? "" : document().get(start, length);
		} catch (BadLocationException e) {
			throw new IllegalArgumentException(e);
		}
	}

	@Override
	public void replaceTextRange(int start, int length, @Nullable String text) {
		// read-only
	}

	@Override
	public void setText(@Nullable String text) {
		// read-only
	}

	private IDocument document() {
		IDocument shown = document;
		if (shown == null) {
			throw new IllegalStateException("No document");
		}
		return shown;
	}
}

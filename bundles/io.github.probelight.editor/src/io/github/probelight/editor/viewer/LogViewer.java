package io.github.probelight.editor.viewer;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.engine.text.ShownRows;
import io.github.probelight.workspace.search.SearchQuery;

/**
 * The viewer of a log: a source viewer whose work on the UI thread is proportional to what is in sight. Guard: a
 * document is set while it is empty and then grows, because a widget that is given a million lines at once builds a
 * set of all their numbers.
 */
public final class LogViewer extends SourceViewer {
	/** At least as many laid-out lines as a text widget keeps. */
	private static final int KEPT_LAYOUTS = 400;

	private final Consumer<String> messages;

	/** Creates a viewer that tells the person {@code messages} about what it will not do. */
	public LogViewer(Composite parent, @Nullable IVerticalRuler ruler, @Nullable IOverviewRuler overview,
			boolean showOverview, int styles, Consumer<String> messages) {
		super(parent, ruler, overview, showOverview, styles);
		this.messages = messages;
	}

	@Override
	protected StyledText createTextWidget(@Nullable Composite parent, int styles) {
		// The superclass's constructor does not create widgets yet on all paths: look the consumer up when it is needed.
		LogTextWidget widget = new LogTextWidget(parent, styles, text -> messages.accept(text));
		WidestLine widest = new WidestLine(widget);
		widget.addListener(SWT.Paint, event -> widest.forget());
		return widget;
	}

	@Override
	protected IDocumentAdapter createDocumentAdapter() {
		return new WindowContent();
	}

	@Override
	public void setDocument(@Nullable IDocument document, @Nullable IAnnotationModel model, int offset, int length) {
		LogDocument log = document instanceof LogDocument shown ? shown : null;
		if (getTextWidget() instanceof LogTextWidget widget) {
			widget.setDocument(log);
		}
		long fileRow = 0;
		if (log != null) {
			fileRow = log.fileRowOfLine(0);
			log.clear();
		}
		super.setDocument(document, model, offset, length);
		if (log != null) {
			log.show(fileRow);
		}
	}

	/**
	 * Shows other rows of the log. What is on top of the screen and the line of the caret stay; where they are hidden,
	 * the next ones that are shown take their places.
	 */
	public void show(ShownRows others) {
		StyledText widget = getTextWidget();
		if (widget == null || !(getDocument() instanceof LogDocument log)) {
			return;
		}
		int offset = widget.getCaretOffset();
		int line = widget.getLineAtOffset(offset);
		int column = offset - widget.getOffsetAtLine(line);
		long caret = log.fileRowOfLine(line);
		long top = log.fileRowOfLine(getTopIndex());
		widget.setRedraw(false);
		try {
			log.show(others, caret);
			setTopIndex(Math.max(0, log.lineOfShownRow(log.place(top))));
			int next = Math.max(0, log.lineOfShownRow(log.place(caret)));
			boolean same = log.fileRowOfLine(next) == caret;
			moveTo(widget.getOffsetAtLine(next) + (same ? Math.min(column, widget.getLine(next).length()) : 0), 0);
		} finally {
			widget.setRedraw(true);
		}
	}

	@Override
	protected int findAndSelect(int start, @Nullable String text, boolean forward, boolean caseSensitive,
			boolean wholeWord, boolean regex) {
		return select(find(start, new SearchQuery(text == null ? "" : text, caseSensitive, wholeWord, regex), forward));
	}

	@Override
	protected int findAndSelectInRange(int start, @Nullable String text, boolean forward, boolean caseSensitive,
			boolean wholeWord, int rangeOffset, int rangeLength, boolean regex) {
		int end = rangeOffset + rangeLength;
		int from = start == -1 ? forward ? rangeOffset : end : Math.clamp(start, rangeOffset, end);
		IRegion match = find(from, new SearchQuery(text == null ? "" : text, caseSensitive, wholeWord, regex), forward);
		boolean inside = match != null && match.getOffset() >= rangeOffset
				&& match.getOffset() + match.getLength() <= end;
		return select(inside ? match : null);
	}

	private @Nullable IRegion find(int start, SearchQuery query, boolean forward) {
		try {
			return getDocument() instanceof LogDocument log ? new LogFind(log).find(start, query, forward) : null;
		} catch (BadLocationException e) {
			return null; // the document has changed since the search was asked for
		}
	}

	private int select(@Nullable IRegion match) {
		if (match == null || getTextWidget() == null) {
			return -1;
		}
		moveTo(match.getOffset(), match.getLength());
		revealRange(match.getOffset(), match.getLength());
		return match.getOffset();
	}

	/**
	 * Draws lines anew whose styles have changed: those in sight, and those that the widget keeps laid out below them.
	 * Resetting all lines would take the widget a set of all their numbers.
	 */
	public void restyle() {
		StyledText widget = getTextWidget();
		if (widget == null || widget.isDisposed()) {
			return;
		}
		int first = Math.max(0, widget.getTopIndex() - 1);
		int last = Math.min(widget.getLineCount() - 1, first + KEPT_LAYOUTS);
		int start = widget.getOffsetAtLine(first);
		widget.redrawRange(start, widget.getOffsetAtLine(last) + widget.getLine(last).length() - start, true);
	}

	/** Selects a range as a person would: those who follow the caret hear of it, which {@code setSelectedRange} spares. */
	public void moveTo(int offset, int length) {
		setSelectedRange(offset, length);
		firePostSelectionChanged(offset, length);
	}
}

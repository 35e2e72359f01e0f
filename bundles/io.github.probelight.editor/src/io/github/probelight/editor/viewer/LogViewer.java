package io.github.probelight.editor.viewer;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentAdapter;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

import io.github.probelight.editor.colour.MatchMarks;
import io.github.probelight.editor.compact.CompactLines;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.engine.search.TextMatch;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.engine.text.ShownRows;

/**
 * The viewer of a log: a source viewer whose work on the UI thread is proportional to what is in sight. Guard: a
 * document is set while it is empty and then grows, because a widget that is given a million lines at once builds a
 * set of all their numbers.
 */
public final class LogViewer extends SourceViewer {
	private final StatusLine status;
	private final LogFind find;
	private @Nullable MatchMarks marks;
	private @Nullable FindRuler ruler;
	private @Nullable FindCover cover;
	private Consumer<Boolean> inFind = entered -> {};
	private Runnable numbers = () -> {};
	private @Nullable CompactLines compact;
	private final LastingPlace place = new LastingPlace();

	/** Creates a viewer that tells the person in {@code status} what it will not do. */
	public LogViewer(Composite parent, @Nullable IVerticalRuler ruler, @Nullable IOverviewRuler overview,
			boolean showOverview, int styles, StatusLine status) {
		super(parent, ruler, overview, showOverview, styles);
		this.status = status;
		find = new LogFind(this, status);
	}

	/** It can tell where it scrolls to only once it has its text widget. */
	@Override
	protected void createControl(@Nullable Composite parent, int styles) {
		super.createControl(parent, styles);
		WindowSlide.watch(this, this::getVerticalRuler);
	}

	@Override
	protected StyledText createTextWidget(@Nullable Composite parent, int styles) {
		// The superclass's constructor does not create widgets yet on all paths: look the field up when it is needed.
		return new LogTextWidget(parent, styles, text -> status.say(true, text));
	}

	@Override
	protected IDocumentAdapter createDocumentAdapter() {
		return new WindowContent(() -> {
			if (getTextWidget() instanceof LogTextWidget widget) {
				widget.forgetWidestLine();
			}
		});
	}

	@Override
	public void setDocument(@Nullable IDocument document, @Nullable IAnnotationModel model, int offset, int length) {
		find.cancel();
		LogDocument log = document instanceof LogDocument shown ? shown : null;
		if (getTextWidget() instanceof LogTextWidget widget) {
			widget.setDocument(log);
		}
		long fileRow = log == null ? 0 : log.fileRowOfLine(0);
		if (log != null) {
			log.clear();
		}
		super.setDocument(document, model, offset, length);
		if (log != null) {
			log.show(fileRow);
		}
	}

	/**
	 * Shows other rows of the log. The line of the caret stays where it is on the screen, or what is on top if the caret is
	 * not to be seen; where it is hidden, the next one that is shown takes its place. What is selected in it stays so.
	 */
	public void show(ShownRows others) {
		StyledText widget = getTextWidget();
		if (widget == null || !(getDocument() instanceof LogDocument log)) {
			return;
		}
		int offset = widget.getCaretOffset();
		int line = widget.getLineAtOffset(offset);
		Point selected = widget.getSelectionRange();
		boolean within = selected.y > 0 && widget.getLineAtOffset(selected.x) == line
				&& widget.getLineAtOffset(selected.x + selected.y) == line;
		int column = (within ? selected.x : offset) - widget.getOffsetAtLine(line);
		int below = line <= getBottomIndex() ? line - getTopIndex() : -1;
		place.isSeen(log.fileRowOfLine(line), log.fileRowOfLine(getTopIndex()), below);
		widget.setRedraw(false);
		try {
			log.show(others, place.caret());
			int next = Math.max(0, log.lineOfShownRow(log.place(place.caret())));
			int top = place.isOnScreen() ? next - place.below() : log.lineOfShownRow(log.place(place.top()));
			setTopIndex(Math.max(0, top));
			boolean same = log.fileRowOfLine(next) == place.caret();
			place.isShown(log.fileRowOfLine(next), log.fileRowOfLine(getTopIndex()));
			int from = same ? Math.min(column, widget.getLine(next).length()) : 0;
			int length = same && within ? Math.min(selected.y, widget.getLine(next).length() - from) : 0;
			moveTo(widget.getOffsetAtLine(next) + from, length);
		} finally {
			widget.setRedraw(true);
		}
		numbers.run();
		IVerticalRuler lines = getVerticalRuler();
		if (lines != null) {
			lines.update(); // it draws nothing anew where the text has not moved
		}
		find.rowsChanged(log);
	}

	/** Where the person is, also where a filter hides it. */
	public LastingPlace place() {
		return place;
	}

	@Override
	public IFindReplaceTarget getFindReplaceTarget() {
		return find.target(super.getFindReplaceTarget());
	}

	@Override
	protected int findAndSelect(int start, @Nullable String text, boolean forward, boolean caseSensitive,
			boolean wholeWord, boolean regex) {
		if (!(getDocument() instanceof LogDocument log)) {
			return LogFind.NOWHERE;
		}
		TextQuery query = new TextQuery(text == null ? "" : text, caseSensitive, wholeWord, regex);
		try {
			return find.find(log, start, query, forward, 0, log.log().index().extent().rows());
		} catch (BadLocationException e) {
			return LogFind.NOWHERE; // the document has changed since the search was asked for
		}
	}

	/** The range is one of whole lines, as the platform makes it of a selection. */
	@Override
	protected int findAndSelectInRange(int start, @Nullable String text, boolean forward, boolean caseSensitive,
			boolean wholeWord, int rangeOffset, int rangeLength, boolean regex) {
		if (!(getDocument() instanceof LogDocument log)) {
			return LogFind.NOWHERE;
		}
		TextQuery query = new TextQuery(text == null ? "" : text, caseSensitive, wholeWord, regex);
		try {
			long first = log.fileRowOfLine(log.getLineOfOffset(rangeOffset));
			long end = log.fileRowOfLine(log.getLineOfOffset(rangeOffset + rangeLength - 1)) + 1;
			int from = start < 0 ? start : Math.clamp(start, rangeOffset, rangeOffset + rangeLength);
			return find.find(log, from, query, forward, first, end);
		} catch (BadLocationException e) {
			return LogFind.NOWHERE; // the document has changed since the search was asked for
		}
	}

	/**
	 * Marks on the screen what is searched for, for as long as the person is in the field of Find. Back in the text, the
	 * marks are gone and a search that goes on is given up.
	 */
	public void markMatches(MatchMarks shown) {
		marks = shown;
		StyledText widget = getTextWidget();
		FindField field = new FindField(widget);
		cover = new FindCover(widget, field);
		find.numberIn(field);
		field.whenEntered((over, entered) -> inFind.accept(entered));
		widget.addLineStyleListener(shown);
		widget.addListener(SWT.FocusIn, event -> {
			find.leave();
			if (shown.show(null)) {
				find.fallSilent();
				foundMore();
				restyle();
			}
		});
	}

	/** Has the numbers of the lines drawn anew by this when other rows are shown. */
	public void numberedBy(Runnable anew) {
		numbers = anew;
	}

	/** Has somebody hear of it when a person enters the field of Find or leaves it. */
	public void whenInFind(Consumer<Boolean> listener) {
		inFind = listener;
	}

	/** Has the text widget fold its lines as these say. */
	public void fold(CompactLines lines) {
		compact = lines;
		if (getTextWidget() instanceof LogTextWidget widget) {
			widget.fold(lines);
		}
	}

	/** Marks a query, unless somebody searches without Find being open. */
	void mark(TextQuery query) {
		MatchMarks shown = marks;
		if (shown != null && !getTextWidget().isFocusControl() && shown.show(query)) {
			foundMore();
			restyle();
			CompactLines lines = compact;
			if (lines != null && lines.isOn()) { // what lay far to the right in lines shown in full may be near now
				getTextWidget().setHorizontalPixel(0);
			}
		}
	}

	/** What is marked in the text, which is what a person searches for; null for nothing. */
	public @Nullable TextQuery marked() {
		MatchMarks shown = marks;
		return shown == null ? null : shown.query();
	}

	/** Has matches of Find marked on a ruler. */
	public void markOn(FindRuler marked) {
		ruler = marked;
	}

	/** The ruler on which matches are marked; null before there is one. */
	public @Nullable FindRuler ruler() {
		return ruler;
	}

	/** Find may have found more, or searches for something else. */
	public void foundMore() {
		FindRuler marked = ruler;
		if (marked != null) {
			marked.update();
		}
	}

	/** The document has grown: what is searched for is looked for there, too. */
	public void grown() {
		if (getDocument() instanceof LogDocument log) {
			find.rowsChanged(log);
		}
	}

	/** Whether a match that is far away is being looked for. */
	public boolean isSearching() {
		return find.isSearching();
	}

	/** Selects a match and brings it into sight, in another window of the document if need be. Returns its offset. */
	int select(LogDocument log, TextMatch match) {
		if (log.lineOfFileRow(match.row()) < 0) {
			log.show(match.row());
		}
		try {
			int offset = log.getLineOffset(log.lineOfFileRow(match.row())) + match.column();
			moveTo(offset, match.length());
			revealRange(offset, match.length());
			FindCover field = cover;
			if (field != null) {
				field.uncover();
			}
			return offset;
		} catch (BadLocationException e) {
			return LogFind.NOWHERE; // the log has become shorter since it was searched
		}
	}

	@Override
	protected void handleDispose() {
		find.cancel();
		super.handleDispose();
	}

	/** Draws lines anew whose styles have changed. */
	public void restyle() {
		if (getTextWidget() instanceof LogTextWidget widget && !widget.isDisposed()) {
			widget.restyle();
		}
	}

	/** Selects a range as a person would: those who follow the caret hear of it, which {@code setSelectedRange} spares. */
	public void moveTo(int offset, int length) {
		setSelectedRange(offset, length);
		CompactLines lines = compact;
		if (lines != null) {
			lines.led();
		}
		firePostSelectionChanged(offset, length);
	}
}

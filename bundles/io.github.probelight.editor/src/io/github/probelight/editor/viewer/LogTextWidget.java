package io.github.probelight.editor.viewer;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

import io.github.probelight.editor.compact.CompactLines;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.ui.Palette;

/**
 * The text widget of a log. Guards: it never puts a selection on the clipboard that is too large for one (on GTK a
 * plain key release would), and what makes the widget measure all its lines (another font) is done while it is empty.
 */
public final class LogTextWidget extends StyledText {
	/** Line numbers and the times that every line begins with would run into each other. */
	private static final int LEFT_MARGIN = 6;
	/** At least as many laid-out lines as a text widget keeps. */
	private static final int KEPT_LAYOUTS = 400;

	private final Consumer<String> messages;
	private final @Nullable WidestLine widest; // not there yet when the superclass's constructor asks
	private @Nullable LogDocument document;
	private @Nullable CompactLines compact;

	LogTextWidget(@Nullable Composite parent, int style, Consumer<String> messages) {
		super(parent, style);
		this.messages = messages;
		widest = new WidestLine(this);
		addListener(SWT.Paint, event -> forgetWidestLine());
		setLeftMargin(LEFT_MARGIN);
		wrap(SWT.KeyUp);
		wrap(SWT.MouseUp);
	}

	void setDocument(@Nullable LogDocument next) {
		document = next;
	}

	void fold(CompactLines lines) {
		compact = lines;
	}

	/** Where the text goes on that can be seen behind a place in it. */
	public int seen(int offset) {
		CompactLines lines = compact;
		return lines == null ? offset : lines.seen(offset);
	}

	@Override
	public Color getSelectionForeground() {
		return Palette.onSelection(super.getSelectionForeground(), getSelectionBackground());
	}

	@Override
	public void invokeAction(int action) {
		LogDocument shown = document;
		if (shown != null && (action == ST.TEXT_END || action == ST.TEXT_START)) {
			WindowSlide.toEnd(shown, action == ST.TEXT_END);
		}
		CompactLines lines = compact;
		if (lines == null) {
			super.invokeAction(action);
		} else {
			lines.step(action, () -> super.invokeAction(action));
		}
	}

	/** Not for those that set themselves while they are made: they have no size yet. */
	@Override
	public void setCaret(@Nullable Caret caret) {
		boolean made = caret != null && widest != null && !(caret instanceof LineCaret);
		super.setCaret(caret != null && made ? new LineCaret(this, caret) : caret);
	}

	/** To be called before lines change, else the widget may look at all of them. */
	void forgetWidestLine() {
		WidestLine known = widest;
		if (known != null) {
			known.forget();
		}
	}

	@Override
	public void redraw(int x, int y, int width, int height, boolean all) {
		forgetWidestLine();
		super.redraw(x, y, width, height, all);
	}

	@Override
	public void redrawRange(int start, int length, boolean clear) {
		forgetWidestLine();
		super.redrawRange(start, length, clear);
	}

	/** The selection as the person means it, who does not see the ends that lie in what is left out of a line. */
	Point meant() {
		CompactLines lines = compact;
		return lines == null ? getSelection() : lines.meant();
	}

	/**
	 * Draws lines anew whose styles have changed: those in sight, and those that are kept laid out below them. Resetting all
	 * lines would take a set of all their numbers.
	 */
	void restyle() {
		// where the text has just gone, others hear that the selection has changed before there is another line on top
		int first = Math.clamp(getTopIndex() - 1L, 0, getLineCount() - 1);
		int last = Math.min(getLineCount() - 1, first + KEPT_LAYOUTS);
		int start = getOffsetAtLine(first);
		redrawRange(start, getOffsetAtLine(last) + getLine(last).length() - start, true);
		// the last line of a range is only drawn as far as it reaches now, and before it may have been longer
		redraw(0, getLinePixel(last), getClientArea().width, getLineHeight(), false);
	}

	@Override
	public void copy() {
		Point meant = meant();
		if (!meant.equals(getSelection())) {
			setSelectionRange(meant.x, meant.y - meant.x);
		}
		if (isSelectionTooLarge()) {
			messages.accept("Nothing copied: %,d characters are selected, the clipboard takes %,d. Select less."
					.formatted(getSelectionCount(), LogDocument.MOST_AT_ONCE));
		} else {
			super.copy();
		}
	}

	@Override
	public void copy(int clipboard) {
		if (!isSelectionTooLarge()) {
			super.copy(clipboard);
		}
	}

	@Override
	public void setFont(@Nullable Font font) {
		LogDocument shown = document;
		if (shown == null || getLineCount() < 10_000) {
			super.setFont(font);
			return;
		}
		long top = shown.fileRowOfLine(getTopIndex());
		int selection = getCaretOffset();
		setRedraw(false);
		try {
			shown.clear();
			super.setFont(font);
			shown.grow();
			setSelection(Math.min(selection, getCharCount()));
			setTopIndex(Math.max(0, shown.lineOfFileRow(top)));
		} finally {
			setRedraw(true);
		}
	}

	/** Who brings the start of a line into sight counts the margin before it as a letter: all of it is to be seen then. */
	@Override
	public void setHorizontalIndex(int letters) {
		super.setHorizontalIndex(letters == 1 && getHorizontalIndex() > 1 ? 0 : letters);
	}

	/** Lines of a log keep their height, else the widget measures all of them when it is idle. */
	@Override
	public void setWordWrap(boolean wrap) {
		// never
	}

	private boolean isSelectionTooLarge() {
		return getSelectionCount() > LogDocument.MOST_AT_ONCE;
	}

	private void wrap(int type) {
		for (Listener listener : getListeners(type)) {
			removeListener(type, listener);
			addListener(type, event -> guarded(listener, event));
		}
	}

	/** The widget copies the selection on each key release, and when button 1 is released. */
	private void guarded(Listener listener, Event event) {
		if (!isSelectionTooLarge()) {
			listener.handleEvent(event);
		} else if (event.type == SWT.MouseUp) {
			int button = event.button;
			event.button = 0;
			listener.handleEvent(event);
			event.button = button;
		}
	}
}

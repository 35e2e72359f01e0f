package io.github.probelight.editor.compact;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

import io.github.probelight.editor.colour.LineLooks;
import io.github.probelight.editor.colour.LineStyles;
import io.github.probelight.editor.colour.LogLineStyler;
import io.github.probelight.editor.colour.MatchMarks;
import io.github.probelight.language.ide.Fold;
import io.github.probelight.language.ide.LineHead;
import io.github.probelight.language.ide.LineLook;

/**
 * Which lines of a text widget are folded, and what a person notices of it: the caret does not stop in what cannot be
 * seen, and a line is shown in full while a match or an end of the selection lies in what its folds leave out. The text
 * is never changed. To be used on the UI thread.
 */
public final class CompactLines implements LogLineStyler.Folding {
	private static final List<Integer> STEPS = List.of(ST.COLUMN_NEXT, ST.COLUMN_PREVIOUS, ST.SELECT_COLUMN_NEXT,
			ST.SELECT_COLUMN_PREVIOUS, ST.WORD_NEXT, ST.WORD_PREVIOUS, ST.SELECT_WORD_NEXT, ST.SELECT_WORD_PREVIOUS);

	private final StyledText widget;
	private final LineLooks looks;
	private final MatchMarks marks;
	private final RunLines runs;
	private final Supplier<@Nullable Color> label;
	private final Runnable restyle;
	private boolean on;
	/** Where the only line begins that the selection shows in full; -1 if there is none. */
	private int open = -1;
	/** How far the text was scrolled to the right before that line was shown, which may be wide; in pixels. */
	private int scrolled;

	/**
	 * Creates them switched off.
	 *
	 * @param runs
	 *            lines that stand for many are told in one, in the compact look and else
	 * @param label
	 *            the colour of what is shown instead of the text
	 * @param restyle
	 *            draws the lines of the widget again
	 */
	public CompactLines(StyledText widget, LineLooks looks, MatchMarks marks, RunLines runs,
			Supplier<@Nullable Color> label,
			Runnable restyle) {
		this.widget = widget;
		this.looks = looks;
		this.marks = marks;
		this.runs = runs;
		this.label = label;
		this.restyle = restyle;
		widget.addListener(SWT.Selection, event -> selected(false));
		widget.addPaintObjectListener(this::paint);
	}

	/** Folds lines, or shows them in full. */
	public void set(boolean compact) {
		if (on != compact) {
			on = compact;
			open(-1);
			restyle.run();
		}
	}

	/** Whether lines are folded. */
	public boolean isOn() {
		return on;
	}

	/** The folds of a line of the widget that are closed. */
	public List<Fold> closed(int line) {
		List<Fold> folds = folds(line);
		return folds.isEmpty() || widget.getOffsetAtLine(line) == open
				|| marks.isHidden(widget.getLine(line), folds) ? List.of() : folds;
	}

	/** The folds of a line of the widget, open or closed: all of it where it stands for a run. */
	private List<Fold> folds(int line) {
		String run = runs.label(line);
		if (!run.isEmpty()) {
			return List.of(new Fold(0, widget.getLine(line).length(), run));
		}
		LineLook look = on ? looks.of(line) : null;
		return look == null ? List.of() : look.folds();
	}

	/** Thread and site are told where they are not those of the entry before. */
	@Override
	public StyleRange[] fold(LineLook look, StyleRange[] styles, int offset) {
		int line = widget.getLineAtOffset(offset);
		List<Fold> folds = closed(line);
		if (folds.isEmpty()) {
			return styles;
		}
		if (isRun(folds, line)) {
			return LineStyles.folded(styles, folds, null, offset, "", charWidth(), null);
		}
		LineHead head = look.head();
		String news = head == null ? "" : head.news(looks.headBefore(line));
		return LineStyles.folded(styles, folds, head, offset, news, charWidth(), label.get());
	}

	/** Whether nothing of a line is shown but what is told of its run. */
	private boolean isRun(List<Fold> folds, int line) {
		return folds.getFirst().offset() == 0 && folds.getFirst().end() == widget.getLine(line).length();
	}

	/** The pixels of a character. A font whose characters differ has no columns, but its text can be read all the same. */
	private int charWidth() {
		GC gc = new GC(widget);
		try {
			gc.setFont(widget.getFont());
			return gc.textExtent("0000000000").x / 10;
		} finally {
			gc.dispose();
		}
	}

	/** Somebody was led to a match or another place: its line is shown in full if it lies in what is left out. */
	public void led() {
		selected(true);
	}

	/** A selection by hand opens no line, since it goes around what cannot be seen. */
	private void selected(boolean opens) {
		Point selection = widget.getSelection();
		int line = widget.getLineAtOffset(selection.x);
		int start = widget.getOffsetAtLine(line);
		boolean within = selection.x < selection.y && widget.getLineAtOffset(selection.y) == line;
		boolean hidden = within && (opens || open == start) && (isHidden(line, selection.x - start, selection.y - start)
				|| marks.isHidden(widget.getLine(line), folds(line)));
		int next = hidden ? start : -1;
		if (next != open) {
			open(next);
			restyle.run();
		}
	}

	/** Who was led far to the right in one line sees where the others begin again behind it. */
	private void open(int next) {
		if (open >= 0) {
			widget.setHorizontalPixel(scrolled);
		}
		scrolled = widget.getHorizontalPixel();
		open = next;
	}

	private boolean isHidden(int line, int from, int to) {
		return folds(line).stream().anyMatch(fold -> fold.hides(from, to));
	}

	/** Has a step of the caret done again while the caret cannot be seen. */
	public void step(int action, Runnable step) {
		step.run();
		int before = -1;
		while (STEPS.contains(action) && widget.getCaretOffset() != before && isHidden(widget.getCaretOffset())) {
			before = widget.getCaretOffset();
			step.run();
		}
	}

	private boolean isHidden(int offset) {
		int line = widget.getLineAtOffset(offset);
		int column = offset - widget.getOffsetAtLine(line);
		return closed(line).stream().anyMatch(fold -> isWithin(fold, column));
	}

	private static boolean isWithin(Fold fold, int column) {
		return fold.offset() < column && column < fold.end();
	}

	/** Where the text goes on that can be seen behind a place, which is the place itself where that can be seen. */
	public int seen(int offset) {
		int line = widget.getLineAtOffset(offset);
		int start = widget.getOffsetAtLine(line);
		int column = offset - start;
		for (Fold fold : closed(line)) {
			column = fold.offset() <= column && column < fold.end() ? fold.end() : column;
		}
		return column < widget.getLine(line).length() ? start + column : offset;
	}

	/**
	 * The selection as the person means it: an end in what is left out takes all of it along, or none; behind the head of a
	 * line it is at its start, for that is where it is seen. The head belongs to a line that is selected to its end, not to
	 * a word.
	 */
	public Point meant() {
		Point selection = widget.getSelection();
		if (selection.x == selection.y) {
			return selection;
		}
		int from = meant(selection.x, true);
		int to = meant(selection.y, false);
		int text = behindHead(from);
		if (text < to && to < endOfText(from)) {
			from = text;
		}
		return from < to ? new Point(from, to) : selection;
	}

	/** Where the text begins that is seen of a line whose head is left out, if an offset lies in that; else the offset. */
	private int behindHead(int offset) {
		int line = widget.getLineAtOffset(offset);
		int start = widget.getOffsetAtLine(line);
		LineLook look = looks.of(line);
		LineHead head = look == null ? null : look.head();
		List<Fold> closed = closed(line);
		return head == null || closed.isEmpty() || isRun(closed, line)
				? offset
				: closed.stream()
						.filter(fold -> head.isIn(fold) && offset < start + fold.end())
						.mapToInt(fold -> start + fold.end())
						.findFirst()
						.orElse(offset);
	}

	/** Behind the last character that is seen of the line of an offset. */
	private int endOfText(int offset) {
		int line = widget.getLineAtOffset(offset);
		int length = widget.getLine(line).length();
		return widget.getOffsetAtLine(line) + closed(line).stream()
				.filter(fold -> fold.end() == length)
				.mapToInt(Fold::offset)
				.findFirst()
				.orElse(length);
	}

	private int meant(int offset, boolean begin) {
		int line = widget.getLineAtOffset(offset);
		int start = widget.getOffsetAtLine(line);
		int column = offset - start;
		LineLook look = looks.of(line);
		LineHead its = look == null ? null : look.head();
		List<Fold> closed = closed(line);
		for (Fold fold : closed) {
			boolean head = its != null && its.isIn(fold) && !isRun(closed, line);
			if (isWithin(fold, column) || head && column == fold.end()) {
				return start + (head || begin ? fold.offset() : fold.end());
			}
		}
		return offset;
	}

	private Color usual(@Nullable Color own) {
		return own == null ? widget.getForeground() : own;
	}

	/** What stands for text that is selected is seen as that is: the colours of words are not meant for that ground. */
	private boolean isSelected(int offset) {
		Point selection = widget.getSelection();
		return selection.x <= offset && offset < selection.y;
	}

	private void paint(PaintObjectEvent event) {
		if (event.style.data instanceof String label) {
			event.gc.setFont(widget.getFont());
			int line = widget.getLineAtOffset(event.style.start);
			boolean selected = isSelected(event.style.start);
			event.gc.setForeground(selected ? widget.getSelectionForeground() : usual(event.style.foreground));
			if (runs.isCollapsed(line) && !selected) {
				RunPainter.paint(event.gc, label, event.x, widget.getLinePixel(line));
			} else {
				event.gc.drawText(label, event.x, widget.getLinePixel(line), true);
			}
		}
	}
}

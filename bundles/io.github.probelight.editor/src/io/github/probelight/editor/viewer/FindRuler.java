package io.github.probelight.editor.viewer;

import java.util.BitSet;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.ui.Palette;
import io.github.probelight.workspace.search.FoundLines;

/**
 * Marks, on the ruler at the right of the text, where in the whole log matches of Find are. There are no more marks than
 * the ruler has pixels. A click on one goes there.
 */
public final class FindRuler {
	/** So many pixels beside a mark a person hits it. */
	private static final int NEAR = 4;
	private static final int THICK = 2;
	private static final int MARGIN = 2;

	/** What was found, when the marks were made of it. */
	private record Made(FoundLines lines, long matches, long rows, int height) {}

	private final LogViewer viewer;
	private final Control ruler;
	private final LongConsumer goTo;
	private @Nullable Made made;
	private BitSet marks = new BitSet();

	/** Marks matches on a ruler; {@code goTo} shows a line of the log, 0-based. */
	public FindRuler(LogViewer viewer, Control ruler, LongConsumer goTo) {
		this.viewer = viewer;
		this.ruler = ruler;
		this.goTo = goTo;
		ruler.addListener(SWT.Paint, event -> paint(event.gc));
		ruler.addListener(SWT.MouseDown, event -> clicked(event.y));
	}

	/** There may be more matches, or none any more. */
	public void update() {
		if (ruler.isDisposed()) {
			return;
		}
		FoundLines lines = lines();
		if (!Objects.equals(made, now(lines))) {
			ruler.setToolTipText(lines == null || lines.matches() == 0
					? null
					: Messages.Find_ruler.formatted(lines.matches(), lines.lines()));
			ruler.redraw();
		}
	}

	/** The marks, by their distance from the top in pixels. */
	public BitSet marks() {
		FoundLines lines = lines();
		Made now = now(lines);
		if (!Objects.equals(made, now)) {
			marks = lines == null ? new BitSet() : lines.parts(ruler.getSize().y);
			made = now;
		}
		return marks;
	}

	private @Nullable Made now(@Nullable FoundLines lines) {
		return lines == null ? null : new Made(lines, lines.matches(), lines.shown().rows(), ruler.getSize().y);
	}

	/** What is found of what is marked in the text; null for nothing. */
	private @Nullable FoundLines lines() {
		TextQuery query = viewer.marked();
		if (query == null || !(viewer.getDocument() instanceof LogDocument document)) {
			return null;
		}
		FoundLines lines = document.log().filtered().lastFind().lines();
		return lines != null && lines.isOf(query, document.rows()) ? lines : null;
	}

	private void paint(GC gc) {
		Color colour = Palette.colour(Palette.id("match_mark"));
		if (colour != null) {
			gc.setBackground(colour);
		}
		int width = ruler.getSize().x - 2 * MARGIN;
		marks().stream().forEach(y -> gc.fillRectangle(MARGIN, y, width, THICK));
	}

	private void clicked(int y) {
		BitSet known = marks();
		int behind = known.nextSetBit(y);
		int before = known.previousSetBit(y);
		boolean isBefore = behind < 0 || before >= 0 && y - before < behind - y;
		int nearest = isBefore ? before : behind;
		FoundLines lines = lines();
		if (lines != null && nearest >= 0 && Math.abs(nearest - y) <= NEAR
				&& viewer.getDocument() instanceof LogDocument document) {
			rowAt(lines, nearest).ifPresent(row -> goTo.accept(document.log().index().lineOfRow(row)));
		}
	}

	private Optional<Long> rowAt(FoundLines lines, int mark) {
		long first = lines.shown().fileRow(mark * lines.shown().rows() / Math.max(1, ruler.getSize().y));
		int at = lines.first(first);
		return at < lines.size() ? Optional.of(lines.row(at)) : Optional.empty();
	}
}

package io.github.probelight.editor.mark;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.SpokenName;

/**
 * The marks of the whole log at the right of the text, each where its line is among those that are shown. What is hidden
 * has none. A click goes to the nearest mark. Of the platform's annotations it knows nothing: looking for the place of
 * each whenever something is drawn takes longer than a person wants to wait.
 */
public final class MarkOverview implements IOverviewRuler {
	/** In pixels. */
	static final int WIDTH = 14;
	private static final int HEIGHT = 3;
	/** So far from a mark, in pixels, it is meant. */
	private static final int REACH = 4;

	private record Spot(int y, LogMark mark) {}

	private final LogMarks marks;
	private final LongConsumer clicks;
	private @Nullable ITextViewer viewer;
	private @Nullable Canvas canvas;
	private @Nullable Canvas header;
	private List<Spot> spots = List.of();

	/** Shows marks; {@code clicks} takes the line of one that is clicked. */
	MarkOverview(LogMarks marks, LongConsumer clicks) {
		this.marks = marks;
		this.clicks = clicks;
	}

	@Override
	public Control createControl(@Nullable Composite parent, @Nullable ITextViewer textViewer) {
		viewer = textViewer;
		Canvas made = new Canvas(parent, SWT.NO_BACKGROUND | SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
		canvas = made;
		header = new Canvas(parent, SWT.NO_FOCUS);
		made.addListener(SWT.Paint, event -> paint(made, event.gc));
		made.addListener(SWT.Resize, event -> update());
		made.addListener(SWT.MouseDown, this::pressed);
		made.addListener(SWT.MouseMove, event -> made.setToolTipText(text(event.y)));
		SpokenName.of(made, Messages.Marks_overview);
		return made;
	}

	/** Finds anew where the marks are, and draws them. */
	@Override
	public void update() {
		Canvas shown = canvas;
		ITextViewer text = viewer;
		if (shown == null || shown.isDisposed() || text == null) {
			return;
		}
		List<Spot> next = text.getDocument() instanceof LogDocument document
				? spots(document, shown.getSize().y - HEIGHT)
				: List.of();
		if (!next.equals(spots)) {
			spots = next;
			shown.redraw();
		}
	}

	private List<Spot> spots(LogDocument document, int height) {
		long rows = Math.max(1, document.rows().rows());
		Spot[] found = marks.all()
				.stream()
				.filter(mark -> mark.line() < document.log().index().extent().lines())
				.map(mark -> spot(document, mark, rows, height))
				.filter(spot -> spot.y >= 0)
				.distinct()
				.toArray(Spot[]::new);
		Arrays.sort(found, Comparator.comparing((Spot spot) -> spot.mark.kind()));
		return List.of(found);
	}

	private static Spot spot(LogDocument document, LogMark mark, long rows, int height) {
		long row = document.log().index().rowOfLine(mark.line());
		return new Spot(document.rows().shows(row) ? (int) (height * document.rows().shownRow(row) / rows) : -1, mark);
	}

	private void paint(Canvas shown, GC gc) {
		ITextViewer text = viewer;
		gc.setBackground(text == null ? shown.getBackground() : text.getTextWidget().getBackground());
		gc.fillRectangle(shown.getClientArea());
		for (Spot spot : spots) {
			Color colour = Palette.colour(spot.mark.kind().colour());
			if (colour != null) {
				gc.setBackground(colour);
				gc.fillRectangle(WIDTH - 1 - spot.mark.kind().width(), spot.y, spot.mark.kind().width(), HEIGHT);
			}
		}
	}

	private Optional<Spot> near(int y) {
		return spots.stream()
				.filter(spot -> Math.abs(spot.y + HEIGHT / 2 - y) <= REACH)
				.min(Comparator.comparingInt((Spot spot) -> Math.abs(spot.y + HEIGHT / 2 - y))
						.thenComparing(spot -> spot.mark.kind(), Comparator.reverseOrder()));
	}

	private String text(int y) {
		return near(y).map(spot -> marks.text(spot.mark.line())).orElse("");
	}

	private void pressed(Event event) {
		if (event.button == 1) {
			near(event.y).ifPresent(spot -> clicks.accept(spot.mark.line()));
		}
	}

	@Override
	public int getWidth() {
		return WIDTH;
	}

	@Override
	public @Nullable Control getControl() {
		return canvas;
	}

	@Override
	public @Nullable Control getHeaderControl() {
		return header;
	}

	@Override
	public boolean hasAnnotation(int y) {
		return near(y).isPresent();
	}

	@Override
	public int getAnnotationHeight() {
		return HEIGHT;
	}

	@Override
	public int getLineOfLastMouseButtonActivity() {
		return -1;
	}

	@Override
	public int toDocumentLineNumber(int y) {
		return -1;
	}

	@Override
	public @Nullable IAnnotationModel getModel() {
		return null;
	}

	@Override
	public void setModel(@Nullable IAnnotationModel model) {
		update();
	}

	@Override
	public void addAnnotationType(@Nullable Object type) {
		// none is shown
	}

	@Override
	public void removeAnnotationType(@Nullable Object type) {
		// none is shown
	}

	@Override
	public void setAnnotationTypeLayer(@Nullable Object type, int layer) {
		// none is shown
	}

	@Override
	public void setAnnotationTypeColor(@Nullable Object type, @Nullable Color color) {
		// none is shown
	}

	@Override
	public void addHeaderAnnotationType(@Nullable Object type) {
		// none is shown
	}

	@Override
	public void removeHeaderAnnotationType(@Nullable Object type) {
		// none is shown
	}
}

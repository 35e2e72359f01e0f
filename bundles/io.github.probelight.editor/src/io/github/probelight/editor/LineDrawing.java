package io.github.probelight.editor;

import org.eclipse.jface.text.source.CompositeRuler;

import io.github.probelight.editor.colour.LineLooks;
import io.github.probelight.editor.colour.LogColours;
import io.github.probelight.editor.colour.LogLineStyler;
import io.github.probelight.editor.colour.MatchMarks;
import io.github.probelight.editor.compact.CompactLines;
import io.github.probelight.editor.compact.CompactPreference;
import io.github.probelight.editor.compact.GapColumn;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.language.ide.Style;

/** How the lines of a viewer are drawn: what the grammar says of them, in colours, compactly or in full. */
final class LineDrawing {
	private static final int BEHIND_LINE_NUMBERS = 10;

	private final LineLooks looks;
	private final LogColours colours;
	private final CompactPreference compact;

	/** Has a viewer draw its lines so; they are plain until the grammar is there. */
	LineDrawing(LogViewer viewer) {
		looks = new LineLooks(viewer);
		colours = new LogColours(viewer::restyle);
		MatchMarks marks = new MatchMarks(colours);
		CompactLines lines = new CompactLines(viewer.getTextWidget(), looks, marks, () -> colours.colour(Style.TIME),
				viewer::restyle);
		viewer.fold(lines);
		viewer.getTextWidget().addLineStyleListener(new LogLineStyler(looks, colours, lines));
		viewer.markMatches(marks);
		compact = new CompactPreference(lines);
	}

	/** What the grammar says of the lines. */
	LineLooks looks() {
		return looks;
	}

	/** Puts the column with the times into the viewer's ruler. */
	void addTo(CompositeRuler ruler) {
		GapColumn times = new GapColumn(looks, colours);
		ruler.addDecorator(BEHIND_LINE_NUMBERS, times);
		looks.whenStarted(times::redraw);
	}

	/** Ends listening to preferences and theme. */
	void dispose() {
		compact.dispose();
		colours.dispose();
	}
}

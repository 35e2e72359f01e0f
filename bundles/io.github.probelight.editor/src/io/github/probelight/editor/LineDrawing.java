package io.github.probelight.editor;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.CompositeRuler;

import io.github.probelight.editor.colour.ContextLines;
import io.github.probelight.editor.colour.LineLooks;
import io.github.probelight.editor.colour.LogColours;
import io.github.probelight.editor.colour.LogLineStyler;
import io.github.probelight.editor.colour.MatchMarks;
import io.github.probelight.editor.compact.CompactLines;
import io.github.probelight.editor.compact.CompactPreference;
import io.github.probelight.editor.compact.GapColumn;
import io.github.probelight.editor.compact.RunColumn;
import io.github.probelight.editor.compact.RunLines;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.language.ide.Style;
import io.github.probelight.workspace.OpenLog;

/** How the lines of a viewer are drawn: what the grammar says of them, in colours, compactly or in full. */
final class LineDrawing {
	private static final int BEHIND_LINE_NUMBERS = 10;

	private static final int BEHIND_TIMES = 11;

	private final LineLooks looks;
	private final LogColours colours;
	private final CompactPreference compact;
	private final RunLines runs;
	private final ContextLines context;
	private @Nullable CompositeRuler columns;
	private @Nullable GapColumn timeColumn;
	private @Nullable RunColumn runColumn;
	private final LogViewer viewer;
	private long runsVersion;

	/** Has a viewer draw its lines so; they are plain until the grammar is there. */
	LineDrawing(LogViewer viewer) {
		this.viewer = viewer;
		looks = new LineLooks(viewer);
		colours = new LogColours(viewer::restyle);
		MatchMarks marks = new MatchMarks(colours);
		runs = new RunLines(viewer);
		CompactLines lines = new CompactLines(viewer.getTextWidget(), looks, marks, runs,
				() -> colours.colour(Style.TIME),
				viewer::restyle);
		viewer.fold(lines);
		viewer.getTextWidget().addLineStyleListener(new LogLineStyler(looks, colours, lines));
		context = new ContextLines(viewer, colours);
		viewer.getTextWidget().addLineStyleListener(context);
		viewer.markMatches(marks);
		compact = new CompactPreference(lines);
	}

	/** What the grammar says of the lines. */
	LineLooks looks() {
		return looks;
	}

	/** Puts the columns with the times and with the runs into the viewer's ruler. */
	void addTo(CompositeRuler ruler) {
		GapColumn times = new GapColumn(looks, colours, context);
		ruler.addDecorator(BEHIND_LINE_NUMBERS, times);
		looks.whenStarted(times::redraw);
		columns = ruler;
		timeColumn = times;
	}

	/** Puts the columns behind the line numbers again: with another input the platform makes those anew, as the last. */
	void arrange() {
		CompositeRuler ruler = columns;
		GapColumn times = timeColumn;
		if (ruler != null && times != null) {
			showColumn(false);
			times.takeFrom(ruler);
			addTo(ruler);
		}
	}

	/** Draws what is new of lines that are shown for others, and of long runs, beside a column for these. */
	void update(OpenLog log) {
		GapColumn times = timeColumn;
		if (context.isNew()) {
			viewer.restyle();
			if (times != null) {
				times.redraw();
			}
		}
		boolean collapses = log.filtered().filter().collapses();
		showColumn(collapses);
		long version = log.filtered().runsVersion();
		if (collapses && version != runsVersion) {
			runsVersion = version;
			if (runs.isInSight()) {
				viewer.restyle();
			}
			RunColumn column = runColumn;
			if (column != null) {
				column.redraw();
			}
		}
	}

	private void showColumn(boolean shown) {
		CompositeRuler ruler = columns;
		RunColumn column = runColumn;
		if (ruler != null && shown && column == null) {
			RunColumn made = new RunColumn(runs);
			ruler.addDecorator(BEHIND_TIMES, made);
			runColumn = made;
		} else if (ruler != null && !shown && column != null) {
			column.takeFrom(ruler);
			runColumn = null;
		}
	}

	/** Ends listening to preferences and theme. */
	void dispose() {
		compact.dispose();
		colours.dispose();
	}
}

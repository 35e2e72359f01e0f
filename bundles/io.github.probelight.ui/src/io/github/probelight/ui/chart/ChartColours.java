package io.github.probelight.ui.chart;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.engine.report.FindingKind.Severity;
import io.github.probelight.ui.Palette;

/**
 * The colours of a timeline, those of the theme. In high contrast there are only the two of the system, and bars have
 * edges.
 *
 * @param back behind everything
 * @param text names
 * @param dim the axis and what is said beside it
 * @param process Nmap processes
 * @param task tasks
 * @param edge around processes and tasks; null for none
 * @param entries columns of entries
 * @param results the part of them that are results
 * @param curve progress
 * @param selected what is selected
 * @param cursor the cursor
 * @param caret the line of the editor
 */
public record ChartColours(Color back, Color text, Color dim, Color process, Color task, @Nullable Color edge,
		Color entries,
		Color results, Color curve, Color selected, Color cursor, Color caret) {

	/** The colours for a control. */
	public static ChartColours of(Control control) {
		Display display = control.getDisplay();
		Color text = control.getForeground();
		Color back = control.getBackground();
		Color selection = display.getSystemColor(SWT.COLOR_LIST_SELECTION);
		if (display.getHighContrast()) {
			return new ChartColours(back, text, text, back, back, text, text, text, text, selection, text, text);
		}
		return new ChartColours(back, of("chart_text", text), of("time", text), of("chart_process", selection),
				of("chart_task", selection), null, of("chart_entries", text), of("chart_results", text),
				of("task", text), of("chart_selected", selection), text, of("target", text));
	}

	/** The colour of a finding. */
	public Color of(Severity severity) {
		return edge != null ? text : switch (severity) {
			case ERROR -> of("level_error", text);
			case WARNING -> of("level_warn", text);
			case INFO -> dim;
		};
	}

	private static Color of(String word, Color otherwise) {
		Color known = Palette.colour(Palette.id(word));
		return known == null ? otherwise : known;
	}
}

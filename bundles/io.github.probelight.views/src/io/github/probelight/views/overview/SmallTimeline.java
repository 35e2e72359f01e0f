package io.github.probelight.views.overview;

import java.util.function.LongConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.ui.chart.LogTimeline;

/** The timeline in small, under a heading that leads to the large one. A click leads to what is there. */
final class SmallTimeline {
	/** Names fit into the bars of two columns, seldom into those of one. */
	private static final int COLUMNS = 2;
	private static final int LEAST_WIDTH = 150;
	/** In pixels: tasks, columns, marks and the axis. */
	private static final int HEIGHT = 72;

	private final Composite area;
	private final LogTimeline timeline;

	/**
	 * Makes the widgets.
	 *
	 * @param open
	 *            told the line that a person wants to go to, 0-based
	 * @param more
	 *            run when a person wants to see the large timeline
	 */
	SmallTimeline(Composite parent, LongConsumer open, Runnable more) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		area.setLayoutData(new FlowLayout.Need(LEAST_WIDTH, COLUMNS));
		Link title = new Link(area, SWT.NONE);
		title.setText("<a>" + TimeChart.TITLE + "</a>");
		title.addListener(SWT.Selection, event -> more.run());
		timeline = new LogTimeline(area, open);
		timeline.canvas().leadOnClick(more);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(timeline.canvas().control());
		show(false);
	}

	/** What is drawn. */
	LogTimeline timeline() {
		return timeline;
	}

	boolean isShown() {
		return area.getVisible();
	}

	/** Whether there is something to draw. */
	void show(boolean any) {
		area.setVisible(any);
	}

	/** It stays the last one of its neighbours, whatever has come. */
	void moveToEnd() {
		area.moveBelow(null);
	}
}

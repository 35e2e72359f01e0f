package io.github.probelight.views.overview;

import java.util.function.LongConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;

import io.github.probelight.summary.NarrowingText;
import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.ui.SpokenLinks;
import io.github.probelight.ui.chart.LogTimeline;

/** The timeline in small, under a heading that leads to the large one. A click leads to what is there. */
final class SmallTimeline {
	/** Names fit into the bars of two columns, seldom into those of one. */
	private static final int COLUMNS = 2;
	private static final int LEAST_WIDTH = 150;
	/** In pixels: tasks, columns, marks and the axis. */
	private static final String TASKS = "tasks";
	private static final int HEIGHT = 72;
	private static final int BELOW_TITLE = 2;

	private final Composite area;
	private final Link title;
	private final LogTimeline timeline;
	private boolean timed;

	/**
	 * Makes the widgets.
	 *
	 * @param open
	 *            told the line that a person wants to go to, 0-based
	 * @param more
	 *            run when a person wants to see the large timeline
	 * @param tasks
	 *            run when a person wants to see the tasks
	 */
	SmallTimeline(Composite parent, LongConsumer open, Runnable more, Runnable tasks) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, BELOW_TITLE).applyTo(area);
		title = new Link(area, SWT.NONE);
		SpokenLinks.of(title);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title); // it says more when it has its place already
		title(false, "");
		title.addListener(SWT.Selection, event -> (TASKS.equals(event.text) ? tasks : more).run());
		timeline = new LogTimeline(area, open);
		timeline.canvas().leadOnClick(more);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(timeline.canvas().control());
	}

	/**
	 * Says on it that it is of the whole log, where the figures beside it are not; and leads to the tasks where there is no
	 * room for them on the page, by this name; "" where there is.
	 */
	void title(boolean narrowed, String tasks) {
		title.setText("<a>" + TimeChart.TITLE + (narrowed ? NarrowingText.WHOLE_LOG : "")
				+ "</a>" + (tasks.isEmpty() ? "" : "  ·  <a href=\"" + TASKS + "\">" + tasks + "</a>"));
	}

	/** What is drawn. */
	LogTimeline timeline() {
		return timeline;
	}

	/** Whether there is something to draw. */
	boolean isTimed() {
		return timed;
	}

	/** Has something to draw, or nothing. */
	void take(boolean any) {
		timed = any;
	}

	Composite control() {
		return area;
	}

	/** What it needs on the page. */
	PagePlan.Block block() {
		int height = title.computeSize(SWT.DEFAULT, SWT.DEFAULT).y + BELOW_TITLE + HEIGHT;
		return new PagePlan.Block(width -> height, 0, 0, 0, LEAST_WIDTH, COLUMNS, true);
	}
}

package io.github.probelight.ui.chart;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.summary.timeline.TimeChartText;
import io.github.probelight.workspace.ShownZone;

/** What a mouse does: a drag selects, a wheel pans and with Ctrl zooms, two clicks go to a line. */
final class TimelineMouse {
	/** One turn of the wheel changes what is in sight by this. */
	static final double ZOOM = 1.25;
	private static final double PAN = 0.1;
	/** A hand is not so steady that each click is one of a single pixel. */
	private static final int LEAST_DRAG = 3;

	private final TimelineCanvas timeline;
	private int begun;
	private boolean dragging;
	/** What a single click does where nothing leads to a line; null if it only moves the cursor. */
	private @Nullable Runnable lead;

	TimelineMouse(TimelineCanvas timeline) {
		this.timeline = timeline;
	}

	void install() {
		Canvas canvas = timeline.control();
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseMove, this::move);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseDoubleClick, this::open);
		canvas.addListener(SWT.MouseVerticalWheel, this::turn);
		canvas.addListener(SWT.MouseHorizontalWheel, event -> pan(event.count));
	}

	/** See {@link TimelineCanvas#leadOnClick}. */
	void leadOnClick(Runnable elsewhere) {
		lead = elsewhere;
		Canvas canvas = timeline.control();
		canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
	}

	private void down(Event event) {
		timeline.control().setFocus();
		if (event.button == 1) {
			begun = event.x;
			dragging = false;
			timeline.change(sight -> sight.at(sight.scale().time(event.x)));
		}
	}

	private void move(Event event) {
		if ((event.stateMask & SWT.BUTTON1) == 0) {
			tell(event);
			return;
		}
		dragging |= Math.abs(event.x - begun) >= LEAST_DRAG;
		if (dragging) {
			timeline.change(sight -> sight.at(sight.scale().time(event.x))
					.selecting(sight.scale().time(begun), sight.scale().time(event.x)));
		}
	}

	/** A click beside a selection ends it, as elsewhere. */
	private void up(Event event) {
		if (event.button != 1) {
			return;
		}
		if (!dragging && timeline.sight().hasSelection()) {
			timeline.change(sight -> sight.with(TimeRange.ALL));
			timeline.tellSelected();
		} else if (dragging) {
			dragging = false;
			timeline.tellSelected();
		} else {
			leadOn(event);
		}
	}

	private void leadOn(Event event) {
		Runnable elsewhere = lead;
		if (elsewhere != null) {
			timeline.spot(event.x, event.y).ifPresentOrElse(spot -> timeline.open(spot.line()), elsewhere);
		}
	}

	private void open(Event event) {
		if (lead != null) { // the first click of the two has led on
			return;
		}
		long time = timeline.sight().scale().time(event.x);
		timeline.open(timeline.spot(event.x, event.y)
				.map(ChartSpot::line)
				.orElseGet(() -> timeline.chart().counts().line(time)));
	}

	private void turn(Event event) {
		boolean zooms = (event.stateMask & SWT.MOD1) != 0;
		event.doit = !zooms && timeline.sight().isWhole(); // a page that it stands on scrolls
		if (zooms) {
			timeline.change(sight -> sight.zoomed(sight.scale().time(event.x), event.count > 0 ? 1 / ZOOM : ZOOM));
		} else {
			pan(event.count);
		}
	}

	private void pan(int count) {
		timeline.change(sight -> sight.panned(Integer.signum(count) * -PAN));
	}

	/** Says what is under the mouse. */
	private void tell(Event event) {
		Canvas canvas = timeline.control();
		long time = timeline.sight().scale().time(event.x);
		String text = timeline.chart().isEmpty()
				? ""
				: timeline.spot(event.x, event.y)
						.map(ChartSpot::text)
						.orElseGet(() -> TimeChartText.at(timeline.chart().counts(), timeline.sight().scale(), time,
								ColumnPainter.APART, ShownZone.get()));
		if (!text.equals(canvas.getToolTipText())) {
			canvas.setToolTipText(text);
		}
	}
}

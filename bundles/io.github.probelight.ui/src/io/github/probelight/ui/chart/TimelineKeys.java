package io.github.probelight.ui.chart;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.engine.read.TimeRange;

/** What keys do: arrows move the cursor, with Shift they select, with Ctrl they pan; + and − zoom. Tab leads on. */
final class TimelineKeys {
	private static final double PAN = 0.1;

	private final TimelineCanvas timeline;

	TimelineKeys(TimelineCanvas timeline) {
		this.timeline = timeline;
	}

	void install() {
		Canvas canvas = timeline.control();
		canvas.addListener(SWT.KeyDown, this::press);
		canvas.addListener(SWT.Traverse, event -> {
			boolean out = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
			event.doit = out || event.doit && event.detail != SWT.TRAVERSE_ESCAPE
					&& event.detail != SWT.TRAVERSE_RETURN;
		});
	}

	private void press(Event event) {
		boolean shift = (event.stateMask & SWT.SHIFT) != 0;
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		switch (event.keyCode) {
			case SWT.ARROW_LEFT -> step(-1, shift, control);
			case SWT.ARROW_RIGHT -> step(1, shift, control);
			case SWT.HOME -> go(timeline.sight().all().from(), shift);
			case SWT.END -> go(timeline.sight().all().until(), shift);
			case SWT.ESC -> {
				event.doit = !timeline.sight().hasSelection();
				timeline.change(sight -> sight.with(TimeRange.ALL));
				timeline.tellSelected();
			}
			case SWT.CR, SWT.KEYPAD_CR -> timeline.open(timeline.chart().counts().line(timeline.sight().cursor()));
			case SWT.KEYPAD_ADD -> zoom(1 / TimelineMouse.ZOOM);
			case SWT.KEYPAD_SUBTRACT -> zoom(TimelineMouse.ZOOM);
			default -> typed(event.character);
		}
	}

	/** Where + is depends on the keyboard. */
	private void typed(char character) {
		switch (character) {
			case '+', '=' -> zoom(1 / TimelineMouse.ZOOM);
			case '-' -> zoom(TimelineMouse.ZOOM);
			case '0' -> zoom(Double.MAX_VALUE);
			default -> {
				// it means nothing here
			}
		}
	}

	private void zoom(double factor) {
		timeline.change(sight -> sight.zoomed(factor));
	}

	private void step(int steps, boolean selects, boolean pans) {
		timeline.change(
				sight -> pans ? sight.panned(steps * PAN) : selects ? sight.extended(steps) : sight.moved(steps));
		if (selects && !pans) {
			timeline.tellSelected();
		}
	}

	private void go(long time, boolean selects) {
		timeline.change(sight -> selects ? sight.extendedTo(time) : sight.at(time));
		if (selects) {
			timeline.tellSelected();
		}
	}
}

package io.github.probelight.ui.chart;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.summary.timeline.TimeChartText;
import io.github.probelight.ui.Messages;
import io.github.probelight.workspace.ShownZone;

/** Says what a timeline is and where it stands, to those who do not see it: a slider over time. */
final class TimelineAccess {
	private final TimelineCanvas timeline;

	TimelineAccess(TimelineCanvas timeline) {
		this.timeline = timeline;
	}

	void install() {
		Canvas canvas = timeline.control();
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = TimeChart.TITLE;
				}
			}

			@Override
			public void getDescription(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = value();
				}
			}

			@Override
			public void getHelp(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = Messages.Timeline_keys;
				}
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = ACC.ROLE_SLIDER;
				}
			}

			@Override
			public void getState(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail |= ACC.STATE_FOCUSABLE
							| (timeline.control().isFocusControl() ? ACC.STATE_FOCUSED : ACC.STATE_NORMAL);
				}
			}

			@Override
			public void getValue(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.result = value();
				}
			}
		});
	}

	/** Another time or range is said. */
	static void changed(Canvas canvas) {
		canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
	}

	private String value() {
		if (timeline.chart().isEmpty()) {
			return "";
		}
		return timeline.sight().hasSelection()
				? TimeChartText.range(timeline.chart().counts(), timeline.sight().selected(), ShownZone.get())
				: TimeChartText.moment(timeline.chart().counts(), timeline.sight().cursor(), ShownZone.get());
	}
}

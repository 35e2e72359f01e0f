package io.github.probelight.ui.chart;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;

import io.github.probelight.ui.SpokenName;

/** Says what a painted chart is and where it stands, to those who do not see it: a slider over what it shows. */
public final class SliderAccess {
	private SliderAccess() {}

	/**
	 * Makes a chart speak.
	 *
	 * @param name
	 *            what it is
	 * @param value
	 *            where it stands, in words; "" if it shows nothing
	 * @param keys
	 *            what its keys do
	 */
	public static void install(Canvas canvas, Supplier<String> name, Supplier<String> value, String keys) {
		SpokenName.of(canvas, name);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = value.get();
				}
			}

			@Override
			public void getHelp(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = keys;
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
							| (canvas.isFocusControl() ? ACC.STATE_FOCUSED : ACC.STATE_NORMAL);
				}
			}

			@Override
			public void getValue(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.result = value.get();
				}
			}
		});
	}

	/** It stands elsewhere, which is said. */
	public static void moved(Canvas canvas) {
		canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
	}
}

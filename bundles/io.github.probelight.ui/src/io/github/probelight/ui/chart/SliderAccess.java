package io.github.probelight.ui.chart;

import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleValueAdapter;
import org.eclipse.swt.accessibility.AccessibleValueEvent;
import org.eclipse.swt.widgets.Canvas;

import io.github.probelight.ui.SpokenName;

/** Says what a painted chart is and where it stands, to those who do not see it: a slider over what it shows. */
public final class SliderAccess {
	/** As standards for attributes of accessible objects call the words for a number: GTK takes the number alone. */
	private static final String VALUE = "valuetext";

	private SliderAccess() {}

	/**
	 * Makes a chart speak.
	 *
	 * @param name
	 *            what it is
	 * @param value
	 *            where it stands, in words; "" if it shows nothing
	 * @param part
	 *            how much of it lies before where it stands, from 0 to 1
	 * @param keys
	 *            what its keys do
	 */
	public static void install(Canvas canvas, Supplier<String> name, Supplier<String> value, DoubleSupplier part,
			String keys) {
		SpokenName.of(canvas, name);
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getHelp(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = keys;
				}
			}
		});
		canvas.getAccessible().addAccessibleAttributeListener(new AccessibleAttributeAdapter() {
			@Override
			public void getAttributes(@Nullable AccessibleAttributeEvent event) {
				if (event != null) {
					event.attributes = new String[]{VALUE, value.get()};
				}
			}
		});
		canvas.getAccessible().addAccessibleValueListener(new AccessibleValueAdapter() {
			@Override
			public void getCurrentValue(@Nullable AccessibleValueEvent event) {
				if (event != null) {
					event.value = part.getAsDouble();
				}
			}

			@Override
			public void getMinimumValue(@Nullable AccessibleValueEvent event) {
				if (event != null) {
					event.value = 0.0;
				}
			}

			@Override
			public void getMaximumValue(@Nullable AccessibleValueEvent event) {
				if (event != null) {
					event.value = 1.0;
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

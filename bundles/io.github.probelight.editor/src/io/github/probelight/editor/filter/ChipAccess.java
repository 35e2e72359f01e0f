package io.github.probelight.editor.filter;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers that a painted control is a button that is on or off. */
final class ChipAccess {
	ChipAccess(Control control, String name, boolean on, Runnable action) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = name;
				}
			}
		});
		control.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = ACC.ROLE_CHECKBUTTON;
				}
			}

			@Override
			public void getState(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = ACC.STATE_FOCUSABLE | (on ? ACC.STATE_CHECKED : 0)
							| (control.isFocusControl() ? ACC.STATE_FOCUSED : 0);
				}
			}
		});
		control.getAccessible().addAccessibleActionListener(new AccessibleActionAdapter() {
			@Override
			public void getActionCount(@Nullable AccessibleActionEvent event) {
				if (event != null) {
					event.count = 1;
				}
			}

			@Override
			public void doAction(@Nullable AccessibleActionEvent event) {
				if (event != null) {
					action.run();
					event.result = ACC.OK;
				}
			}
		});
	}
}

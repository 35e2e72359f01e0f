package io.github.probelight.editor.filter;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleActionAdapter;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeAdapter;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells screen readers that a painted control is a button that is on or off, and which place it has among those beside it. */
final class ChipAccess {
	/** As standards for attributes of accessible objects call them. */
	private static final String POSITION = "posinset";
	private static final String SIZE = "setsize";

	/** Tells its name, and what it asks for where the name does not tell. */
	ChipAccess(Control control, String name, String query, boolean on, Runnable action) {
		control.getAccessible().addAccessibleAttributeListener(new AccessibleAttributeAdapter() {
			@Override
			public void getAttributes(@Nullable AccessibleAttributeEvent event) {
				if (event != null) {
					List<Control> chips = Arrays.stream(control.getParent().getChildren())
							.filter(beside -> beside.getClass() == control.getClass())
							.toList();
					event.attributes = new String[]{POSITION, String.valueOf(chips.indexOf(control) + 1), SIZE,
							String.valueOf(chips.size())};
				}
			}
		});
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = name;
				}
			}

			@Override
			public void getDescription(@Nullable AccessibleEvent event) {
				if (event != null && !query.isEmpty()) {
					event.result = query;
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

package io.github.probelight.ui;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** What a control is called for those who do not see it: what screen readers say. */
public final class SpokenName {
	private SpokenName() {}

	/** Names a control whose own text, if it has any, does not say what it is. */
	public static void of(Control control, String name) {
		of(control, () -> name);
	}

	/** Names a control by what holds when somebody asks. Its rows, if it has any, keep theirs. */
	public static void of(Control control, Supplier<String> name) {
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF) {
					event.result = name.get();
				}
			}
		});
	}
}

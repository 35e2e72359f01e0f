package io.github.probelight.editor.filter;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/**
 * Has the field of a filter, its chips and the text say how many lines are shown, to those who do not see the number
 * beside them: when they come there, and there at once when it is another one.
 */
final class FilterSpeech {
	private static final String BEHIND = "; ";

	private final List<Control> controls = new ArrayList<>();
	private String said = "";

	/** Has one more control say it, behind what else there is to be said of it. */
	void in(Control control) {
		controls.add(control);
		control.addDisposeListener(event -> controls.remove(control));
		control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getDescription(@Nullable AccessibleEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF && !said.isEmpty()) {
					String before = event.result;
					event.result = before == null || before.isEmpty() ? said : before + BEHIND + said;
				}
			}
		});
	}

	/** Says how many it is now, "" without a filter. */
	void say(String count) {
		if (!count.equals(said)) {
			said = count;
			controls.stream()
					.filter(Control::isFocusControl)
					.forEach(control -> control.getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null));
		}
	}
}

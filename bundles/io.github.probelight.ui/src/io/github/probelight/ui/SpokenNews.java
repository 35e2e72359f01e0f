package io.github.probelight.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/**
 * Has sentences heard at once that stand where the keyboard is not, such as in the status line. To a screen reader they
 * are alerts that come into sight; nobody sees these.
 */
public final class SpokenNews {
	private final Accessible alert;
	private String sentence = "";

	/** Speaks within an area, whose layout has to lay out what it knows alone. */
	public SpokenNews(Composite area) {
		Canvas unseen = new Canvas(area, SWT.NO_FOCUS); // what has no widget is none that lives to GTK
		unseen.setVisible(false);
		alert = unseen.getAccessible();
		alert.addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = sentence;
				}
			}
		});
		alert.addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = ACC.ROLE_ALERT;
				}
			}

			@Override
			public void getState(@Nullable AccessibleControlEvent event) {
				if (event != null) {
					event.detail = sentence.isEmpty() ? ACC.STATE_INVISIBLE | ACC.STATE_OFFSCREEN : ACC.STATE_NORMAL;
				}
			}
		});
	}

	/** Says a sentence, unless it is what was said last; "" for nothing. */
	public void say(String next) {
		if (!next.equals(sentence)) {
			sentence = next;
			alert.sendEvent(ACC.EVENT_NAME_CHANGED, null);
			alert.sendEvent(ACC.EVENT_STATE_CHANGED, new int[]{ACC.STATE_OFFSCREEN, next.isEmpty() ? 0 : 1});
		}
	}
}

package io.github.probelight.editor.viewer;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import io.github.probelight.editor.Messages;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.ui.SpokenNews;

/**
 * Says in the field of Find which match is selected: behind what is typed, if there is room for it, and in words to those
 * who do not see the status line.
 */
final class FindNumber {
	private static final String COLOUR = Palette.id("attribute");
	/** Between what is typed and the number, in pixels. */
	private static final int GAP = 24;
	/** Between the number and the edge. */
	private static final int EDGE = 8;

	private final Set<Text> known = new HashSet<>();
	private @Nullable SpokenNews news;
	private @Nullable Text field;
	private String number = "";

	/** Is in this field of Find from now on. */
	void in(FindField find) {
		find.whenEntered((over, entered) -> {
			if (entered) {
				find.typed().ifPresent(typed -> know(typed, over.getParent()));
			}
		});
	}

	private void know(Text typed, Composite area) {
		field = typed;
		if (news == null) {
			news = new SpokenNews(area);
		}
		if (known.add(typed)) {
			SpokenName.of(typed, Messages.Find); // the platform gives it none
			typed.addListener(SWT.Paint, this::paint);
		}
	}

	/**
	 * Shows a number and says a sentence; "" for neither.
	 *
	 * @param shown
	 *            what stands in the field, such as {@code 3 of 17}
	 * @param sentence
	 *            what is said; what was said last is not said again
	 */
	void say(String shown, String sentence) {
		Text typed = field;
		if (typed == null || typed.isDisposed()) {
			return;
		}
		if (!shown.equals(number)) {
			number = shown;
			typed.redraw();
		}
		SpokenNews told = news;
		if (told != null) {
			told.say(sentence);
		}
	}

	private void paint(Event event) {
		Text typed = Objects.requireNonNull(field);
		if (number.isEmpty() || event.widget != typed) {
			return;
		}
		Rectangle area = typed.getClientArea();
		Point size = event.gc.textExtent(number);
		int left = area.x + area.width - size.x - EDGE;
		if (area.x + EDGE + event.gc.textExtent(typed.getText()).x + GAP <= left) {
			event.gc.setForeground(Objects.requireNonNullElse(Palette.colour(COLOUR), typed.getForeground()));
			event.gc.drawText(number, left, area.y + (area.height - size.y) / 2, true);
		}
	}
}

package io.github.probelight.editor.viewer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * Keeps a match, which is selected, from lying under the field of Find, which the platform puts over the first lines of
 * the text. The text is scrolled; where it begins, the field goes below the match instead. The text never gets another
 * size by this, which is all that the field hears of: they cannot move each other for ever.
 */
final class FindCover {
	/** A window can be too small for a word. */
	private static final int MOST_LAYOUTS = 5;
	private static final int LEAST_LETTERS = 10;

	private final StyledText text;
	private final Set<Control> known = new HashSet<>();

	/** Watches over a text and its field. */
	FindCover(StyledText text, FindField find) {
		this.text = text;
		find.whenEntered((field, entered) -> know(field));
	}

	/**
	 * Learns of a field. When the platform lays it out for the first time it reckons with the widths of buttons that have
	 * none yet, and leaves a letter's room for what is typed: it is to do so again, as it does when the text has another
	 * size. On a busy machine the buttons may have no width then either, so whoever sees the field looks once more.
	 */
	private void know(Control field) {
		if (known.add(field)) {
			field.addListener(SWT.Move, event -> place(field));
			layOut(field);
			AtomicInteger left = new AtomicInteger(MOST_LAYOUTS);
			field.addListener(SWT.Paint, event -> {
				if (isNarrow(field) && left.getAndDecrement() > 0) {
					layOut(field);
				}
			});
		}
	}

	/**
	 * Soon. By a timer: GTK runs what is posted only once nothing is left to paint, and a busy window paints on and on. The
	 * platform posts its own layout, so a field that has no room until then is given some.
	 */
	private void layOut(Control field) {
		text.getDisplay().timerExec(0, () -> {
			if (!text.isDisposed() && !field.isDisposed()) {
				if (field instanceof Composite area) {
					area.layout(true, true);
					widen(area);
				}
				text.notifyListeners(SWT.Resize, new Event());
			}
		});
	}

	/** Gives a field that is too narrow the room of some words, to the left, as far as the text reaches. */
	private void widen(Composite area) {
		if (isNarrow(area)) {
			Rectangle bounds = area.getBounds();
			int more = Math.clamp(bounds.x - text.getLocation().x, 0, LEAST_LETTERS * text.getLineHeight());
			area.setBounds(bounds.x - more, bounds.y, bounds.width + more, bounds.height);
			area.layout(true, true);
		}
	}

	/** Whether a person who types into it sees less than a word. */
	private boolean isNarrow(Control field) {
		return text.getDisplay().getFocusControl() instanceof Text typed && isIn(typed, field)
				&& typed.getSize().x < LEAST_LETTERS * text.getLineHeight() / 2;
	}

	private static boolean isIn(Control control, Control area) {
		return control == area || control.getParent() != null && isIn(control.getParent(), area);
	}

	/** Brings what is selected out from under the field, if it is open; it is in sight but for that. */
	void uncover() {
		field().ifPresent(field -> {
			know(field);
			Rectangle usual = usual(field);
			Rectangle match = match();
			if (match.intersects(usual)) {
				int hidden = usual.y + usual.height - match.y;
				int lineHeight = text.getLineHeight(text.getSelectionRange().x);
				text.setTopIndex(Math.max(0, text.getTopIndex() - (hidden + lineHeight - 1) / lineHeight));
			}
			place(field);
		});
	}

	/** Puts the field where it belongs, or below what is selected; the platform does the first when it lays it out. */
	private void place(Control field) {
		Rectangle usual = usual(field);
		Rectangle match = match();
		Point place = new Point(usual.x, match.intersects(usual) ? match.y + match.height : usual.y);
		if (!field.getLocation().equals(place)) {
			field.setLocation(place);
		}
	}

	private Rectangle usual(Control field) {
		Rectangle bounds = field.getBounds();
		return new Rectangle(bounds.x, text.getLocation().y, bounds.width, bounds.height);
	}

	/** Where the selection is, beside the text. */
	private Rectangle match() {
		Point range = text.getSelectionRange();
		Rectangle place = range.y == 0
				? new Rectangle(0, 0, 0, 0)
				: text.getTextBounds(range.x, range.x + range.y - 1);
		return text.getDisplay().map(text, text.getParent(), place);
	}

	/** What lies over the text; nothing else in its parent does. */
	private Optional<Control> field() {
		return Arrays.stream(text.getParent().getChildren())
				.filter(child -> child != text && child.isVisible() && child.getBounds().intersects(text.getBounds()))
				.findFirst();
	}
}

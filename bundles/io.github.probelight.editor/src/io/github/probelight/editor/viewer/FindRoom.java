package io.github.probelight.editor.viewer;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Makes room above the text for the field of Find, which the platform puts over the text and its first lines. Text that
 * is scrolled stays where it is on the screen.
 */
final class FindRoom {
	/** What the layout depends on. */
	private record Made(Rectangle area, int rulerWidth, long visible, int room) {}

	private final StyledText text;
	private final Composite area;
	private final Set<Control> own;
	private final Set<Control> known = new HashSet<>();
	private int height;
	private @Nullable Made made;

	/** Watches the area of a viewer, whose widgets are all there. */
	FindRoom(StyledText text, Composite area) {
		this.text = text;
		this.area = area;
		own = Set.of(area.getChildren());
	}

	/**
	 * Lays the widgets out, and moves them. Where nothing has changed nothing is done: the field asks for a layout
	 * whenever the text has another size, be it for a moment.
	 *
	 * @param rulerWidth
	 *            the width of the ruler at the left, in pixels
	 * @param usual
	 *            lays them out as if there were no Find
	 */
	void layout(int rulerWidth, Runnable usual) {
		Optional<Control> field = Arrays.stream(area.getChildren())
				.filter(child -> !own.contains(child) && child.isVisible())
				.findFirst();
		field.ifPresent(this::watch);
		int room = field.map(control -> control.getSize().y).orElse(0);
		Made next = new Made(area.getClientArea(), rulerWidth, own.stream().filter(Control::getVisible).count(), room);
		field.ifPresent(FindRoom::toTop);
		if (room > 0 && next.equals(made)) {
			return;
		}
		made = next;
		usual.run();
		if (room > 0) {
			for (Control control : own) {
				Rectangle bounds = control.getBounds();
				control.setBounds(bounds.x, bounds.y + room, bounds.width, Math.max(0, bounds.height - room));
			}
		}
		int top = text.getTopPixel();
		if (room != height && top > 0) {
			text.setTopPixel(Math.max(0, top + room - height));
		}
		height = room;
	}

	private void watch(Control field) {
		if (known.add(field)) {
			field.addListener(SWT.Move, event -> toTop(field));
			for (int type : new int[]{SWT.Show, SWT.Hide, SWT.Resize}) {
				field.addListener(type, event -> area.layout());
			}
		}
	}

	private static void toTop(Control field) {
		if (field.getLocation().y != 0) {
			field.setLocation(field.getLocation().x, 0);
		}
	}
}

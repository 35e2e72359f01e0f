package io.github.probelight.editor.viewer;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import io.github.probelight.ui.Palette;

/**
 * Shows which choices of Find are on: case, whole word, expression, selected lines. Of those that are pressed a dark
 * desktop draws nothing that can be told from its ground, and an answer of none is then not to be understood.
 */
final class FindChoices {
	private static final String COLOUR = Palette.id("chip");
	private static final String HEARD = FindChoices.class.getName();

	private final Set<Control> known = new HashSet<>();

	/** Shows those of a field from now on. */
	void in(FindField find) {
		find.whenEntered((over, entered) -> {
			if (known.add(over)) {
				over.addListener(SWT.Dispose, event -> known.remove(over));
				// keys are its buttons', too, of which nobody hears but by their keys
				find.typed().ifPresent(typed -> typed.addListener(SWT.KeyUp, event -> showLater(over)));
			}
			showLater(over); // the field may be entered before all of its buttons are there
		});
	}

	/** Behind who acts on what is pressed. */
	private static void showLater(Control over) {
		over.getDisplay().asyncExec(() -> {
			if (!over.isDisposed()) {
				bars(over).flatMap(bar -> Stream.of(bar.getItems()))
						.filter(item -> (item.getStyle() & SWT.CHECK) != 0)
						.forEach(item -> show(item, over));
			}
		});
	}

	private static void show(ToolItem item, Control over) {
		if (item.getData(HEARD) == null) {
			item.setData(HEARD, true);
			item.addListener(SWT.Selection, event -> showLater(over));
		}
		item.setBackground(item.getSelection() ? Palette.colour(COLOUR) : null);
	}

	private static Stream<ToolBar> bars(Control control) {
		if (control instanceof ToolBar bar) {
			return Stream.of(bar);
		}
		return control instanceof Composite area
				? Stream.of(area.getChildren()).flatMap(FindChoices::bars)
				: Stream.empty();
	}
}

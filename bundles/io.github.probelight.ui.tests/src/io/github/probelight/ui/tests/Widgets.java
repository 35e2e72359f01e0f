package io.github.probelight.ui.tests;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Looks at what a window shows. */
public final class Widgets {
	private Widgets() {}

	/** A control and all that is inside it. */
	public static Stream<Control> all(Control control) {
		Stream<Control> self = Stream.of(control);
		return control instanceof Composite parent
				? Stream.concat(self, Arrays.stream(parent.getChildren()).flatMap(Widgets::all))
				: self;
	}

	/** The texts of the visible labels, links and text fields in a control. */
	public static Stream<String> texts(Control control) {
		return all(control).filter(Control::isVisible).map(shown -> switch (shown) {
			case Label label -> label.getText();
			case CLabel label -> label.getText();
			case Link link -> link.getText();
			case Text text -> text.getText();
			case StyledText text -> text.getText();
			default -> null;
		}).filter(Objects::nonNull);
	}

	/** The button of a dialog that has an id, such as that of OK. */
	public static Button button(Control dialog, int id) {
		return all(dialog).filter(Button.class::isInstance)
				.map(Button.class::cast)
				.filter(button -> Integer.valueOf(id).equals(button.getData()))
				.findFirst()
				.orElseThrow();
	}

	/** The text on the clipboard. */
	public static String clipboard() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
		} finally {
			clipboard.dispose();
		}
	}

	/** What is copied of a text. */
	public static String copied(StyledText text, int from, int to) {
		text.setSelection(from, to);
		text.copy();
		return clipboard();
	}
}

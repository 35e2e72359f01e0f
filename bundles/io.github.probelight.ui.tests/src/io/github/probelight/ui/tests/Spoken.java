package io.github.probelight.ui.tests;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAttributeEvent;
import org.eclipse.swt.accessibility.AccessibleAttributeListener;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.accessibility.AccessibleTextEvent;
import org.eclipse.swt.accessibility.AccessibleTextExtendedListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader hears of a control: asked of those whom the toolkit asks. */
public final class Spoken {
	private Spoken() {}

	/** Whether a person comes to a control by keys. */
	public static boolean takesKeys(Control control) {
		boolean painted = control.getClass() != Composite.class && control instanceof Canvas
				&& control.isListening(SWT.KeyDown) && (control.getStyle() & SWT.NO_FOCUS) == 0;
		return painted || control instanceof Button || control instanceof Link || control instanceof Text
				|| control instanceof StyledText || control instanceof Combo || control instanceof Spinner
				|| control instanceof Table || control instanceof Tree;
	}

	/** Its name; "" for none. The label before a field is its name, as the toolkit tells screen readers. */
	public static String name(Control control) {
		AccessibleEvent event = new AccessibleEvent(control.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		event.result = switch (control) {
			case Button button -> button.getText();
			case Link link -> link.getText();
			case Text text when !text.getEditable() && label(text).isEmpty() -> text.getText();
			default -> label(control);
		};
		for (Object listener : listeners(control, "accessibleListeners")) {
			((AccessibleListener) listener).getName(event);
		}
		return Objects.requireNonNullElse(event.result, "");
	}

	/** What is said of it besides; "" for nothing. */
	public static String description(Control control) {
		AccessibleEvent event = new AccessibleEvent(control.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		for (Object listener : listeners(control, "accessibleListeners")) {
			((AccessibleListener) listener).getDescription(event);
		}
		return Objects.requireNonNullElse(event.result, "");
	}

	private static String label(Control control) {
		List<Control> siblings = List.of(control.getParent().getChildren());
		int at = siblings.indexOf(control);
		return at > 0 && siblings.get(at - 1) instanceof Label before ? before.getText() : "";
	}

	/** The line around an offset of a text. */
	public static String line(StyledText text, int offset) {
		AccessibleTextEvent event = new AccessibleTextEvent(text.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		event.type = ACC.TEXT_BOUNDARY_LINE;
		event.start = offset;
		event.end = offset;
		for (Object listener : listeners(text, "accessibleTextExtendedListeners")) {
			((AccessibleTextExtendedListener) listener).getText(event);
		}
		return Objects.requireNonNullElse(event.result, "");
	}

	/** Its role, one of {@link ACC}. */
	public static int role(Control control) {
		return asked(control, AccessibleControlListener::getRole);
	}

	/** Its states, of {@link ACC}. */
	public static int state(Control control) {
		return asked(control, AccessibleControlListener::getState);
	}

	/** What it says of itself in names and values, such as its place among others. */
	public static List<String> attributes(Control control) {
		AccessibleAttributeEvent event = new AccessibleAttributeEvent(control.getAccessible());
		for (Object listener : listeners(control, "accessibleAttributeListeners")) {
			((AccessibleAttributeListener) listener).getAttributes(event);
		}
		return event.attributes == null ? List.of() : List.of(event.attributes);
	}

	private interface Question {
		void ask(AccessibleControlListener listener, AccessibleControlEvent event);
	}

	private static int asked(Control control, Question question) {
		AccessibleControlEvent event = new AccessibleControlEvent(control.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		for (Object listener : listeners(control, "accessibleControlListeners")) {
			question.ask((AccessibleControlListener) listener, event);
		}
		return event.detail;
	}

	/** Nobody but the toolkit can ask them: what they are kept in is looked into. */
	private static List<?> listeners(Control control, String kind) {
		try {
			Field kept = Accessible.class.getDeclaredField(kind);
			kept.setAccessible(true);
			Object all = kept.get(control.getAccessible());
			return all == null ? List.of() : List.copyOf((List<?>) all);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The toolkit keeps them elsewhere", e);
		}
	}
}

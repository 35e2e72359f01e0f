package io.github.probelight.ui.tests;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
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
import org.eclipse.swt.accessibility.AccessibleValueEvent;
import org.eclipse.swt.accessibility.AccessibleValueListener;
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
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** What a screen reader hears of a control: asked of those whom the toolkit asks. */
public final class Spoken {
	private static final boolean GTK = "gtk".equals(SWT.getPlatform());

	private Spoken() {}

	/** Whether a person comes to a control by keys. */
	public static boolean takesKeys(Control control) {
		boolean painted = control.getClass() != Composite.class && control instanceof Canvas
				&& control.isListening(SWT.KeyDown) && (control.getStyle() & SWT.NO_FOCUS) == 0;
		return painted || control instanceof Button || control instanceof Link || control instanceof Text
				|| control instanceof StyledText || control instanceof Combo || control instanceof Spinner
				|| control instanceof Table || control instanceof Tree;
	}

	/**
	 * Its name; "" for none. Of its own widgets GTK asks nobody, but tells what they are labelled by; the label before them
	 * it means, and tells of a frame around it that says nothing.
	 */
	public static String name(Control control) {
		String own = switch (control) {
			case Button button -> button.getText();
			case Link link -> link.getText();
			case Text text when !text.getEditable() -> text.getText();
			default -> "";
		};
		if (!GTK || control instanceof Canvas || control instanceof Link) {
			return name(control.getAccessible(), own.isEmpty() ? label(control) : own);
		}
		String labels = labels(control).map(label -> name(label, "")).collect(Collectors.joining(" ")).strip();
		return labels.isEmpty() ? own : labels;
	}

	private static String name(Accessible accessible, String before) {
		AccessibleEvent event = new AccessibleEvent(accessible);
		event.childID = ACC.CHILDID_SELF;
		event.result = before;
		for (Object listener : list(accessible, "accessibleListeners")) {
			((AccessibleListener) listener).getName(event);
		}
		return Objects.requireNonNullElse(event.result, "");
	}

	/** What it is labelled by. */
	private static Stream<Accessible> labels(Control control) {
		return list(control.getAccessible(), "relations").stream()
				.filter(relation -> Integer.valueOf(ACC.RELATION_LABELLED_BY).equals(kept(relation, "type")))
				.map(relation -> (Accessible) Objects.requireNonNull(kept(relation, "target")));
	}

	/** What was said last within an area, as an alert; "" for nothing. */
	public static String news(Composite area) {
		return Widgets.all(area)
				.filter(control -> control instanceof Canvas && role(control) == ACC.ROLE_ALERT)
				.map(control -> name(control.getAccessible(), ""))
				.collect(Collectors.joining());
	}

	/** What is said of it besides; "" for nothing. */
	public static String description(Control control) {
		AccessibleEvent event = new AccessibleEvent(control.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		for (Object listener : list(control.getAccessible(), "accessibleListeners")) {
			((AccessibleListener) listener).getDescription(event);
		}
		return Objects.requireNonNullElse(event.result, "");
	}

	private static String label(Control control) {
		List<Control> siblings = List.of(control.getParent().getChildren());
		int at = siblings.indexOf(control);
		return at > 0 && siblings.get(at - 1) instanceof Label before ? before.getText() : "";
	}

	/**
	 * The item of a table that the keyboard is at. Of this alone the toolkit tells a screen reader, and of another one: not
	 * that the same one says something else.
	 */
	public static TableItem item(Table table) {
		return table.getItem(GTK ? cursor(table) : table.getSelectionIndex());
	}

	/** Nobody but the toolkit can ask GTK where it is. */
	private static int cursor(Table table) {
		try {
			Class<?> gtk = table.getClass().getClassLoader().loadClass("org.eclipse.swt.internal.gtk.GTK");
			long[] path = new long[1];
			gtk.getMethod("gtk_tree_view_get_cursor", long.class, long[].class, long[].class)
					.invoke(null, table.handle, path, null);
			int[] index = new int[1];
			Object indices = gtk.getMethod("gtk_tree_path_get_indices", long.class).invoke(null, path[0]);
			Class<?> c = table.getClass().getClassLoader().loadClass("org.eclipse.swt.internal.C");
			c.getMethod("memmove", int[].class, long.class, long.class).invoke(null, index, indices, 4L);
			gtk.getMethod("gtk_tree_path_free", long.class).invoke(null, path[0]);
			return index[0];
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The toolkit asks otherwise", e);
		}
	}

	/** The line around an offset of a text. */
	public static String line(StyledText text, int offset) {
		AccessibleTextEvent event = new AccessibleTextEvent(text.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		event.type = ACC.TEXT_BOUNDARY_LINE;
		event.start = offset;
		event.end = offset;
		for (Object listener : list(text.getAccessible(), "accessibleTextExtendedListeners")) {
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
		for (Object listener : list(control.getAccessible(), "accessibleAttributeListeners")) {
			((AccessibleAttributeListener) listener).getAttributes(event);
		}
		return event.attributes == null ? List.of() : List.of(event.attributes);
	}

	/** Its value as a number. */
	public static double value(Control control) {
		AccessibleValueEvent event = new AccessibleValueEvent(control.getAccessible());
		for (Object listener : list(control.getAccessible(), "accessibleValueListeners")) {
			((AccessibleValueListener) listener).getCurrentValue(event);
		}
		return event.value.doubleValue();
	}

	private interface Question {
		void ask(AccessibleControlListener listener, AccessibleControlEvent event);
	}

	private static int asked(Control control, Question question) {
		AccessibleControlEvent event = new AccessibleControlEvent(control.getAccessible());
		event.childID = ACC.CHILDID_SELF;
		for (Object listener : list(control.getAccessible(), "accessibleControlListeners")) {
			question.ask((AccessibleControlListener) listener, event);
		}
		return event.detail;
	}

	/** Nobody but the toolkit can ask them: what they are kept in is looked into. */
	private static List<?> list(Accessible accessible, String kind) {
		Object all = kept(accessible, kind);
		return all == null ? List.of() : List.copyOf((List<?>) all);
	}

	private static @Nullable Object kept(Object in, String name) {
		try {
			Field kept = in.getClass().getDeclaredField(name);
			kept.setAccessible(true);
			return kept.get(in);
		} catch (ReflectiveOperationException e) {
			throw new IllegalStateException("The toolkit keeps them elsewhere", e);
		}
	}
}

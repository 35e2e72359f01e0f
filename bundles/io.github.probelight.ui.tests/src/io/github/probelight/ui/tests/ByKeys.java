package io.github.probelight.ui.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** What a person who has keys alone, or hears the window, comes to. */
public final class ByKeys {
	private static final int LONGEST = 150;

	private ByKeys() {}

	/** What a person comes to by keys and cannot tell what it is. */
	public static List<String> nameless(Control in) {
		List<String> found = new ArrayList<>();
		Widgets.all(in).filter(Control::isVisible).forEach(control -> {
			if (control instanceof ToolBar bar) {
				for (ToolItem item : bar.getItems()) {
					String told = item.getText() + Objects.requireNonNullElse(item.getToolTipText(), "");
					if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.getControl() == null && told.isBlank()) {
						found.add("a button of " + path(bar));
					}
				}
			} else if (Spoken.takesKeys(control) && Spoken.name(control).isBlank()) {
				found.add(path(control));
			}
		});
		return found;
	}

	/** Of what kind it is and its parents are, as far as they tell. */
	private static String path(Control control) {
		String parents = "";
		for (Control at = control; at != null && at.getParent() != null
				&& parents.length() < LONGEST; at = at.getParent()) {
			parents = at.getClass().getSimpleName() + at.getBounds() + " / " + parents;
		}
		return parents;
	}

	/** What Tab does not come to: none of its parents leaves it out of the ring. */
	public static List<String> outOfTab(Control in) {
		return Widgets.all(in)
				.filter(control -> control.isVisible() && control.isEnabled() && Spoken.takesKeys(control))
				.filter(control -> !isInRing(control, in))
				.map(ByKeys::path)
				.toList();
	}

	private static boolean isInRing(Control control, Control in) {
		boolean byArrows = (control.getStyle() & SWT.RADIO) != 0 && control instanceof Button; // Tab comes to their group
		for (Control at = byArrows ? control.getParent() : control; at != in
				&& at.getParent() != null; at = at.getParent()) {
			if (!List.of(at.getParent().getTabList()).contains(at)) {
				return false;
			}
		}
		return true;
	}

	/** What is painted and does not say of what kind it is, or whether keys come to it. */
	public static List<String> unknown(Control in) {
		return Widgets.all(in)
				.filter(control -> control.isVisible() && control instanceof Canvas && !(control instanceof StyledText)
						&& Spoken.takesKeys(control))
				.filter(control -> Spoken.role(control) == 0 || (Spoken.state(control) & ACC.STATE_FOCUSABLE) == 0)
				.map(ByKeys::path)
				.toList();
	}

	/** The texts of some entries that have the same letter underlined. */
	public static List<String> clashes(Collection<String> texts) {
		Map<Character, List<String>> letters = new TreeMap<>();
		texts.stream()
				.filter(text -> mnemonic(text) != 0)
				.forEach(text -> letters.computeIfAbsent(mnemonic(text), letter -> new ArrayList<>()).add(text));
		return letters.values().stream().filter(same -> same.size() > 1).map(String::valueOf).toList();
	}

	/** The underlined letters of a dialog that mean two controls. */
	public static List<String> clashes(Control in) {
		return clashes(Widgets.all(in).filter(Control::isVisible).flatMap(ByKeys::text).toList());
	}

	private static Stream<String> text(Control control) {
		return switch (control) {
			case Button button -> Stream.of(button.getText());
			case Label label -> Stream.of(label.getText());
			case Group group -> Stream.of(group.getText());
			case ToolBar bar -> Arrays.stream(bar.getItems()).map(ToolItem::getText);
			default -> Stream.of();
		};
	}

	/** The underlined letter of a text, small; 0 if there is none. */
	private static char mnemonic(String text) {
		String left = text.replace("&&", "");
		int at = left.indexOf('&');
		return at < 0 || at + 1 >= left.length()
				? 0
				: left.substring(at + 1, at + 2).toLowerCase(Locale.ROOT).charAt(0);
	}
}

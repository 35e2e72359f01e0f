package io.github.probelight.views;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.themes.IThemeManager;

/** The theme colours of states, by which eyes find them. Their values stand in plugin.xml and themes/dark.css. */
public final class StateColours {
	/** Ids of the colours begin with it. */
	public static final String PREFIX = "io.github.probelight.views.";

	private StateColours() {}

	/** The id of a state's colour; "" for a state that has none. */
	public static String of(String state) {
		return switch (state) {
			case "ALIVE" -> PREFIX + "alive";
			case "DEAD" -> PREFIX + "dead";
			case "OPEN" -> PREFIX + "open";
			case "FILTERED" -> PREFIX + "filtered";
			case "CLOSED" -> PREFIX + "closed";
			default -> "";
		};
	}

	/** The id of the colour of a number of things in a state; a nought is paler than all numbers. */
	public static String of(String state, long count) {
		return count > 0 ? of(state) : PREFIX + "none";
	}

	/** Whether a change of the theme's properties changes one of the colours. */
	static boolean concerns(String property) {
		return property.startsWith(PREFIX) || property.equals(IThemeManager.CHANGE_CURRENT_THEME);
	}

	/** The colour of the theme that is in force; null for an unknown id. */
	static @Nullable Color colour(String id) {
		return JFaceResources.getColorRegistry().get(id);
	}
}

package io.github.probelight.ui;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * The colours that editor and views share, by which eyes find the same thing everywhere. Each is a colour definition of
 * the theme, which a person can change under Colors and Fonts; light values stand in plugin.xml, dark ones in
 * themes/dark.css.
 */
public final class Palette {
	private static final String PREFIX = "io.github.probelight.ui.";

	private Palette() {}

	/** The id of the colour of a word such as {@code ALIVE}. Dots only: a style sheet writes them as dashes. */
	public static String id(String word) {
		return PREFIX + word.toLowerCase(Locale.ROOT);
	}

	/** The colour of the theme that is in force; null for an unknown id. */
	public static @Nullable Color colour(String id) {
		return PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id);
	}

	/** Whether a change of the theme's properties changes one of the colours. */
	public static boolean concerns(String property) {
		return property.startsWith(PREFIX) || property.equals(IThemeManager.CHANGE_CURRENT_THEME);
	}
}

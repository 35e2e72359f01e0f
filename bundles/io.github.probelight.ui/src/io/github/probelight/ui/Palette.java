package io.github.probelight.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

/**
 * The colours that editor and views share, by which eyes find the same thing everywhere. Each is a colour definition of
 * the theme, which a person can change under Colors and Fonts; light values stand in plugin.xml, dark ones in
 * themes/dark.css.
 */
public final class Palette {
	private static final String PREFIX = "io.github.probelight.ui.";

	/** Colours that letters stand on. */
	private static final Set<String> BEHIND = Set.of("match", "occurrence", "chip", "chart_process", "chart_task",
			"chart_selected");
	private static final RGB LIGHT = new RGB(255, 255, 255);
	private static final RGB BLACK = new RGB(0, 0, 0);
	/** The palest ground of dark desktops; what is read on it is read on black. */
	private static final RGB DARK = new RGB(47, 47, 47);
	private static final Map<List<RGB>, Color> STRONG = new HashMap<>();

	/** Whether light values that come into the dark theme are looked for. */
	private static boolean watched;

	private Palette() {}

	/** The id of the colour of a word such as {@code ALIVE}. Dots only: a style sheet writes them as dashes. */
	public static String id(String word) {
		return PREFIX + word.toLowerCase(Locale.ROOT);
	}

	/**
	 * The colour of the theme that is in force, on a desktop of high contrast as far from its ground as is asked for there;
	 * null for an unknown id.
	 */
	public static @Nullable Color colour(String id) {
		Color known = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(id);
		Display display = PlatformUI.getWorkbench().getDisplay();
		if (!watched) {
			watched = true;
			DarkTwins.watch(display);
		}
		if (known == null || !display.getHighContrast()) {
			return known;
		}
		// the platform has no dark theme then: the values are light ones, whatever the desktop is
		return strong(id, known.getRGB(),
				Contrast.isDark(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB()));
	}

	/** The colour that a value has on a desktop of high contrast: of letters and marks, or what lies behind letters. */
	public static Color strong(String id, RGB value, boolean dark) {
		boolean behind = BEHIND.contains(id.substring(PREFIX.length()));
		RGB other = dark ? behind ? LIGHT : DARK : behind ? BLACK : LIGHT;
		return strong(value, other);
	}

	/**
	 * The colour of selected letters on the ground of what is selected: as the platform has it, but where that is dark, as far
	 * from it as contrast may be asked to be. The platform's dark theme has letters there that are read worse than all others.
	 */
	public static Color onSelection(Color letters, Color ground) {
		return Contrast.isDark(ground.getRGB()) ? strong(letters.getRGB(), ground.getRGB()) : letters;
	}

	private static Color strong(RGB value, RGB other) {
		return STRONG.computeIfAbsent(List.of(value, other), key -> new Color(Contrast.high(value, other)));
	}

	/**
	 * The colour of a coloured word where the ground under it is marked: its own, null for that of all letters. On a desktop
	 * of high contrast it is that: of colours that are read on the ground of the text, not each is read on another.
	 */
	public static @Nullable Color onMark(@Nullable Color word) {
		return onMark(word, PlatformUI.getWorkbench().getDisplay().getHighContrast());
	}

	/** The same, on a desktop of high contrast or another. */
	public static @Nullable Color onMark(@Nullable Color word, boolean highContrast) {
		return highContrast ? null : word;
	}

	/** Whether a change of the theme's properties changes one of the colours. */
	public static boolean concerns(String property) {
		return property.startsWith(PREFIX) || property.equals(IThemeManager.CHANGE_CURRENT_THEME);
	}
}

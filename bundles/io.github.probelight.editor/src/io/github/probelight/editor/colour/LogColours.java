package io.github.probelight.editor.colour;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

import io.github.probelight.language.ide.Style;

/**
 * The colours and font styles of a log's words. Each style has a colour definition of the theme,
 * {@code io.github.probelight.editor.<style>}, that a person can change under Colors and Fonts.
 */
public final class LogColours {
	private static final String PREFIX = "io.github.probelight.editor.";

	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
	private final IPropertyChangeListener listener;

	/** Creates the colours; {@code changed} is run on the UI thread when one of them or the theme changes. */
	public LogColours(Runnable changed) {
		listener = event -> {
			if (event.getProperty().startsWith(PREFIX)
					|| event.getProperty().equals(IThemeManager.CHANGE_CURRENT_THEME)) {
				changed.run();
			}
		};
		themes.addPropertyChangeListener(listener);
	}

	/** The colour of a style; null for the widget's own foreground. */
	public @Nullable Color colour(Style style) {
		return themes.getCurrentTheme().getColorRegistry().get(id(style));
	}

	/** The colour of the line under a word that looks wrong. */
	public @Nullable Color problem() {
		return themes.getCurrentTheme().getColorRegistry().get(PREFIX + "problem");
	}

	/** {@link SWT#BOLD}, {@link SWT#ITALIC} or {@link SWT#NORMAL}. */
	public static int fontStyle(Style style) {
		return switch (style) {
			case LEVEL_ERROR, ALIVE, DEAD, OPEN, TASK -> SWT.BOLD;
			case CONTINUATION -> SWT.ITALIC;
			default -> SWT.NORMAL;
		};
	}

	/** The id of the colour definition of a style. Dots only: a style sheet writes them as dashes. */
	public static String id(Style style) {
		return PREFIX + style.name().toLowerCase(Locale.ROOT);
	}

	/** Stops listening to the theme. */
	public void dispose() {
		themes.removePropertyChangeListener(listener);
	}
}

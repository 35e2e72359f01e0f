package io.github.probelight.editor.colour;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.themes.IThemeManager;

import io.github.probelight.language.ide.Style;
import io.github.probelight.ui.Palette;

/** The colours and font styles of a log's words: each style has a colour of the palette. */
public final class LogColours {
	private final IThemeManager themes = PlatformUI.getWorkbench().getThemeManager();
	private final IPropertyChangeListener listener;

	/** Creates the colours; {@code changed} is run on the UI thread when one of them or the theme changes. */
	public LogColours(Runnable changed) {
		listener = event -> {
			if (Palette.concerns(event.getProperty())) {
				changed.run();
			}
		};
		themes.addPropertyChangeListener(listener);
	}

	/** The colour of a style; null for the widget's own foreground. */
	public @Nullable Color colour(Style style) {
		return Palette.colour(id(style));
	}

	/** The colour of the line under a word that looks wrong. */
	public @Nullable Color problem() {
		return Palette.colour(Palette.id("problem"));
	}

	/** The background of what is searched for. */
	public @Nullable Color match() {
		return Palette.colour(Palette.id("match"));
	}

	/** {@link SWT#BOLD}, {@link SWT#ITALIC} or {@link SWT#NORMAL}. */
	public static int fontStyle(Style style) {
		return switch (style) {
			case LEVEL_ERROR, ALIVE, DEAD, OPEN, TASK -> SWT.BOLD;
			case CONTINUATION -> SWT.ITALIC;
			default -> SWT.NORMAL;
		};
	}

	/** The id of the colour definition of a style. */
	public static String id(Style style) {
		return Palette.id(style.name());
	}

	/** Stops listening to the theme. */
	public void dispose() {
		themes.removePropertyChangeListener(listener);
	}
}

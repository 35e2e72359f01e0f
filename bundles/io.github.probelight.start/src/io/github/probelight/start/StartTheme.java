package io.github.probelight.start;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IScopeContext;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Display;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

import io.github.probelight.ui.ComingLogs;

/**
 * Has a theme that the command line asks for with {@code -cssTheme} in force for that start alone. The platform takes
 * it only where no theme was ever chosen, and writes the colours of the theme into the preferences of the workspace,
 * where each later start finds them, whatever its theme. So each theme asked for, and none, has a set of colours of its
 * own, which is changed before the workbench reads them. Where nobody has chosen a theme, a dark desktop gets the dark
 * one: on one of high contrast the platform would put its light colours under the desktop's white letters.
 */
public final class StartTheme {
	private static final String PLUGIN = "io.github.probelight.start";
	private static final String COLOURS = "org.eclipse.ui.workbench";
	private static final String THEMES = "org.eclipse.e4.ui.css.swt.theme";
	private static final String THEME = "themeid";
	private static final String LAST = "startTheme";
	private static final String SETS = "coloursOf";
	private static final String NONE = "none";
	/** The font of texts in the theme that the platform takes where contrast is high. */
	private static final String TEXT_FONT = "org.eclipse.ui.ide.systemDefault.org.eclipse.jface.textfont";
	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	/** Of the three parts of a colour; half of what white has. */
	private static final int HALF = 3 * 128;

	private final IEclipsePreferences own;
	private final IEclipsePreferences colours;
	private final IEclipsePreferences themes;
	private final Set<String> ids;

	/** Made by the workbench. */
	public StartTheme() {
		this(InstanceScope.INSTANCE, colourIds());
	}

	/** Works on the preferences of a scope, on the values of these colours. */
	public StartTheme(IScopeContext scope, Set<String> ids) {
		own = scope.getNode(PLUGIN);
		colours = scope.getNode(COLOURS);
		themes = scope.getNode(THEMES);
		this.ids = ids;
	}

	/** Called by the workbench before it makes any window. */
	@Execute
	public void execute() {
		WarmUp.begin(); // here, as nothing of the product runs earlier
		ComingLogs.are(StartArguments.of(Platform.getApplicationArgs()).logs());
		try {
			Display display = Display.getCurrent();
			begin(asked(Platform.getApplicationArgs()), isUnseenDark(display));
			if (display != null && display.getHighContrast()) {
				take(textFont(display));
			}
		} catch (BackingStoreException e) {
			ILog.get().error("The theme's colours could not be changed", e);
		}
	}

	/**
	 * Begins a start.
	 *
	 * @param theme
	 *            the id of the theme that is asked for; "" for none
	 * @param dark
	 *            whether the desktop is dark, and the platform does not know
	 */
	public void begin(String theme, boolean dark) throws BackingStoreException {
		String now = theme.isEmpty() ? NONE : theme;
		String last = own.get(LAST, NONE);
		if (!now.equals(last)) {
			Preferences sets = own.node(SETS);
			Preferences kept = sets.node(last);
			kept.clear();
			move(colours, kept, ids);
			move(themes, kept, Set.of(THEME));
			Preferences wanted = sets.node(now);
			move(wanted, themes, Set.of(THEME));
			move(wanted, colours, ids);
			own.put(LAST, now);
		}
		if (!theme.isEmpty()) {
			themes.put(THEME, theme);
		} else if (dark && themes.get(THEME, "").isEmpty()) {
			themes.put(THEME, DARK);
		}
		own.flush();
		colours.flush();
		themes.flush();
	}

	/**
	 * Has the text of logs in this font, as preferences keep one, on a desktop of high contrast, unless a person has chosen another one: there the
	 * platform takes the desktop's font for all, whose letters are of any width, so that nothing of a log stands below the
	 * other.
	 */
	public void take(String text) throws BackingStoreException {
		if (colours.get(TEXT_FONT, "").isEmpty()) {
			colours.put(TEXT_FONT, text);
			colours.flush();
		}
	}

	private static String textFont(Display display) {
		String name = "win32".equals(SWT.getPlatform()) ? "Consolas" : "Monospace";
		FontData font = new FontData(name, display.getSystemFont().getFontData()[0].getHeight(), SWT.NORMAL);
		return PreferenceConverter.getStoredRepresentation(new FontData[]{font});
	}

	private static void move(Preferences from, Preferences to, Set<String> keys) throws BackingStoreException {
		for (String key : from.keys()) {
			if (keys.contains(key)) {
				to.put(key, from.get(key, ""));
				from.remove(key);
			}
		}
	}

	/** Whether lists have a dark ground, and the platform does not see it in the name of the desktop's theme. */
	private static boolean isUnseenDark(@Nullable Display display) {
		if (display == null || Display.isSystemDarkTheme()) {
			return false;
		}
		Color ground = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
		return ground.getRed() + ground.getGreen() + ground.getBlue() < HALF;
	}

	private static String asked(String... arguments) {
		int option = Arrays.asList(arguments).lastIndexOf("-cssTheme");
		return option < 0 || option + 1 >= arguments.length ? "" : arguments[option + 1];
	}

	private static Set<String> colourIds() {
		return Arrays.stream(Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.themes"))
				.filter(element -> element.getName().equals("colorDefinition"))
				.map(element -> element.getAttribute("id"))
				.collect(Collectors.toSet());
	}
}

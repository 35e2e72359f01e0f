package io.github.probelight.ui;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

/**
 * Keeps our colours readable in the dark. Reset and Restore Defaults of the platform's page of colours write the light
 * values down for the dark theme too, where letters are hardly seen, and there they would stay. Such a value is replaced
 * by its dark twin; any other one is what a person has chosen.
 */
final class DarkTwins {
	private static final String NODE = "org.eclipse.ui.workbench";
	private static final String THEME = "org.eclipse.e4.ui.css.theme.e4_dark.";
	private static final Pattern TWIN = Pattern.compile("ColorDefinition#(\\S+) \\{\\s+color: #(\\w{6});");
	private static final int HEX = 16;

	private final IEclipsePreferences colours = InstanceScope.INSTANCE.getNode(NODE);
	/** By the ids of colours. */
	private final Map<String, String> light = new HashMap<>();
	private final Map<String, String> dark = new HashMap<>();

	private DarkTwins() throws IOException {
		for (IConfigurationElement colour : Platform.getExtensionRegistry()
				.getConfigurationElementsFor("org.eclipse.ui.themes")) {
			String id = String.valueOf(colour.getAttribute("id"));
			if (colour.getName().equals("colorDefinition") && Palette.concerns(id)) {
				light.put(id, String.valueOf(colour.getAttribute("value")));
			}
		}
		URL sheet = FrameworkUtil.getBundle(DarkTwins.class).getEntry("themes/dark.css");
		try (InputStream in = sheet.openStream()) {
			Matcher twin = TWIN.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			while (twin.find()) {
				int value = Integer.parseInt(twin.group(2), HEX);
				dark.put(twin.group(1).replace('-', '.'),
						StringConverter.asString(new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF)));
			}
		}
	}

	/** Begins, with what is written down already. */
	static void watch(Display display) {
		try {
			DarkTwins twins = new DarkTwins();
			// later: who else hears of the light value would take it after the dark one
			twins.colours.addPreferenceChangeListener(event -> display.asyncExec(() -> twins.mend(event.getKey())));
			display.asyncExec(twins::mendAll);
		} catch (IOException e) {
			ILog.get().error("The dark colours cannot be read", e);
		}
	}

	private void mendAll() {
		try {
			Arrays.asList(colours.keys()).forEach(this::mend);
		} catch (BackingStoreException e) {
			ILog.get().error("The colours that are kept cannot be read", e);
		}
	}

	private void mend(String key) {
		if (key.startsWith(THEME)) {
			String id = key.substring(THEME.length());
			@Nullable
			String twin = dark.get(id);
			if (twin != null && colours.get(key, "").equals(light.get(id))) {
				colours.put(key, twin);
			}
		}
	}
}

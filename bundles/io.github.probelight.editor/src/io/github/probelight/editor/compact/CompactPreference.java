package io.github.probelight.editor.compact;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import org.eclipse.core.runtime.ILog;

/** Whether logs are shown compactly: one choice for all editors of a workspace, kept. Compact unless somebody has chosen. */
public final class CompactPreference {
	private static final String BUNDLE = "io.github.probelight.editor";
	private static final String KEY = "compact";

	private final IEclipsePreferences preferences = node();
	private final IPreferenceChangeListener listener;

	/** Has lines follow the preference. To be used on the UI thread, as are changes of the preference. */
	public CompactPreference(CompactLines lines) {
		lines.set(isCompact());
		listener = event -> lines.set(isCompact());
		preferences.addPreferenceChangeListener(listener);
	}

	/** Whether logs are shown compactly. */
	public static boolean isCompact() {
		return node().getBoolean(KEY, true);
	}

	/** Shows all logs compactly from now on, or as they are. */
	public static void set(boolean compact) {
		node().putBoolean(KEY, compact);
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.get().warn("The choice cannot be kept", e); // it holds until the end of this session
		}
	}

	/** Ends the following. */
	public void dispose() {
		preferences.removePreferenceChangeListener(listener);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}
}

package io.github.probelight.workspace;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.prefs.BackingStoreException;

import io.github.probelight.summary.Zone;
import io.github.probelight.summary.query.ZoneNames;

/**
 * By which clocks the window shows times: one choice for the workspace, kept; GMT unless somebody has chosen. The text of
 * a log, what is copied and what queries ask for do not depend on it.
 */
public final class ShownZone {
	/** The zone of the computer, whichever that is. */
	public static final String LOCAL = "local";
	/** The zone of logs. */
	public static final String GMT = "GMT";

	private static final String BUNDLE = "io.github.probelight.workspace";
	private static final String KEY = "zone";
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();
	private static volatile @Nullable String known;
	/** The zone of that name; null if it has not been looked for yet. */
	private static volatile @Nullable Zone found;

	private ShownZone() {}

	/** Returns the zone; who filters a million rows asks for it with each cell. */
	public static Zone get() {
		Zone zone = found;
		if (zone == null) {
			zone = ZoneNames.find(name()).orElse(Zone.GMT);
			found = zone;
		}
		return zone;
	}

	/** Returns what was chosen: {@link #GMT}, {@link #LOCAL} or the name of a zone. */
	public static synchronized String name() {
		String name = known;
		if (name == null) {
			name = GMT;
			if (Platform.isRunning()) {
				IEclipsePreferences node = InstanceScope.INSTANCE.getNode(BUNDLE);
				node.addPreferenceChangeListener(event -> changed(node));
				name = node.get(KEY, GMT);
			}
			known = name;
		}
		return name;
	}

	/** Shows times by the clocks of another zone from now on; a name that no zone has changes nothing. */
	public static void set(String name) {
		if (ZoneNames.find(name).isEmpty() || name.equals(name())) {
			return;
		}
		IEclipsePreferences node = InstanceScope.INSTANCE.getNode(BUNDLE);
		node.put(KEY, name);
		try {
			node.flush();
		} catch (BackingStoreException e) {
			ILog.get().warn("The choice cannot be kept", e); // it holds until the end of this session
		}
	}

	private static void changed(IEclipsePreferences node) {
		known = node.get(KEY, GMT);
		found = null;
		LISTENERS.forEach(Runnable::run);
	}

	/** Has somebody hear of another choice, on the thread that made it. */
	public static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	/** Ends that. */
	public static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}
}

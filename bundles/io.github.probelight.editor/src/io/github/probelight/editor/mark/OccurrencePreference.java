package io.github.probelight.editor.mark;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Whether the word at the caret is marked: one choice for all editors of a workspace, kept. It is unless somebody has chosen. */
final class OccurrencePreference {
	private static final String KEY = "occurrences";
	private static final List<Runnable> LISTENERS = new CopyOnWriteArrayList<>();

	private OccurrencePreference() {}

	static boolean isMarked() {
		return node().getBoolean(KEY, true);
	}

	static void set(boolean marked) {
		node().putBoolean(KEY, marked);
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.get().warn("The choice cannot be kept", e); // it holds until the end of this session
		}
		LISTENERS.forEach(Runnable::run);
	}

	/** Has somebody hear of another choice. */
	static void addListener(Runnable listener) {
		LISTENERS.add(listener);
	}

	static void removeListener(Runnable listener) {
		LISTENERS.remove(listener);
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode("io.github.probelight.editor");
	}
}

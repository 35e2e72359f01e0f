package io.github.probelight.ui.tests;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.osgi.service.prefs.BackingStoreException;

/** Puts all preferences of the workbench back behind a test that cannot know which of them it changes. */
public final class SamePreferences implements BeforeEachCallback, AfterEachCallback {
	private Map<String, Map<String, String>> before = Map.of();

	@Override
	public void beforeEach(@Nullable ExtensionContext context) throws BackingStoreException {
		Map<String, Map<String, String>> all = new HashMap<>();
		root().accept(node -> {
			all.put(node.absolutePath(), values(node));
			return true;
		});
		before = all;
	}

	@Override
	public void afterEach(@Nullable ExtensionContext context) throws BackingStoreException {
		root().accept(node -> {
			Map<String, String> wanted = before.getOrDefault(node.absolutePath(), Map.of());
			for (String key : node.keys()) {
				if (!wanted.containsKey(key)) {
					node.remove(key);
				}
			}
			wanted.forEach(node::put);
			return true;
		});
	}

	private static IEclipsePreferences root() {
		return (IEclipsePreferences) Platform.getPreferencesService().getRootNode().node(InstanceScope.SCOPE);
	}

	private static Map<String, String> values(IEclipsePreferences node) throws BackingStoreException {
		Map<String, String> values = new TreeMap<>();
		for (String key : node.keys()) {
			values.put(key, node.get(key, ""));
		}
		return values;
	}
}

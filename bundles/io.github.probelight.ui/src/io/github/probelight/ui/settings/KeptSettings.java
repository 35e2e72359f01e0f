package io.github.probelight.ui.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The dialog settings of a bundle, of which a change is on the disk within a second. The platform alone writes them when
 * the workbench ends properly, so that one that is killed would forget what a person has made of its views.
 */
public final class KeptSettings {
	/** What the platform reads at the start, in the state location of a bundle. */
	private static final String NAME = "dialog_settings.xml";
	private static final Map<Bundle, SettingsFile> FILES = new ConcurrentHashMap<>();

	private KeptSettings() {}

	/** The settings of a part of the window, a section of those of its bundle; there is nothing in them at first. */
	public static IDialogSettings of(Class<?> part, String section) {
		return FILES.computeIfAbsent(FrameworkUtil.getBundle(part), KeptSettings::file).section(section);
	}

	private static SettingsFile file(Bundle bundle) {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(bundle).getDialogSettings();
		Path state = Path.of(Platform.getStateLocation(bundle).toOSString());
		return new SettingsFile(all, state.resolve(NAME), () -> PlatformUI.getWorkbench().isClosing());
	}
}

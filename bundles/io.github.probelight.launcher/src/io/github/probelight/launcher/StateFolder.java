package io.github.probelight.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where the workbench of a person keeps its state, beside the product, which may be read-only.
 *
 * @param folder
 *            the workspace, the lock and the requests of later starts lie in it
 */
public record StateFolder(Path folder) {
	/** Where the system wants it to be, unless the property {@code probelight.state} names another folder. */
	public static StateFolder ofThisSystem() {
		String wanted = System.getProperty("probelight.state", "");
		return wanted.isEmpty()
				? of(System.getProperty("os.name"), System.getProperty("user.home"), System.getenv())
				: new StateFolder(Path.of(wanted).toAbsolutePath());
	}

	/**
	 * As Microsoft, Apple and the XDG Base Directory Specification have it.
	 *
	 * @param system
	 *            the name that Java gives it
	 */
	public static StateFolder of(String system, String home, Map<String, String> environment) {
		String name = system.toLowerCase(Locale.ROOT);
		if (name.startsWith("windows")) {
			return new StateFolder(folder(environment, "LOCALAPPDATA", home, "AppData", "Local").resolve("Probelight"));
		}
		if (name.startsWith("mac")) {
			return new StateFolder(Path.of(home, "Library", "Application Support", "Probelight"));
		}
		return new StateFolder(folder(environment, "XDG_STATE_HOME", home, ".local", "state").resolve("probelight"));
	}

	private static Path folder(Map<String, String> environment, String variable, String home, String... otherwise) {
		String value = environment.getOrDefault(variable, "");
		return value.isEmpty() ? Path.of(home, otherwise) : Path.of(value);
	}

	public Path workspace() {
		return folder.resolve("workspace");
	}

	/** The running workbench watches it. */
	public Path requests() {
		return folder.resolve("requests");
	}

	/** Locked by the process that has the window, as long as it runs. */
	public Path lock() {
		return folder.resolve("window.lock");
	}

	public Path socket() {
		return folder.resolve("open.socket");
	}
}

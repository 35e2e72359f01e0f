package io.github.probelight.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.keep.KeepRules;
import io.github.probelight.engine.keep.KeptReports;

/** Where the command line keeps what it has read: in the cache folder of the person, as the system names it. */
public final class CacheFolder {

	private static final String NAME = "probelight";

	private CacheFolder() {}

	/** Returns what is kept for the person who runs this. */
	static KeptReports reports() {
		return of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""))
				.map(folder -> KeptReports.in(folder, KeepRules.STANDARD))
				.orElse(KeptReports.NONE);
	}

	/**
	 * Returns the folder: {@code $XDG_CACHE_HOME}, {@code %LOCALAPPDATA%}, {@code ~/Library/Caches} or {@code ~/.cache}.
	 *
	 * @param variables of the environment
	 * @param system its name, as Java has it
	 * @param home folder of the person
	 */
	public static Optional<Path> of(Map<String, String> variables, String system, String home) {
		boolean windows = system.startsWith("Windows");
		Optional<Path> named = folder(variables.get(windows ? "LOCALAPPDATA" : "XDG_CACHE_HOME"));
		if (named.isPresent()) {
			return named.map(CacheFolder::ours);
		}
		String usual = windows ? "AppData/Local" : system.startsWith("Mac") ? "Library/Caches" : ".cache";
		return folder(home).map(folder -> ours(folder.resolve(usual)));
	}

	private static Path ours(Path caches) {
		return caches.resolve(NAME).resolve("reports");
	}

	/** A relative one counts as none, as the specification of these variables has it. */
	private static Optional<Path> folder(@Nullable String name) {
		try {
			return name == null || name.isEmpty() || !Path.of(name).isAbsolute()
					? Optional.empty()
					: Optional.of(Path.of(name));
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}
}

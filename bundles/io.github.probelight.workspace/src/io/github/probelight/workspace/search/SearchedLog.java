package io.github.probelight.workspace.search;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.workspace.OpenLog;

/** A log that was searched, so that somebody can go there. */
public final class SearchedLog {
	private final int number;
	private final String name;
	private final Path path;
	private final @Nullable WeakReference<OpenLog> open;

	private SearchedLog(int number, String name, Path path, @Nullable WeakReference<OpenLog> open) {
		this.number = number;
		this.name = name;
		this.path = path;
		this.open = open;
	}

	/** One that is open. */
	static SearchedLog of(int number, OpenLog log) {
		return new SearchedLog(number, log.name(), log.path(), new WeakReference<>(log));
	}

	/** One of a folder. */
	static SearchedLog of(int number, String name, Path path) {
		return new SearchedLog(number, name, path, null);
	}

	/** Which it is of those that were searched, from 0. */
	public int number() {
		return number;
	}

	/** Its name, for people. */
	public String name() {
		return name;
	}

	/** The file; of several logs that are read as one, the first. */
	public Path path() {
		return path;
	}

	/** The log that was open when it was searched, if that is still known. */
	public Optional<OpenLog> open() {
		WeakReference<OpenLog> known = open;
		return known == null ? Optional.empty() : Optional.ofNullable(known.get());
	}

	@Override
	public String toString() {
		return name;
	}
}

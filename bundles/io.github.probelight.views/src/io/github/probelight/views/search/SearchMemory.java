package io.github.probelight.views.search;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogSettings;

/** What a person searched for, and where, kept over restarts: the latest first. */
final class SearchMemory {
	/** Where logs are searched. */
	enum Reach {
		/** In the log of the active editor. */
		ACTIVE,
		/** In all logs that are open. */
		OPEN,
		/** In folders. */
		FOLDERS
	}

	/** More are not kept. */
	private static final int MOST = 12;
	private static final String QUERIES = "queries";
	private static final String FOLDERS = "folders";
	private static final String LEFT_OUT = "leftOut";
	private static final String REACH = "reach";

	private final IDialogSettings settings;

	SearchMemory(IDialogSettings settings) {
		this.settings = settings;
	}

	List<String> queries() {
		return list(QUERIES);
	}

	void addQuery(String query) {
		put(QUERIES, first(query, queries()));
	}

	/** All folders that are known, searched or not. */
	List<Path> folders() {
		return list(FOLDERS).stream().flatMap(SearchMemory::path).toList();
	}

	/** Those that are searched. */
	List<Path> chosenFolders() {
		List<String> left = list(LEFT_OUT);
		return folders().stream().filter(folder -> !left.contains(folder.toString())).toList();
	}

	/** Searches a folder from now on. */
	void addFolder(Path folder) {
		put(FOLDERS, first(folder.toString(), list(FOLDERS)));
		choose(folder, true);
	}

	/** Whether a folder that is known is searched. */
	void choose(Path folder, boolean searched) {
		List<String> left = new ArrayList<>(list(LEFT_OUT));
		left.remove(folder.toString());
		if (!searched) {
			left.add(folder.toString());
		}
		left.retainAll(list(FOLDERS));
		put(LEFT_OUT, left);
	}

	/** Knows only the folders that are searched. */
	void forgetOthers() {
		put(FOLDERS, chosenFolders().stream().map(Path::toString).toList());
		put(LEFT_OUT, List.of());
	}

	Reach reach() {
		String kept = settings.get(REACH);
		return Arrays.stream(Reach.values()).filter(reach -> reach.name().equals(kept)).findFirst().orElse(Reach.OPEN);
	}

	void setReach(Reach reach) {
		settings.put(REACH, reach.name());
	}

	private static Stream<Path> path(String name) {
		try {
			return Stream.of(Path.of(name));
		} catch (InvalidPathException e) {
			return Stream.empty();
		}
	}

	private static List<String> first(String value, List<String> others) {
		return Stream.concat(Stream.of(value), others.stream().filter(other -> !other.equals(value)))
				.limit(MOST)
				.toList();
	}

	private List<String> list(String key) {
		String[] kept = settings.getArray(key);
		return kept == null ? List.of() : List.of(kept);
	}

	private void put(String key, List<String> values) {
		settings.put(key, values.toArray(String[]::new));
	}
}

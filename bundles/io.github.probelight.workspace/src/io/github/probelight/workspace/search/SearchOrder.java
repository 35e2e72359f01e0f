package io.github.probelight.workspace.search;

import java.nio.file.Path;
import java.util.List;

import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.OpenLog;

/**
 * What is to be searched for, and where.
 *
 * @param query
 *            what the entries must answer
 * @param open
 *            logs that are open
 * @param folders
 *            whose logs are searched, and those of the folders in them
 */
public record SearchOrder(Query query, List<OpenLog> open, List<Path> folders) {
	/** Keeps the lists as they are now. */
	public SearchOrder {
		open = List.copyOf(open);
		folders = folders.stream().map(folder -> folder.toAbsolutePath().normalize()).distinct().toList();
	}
}

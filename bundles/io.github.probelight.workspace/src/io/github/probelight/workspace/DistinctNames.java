package io.github.probelight.workspace;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/** Names of several files by which a person tells them apart. */
public final class DistinctNames {
	private DistinctNames() {}

	/** The name of each file; of those that have the same one, with as many of the folders that it lies in as it takes. */
	public static List<String> of(List<Path> files) {
		List<String> names = new ArrayList<>(files.stream().map(file -> name(file, 1)).toList());
		int longest = files.stream().mapToInt(Path::getNameCount).max().orElse(0);
		for (int parts = 2; parts <= longest; parts++) {
			List<String> before = List.copyOf(names);
			for (int i = 0; i < names.size(); i++) {
				if (Collections.frequency(before, before.get(i)) > 1) {
					names.set(i, name(files.get(i), parts));
				}
			}
		}
		return List.copyOf(names);
	}

	/** The names of up to two files; of more, the first one and how many others there are. */
	public static String together(List<Path> files) {
		List<String> names = of(files);
		return names.size() <= 2 ? String.join(" + ", names) : names.getFirst() + " + " + (names.size() - 1);
	}

	private static String name(Path file, int parts) {
		int count = file.getNameCount();
		return count == 0
				? file.toString()
				: String.join("/", IntStream.range(Math.max(0, count - parts), count)
						.mapToObj(i -> file.getName(i).toString())
						.toList());
	}
}

package io.github.probelight.summary;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.probelight.engine.input.Part;

/**
 * What is shown of the names of logs. Reports are passed on, and the folders of a computer are its owner's: a name is that
 * of the file, with as many folders before it as tell it from the other logs.
 */
public final class LogNames {

	private LogNames() {}

	/** Returns the names of logs as they are shown, in the same order. */
	public static List<String> of(List<Part> parts) {
		List<String> names = parts.stream().map(Part::name).toList();
		Map<String, String> shown = new HashMap<>();
		List<String> left = names.stream().distinct().toList();
		for (int folders = 0; !left.isEmpty(); folders++) {
			int before = folders;
			Map<String, List<String>> alike = left.stream().collect(Collectors.groupingBy(name -> end(name, before)));
			left = left.stream().filter(name -> {
				String end = end(name, before);
				boolean settled = end.equals(name) || alike.getOrDefault(end, List.of()).size() == 1;
				if (settled) {
					shown.put(name, end);
				}
				return !settled;
			}).toList();
		}
		return names.stream().map(name -> shown.getOrDefault(name, name)).toList();
	}

	/** Returns the end of a name with so many folders, or all of it if it has no more. */
	private static String end(String name, int folders) {
		int from = name.length();
		for (int i = 0; i <= folders && from >= 0; i++) {
			from = Math.max(name.lastIndexOf('/', from - 1), name.lastIndexOf(File.separatorChar, from - 1));
		}
		return name.substring(from + 1);
	}
}

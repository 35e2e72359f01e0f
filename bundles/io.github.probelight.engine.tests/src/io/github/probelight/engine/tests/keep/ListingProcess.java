package io.github.probelight.engine.tests.keep;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.github.probelight.engine.keep.KeepRules;
import io.github.probelight.engine.keep.KeptCatalogue;
import io.github.probelight.engine.keep.KeptReports;

/** A process that lists the logs of a folder several times, as one does that shows a row for each. */
final class ListingProcess {

	private ListingProcess() {}

	/**
	 * Lists, and prints a number that stands for what was listed.
	 *
	 * @param arguments a folder with files, the folder of the store, how often, and whether it forgets all between
	 */
	public static void main(String[] arguments) throws IOException {
		KeptReports store = KeptReports.in(Path.of(arguments[1]), new KeepRules(1 << 26, 1, -60_000));
		for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
			System.out.println(list(Path.of(arguments[0]), store).hashCode());
			if (Boolean.parseBoolean(arguments[3]) && i % 3 == 2) {
				store.clear();
			}
		}
	}

	/** Returns the text of each file, from what is known of it or read and learned. */
	static String list(Path folder, KeptReports store) throws IOException {
		StringBuilder rows = new StringBuilder();
		try (KeptCatalogue catalogue = new KeptCatalogue(store); var files = Files.list(folder)) {
			for (Path file : files.sorted().toList()) {
				KeptCatalogue.Entry entry = catalogue.entry(List.of(file));
				byte[] row = entry.known().orElse(new byte[0]);
				if (row.length == 0) {
					row = Files.readAllBytes(file);
					entry.learn(row);
				}
				rows.append(new String(row, StandardCharsets.UTF_8)).append(' ');
			}
		}
		return rows.toString();
	}
}

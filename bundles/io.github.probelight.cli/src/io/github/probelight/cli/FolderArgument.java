package io.github.probelight.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.LogFolder;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.summary.InputWords;

/** An argument that names a log, or a folder with the files of one that was rotated. */
final class FolderArgument {

	private FolderArgument() {}

	/** Returns the name itself, or the scan logs that lie in the folder it names; nothing, which is told, if there is none. */
	static Optional<List<String>> logs(String name, Console console) {
		if (!LogFolder.is(name)) {
			return Optional.of(List.of(name));
		}
		try {
			List<String> logs = LogFolder.origins(name, Budget.STANDARD).stream().map(Origin::name).toList();
			if (!logs.isEmpty()) {
				return Optional.of(logs);
			}
			console.problem(InputWords.shown(name) + " is a folder without a scan log.");
		} catch (IOException e) {
			console.problem(InputWords.TERMINAL.of(name, e));
		}
		return Optional.empty();
	}
}

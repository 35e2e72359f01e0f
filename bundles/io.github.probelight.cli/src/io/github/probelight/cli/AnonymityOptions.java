package io.github.probelight.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import io.github.probelight.engine.text.ShownText;
import io.github.probelight.export.KeyFile;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.anonymise.Pseudonyms;
import io.github.probelight.summary.anonymise.ReplacedNames;
import io.github.probelight.summary.anonymise.Secret;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Whether what is written tells whose log it was. */
final class AnonymityOptions {

	@Option(names = "--anonymise", description = "Puts pseudonyms in the place of addresses, names of hosts, sites, users and engines, and masks free text: what is written is that of the log that the command anonymise makes with the same key.")
	private boolean wanted;

	@Mixin
	private KeyOption key = new KeyOption();

	/** The key of pseudonyms. */
	static final class KeyOption {

		@Option(names = "--key", paramLabel = "FILE", description = "The key of the pseudonyms, which are the same for the same key; made, for its owner alone, if it is not there. Without it each run has others.")
		private String file = "";

		boolean given() {
			return !file.isEmpty();
		}

		/** Returns whether the key lies in a file, or would. */
		boolean is(Path other) {
			return given() && AnonymiseCommand.isSame(other, file);
		}

		/** Returns the secret, or nothing and says why. */
		Optional<Secret> secret(Console console) {
			if (file.isEmpty()) {
				return Optional.of(Secret.of(Secret.newKey()));
			}
			try {
				return Optional.of(Secret.of(KeyFile.read(Path.of(file))));
			} catch (IOException | InvalidPathException e) {
				console.problem("--key " + ShownText.of(file) + " cannot be used: "
						+ (e instanceof IOException io ? InputWords.reason(io) : "it is no name of a file") + '.');
				return Optional.empty();
			}
		}
	}

	/**
	 * Has logs be read as they may be shown.
	 *
	 * @return false if that cannot be; it is said why
	 */
	boolean hide(LogOptions logs, Console console) {
		if (!wanted) {
			if (key.given()) {
				console.problem("--key is the key of --anonymise: ask for that, too.");
			}
			return !key.given();
		}
		if (logs.asked()) {
			console.problem(
					"--where asks for what --anonymise replaces: anonymise the log first, and ask the new one.");
			return false;
		}
		Optional<Secret> secret = key.secret(console);
		secret.ifPresent(found -> logs.hide(new Pseudonyms(found, ReplacedNames.forgotten())));
		return secret.isPresent();
	}
}

package io.github.probelight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import io.github.probelight.engine.file.WholeFile;
import io.github.probelight.engine.text.ShownText;
import io.github.probelight.export.ReplacedCsv;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.anonymise.Pseudonyms;
import io.github.probelight.summary.anonymise.ReplacedNames;
import io.github.probelight.summary.anonymise.Secret;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A log that can be shown to others. */
@Command(name = "anonymise", description = "Writes a log that reads to the same numbers and does not tell whose it was: addresses (networks stay networks), names of hosts, sites, users and engines become pseudonyms, free text is masked.")
final class AnonymiseCommand implements Callable<Integer> {

	@Parameters(arity = "1..*", paramLabel = "LOG", description = LogOptions.LOG)
	private List<String> names = List.of();

	@Option(names = "--entry", paramLabel = "NAME", description = "The scan log in a .zip that holds several; repeat it to read more than one.")
	private List<String> entries = List.of();

	@Option(names = {"-o", "--output"}, required = true, paramLabel = "OUT", description = "The new log.")
	private String output = "";

	@Option(names = "--list", paramLabel = "FILE", description = "What was replaced by what, as CSV, which only its owner may read: it is not to be sent along.")
	private String list = "";

	@Mixin
	private AnonymityOptions.KeyOption key = new AnonymityOptions.KeyOption();

	private final Console console;

	/** To be filled by picocli. */
	AnonymiseCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		try {
			Path out = Path.of(output);
			Path listed = Path.of(list);
			for (String name : names) {
				if (isSame(out, name) || !list.isEmpty() && isSame(listed, name)) {
					console.problem(InputWords.shown(name)
							+ " is to be read, and what is read is never written over: name another file.");
					return Probelight.WRONG_ARGUMENTS;
				}
			}
			if (key.is(out) || !list.isEmpty() && key.is(listed)) {
				console.problem("The key would be written over: give it a name of its own.");
				return Probelight.WRONG_ARGUMENTS;
			}
			if (!list.isEmpty() && isSame(listed, output)) {
				console.problem("The list would be written over the log: give them two names.");
				return Probelight.WRONG_ARGUMENTS;
			}
			Optional<Secret> secret = key.secret(console);
			return secret.isEmpty() ? Probelight.PROBLEM : write(secret.get(), out, listed);
		} catch (InvalidPathException e) {
			console.problem(ShownText.of(e.getInput()) + " is no name of a file.");
			return Probelight.WRONG_ARGUMENTS;
		}
	}

	static boolean isSame(Path file, String name) {
		return file.toAbsolutePath().normalize().equals(Path.of(name).toAbsolutePath().normalize())
				|| OutputOption.isSame(file, name);
	}

	private int write(Secret secret, Path out, Path listed) {
		ReplacedNames replaced = list.isEmpty() ? ReplacedNames.forgotten() : ReplacedNames.kept();
		LogOptions options = new LogOptions();
		options.take(entries);
		options.hide(new Pseudonyms(secret, replaced));
		boolean[] well = {true};
		int code = options.open(names, console, (input, choice, monitor) -> {
			well[0] = write(output, () -> WholeFile.write(out,
					aside -> Files.copy(input.stream(), aside, StandardCopyOption.REPLACE_EXISTING)))
					&& (list.isEmpty() || write(list, () -> ReplacedCsv.write(replaced, listed)));
			return () -> {
				// all is written
			};
		});
		return well[0] ? code : Probelight.PROBLEM;
	}

	/** Something that writes a file. */
	private interface Writing {
		void write() throws IOException;
	}

	private boolean write(String name, Writing writing) {
		try {
			writing.write();
			return true;
		} catch (IOException e) {
			console.problem(InputWords.shown(name) + " cannot be written: " + InputWords.reason(e) + '.');
			return false;
		}
	}
}

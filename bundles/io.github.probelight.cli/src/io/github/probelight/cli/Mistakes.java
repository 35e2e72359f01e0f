package io.github.probelight.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.ShownText;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Tells of arguments that cannot be: what is wrong in a line, and only where an argument is missing or too many, how the
 * command is used. Whoever has mistyped a value needs the values, and not all that there is to ask for.
 */
record Mistakes(Console console) {

	/** Tells of one, and returns the exit code. */
	int tell(@Nullable ParameterException mistake, String @Nullable [] given) {
		if (mistake == null) {
			throw new IllegalStateException();
		}
		CommandLine command = mistake.getCommandLine();
		List<String> unmatched = mistake instanceof UnmatchedArgumentException many ? many.getUnmatched() : List.of();
		boolean first = command.getParent() == null && !unmatched.isEmpty() && !unmatched.getFirst().startsWith("-");
		console.problem(first ? noCommand(command, unmatched.getFirst()) : sentence(mistake, unmatched));
		if (!first && mistake.getValue() == null) {
			List<String> words = given == null ? List.of() : List.of(given);
			hyphen(words).ifPresent(name -> console.err()
					.println("A log whose name begins with a hyphen is written ./" + ShownText.of(name) + '.'));
			console.err().print("Usage: " + command.getHelp().synopsis("Usage: ".length()));
			console.err()
					.println(command.getCommandName().equals("probelight")
							? "probelight --help says more."
							: "probelight " + command.getCommandName() + " --help says more.");
		}
		return Probelight.WRONG_ARGUMENTS;
	}

	private static String noCommand(CommandLine line, String word) {
		String shown = ShownText.of(word);
		return FileArgument.exists(word)
				? shown + " is a file, and no command: probelight report " + shown + " tells what is in a log."
				: shown + " is no command; there are " + String.join(", ", line.getSubcommands().keySet()) + '.';
	}

	private static String sentence(ParameterException mistake, List<String> unmatched) {
		if (!unmatched.isEmpty() && !unmatched.getFirst().startsWith("-")) {
			return ShownText.of(String.join(" ", unmatched)) + ": more is given than can be asked for.";
		}
		String message = String.valueOf(mistake.getMessage()).replaceFirst("^Error: ", "");
		// of an option without its value the message has the values
		String values = mistake instanceof MissingParameterException missing
				&& message.startsWith("Missing required option")
						? missing.getMissing().stream().map(Mistakes::values).collect(Collectors.joining())
						: "";
		return message + values;
	}

	private static String values(ArgSpec of) {
		Iterable<String> values = of.completionCandidates();
		return !of.isOption() || values == null
				? ""
				: StreamSupport.stream(values.spliterator(), false).collect(Collectors.joining(", ", ", one of ", ""));
	}

	private static Optional<String> hyphen(List<String> given) {
		return given.stream().filter(word -> word.startsWith("-") && FileArgument.exists(word)).findFirst();
	}
}

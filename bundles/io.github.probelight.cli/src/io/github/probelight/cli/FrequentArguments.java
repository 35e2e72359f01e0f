package io.github.probelight.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The arguments that people give most, read without picocli, whose reflection takes longer than most commands. Whatever
 * is not known here is left to picocli: other options, help and mistakes.
 */
final class FrequentArguments {

	private static final String FORMAT = "--format";
	private static final String TABLE = "--table";
	private static final String NO_CACHE = "--no-cache";

	private final Map<String, String> options = new HashMap<>();
	private final List<String> words = new ArrayList<>();
	private boolean anew;

	private FrequentArguments() {}

	/** Returns the command that the arguments ask for, or nothing if picocli has to read them. */
	static Optional<Callable<Integer>> command(Console console, String... arguments) {
		FrequentArguments given = new FrequentArguments();
		return given.read(arguments) ? given.command(console, arguments[0]) : Optional.empty();
	}

	/** Returns whether there is nothing among the arguments but options that are known, each once, and some words. */
	private boolean read(String... arguments) {
		for (int i = 1; i < arguments.length; i++) {
			String argument = arguments[i];
			if (argument.equals(FORMAT) || argument.equals(TABLE)) {
				i++;
				if (i == arguments.length || options.put(argument, arguments[i]) != null) {
					return false;
				}
			} else if (argument.equals(NO_CACHE) && !anew) {
				anew = true;
			} else if (argument.startsWith("-") && argument.length() > 1) {
				return false;
			} else {
				words.add(argument);
			}
		}
		return !words.isEmpty();
	}

	private Optional<Callable<Integer>> command(Console console, String name) {
		return switch (name) {
			case "explain" -> isPlain() ? Optional.of(new ExplainCommand(console, words)) : Optional.empty();
			case "host" -> isPlain() && words.size() > 1
					? Optional.of(new HostCommand(console, words.getFirst(), words.subList(1, words.size())))
					: Optional.empty();
			case "report" -> format(PageFormat.values())
					.map(format -> new ReportCommand(console, format, new Logs(words, anew)));
			case "export" -> export(console);
			case "scans" -> format(ScansCommand.Format.values())
					.map(format -> new ScansCommand(console, format, words, anew));
			case "query" -> words.size() < 2
					? Optional.empty()
					: format(QueryCommand.Format.values())
							.map(format -> new QueryCommand(console, format, words, anew));
			case "compare" -> words.size() != 2
					? Optional.empty()
					: format(PageFormat.values()).map(format -> new CompareCommand(console, format,
							words.getFirst(), words.getLast(), anew));
			default -> Optional.empty();
		};
	}

	/** Tells whether there are words alone. */
	private boolean isPlain() {
		return options.isEmpty() && !anew;
	}

	/** Returns the format that is asked for, the first one if none is; nothing if more is asked for. */
	private <F> Optional<F> format(F[] formats) {
		options.putIfAbsent(FORMAT, String.valueOf(formats[0]));
		for (F format : formats) {
			if (options.equals(Map.of(FORMAT, String.valueOf(format)))) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}

	private Optional<Callable<Integer>> export(Console console) {
		Optional<TableChoice> table = Optional.ofNullable(options.remove(TABLE)).flatMap(TableChoice::find);
		return table.flatMap(of -> format(ExportCommand.Format.values())
				.map(format -> new ExportCommand(console, of, format, new Logs(words, anew))));
	}
}

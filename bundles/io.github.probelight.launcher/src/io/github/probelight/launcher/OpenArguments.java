package io.github.probelight.launcher;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind {@code open}.
 *
 * @param logs
 *            absolute; none for a window that offers some to open
 * @param options
 *            what is to be done with them, in the words that a workbench knows: {@code -follow}, {@code -together}, {@code
 *            -compare}
 * @param dark
 *            whether the theme is the dark one
 */
public record OpenArguments(List<Path> logs, List<String> options, boolean dark) {
	/** A window without a log. */
	public static final OpenArguments NONE = new OpenArguments(List.of(), List.of(), false);

	private static final int MISUSE = 2;
	private static final String DARK = "--dark";
	private static final String COMPARE = "--compare";
	private static final List<String> OF_WORKBENCH = List.of("--follow", "--together", COMPARE);

	public OpenArguments {
		logs = List.copyOf(logs);
		options = List.copyOf(options);
	}

	/**
	 * Reads them.
	 *
	 * @return nothing if there is an option that nobody knows
	 * @throws LauncherException
	 *             if a log cannot be opened, where the message names each that cannot; if logs are to be compared that are
	 *             not two, or shown in another way besides
	 */
	public static Optional<OpenArguments> of(List<String> arguments) {
		List<Path> logs = new ArrayList<>();
		List<String> problems = new ArrayList<>();
		List<String> options = new ArrayList<>();
		boolean mayBeOption = true;
		for (String argument : arguments) {
			if (mayBeOption && "--".equals(argument)) {
				mayBeOption = false;
			} else if (mayBeOption && argument.startsWith("-")) {
				options.add(argument);
			} else {
				add(argument, logs, problems);
			}
		}
		List<String> asked = OF_WORKBENCH.stream().filter(options::contains).toList();
		boolean known = options.stream().allMatch(option -> option.equals(DARK) || asked.contains(option));
		if (!known) {
			return Optional.empty();
		}
		if (asked.contains(COMPARE)) {
			checkCompared(logs.size() + problems.size(), asked.size() > 1);
		}
		if (!problems.isEmpty()) {
			throw new LauncherException(String.join(System.lineSeparator() + "probelight: ", problems));
		}
		return Optional.of(new OpenArguments(logs, asked.stream().map(option -> option.substring(1)).toList(),
				options.contains(DARK)));
	}

	private static void checkCompared(int named, boolean besides) {
		if (besides) {
			throw new LauncherException("--compare goes neither with --follow nor with --together.", MISUSE);
		}
		if (named != 2) {
			String have = switch (named) {
				case 0 -> "none is named";
				case 1 -> "only one is named";
				default -> named + " are named";
			};
			throw new LauncherException("--compare takes two logs, OLD and NEW: " + have + '.', MISUSE);
		}
	}

	private static void add(String argument, List<Path> logs, List<String> problems) {
		try {
			Path log = Path.of(argument).toAbsolutePath();
			if (!Files.exists(log)) {
				problems.add(log + " does not exist.");
			} else if (Files.isDirectory(log)) {
				problems.add(log + " is a directory.");
			} else if (!Files.isRegularFile(log)) {
				problems.add(log + " is not a regular file.");
			} else if (!Files.isReadable(log)) {
				problems.add(log + " cannot be read.");
			} else {
				logs.add(log);
			}
		} catch (InvalidPathException e) {
			problems.add(argument + " is no name of a file.");
		}
	}

	/** As a running workbench takes them from a later start. */
	public List<String> words() {
		List<String> words = new ArrayList<>(logs.stream().map(Path::toString).toList());
		words.addAll(options);
		return words;
	}

	/** As a workbench that starts takes them. */
	public List<String> ofWorkbench() {
		List<String> words = new ArrayList<>();
		logs.forEach(log -> words.addAll(List.of("-open", log.toString())));
		words.addAll(options);
		return words;
	}
}

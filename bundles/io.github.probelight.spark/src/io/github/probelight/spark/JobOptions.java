package io.github.probelight.spark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a job is asked for.
 *
 * @param inputs files, folders and globs on any Hadoop file system
 * @param lists files that hold such names, one a line
 * @param out the folder of tables and reports
 * @param asOne whether all logs are read as one, in the order of their times
 * @param run the day that the rows of newly read logs are filed under
 * @param rangeBytes how much of a plain log one task reads
 * @param tables names of the tables to write; all if there are none
 */
record JobOptions(List<String> inputs, List<String> lists, String out, boolean asOne, LocalDate run, long rangeBytes,
		Set<String> tables) {

	static final String USAGE = """
			usage: spark-submit … INPUT… [--list FILE]… --out DIR [--as-one] [--run YYYY-MM-DD] [--range-mb N] [--tables NAME,…]
			""";

	private static final long MB = 1L << 20;
	private static final int RANGE_MB = 128;
	/** A range is read in chunks of 2 MB; a task for each chunk is what tests ask for. */
	private static final int MOST_RANGE_MB = 1 << 20;

	/** @throws IllegalArgumentException if they cannot be understood; its message says why */
	static JobOptions parse(String... arguments) {
		List<String> inputs = new ArrayList<>();
		List<String> lists = new ArrayList<>();
		Set<String> tables = new LinkedHashSet<>();
		String out = "";
		boolean asOne = false;
		LocalDate run = LocalDate.now(ZoneOffset.UTC);
		double megabytes = RANGE_MB;
		for (int i = 0; i < arguments.length; i++) {
			String argument = arguments[i];
			switch (argument) {
				case "--list" -> lists.add(value(arguments, ++i));
				case "--out" -> out = value(arguments, ++i);
				case "--as-one" -> asOne = true;
				case "--run" -> run = date(value(arguments, ++i));
				case "--range-mb" -> megabytes = megabytes(value(arguments, ++i));
				case "--tables" -> tables.addAll(Arrays.asList(value(arguments, ++i).split(",")));
				default -> inputs.add(plain(argument));
			}
		}
		if (out.isEmpty() || inputs.isEmpty() && lists.isEmpty()) {
			throw new IllegalArgumentException("Name what is to be read, and with --out where the tables go.");
		}
		List<String> known = SparkTable.names();
		tables.stream().filter(table -> !known.contains(table)).findFirst().ifPresent(table -> {
			throw new IllegalArgumentException(
					"There is no table " + table + ", but " + String.join(", ", known) + '.');
		});
		return new JobOptions(inputs, lists, out, asOne, run, (long) (megabytes * MB),
				tables.isEmpty() ? new LinkedHashSet<>(known) : tables);
	}

	private static String value(String[] arguments, int at) {
		if (at == arguments.length) {
			throw new IllegalArgumentException(arguments[at - 1] + " lacks its value.");
		}
		return arguments[at];
	}

	private static String plain(String argument) {
		if (argument.startsWith("--")) {
			throw new IllegalArgumentException("There is no option " + argument + '.');
		}
		return argument;
	}

	private static LocalDate date(String text) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw new IllegalArgumentException("--run takes a day such as 2026-03-14, not " + text + '.', e);
		}
	}

	private static double megabytes(String text) {
		try {
			double number = Double.parseDouble(text);
			if (number > 0 && number <= MOST_RANGE_MB) {
				return number;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new IllegalArgumentException("--range-mb takes a number of megabytes above 0, not " + text + '.');
	}
}

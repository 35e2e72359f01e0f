package io.github.probelight.testing;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** The command line of {@link LogGenerator}. */
record GeneratorArguments(LogPlan plan, Path output) {

	static final String USAGE = """
			Usage: LogGenerator (--bytes N[k|m|g] | --lines N) --output FILE
			                    [--hosts N] [--seed N] [--sites N] [--interleaved] [--ports N]
			Writes a scan log with known totals and prints them. The same arguments give the same bytes.
			k, m and g are powers of 1024. Without --hosts: 1000 hosts; without --seed: 1.""";

	/** @throws IllegalArgumentException with a sentence for the person, if the arguments make no plan */
	static GeneratorArguments parse(List<String> arguments) {
		long bytes = 0;
		long lines = 0;
		long hosts = 1_000;
		long seed = 1;
		long sites = 1;
		long ports = 65_535;
		boolean interleaved = false;
		Path output = null;
		Iterator<String> rest = arguments.iterator();
		while (rest.hasNext()) {
			String option = rest.next();
			switch (option) {
				case "--bytes" -> bytes = amount(option, value(option, rest));
				case "--lines" -> lines = number(option, value(option, rest));
				case "--hosts" -> hosts = number(option, value(option, rest));
				case "--seed" -> seed = number(option, value(option, rest));
				case "--sites" -> sites = number(option, value(option, rest));
				case "--ports" -> ports = number(option, value(option, rest));
				case "--interleaved" -> interleaved = true;
				case "--output" -> output = path(value(option, rest));
				default -> throw new IllegalArgumentException("Unknown argument: " + option);
			}
		}
		if (output == null || (bytes > 0) == (lines > 0)) {
			throw new IllegalArgumentException("Give --output, and one of --bytes and --lines.");
		}
		LogPlan plan = bytes > 0
				? LogPlan.ofBytes(seed, bytes, small(hosts))
				: LogPlan.ofLines(seed, lines, small(hosts));
		return new GeneratorArguments(plan.withSites(small(sites), interleaved).withPorts(small(ports)), output);
	}

	private static String value(String option, Iterator<String> rest) {
		if (!rest.hasNext()) {
			throw new IllegalArgumentException(option + " needs a value.");
		}
		return rest.next();
	}

	/** Out of range for every option of its kind, where an int cannot hold it. */
	private static int small(long value) {
		return value == (int) value ? (int) value : -1;
	}

	private static long number(String option, String text) {
		try {
			return Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException(option + " needs a whole number, not " + text, e);
		}
	}

	private static long amount(String option, String text) {
		int shift = switch (text.isEmpty() ? "" : text.substring(text.length() - 1).toLowerCase(Locale.ROOT)) {
			case "k" -> 10;
			case "m" -> 20;
			case "g" -> 30;
			default -> 0;
		};
		long count = number(option, shift == 0 ? text : text.substring(0, text.length() - 1));
		if (count <= 0 || count > Long.MAX_VALUE >> shift) {
			throw new IllegalArgumentException(option + " needs a positive number, not " + text);
		}
		return count << shift;
	}

	private static Path path(String text) {
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw new IllegalArgumentException("Not a file name: " + text, e);
		}
	}
}

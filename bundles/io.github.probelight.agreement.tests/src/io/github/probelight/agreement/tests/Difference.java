package io.github.probelight.agreement.tests;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.MessageKind;

/** The known differences between the two readers, each with a line that shows it. None occurs in a log of a scan. */
enum Difference {

	/** The engine counts blanks and carriage returns at the end of a line to its message. */
	BLANKS_AT_THE_END("2026-02-11T08:00:00 Nmap phase started. ", matches("[ \t\r]$")),

	/** Only the grammar unwraps an entry that was pasted without its first character. */
	NO_OPENING_WRAP("2026-02-11T08:00:00 Nmap phase started._", matches("^[^_].*_$")),

	/** The engine takes a word in capitals for the level in any bracket. */
	LEVEL_IN_A_LATER_BRACKET("2026-02-11T08:00:00 [Site: a] [INFO] x", matches("\\[[A-Z]+\\]")) {

		@Override
		boolean explains(String line, @Nullable Facts engine, @Nullable Facts grammar) {
			return super.explains(line, engine, grammar) && engine != null && grammar != null
					&& grammar.level().isEmpty() && !engine.level().isEmpty();
		}
	},

	/** The engine lets a name begin or end with spaces. */
	SPACES_AROUND_A_NAME("2026-02-11T08:00:00 Nmap task  Ping Scan started.", matches("  ")),

	/** The engine lets no name hold a dash between spaces. */
	DASH_IN_A_NAME("2026-02-11T08:00:00 Scan for site North - South started by \"a\"", matches(" - ")),

	/** The engine takes the full stop that ends a message for a part of its name, and misses one that may be missing. */
	FULL_STOP("2026-02-11T08:00:00 Excluding named host: a.b.", line -> true) {

		@Override
		boolean explains(String line, @Nullable Facts engine, @Nullable Facts grammar) {
			if (engine == null || grammar == null || engine.kind() != MessageKind.TEXT) {
				return engine != null && grammar != null && engine.name().equals(grammar.name() + '.');
			}
			String bare = line.startsWith("_") && line.endsWith("_") ? line.substring(0, line.length() - 1) : line;
			String other = bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare + '.';
			Facts read = new EngineFacts().of(other.getBytes(StandardCharsets.UTF_8));
			return grammar.kind() != MessageKind.TEXT && read != null && read.kind() == grammar.kind();
		}
	},

	/** Messages that only the grammar knows: their words cannot stand in the names of others. */
	WORDS_OF_THE_GRAMMAR("2026-02-11T08:00:00 Nmap task starting node scan started.",
			matches("starting node scan|Freeing node cache data|SystemFingerprint \\[|\\]\\[description=|\\] source: "
					+ "|Shutting down spider|URLs spidered in|seconds\\)|Scan \\[|\\] completed in|OutOfMemoryError"));

	private final String example;
	private final Predicate<String> where;

	Difference(String example, Predicate<String> where) {
		this.example = example;
		this.where = where;
	}

	/** A line whose facts differ for this reason alone. */
	String example() {
		return example;
	}

	/** Whether this may be why the facts of a line differ. */
	boolean explains(String line, @Nullable Facts engine, @Nullable Facts grammar) {
		return where.test(line) && !Objects.equals(engine, grammar);
	}

	private static Predicate<String> matches(String regex) {
		return Pattern.compile(regex, Pattern.DOTALL).asPredicate();
	}
}

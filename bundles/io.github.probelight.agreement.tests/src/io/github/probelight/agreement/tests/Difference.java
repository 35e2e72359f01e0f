package io.github.probelight.agreement.tests;

import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** The known differences between the two readers, each with a line that shows it. None occurs in a log of a scan. */
enum Difference {

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

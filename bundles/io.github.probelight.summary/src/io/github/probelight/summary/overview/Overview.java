package io.github.probelight.summary.overview;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * A report at a glance: what was scanned, how it ended, what was found, each figure with the place that it leads to.
 *
 * @param title what was scanned
 * @param facts sentences on it, the most important first
 * @param bars figures, the most important first
 * @param times what a timeline of it shows, as rows; empty if nothing in it ran
 */
public record Overview(String title, List<Fact> facts, List<Bars> bars, Optional<Bars> times) {

	/** Of nothing. */
	public static final Overview EMPTY = new Overview("", List.of(), List.of(), Optional.empty());

	/**
	 * A sentence.
	 *
	 * @param text without its full stop
	 * @param lead where it leads to
	 * @param warns whether it says that something is missing or wrong
	 */
	public record Fact(String text, Lead lead, boolean warns) {}

	/** Returns all of it as plain text. */
	public String text() {
		StringJoiner text = new StringJoiner("\n", "", "\n");
		text.add(title);
		facts.forEach(fact -> text.add(fact.text));
		bars.forEach(some -> add(some, text));
		times.ifPresent(some -> add(some, text));
		return text.toString();
	}

	private static void add(Bars some, StringJoiner text) {
		text.add("").add(some.title());
		int width = some.bars().stream().mapToInt(bar -> bar.name().length()).max().orElse(0);
		some.bars()
				.forEach(bar -> text.add("  " + bar.name() + " ".repeat(width - bar.name().length()) + "  "
						+ bar.shown()));
		if (!some.more().isEmpty()) {
			text.add("  " + some.more());
		}
	}
}

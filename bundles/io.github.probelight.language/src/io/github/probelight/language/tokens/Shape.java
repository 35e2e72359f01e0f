package io.github.probelight.language.tokens;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.xtext.ParserRule;

import io.github.probelight.language.tokens.RulePaths.Step;

/**
 * How the texts of one rule of the grammar look. Where a text can be read in two ways, what the grammar names first is
 * meant, and a free part is as long as it can be. May be used by several threads.
 */
final class Shape {

	/** A place in the rule, and whether the rule may end there. */
	record Place(List<Step> steps, boolean last) {}

	private final List<Place> places;
	private final Place start;

	/** The shape of {@code rule}, which must not reach itself. */
	Shape(ParserRule rule, TokenTypes types) {
		RulePaths ways = new RulePaths(rule, types);
		places = IntStream.range(0, ways.size())
				.mapToObj(place -> new Place(ways.from(place), ways.endsAt(place)))
				.toList();
		start = places.get(ways.start());
	}

	/** The place before any token. */
	Place start() {
		return start;
	}

	/** The place behind a step. */
	Place behind(Step step) {
		return places.get(step.to());
	}
}

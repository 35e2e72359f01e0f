package io.github.probelight.language.ide;

import java.util.List;

/**
 * How one line is to look.
 *
 * @param spans
 *            its coloured pieces, in their order, not overlapping
 * @param problems
 *            what is odd about it, in the order of the line
 */
public record LineLook(List<Span> spans, List<Problem> problems) {

	/** Copies the lists, so that a look never changes. */
	public LineLook {
		spans = List.copyOf(spans);
		problems = List.copyOf(problems);
	}
}

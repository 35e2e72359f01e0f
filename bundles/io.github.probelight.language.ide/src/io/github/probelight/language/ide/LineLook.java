package io.github.probelight.language.ide;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How one line is to look.
 *
 * @param spans
 *            its coloured pieces, in their order, not overlapping
 * @param problems
 *            what is odd about it, in the order of the line
 * @param head
 *            what stands before its message; null for a continuation
 * @param folds
 *            what a compact look leaves out, in the order of the line, not overlapping and not touching; the first is the
 *            head's if it begins at its start. None where a problem would be hidden.
 */
public record LineLook(List<Span> spans, List<Problem> problems, @Nullable LineHead head, List<Fold> folds) {

	/** Copies the lists, so that a look never changes. */
	public LineLook {
		spans = List.copyOf(spans);
		problems = List.copyOf(problems);
		folds = List.copyOf(folds);
	}
}

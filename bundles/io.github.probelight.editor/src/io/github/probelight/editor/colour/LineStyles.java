package io.github.probelight.editor.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import io.github.probelight.language.ide.LineLook;
import io.github.probelight.language.ide.Problem;
import io.github.probelight.language.ide.Span;

/** Makes the style ranges of one line out of its coloured spans and its problems. */
final class LineStyles {
	private LineStyles() {}

	/** Sorted ranges that do not overlap, as a text widget wants them; offsets are the line's plus {@code offset}. */
	static StyleRange[] of(LineLook line, int offset, LogColours colours) {
		List<StyleRange> ranges = new ArrayList<>();
		for (Span span : line.spans()) {
			StyleRange range = new StyleRange(span.offset(), span.length(), colours.colour(span.style()), null,
					LogColours.fontStyle(span.style()));
			ranges.add(range);
		}
		for (Problem problem : line.problems()) {
			if (problem.length() > 0) {
				int end = problem.offset() + problem.length();
				ranges = over(ranges, problem.offset(), end, range -> underline(range, colours));
			}
		}
		ranges.forEach(range -> range.start += offset);
		return ranges.toArray(StyleRange[]::new);
	}

	/**
	 * Ranges with what lies from one offset up to another changed; where no range was, one begins.
	 *
	 * @param change
	 *            changes a range of its own, and returns it
	 */
	static List<StyleRange> over(List<StyleRange> ranges, int begin, int end, UnaryOperator<StyleRange> change) {
		List<StyleRange> result = new ArrayList<>();
		int at = begin; // up to here it is changed
		for (StyleRange range : ranges) {
			int rangeEnd = range.start + range.length;
			if (rangeEnd <= begin || range.start >= end) {
				if (range.start >= end && at < end) {
					result.add(change.apply(new StyleRange(at, end - at, null, null)));
					at = end;
				}
				result.add(range);
				continue;
			}
			if (range.start < begin) {
				result.add(part(range, range.start, begin));
			} else if (range.start > at) {
				result.add(change.apply(new StyleRange(at, range.start - at, null, null)));
			}
			int from = Math.max(range.start, begin);
			int to = Math.min(rangeEnd, end);
			result.add(change.apply(part(range, from, to)));
			at = to;
			if (rangeEnd > end) {
				result.add(part(range, end, rangeEnd));
			}
		}
		if (at < end) {
			result.add(change.apply(new StyleRange(at, end - at, null, null)));
		}
		return result;
	}

	private static StyleRange part(StyleRange range, int from, int to) {
		StyleRange part = (StyleRange) range.clone();
		part.start = from;
		part.length = to - from;
		return part;
	}

	private static StyleRange underline(StyleRange range, LogColours colours) {
		range.underline = true;
		range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
		range.underlineColor = colours.problem();
		return range;
	}
}

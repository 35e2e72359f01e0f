package io.github.probelight.editor.colour;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import io.github.probelight.language.ide.Problem;
import io.github.probelight.language.ide.Span;

/** Makes the style ranges of one line out of its coloured spans and its problems. */
final class LineStyles {
	private LineStyles() {}

	/** Sorted ranges that do not overlap, as a text widget wants them; offsets are the line's plus {@code offset}. */
	static StyleRange[] of(List<Span> spans, List<Problem> problems, int offset, LogColours colours) {
		List<StyleRange> ranges = new ArrayList<>();
		for (Span span : spans) {
			StyleRange range = new StyleRange(span.offset(), span.length(), colours.colour(span.style()), null,
					LogColours.fontStyle(span.style()));
			ranges.add(range);
		}
		for (Problem problem : problems) {
			if (problem.length() > 0) {
				ranges = underlined(ranges, problem, colours);
			}
		}
		ranges.forEach(range -> range.start += offset);
		return ranges.toArray(StyleRange[]::new);
	}

	private static List<StyleRange> underlined(List<StyleRange> ranges, Problem problem, LogColours colours) {
		int end = problem.offset() + problem.length();
		List<StyleRange> result = new ArrayList<>();
		int at = problem.offset(); // up to here the problem is underlined
		for (StyleRange range : ranges) {
			int rangeEnd = range.start + range.length;
			if (rangeEnd <= problem.offset() || range.start >= end) {
				if (range.start >= end && at < end) {
					result.add(underline(new StyleRange(at, end - at, null, null), colours));
					at = end;
				}
				result.add(range);
				continue;
			}
			if (range.start < problem.offset()) {
				result.add(part(range, range.start, problem.offset()));
			} else if (range.start > at) {
				result.add(underline(new StyleRange(at, range.start - at, null, null), colours));
			}
			int from = Math.max(range.start, problem.offset());
			int to = Math.min(rangeEnd, end);
			result.add(underline(part(range, from, to), colours));
			at = to;
			if (rangeEnd > end) {
				result.add(part(range, end, rangeEnd));
			}
		}
		if (at < end) {
			result.add(underline(new StyleRange(at, end - at, null, null), colours));
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

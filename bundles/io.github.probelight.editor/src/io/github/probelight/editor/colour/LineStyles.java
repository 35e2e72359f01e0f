package io.github.probelight.editor.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GlyphMetrics;

import io.github.probelight.language.ide.Fold;
import io.github.probelight.language.ide.LineHead;
import io.github.probelight.language.ide.LineLook;
import io.github.probelight.language.ide.Problem;
import io.github.probelight.language.ide.Span;
import io.github.probelight.language.ide.Style;

/** Makes the style ranges of one line out of its coloured spans, its problems and its folds. */
public final class LineStyles {
	/** Between what is told of the head and what follows. */
	private static final String GAP = "  ";

	private LineStyles() {}

	/** Sorted ranges that do not overlap, as a text widget wants them; offsets are the line's plus {@code offset}. */
	static StyleRange[] of(LineLook line, int offset, LogColours colours) {
		List<StyleRange> ranges = new ArrayList<>();
		for (Span span : line.spans()) {
			StyleRange range = new StyleRange(span.offset(), span.length(), colours.colour(span.style()), null,
					LogColours.fontStyle(span.style()));
			ranges.add(range);
		}
		LineHead head = line.head();
		if (head != null && head.end() > 0) { // brackets and keys are quieter than what they hold
			ranges = over(ranges, 0, head.end(), range -> quiet(range, colours));
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
	 * Ranges with folds closed. What is folded is in the text as ever and takes no room: its glyphs have no width. They have
	 * no height of their own either, or the widget would measure every line.
	 *
	 * @param head
	 *            what stands before the message
	 * @param offset
	 *            of the line
	 * @param news
	 *            shown in place of the line's head, before what is shown there anyway
	 * @param charWidth
	 *            of the widget's font, in pixels
	 */
	public static StyleRange[] folded(StyleRange[] styles, List<Fold> folds, @Nullable LineHead head, int offset,
			String news,
			int charWidth,
			@Nullable Color label) {
		List<StyleRange> ranges = new ArrayList<>(List.of(styles));
		for (Fold fold : folds) {
			String shown = shown(fold, folds, head, news);
			int begin = offset + fold.offset();
			ranges = over(ranges, begin, offset + fold.end(), range -> room(range, 0));
			ranges = over(ranges, begin, begin + 1, range -> {
				StyleRange seen = room(range, shown.length() * charWidth);
				seen.foreground = label;
				seen.data = shown.isBlank() ? null : shown;
				return seen;
			});
		}
		return ranges.toArray(StyleRange[]::new);
	}

	/** A result or a progress, of which more than the head is left out, keeps its columns: the news stands behind it. */
	private static String shown(Fold fold, List<Fold> folds, @Nullable LineHead head, String news) {
		if (head == null || news.isEmpty()) {
			return fold.shown();
		}
		boolean behind = folds.stream().anyMatch(other -> head.isIn(other) && other.end() > head.end());
		if (behind) {
			return fold.equals(folds.getLast()) ? fold.shown() + GAP + news : fold.shown();
		}
		return head.isIn(fold) ? news + GAP + fold.shown() : fold.shown();
	}

	private static StyleRange room(StyleRange range, int width) {
		StyleRange room = new StyleRange(range.start, range.length, null, null);
		room.metrics = new GlyphMetrics(0, 0, width);
		return room;
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

	/** Ranges from one offset up to another, all of one colour, which is that of the widget for null, and none of them bold. */
	static StyleRange[] quiet(StyleRange[] styles, int begin, int end, @Nullable Color colour) {
		return over(new ArrayList<>(List.of(styles)), begin, end, range -> {
			range.foreground = colour;
			range.fontStyle = SWT.NORMAL;
			return range;
		}).toArray(StyleRange[]::new);
	}

	private static StyleRange quiet(StyleRange range, LogColours colours) {
		range.foreground = range.foreground == null ? colours.colour(Style.LEVEL) : range.foreground;
		return range;
	}

	private static StyleRange underline(StyleRange range, LogColours colours) {
		range.underline = true;
		range.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
		range.underlineColor = colours.problem();
		return range;
	}
}

package io.github.probelight.editor.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;

import io.github.probelight.engine.search.LineMatches;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.language.ide.Fold;
import io.github.probelight.summary.query.LinearExpressions;
import io.github.probelight.ui.Palette;

/** Marks what is searched for in the lines that a text widget is about to draw, over the colours that they have. */
public final class MatchMarks implements LineStyleListener {
	private final LogColours colours;
	private @Nullable TextQuery query;
	private @Nullable LineMatches matches;

	/** Creates marks that show nothing. */
	public MatchMarks(LogColours colours) {
		this.colours = colours;
	}

	/**
	 * Marks the matches of a query, of null none.
	 *
	 * @return whether lines are to be drawn again
	 * @throws java.util.regex.PatternSyntaxException
	 *             if it is an invalid regular expression; nothing is marked then
	 */
	public boolean show(@Nullable TextQuery next) {
		if (Objects.equals(query, next)) {
			return false;
		}
		query = null;
		matches = null;
		matches = next == null ? null : new LineMatches(next, LinearExpressions.STANDARD);
		query = next;
		return true;
	}

	/** What is marked; null for nothing. */
	public @Nullable TextQuery query() {
		return query;
	}

	@Override
	public void lineGetStyle(@Nullable LineStyleEvent event) {
		if (matches != null && event != null) {
			StyleRange[] ranges = event.styles;
			event.styles = styles(ranges == null ? new StyleRange[0] : ranges, event.lineOffset, event.lineText);
		}
	}

	/** The styles of a document line, at offsets of the document, with the matches in it marked. */
	public StyleRange[] styles(StyleRange[] ranges, int offset, String text) {
		LineMatches shown = matches;
		if (shown == null) {
			return ranges;
		}
		List<StyleRange> marked = new ArrayList<>(List.of(ranges));
		shown.each(text, (from, to) -> {
			List<StyleRange> more = LineStyles.over(marked, offset + from, offset + to, this::marked);
			marked.clear();
			marked.addAll(more);
		});
		return marked.toArray(StyleRange[]::new);
	}

	/** Whether there is a match that cannot be seen because of what the folds of a line leave out. */
	public boolean isHidden(String text, List<Fold> folds) {
		LineMatches shown = matches;
		if (shown == null || folds.isEmpty()) {
			return false;
		}
		boolean[] hidden = new boolean[1];
		shown.each(text, (from, to) -> hidden[0] |= folds.stream().anyMatch(fold -> fold.hides(from, to)));
		return hidden[0];
	}

	private StyleRange marked(StyleRange range) {
		range.background = colours.match();
		range.foreground = Palette.onMark(range.foreground);
		return range;
	}
}

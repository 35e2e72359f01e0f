package io.github.probelight.editor.colour;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;

import io.github.probelight.engine.search.TextQuery;

/** Marks what is searched for in the lines that a text widget is about to draw, over the colours that they have. */
public final class MatchMarks implements LineStyleListener {
	private final LogColours colours;
	private @Nullable TextQuery query;
	private @Nullable Pattern pattern;

	/** Creates marks that show nothing. */
	public MatchMarks(LogColours colours) {
		this.colours = colours;
	}

	/**
	 * Marks the matches of a query, of null none. A regular expression is not marked: it may try more ways to match than
	 * there is time for while a line is drawn.
	 *
	 * @return whether lines are to be drawn again
	 */
	public boolean show(@Nullable TextQuery next) {
		if (Objects.equals(query, next)) {
			return false;
		}
		query = next;
		pattern = next == null || next.regex() || next.text().isEmpty() ? null : next.pattern();
		return true;
	}

	@Override
	public void lineGetStyle(@Nullable LineStyleEvent event) {
		if (pattern != null && event != null) {
			StyleRange[] ranges = event.styles;
			event.styles = styles(ranges == null ? new StyleRange[0] : ranges, event.lineOffset, event.lineText);
		}
	}

	/** The styles of a document line, at offsets of the document, with the matches in it marked. */
	public StyleRange[] styles(StyleRange[] ranges, int offset, String text) {
		Pattern shown = pattern;
		if (shown == null) {
			return ranges;
		}
		List<StyleRange> marked = List.of(ranges);
		Matcher matcher = shown.matcher(text);
		while (matcher.find()) {
			marked = LineStyles.over(marked, offset + matcher.start(), offset + matcher.end(), this::marked);
		}
		return marked.toArray(StyleRange[]::new);
	}

	private StyleRange marked(StyleRange range) {
		range.background = colours.match();
		return range;
	}
}

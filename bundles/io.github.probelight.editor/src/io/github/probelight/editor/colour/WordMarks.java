package io.github.probelight.editor.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.LineStyleListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;

import io.github.probelight.ui.Palette;

/** Marks a word in the lines that a text widget is about to draw, over the colours that they have. */
public final class WordMarks implements LineStyleListener {
	private static final String COLOUR = Palette.id("occurrence");

	private String word = "";

	/** Marks a word, of "" none. Returns whether lines are to be drawn again. */
	public boolean show(String next) {
		boolean other = !Objects.equals(word, next);
		word = next;
		return other;
	}

	/** The word that is marked. */
	public String word() {
		return word;
	}

	@Override
	public void lineGetStyle(@Nullable LineStyleEvent event) {
		if (event != null && !word.isEmpty() && event.lineText.contains(word)) {
			StyleRange[] ranges = event.styles;
			event.styles = styles(ranges == null ? new StyleRange[0] : ranges, event.lineOffset, event.lineText);
		}
	}

	/** The styles of a document line, at offsets of the document, with the word in it marked. */
	public StyleRange[] styles(StyleRange[] ranges, int offset, String text) {
		Color colour = Palette.colour(COLOUR);
		List<StyleRange> marked = new ArrayList<>(List.of(ranges));
		for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
			if (isWhole(text, at, at + word.length())) {
				marked = LineStyles.over(marked, offset + at, offset + at + word.length(), range -> {
					range.background = range.background == null ? colour : range.background;
					range.foreground = Palette.onMark(range.foreground);
					return range;
				});
			}
		}
		return marked.toArray(StyleRange[]::new);
	}

	/** Whether a part of a text is not a part of a longer word. */
	static boolean isWhole(String text, int begin, int end) {
		boolean begins = begin == 0 || !isOfWord(text.charAt(begin - 1)) || !isOfWord(text.charAt(begin));
		boolean ends = end == text.length() || !isOfWord(text.charAt(end)) || !isOfWord(text.charAt(end - 1));
		return begins && ends;
	}

	private static boolean isOfWord(char c) {
		return Character.isLetterOrDigit(c) || c == '_';
	}
}

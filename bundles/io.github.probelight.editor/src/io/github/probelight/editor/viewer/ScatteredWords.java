package io.github.probelight.editor.viewer;

import java.util.Locale;

import org.eclipse.swt.custom.StyledText;

import io.github.probelight.engine.search.TextQuery;

/**
 * Whether the words that Find does not find one behind the other are in a line in sight all the same: in the compact look a
 * person reads them so, since what stands between them is left out.
 */
final class ScatteredWords {
	private ScatteredWords() {}

	/** Looks at the lines in sight alone, for which there is always time. */
	static boolean areInSight(StyledText text, TextQuery query) {
		String[] words = query.text().strip().toLowerCase(Locale.ROOT).split("\\s+");
		if (query.regex() || words.length < 2 || text.getLineHeight() == 0) {
			return false;
		}
		int first = text.getTopIndex();
		int end = Math.min(text.getLineCount(), first + text.getClientArea().height / text.getLineHeight() + 1);
		for (int line = first; line < end; line++) {
			if (areIn(text.getLine(line).toLowerCase(Locale.ROOT), words)) {
				return true;
			}
		}
		return false;
	}

	private static boolean areIn(String line, String[] words) {
		int from = 0;
		for (String word : words) {
			int found = line.indexOf(word, from);
			if (found < 0) {
				return false;
			}
			from = found + word.length();
		}
		return true;
	}
}

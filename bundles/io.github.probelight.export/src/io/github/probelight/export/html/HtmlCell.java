package io.github.probelight.export.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.section.Heading;
import io.github.probelight.summary.section.Sentence;
import io.github.probelight.summary.section.Value;

/**
 * A cell of a table, or the head of a column.
 *
 * @param first whether it names its row
 * @param look the class by which it has its looks, one of the style sheet's
 * @param text what it says
 * @param anchor the place in the page that it leads to, or none
 * @param bar a bar, or none
 */
record HtmlCell(boolean first, String look, String text, List<String> anchor, List<HtmlBar> bar) {

	static final HtmlCell EMPTY = new HtmlCell(false, "text", "", List.of(), List.of());

	/** So many characters of a text from a log are enough for anybody. */
	private static final int LONGEST = 500;

	static HtmlCell head(Heading heading) {
		return new HtmlCell(false, look(heading), heading.title(), List.of(), List.of());
	}

	static HtmlCell of(int column, Heading heading, Value value, Set<String> anchors) {
		boolean leads = value instanceof Value.Words words && anchors.contains(words.text());
		List<HtmlBar> bars = value instanceof Value.Bar bar ? List.of(bar(bar)) : List.of();
		String look = value instanceof Value.Grade grade ? HtmlBar.tint(grade.text()) : look(heading);
		return new HtmlCell(column == 0, look, text(value), leads ? List.of(value.text()) : List.of(), bars);
	}

	static String text(Sentence sentence) {
		return sentence.values().stream().map(HtmlCell::text).collect(Collectors.joining());
	}

	private static HtmlBar bar(Value.Bar bar) {
		return HtmlBar.of("", bar.part(), bar.whole(),
				NumberText.of(bar.part()) + " of " + NumberText.of(bar.whole()));
	}

	/** A page wraps what is long, but what is longer than a page says no more. */
	private static String text(Value value) {
		String text = value.text();
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
		return text.substring(0, end) + '…';
	}

	private static String look(Heading heading) {
		return heading.right() ? "number" : "text";
	}
}

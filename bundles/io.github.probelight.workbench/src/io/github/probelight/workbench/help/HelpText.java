package io.github.probelight.workbench.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says, and which parts of it are more than text. Its markup: a line that begins with {@code # } is a heading,
 * one with {@code - } a point of a list, {@code [words](target)} in either a link.
 *
 * @param text
 *            all of it
 * @param spans
 *            headings and links, in order
 */
record HelpText(String text, List<HelpSpan> spans) {
	private static final String HEADING = "# ";
	private static final String POINT = "- ";
	private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\((\\w+:[\\w.-]+)\\)");

	/**
	 * A part of the text.
	 *
	 * @param from
	 *            its first character
	 * @param length
	 *            in characters
	 * @param target
	 *            what a link leads to: {@code page:} or {@code command:} and an id; "" for a heading
	 */
	record HelpSpan(int from, int length, String target) {
		boolean isLink() {
			return !target.isEmpty();
		}

		boolean holds(int offset) {
			return offset >= from && offset <= from + length;
		}
	}

	static HelpText of(String markup) {
		StringBuilder text = new StringBuilder();
		List<HelpSpan> spans = new ArrayList<>();
		for (String line : markup.split("\n", -1)) {
			if (line.startsWith(HEADING)) {
				String heading = line.substring(HEADING.length());
				spans.add(new HelpSpan(text.length(), heading.length(), ""));
				text.append(heading);
			} else if (line.startsWith(POINT)) {
				text.append("• ");
				links(line.substring(POINT.length()), text, spans);
			} else {
				links(line, text, spans);
			}
			text.append('\n');
		}
		return new HelpText(text.toString(), List.copyOf(spans));
	}

	private static void links(String line, StringBuilder text, List<HelpSpan> spans) {
		Matcher link = LINK.matcher(line);
		int done = 0;
		while (link.find()) {
			text.append(line, done, link.start());
			String words = String.valueOf(link.group(1));
			spans.add(new HelpSpan(text.length(), words.length(), String.valueOf(link.group(2))));
			text.append(words);
			done = link.end();
		}
		text.append(line, done, line.length());
	}
}

package io.github.probelight.lsp;

import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.Section;

/**
 * Hovers as text of an editor. What quotes a log was written by scanned machines, so nothing of it may become markup: no
 * link, image or HTML. No more than that is escaped, since some editors show the escapes.
 */
final class Markup {

	private static final String ANYWHERE = "\\`*_[]<>&|~@";
	private static final String AT_THE_START = "#-+=";

	private Markup() {}

	static MarkupContent of(Hover hover, boolean markdown) {
		StringBuilder text = new StringBuilder(markdown ? "**" + escape(hover.title()) + "**" : hover.title());
		for (Section section : hover.sections()) {
			text.append("\n\n");
			text.append(markdown
					? "*" + escape(section.heading()) + "*  \n" + escape(section.text()).replace("\n", "  \n")
					: section.heading() + '\n' + section.text());
		}
		return new MarkupContent(markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT, text.toString());
	}

	/** The text with a backslash before each character that could begin markup, or an address that is made a link of. */
	static String escape(String text) {
		StringBuilder escaped = new StringBuilder(text.length() + 16);
		boolean start = true;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (ANYWHERE.indexOf(c) >= 0 || start && AT_THE_START.indexOf(c) >= 0 || isAddress(text, i)
					|| isNumbered(text, i)) {
				escaped.append('\\');
			}
			escaped.append(c);
			start = c == '\n' || start && (c == ' ' || c == '\t');
		}
		return escaped.toString();
	}

	private static boolean isAddress(String text, int i) {
		return text.startsWith("://", i)
				|| text.charAt(i) == '.' && i > 2 && text.regionMatches(true, i - 3, "www", 0, 3);
	}

	/** Whether a point or bracket stands behind a number with which a line begins: that would be a list. */
	private static boolean isNumbered(String text, int i) {
		if (text.charAt(i) != '.' && text.charAt(i) != ')') {
			return false;
		}
		int from = i;
		while (from > 0 && Character.isDigit(text.charAt(from - 1))) {
			from--;
		}
		boolean alone = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
		return alone && from < i && (from == 0 || text.charAt(from - 1) == '\n');
	}
}

package io.github.probelight.editor.hover;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import io.github.probelight.engine.text.ShownText;
import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.Section;

/**
 * A hover as text with bold headings. There is no markup on the way from the log to the screen, so nothing in a log
 * can be taken for markup; control and bidirectional characters are shown as signs.
 *
 * @param text
 *            the whole text
 * @param styles
 *            the title and the headings in bold
 */
record HoverText(String text, List<StyleRange> styles) {

	static HoverText of(Hover hover) {
		StringBuilder text = new StringBuilder();
		List<StyleRange> styles = new ArrayList<>();
		bold(text, styles, hover.title());
		for (Section section : hover.sections()) {
			text.append("\n\n");
			if (!section.heading().isEmpty()) {
				bold(text, styles, section.heading());
				text.append('\n');
			}
			for (String line : section.text().split("\n", -1)) {
				text.append(ShownText.of(line)).append('\n');
			}
			text.setLength(text.length() - 1);
		}
		return new HoverText(text.toString(), List.copyOf(styles));
	}

	private static void bold(StringBuilder text, List<StyleRange> styles, String heading) {
		String shown = ShownText.of(heading);
		styles.add(new StyleRange(text.length(), shown.length(), null, null, SWT.BOLD));
		text.append(shown);
	}
}

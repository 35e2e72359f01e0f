package io.github.probelight.workbench.help;

import java.util.function.Supplier;

/**
 * A page of the help.
 *
 * @param id
 *            by which links and F1 find it
 * @param group
 *            under which it stands in the contents
 * @param title
 *            its name in the contents
 * @param markup
 *            makes what it says, see {@link HelpText}
 */
record HelpPage(String id, String group, String title, Supplier<String> markup) {
	HelpText text() {
		return HelpText.of(markup.get());
	}
}

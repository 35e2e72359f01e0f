package io.github.probelight.editor.viewer;

/** Where a viewer tells a person what it cannot show in the text. */
@FunctionalInterface
public interface StatusLine {
	/** Shows a text until the caret moves; {@code problem} if something was not done. */
	void say(boolean problem, String text);
}

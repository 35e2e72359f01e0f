package io.github.probelight.workspace;

/** How a part of the window says which page of the help is about it, without knowing who shows the help. */
public final class HelpTopic {
	/**
	 * The key of the data of a control whose value is the id of the page; it holds for the controls inside too. Where no
	 * control says it, the page is that of the view or editor.
	 */
	public static final String KEY = "io.github.probelight.help";

	private HelpTopic() {}
}

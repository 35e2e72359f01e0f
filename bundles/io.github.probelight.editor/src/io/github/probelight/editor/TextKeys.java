package io.github.probelight.editor;

import org.eclipse.ui.IKeyBindingService;

/** The keys of an editor's text, which wait while a person is in a bar or a field beside it: that has its own. */
public final class TextKeys {
	private static final String[] BESIDE = {"org.eclipse.ui.contexts.window", "io.github.probelight.editor.bar"};

	private final LogEditor editor;
	private String[] ofText = {};

	/** Makes those of an editor. */
	public TextKeys(LogEditor editor) {
		this.editor = editor;
	}

	/** Has them wait, or not any longer. */
	public void rest(boolean beside) {
		if (beside && ofText.length == 0) {
			ofText = keys().getScopes();
			keys().setScopes(BESIDE);
		} else if (!beside && ofText.length > 0) {
			keys().setScopes(ofText);
			ofText = new String[0];
		}
	}

	@SuppressWarnings("deprecation") // by this alone an editor can give up its scope, and the platform's do so too
	private IKeyBindingService keys() {
		return editor.getEditorSite().getKeyBindingService();
	}
}

package io.github.probelight.editor.tests;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.IFindReplaceTargetExtension3;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;

/** Find as the platform asks for it, one search an event. A match that is far away, or behind the end, is waited for. */
final class EditorFind {
	private final LogEditor editor;
	private final IFindReplaceTarget target;

	EditorFind(LogEditor editor) {
		this.editor = editor;
		target = Adapters.adapt(editor, IFindReplaceTarget.class);
	}

	/** Returns the offset of the match that is then selected, -1 if there is none. */
	int find(int start, String text, boolean forward, boolean caseSensitive, boolean wholeWord) {
		return find(start, text, forward, caseSensitive, wholeWord, false);
	}

	int find(int start, String text, boolean forward, boolean caseSensitive, boolean wholeWord, boolean regex) {
		Waiting.forEvents();
		int at = ask(start, text, forward, caseSensitive, wholeWord, regex);
		if (!LogWindow.viewer(editor).isSearching()) {
			return at;
		}
		StyledText widget = (StyledText) editor.getAdapter(Control.class);
		widget.setSelection(0);
		Waiting.until("the search for " + text, () -> !LogWindow.viewer(editor).isSearching());
		return widget.getSelectionCount() == 0 ? -1 : widget.getSelection().x;
	}

	/** Returns at once. */
	int ask(int start, String text, boolean forward, boolean caseSensitive, boolean wholeWord, boolean regex) {
		return ((IFindReplaceTargetExtension3) target).findAndSelect(start, text, forward, caseSensitive, wholeWord,
				regex);
	}
}

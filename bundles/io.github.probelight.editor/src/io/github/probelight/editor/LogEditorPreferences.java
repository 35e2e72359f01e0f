package io.github.probelight.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;

/** The preferences of text editors that a log does not leave to choice, each because of what it costs or means. */
final class LogEditorPreferences {
	private LogEditorPreferences() {}

	static IPreferenceStore fixed() {
		PreferenceStore store = new PreferenceStore();
		// These look at the whole text or at every line of it.
		store.setValue(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_STICKY_SCROLLING_ENABLED, false);
		store.setValue(AbstractDecoratedTextEditorPreferenceConstants.QUICK_DIFF_ALWAYS_ON, false);
		store.setValue(AbstractTextEditor.PREFERENCE_WORD_WRAP_ENABLED, false);
		// Text in a log was written by scanned machines: nothing in it is a link, nothing is dragged by accident.
		store.setValue(AbstractTextEditor.PREFERENCE_HYPERLINKS_ENABLED, false);
		store.setValue(AbstractTextEditor.PREFERENCE_TEXT_DRAG_AND_DROP_ENABLED, false);
		// A log has no print margin, and its line numbers are what people talk about.
		store.setValue(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_PRINT_MARGIN, false);
		store.setValue(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER, true);
		return store;
	}
}

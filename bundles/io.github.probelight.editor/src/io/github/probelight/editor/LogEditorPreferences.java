package io.github.probelight.editor;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceStore;
import org.eclipse.jface.resource.StringConverter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;
import org.eclipse.ui.texteditor.AbstractTextEditor;

import io.github.probelight.ui.Contrast;

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
		contrast(store, PlatformUI.getWorkbench().getDisplay());
		return store;
	}

	/** Where contrast is high, the platform has grey numbers, and a pale ground alone for the line of the caret. */
	private static void contrast(IPreferenceStore store, Display display) {
		if (display.getHighContrast()) {
			store.setValue(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_LINE_NUMBER_RULER_COLOR,
					StringConverter.asString(display.getSystemColor(SWT.COLOR_LIST_FOREGROUND).getRGB()));
			if (Contrast.isDark(display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB())) {
				store.setValue(AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE_COLOR,
						StringConverter.asString(new RGB(0, 0, 0)));
			}
		}
	}
}

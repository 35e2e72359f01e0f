package io.github.probelight.editor.document;

import java.util.List;

import org.eclipse.ui.IEditorInput;

import io.github.probelight.editor.LogEditor;

/**
 * Asks which logs of a zip an editor is to show, once the editor is there: a dialog while it is opened would hold up
 * whatever else is opened with it. Who declines has no editor. To be used on the UI thread.
 *
 * @param editor
 *            which asks
 * @param provider
 *            of its documents
 */
public record ZipQuestion(LogEditor editor, LogDocumentProvider provider) {

	/** Asks soon if there is something to be asked. */
	public void askSoon() {
		if (!provider.choices(editor.getEditorInput()).isEmpty()) {
			editor.getSite().getShell().getDisplay().asyncExec(this::ask);
		}
	}

	private void ask() {
		IEditorInput input = editor.getEditorInput();
		List<String> choices = provider.choices(input);
		if (choices.isEmpty()) {
			return; // the editor was closed, or has asked
		}
		List<String> chosen = ZipEntries.choose(editor.getSite().getShell(), input.getName(), choices);
		if (!provider.choices(input).equals(choices)) {
			return; // it was closed meanwhile
		}
		if (chosen.isEmpty()) {
			editor.close(false);
		} else {
			provider.choose(chosen);
			editor.setInput(input);
		}
	}
}

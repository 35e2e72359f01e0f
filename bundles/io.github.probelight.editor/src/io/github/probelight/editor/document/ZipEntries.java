package io.github.probelight.editor.document;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ListSelectionDialog;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.text.ShownText;

/** Asks which logs of a zip are to be opened, as one. */
final class ZipEntries {
	private ZipEntries() {}

	/** Lets a person choose from the entries of a zip; nothing if none is chosen. */
	static List<String> choose(Path zip, List<String> entries) {
		ListSelectionDialog dialog = ListSelectionDialog.of(entries)
				.contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(entry -> ShownText.of(String.valueOf(entry))))
				.title(Messages.ZipEntries)
				.message(NLS.bind(Messages.ZipEntries_message, zip.getFileName()))
				.preselect(entries.get(0))
				.create(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell());
		if (dialog.open() != ListSelectionDialog.OK) {
			return List.of();
		}
		return Arrays.stream(dialog.getResult()).map(String::valueOf).toList();
	}
}

package io.github.probelight.ui;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Where dialogs for files begin: in the folder that was used last, at first in that of the log in front. */
public final class FolderOfFiles {
	private static Optional<String> last = Optional.empty();

	private FolderOfFiles() {}

	/** Opens a dialog there, and has the next one begin where files were chosen; null if none were. */
	public static @Nullable String open(FileDialog dialog) {
		begin().ifPresent(dialog::setFilterPath);
		String chosen = dialog.open();
		if (chosen != null) {
			used(Path.of(chosen));
		}
		return chosen;
	}

	/** The folder where a dialog begins now; empty if none is known. */
	public static Optional<String> begin() {
		return last.or(() -> Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow())
				.flatMap(FolderOfFiles::ofLog));
	}

	/** A file was chosen. */
	public static void used(Path file) {
		last = Optional.ofNullable(file.toAbsolutePath().getParent()).map(Path::toString);
	}

	private static Optional<String> ofLog(IWorkbenchWindow window) {
		IEditorPart editor = window.getActivePage() == null ? null : window.getActivePage().getActiveEditor();
		return editor != null && editor.getEditorInput() instanceof IURIEditorInput input
				? folder(input.getURI())
				: Optional.empty();
	}

	private static Optional<String> folder(URI uri) {
		try {
			return Optional.ofNullable(Path.of(uri).getParent()).map(Path::toString);
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			return Optional.empty(); // it lies in no folder of this computer
		}
	}
}

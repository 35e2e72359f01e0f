package io.github.probelight.editor.outline;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/**
 * Tells the Outline and the title of the window of an editor that comes back with the workbench. The platform tells them of
 * editors that become active, and where a view was active when the workbench ended, none does.
 */
public final class RestoredOutline {
	private RestoredOutline() {}

	/** Has them show an editor, if it is the one in front, once the window stands: it is active for a moment. */
	public static void show(IEditorPart editor) {
		IWorkbenchPage page = editor.getSite().getPage();
		editor.getSite().getShell().getDisplay().asyncExec(() -> {
			IWorkbenchPart active = page.getActivePart();
			if (page.getActiveEditor() == editor && active != null && active != editor) {
				page.activate(editor);
				page.activate(active);
			}
		});
	}
}

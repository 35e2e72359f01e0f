package io.github.probelight.editor.outline;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.views.contentoutline.ContentOutline;

/**
 * Tells the Outline of an editor that comes back with the workbench. The platform tells it of editors that become active,
 * and where a view was active when the workbench ended, none does.
 */
public final class RestoredOutline {
	private RestoredOutline() {}

	/** Has the Outline show an editor, if it is the one in front, once the window stands. */
	public static void show(IEditorPart editor) {
		IWorkbenchPage page = editor.getSite().getPage();
		editor.getSite().getShell().getDisplay().asyncExec(() -> {
			if (page.getActiveEditor() == editor
					&& page.findView(IPageLayout.ID_OUTLINE) instanceof ContentOutline outline) {
				outline.partBroughtToTop(editor);
			}
		});
	}
}

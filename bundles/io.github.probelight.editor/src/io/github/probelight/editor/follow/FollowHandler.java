package io.github.probelight.editor.follow;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;
import org.eclipse.ui.texteditor.IEditorStatusLine;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.Messages;
import io.github.probelight.workspace.OpenLog;

/** Has the log of the active editor be followed, or no longer. */
public final class FollowHandler extends AbstractHandler implements IElementUpdater {
	private static final String ID = "io.github.probelight.editor.follow";

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof LogEditor editor) {
			follow(editor);
		}
		return null;
	}

	/** Has the log of an editor be followed, or no longer; says why not where it cannot be. */
	public static void follow(LogEditor editor) {
		OpenLog log = editor.log();
		if (log == null) {
			return;
		}
		log.follow(!log.isFollowed());
		IEditorStatusLine status = editor.getAdapter(IEditorStatusLine.class);
		if (!log.canGrow() && status != null) {
			status.setMessage(true, NLS.bind(Messages.Follow_packed, log.name()), null);
		}
	}

	/** Has menus and tool bars ask again whether the log is followed. */
	public static void refresh() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		if (commands != null) {
			commands.refreshElements(ID, null);
		}
	}

	@Override
	@SuppressWarnings("rawtypes") // the interface is older than generics
	public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (element != null) {
			OpenLog log = page != null && page.getActiveEditor() instanceof LogEditor editor ? editor.log() : null;
			element.setChecked(log != null && log.isFollowed());
		}
	}
}

package io.github.probelight.editor;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Shows and hides the timeline below the text of each log. */
public final class StripHandler extends AbstractHandler implements IElementUpdater {
	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		TimelineStrip.show(!TimelineStrip.isShown(window.getShell().getSize().y));
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // the interface is older than generics
	public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		Shell shell = window == null ? null : window.getShell();
		if (element != null && shell != null) {
			element.setChecked(TimelineStrip.isShown(shell.getSize().y));
		}
	}
}

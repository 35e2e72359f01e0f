package io.github.probelight.editor.compact;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Switches between the compact look and the lines as they are. */
public final class CompactHandler extends AbstractHandler implements IElementUpdater {
	private static final String COMMAND = "io.github.probelight.editor.compact";

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		CompactPreference.set(!CompactPreference.isCompact());
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		if (commands != null) {
			commands.refreshElements(COMMAND, null);
		}
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
		if (element != null) {
			element.setChecked(CompactPreference.isCompact());
		}
	}
}

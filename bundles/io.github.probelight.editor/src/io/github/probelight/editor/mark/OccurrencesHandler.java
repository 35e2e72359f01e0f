package io.github.probelight.editor.mark;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

/** Has the word at the caret marked in all logs, or not. */
public final class OccurrencesHandler extends AbstractHandler implements IElementUpdater {
	private static final String COMMAND = "io.github.probelight.editor.occurrences";

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		OccurrencePreference.set(!OccurrencePreference.isMarked());
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		if (commands != null) {
			commands.refreshElements(COMMAND, null);
		}
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // the interface is older than generics
	public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
		if (element != null) {
			element.setChecked(OccurrencePreference.isMarked());
		}
	}
}

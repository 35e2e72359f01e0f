package io.github.probelight.ui;

import java.time.ZoneId;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;

import io.github.probelight.workspace.ShownZone;

/** Shows times in GMT or in local time; without a parameter in the other one of both. */
public final class ZoneCommand extends AbstractHandler implements IElementUpdater {
	/** The command. */
	public static final String ID = "io.github.probelight.ui.zone";

	private static final String NAME = "io.github.probelight.ui.zone.name";

	private final Runnable chosen = () -> {
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(ZoneCommand::refresh);
		}
	};

	/** Creates the command's handler. */
	public ZoneCommand() {
		ShownZone.addListener(chosen);
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		String name = event == null ? null : event.getParameter(NAME);
		String other = ShownZone.name().equals(ShownZone.GMT) ? ShownZone.LOCAL : ShownZone.GMT;
		ShownZone.set(name == null ? other : name);
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes") // the interface is older than generics
	public void updateElement(@Nullable UIElement element, @Nullable Map parameters) {
		Object name = parameters == null ? null : parameters.get(NAME);
		if (element != null && name != null) {
			element.setChecked(name.equals(ShownZone.name()));
			if (name.equals(ShownZone.LOCAL)) {
				element.setText(NLS.bind(Messages.Zone_local, ZoneId.systemDefault()));
			}
		}
	}

	private static void refresh() {
		ICommandService commands = PlatformUI.isWorkbenchRunning()
				? PlatformUI.getWorkbench().getService(ICommandService.class)
				: null;
		if (commands != null) {
			commands.refreshElements(ID, null);
		}
	}

	@Override
	public void dispose() {
		ShownZone.removeListener(chosen);
		super.dispose();
	}
}

package io.github.probelight.workbench.welcome;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** The cheat sheet that goes through a log step by step, where the platform's bundle for such sheets is installed. */
final class FirstLogSheet {
	private static final String OPEN = "org.eclipse.ui.cheatsheets.openCheatSheet";
	private static final String PARAMETER = "cheatSheetId";
	private static final String ID = "io.github.probelight.workbench.firstLog";

	private FirstLogSheet() {}

	/** Opens it; tells whether there is one. */
	static boolean open(IWorkbenchWindow window) {
		Command command = window.getService(ICommandService.class).getCommand(OPEN);
		if (!command.isDefined()) {
			return false;
		}
		try {
			window.getService(IHandlerService.class)
					.executeCommand(ParameterizedCommand.generateCommand(command, Map.of(PARAMETER, ID)), null);
			return true;
		} catch (CommandException e) {
			ILog.get().error("The cheat sheet cannot be shown", e);
			return false;
		}
	}
}

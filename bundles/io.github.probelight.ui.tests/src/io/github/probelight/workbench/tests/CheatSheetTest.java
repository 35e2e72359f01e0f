package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.workbench.ScanLogPerspective;

/** The steps of the cheat sheet, as the platform would run them. */
@ExtendWith(NoLoggedErrors.class)
class CheatSheetTest {
	private static final Pattern COMMAND = Pattern.compile("<command serialization=\"([^\"]+)\"");
	private static final Pattern ACTION = Pattern.compile("<action class=\"([^\"]+)\"");

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static Bundle bundle() {
		return FrameworkUtil.getBundle(ScanLogPerspective.class);
	}

	private static List<String> all(Pattern pattern) throws IOException {
		try (InputStream in = bundle().getEntry("cheatsheets/first-log.xml").openStream()) {
			String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			return pattern.matcher(sheet).results().map((MatchResult found) -> found.group(1)).toList();
		}
	}

	@Test
	void runsItsCommands() throws Exception {
		window.openSample("small-scan.log");
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
		List<String> steps = all(COMMAND);
		assertThat(steps).hasSize(5);
		for (String step : steps) {
			ParameterizedCommand command = commands.deserialize(step);
			Command known = command.getCommand();
			assertThat(known.isDefined()).as(step).isTrue();
			Waiting.until(step, () -> known.isEnabled());
			handlers.executeCommand(command, null);
			Waiting.forEvents();
		}
		assertThat(LogWindow.page().findView(HostsView.ID)).isNotNull();
	}

	@Test
	void hasItsActions() throws Exception {
		List<String> actions = all(ACTION);
		assertThat(actions).hasSize(1);
		for (String action : actions) {
			assertThat(bundle().loadClass(action).getConstructor().newInstance()).isInstanceOf(IAction.class);
		}
	}
}

package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;

/** What is done with a log all day has buttons. */
@ExtendWith(NoLoggedErrors.class)
class LogToolBarTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static List<ToolItem> items() {
		return Widgets.all(LogWindow.page().getWorkbenchWindow().getShell())
				.filter(ToolBar.class::isInstance)
				.flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
				.toList();
	}

	private static Optional<ToolItem> item(String text) {
		return items().stream().filter(item -> item.getText().equals(text)).findFirst();
	}

	@Test
	void eachButtonHasAnIconAndSaysWhatItDoes() {
		LogEditor editor = window.openSample("small-scan.log");
		editor.setFocus();
		Waiting.until("the tool bar", () -> item("Open").isPresent());
		for (String text : List.of("Open", "Find", "Filter", "Time", "Follow")) {
			ToolItem item = item(text).orElseThrow(() -> new AssertionError(text));
			assertThat(item.getImage()).as(text).isNotNull();
			assertThat(String.valueOf(item.getToolTipText())).as(text).isNotBlank();
		}
		ICommandService commands = Objects
				.requireNonNull(PlatformUI.getWorkbench().getService(ICommandService.class));
		assertThat(commands.getCommand("org.eclipse.ui.edit.text.openLocalFile").isDefined()).isTrue();
		assertThat(items()).extracting(ToolItem::getToolTipText)
				.contains("Open a Scan Log", "Find in the Log (Ctrl+F)");
	}
}

package io.github.probelight.start.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.workspace.LogNotice;

/** Not enough memory in an event of the window: the platform would ask whether to exit. */
@ExtendWith(NoLoggedErrors.class)
class MemoryGuardTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	private final List<IStatus> logged = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> logged.add(status);

	@BeforeEach
	void listen() {
		Platform.addLogListener(listener);
	}

	@AfterEach
	void listenNoMore() {
		Platform.removeLogListener(listener);
	}

	@Test
	void aListenerRunsOutOfMemory() {
		LogEditor editor = window.openSample("small-scan.log");
		Shell[] before = Display.getCurrent().getShells();
		Control text = editor.getAdapter(Control.class);
		text.addListener(SWT.Help, event -> {
			throw new OutOfMemoryError("a listener of a test");
		});
		text.notifyListeners(SWT.Help, new Event());
		assertTold(editor, before);
	}

	@Test
	void queuedWorkRunsOutOfMemory() {
		LogEditor editor = window.openSample("small-scan.log");
		Shell[] before = Display.getCurrent().getShells();
		Display.getCurrent()
				.asyncExec(() -> {
					throw new OutOfMemoryError("queued work of a test");
				});
		assertTold(editor, before);
	}

	private void assertTold(LogEditor editor, Shell... before) {
		Waiting.until("the notice", () -> LogNotice.of(LogWindow.log(editor)).contains("not enough memory"));
		assertThat(logged).as("of an error that is logged the platform asks whether to exit")
				.isNotEmpty()
				.noneMatch(status -> status.getException() instanceof Error);
		Waiting.forEvents();
		assertThat(Display.getCurrent().getShells()).as("no dialog").containsExactly(before);
		assertThat(LogWindow.page().getActiveEditor()).isSameAs(editor);
	}
}

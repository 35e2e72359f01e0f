package io.github.probelight.start.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.start.EditorRehearsal;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.OpenLogs;

@ExtendWith(NoLoggedErrors.class)
class EditorRehearsalTest {
	private static final String LINE = "2026-02-11T08:00:00 [INFO] [Thread: t] [Site: s] [10.0.0.1:22/TCP] OPEN (reason=x)";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	/** After a restart the editors of before are there already. */
	@Test
	void leavesTheStatusLineToTheEditorInFront() {
		LogEditor editor = window.openActive("small-scan.log");
		AtomicBoolean ended = new AtomicBoolean();
		EditorRehearsal.begin(LogWindow.page().getWorkbenchWindow(), LINE, () -> ended.set(true));
		Waiting.until("the end of the rehearsal", ended::get);
		editor.cursor().reveal(41);
		Waiting.until("the line of the caret",
				() -> Widgets.texts(editor.getSite().getShell()).anyMatch("42 : 1"::equals));
	}

	@Test
	void showsALogToNobody() {
		Display display = Display.getCurrent();
		Shell[] before = display.getShells();
		List<String> warnings = new ArrayList<>();
		ILogListener log = (status, plugin) -> warnings.add(status.getMessage());
		List<String> texts = new ArrayList<>();
		Listener disposal = event -> {
			if (event.widget instanceof StyledText text) {
				assertThat(text.isVisible()).isFalse();
				texts.add(text.getText());
			}
		};
		AtomicBoolean ended = new AtomicBoolean();
		Platform.addLogListener(log);
		display.addFilter(SWT.Dispose, disposal);
		try {
			EditorRehearsal.begin(LogWindow.page().getWorkbenchWindow(), LINE, () -> ended.set(true));
			Waiting.until("the end of the rehearsal", ended::get);
		} finally {
			display.removeFilter(SWT.Dispose, disposal);
			Platform.removeLogListener(log);
		}
		assertThat(warnings).isEmpty();
		assertThat(texts).anyMatch(text -> text.startsWith(LINE));
		assertThat(before).contains(display.getShells());
		assertThat(OpenLogs.standard().all()).isEmpty();
		assertThat(LogWindow.page().getEditorReferences()).isEmpty();
	}
}

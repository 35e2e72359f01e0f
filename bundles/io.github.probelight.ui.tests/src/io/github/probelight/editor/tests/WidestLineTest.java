package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.viewer.WidestLine;
import io.github.probelight.testing.Samples;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;

/** The guard against a text widget that looks through all its lines for the widest. */
@ExtendWith(NoLoggedErrors.class)
class WidestLineTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	/** It reaches for private fields, which another SWT may have elsewhere. */
	@Test
	void reachesTheWidget() {
		Shell shell = new Shell(Display.getCurrent());
		try {
			shell.setLayout(new FillLayout());
			StyledText text = new StyledText(shell, SWT.H_SCROLL | SWT.V_SCROLL);
			text.setText("short\nthe widest of the lines\nshort");
			shell.open();
			Waiting.forEvents();
			WidestLine widest = new WidestLine(text);
			text.redrawRange(0, text.getCharCount(), true);
			assertThat(widest.forget()).as("the widget has measured a line").isTrue();
			text.redrawRange(0, text.getCharCount(), true);
			assertThat(widest.forget()).as("what was forgotten stays so").isFalse();
		} finally {
			shell.dispose();
		}
	}

	@Test
	void isForgottenBeforeLinesAreDrawnAnew() throws IOException {
		LogEditor editor = (LogEditor) window.open(Samples.copy("small-scan.log", window.folder()));
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		text.setSize(2000, 500); // measures lines anew
		new WidestLine(text).forget();
		text.setTopIndex(text.getLineCount() - 1);
		LogWindow.viewer(editor).restyle();
		assertThat(new WidestLine(text).forget()).isFalse();
	}
}

package io.github.probelight.start.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;

/** What would be found again if the workbench were killed now. */
class KeptLayoutTest {
	private static final String LOGINS = "io.github.probelight.views.logins";
	/** A view that is not shown is not to be rendered, which stands before where its part is. */
	private static final String SHOWN = "elementId=\"" + LOGINS + "\" ref=";
	private static final String EDITOR = "label=\"small-scan.log\"";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	/** What the workbench reads at its start. */
	private static String written() {
		return written("workbench.xmi");
	}

	private static String written(String name) {
		try {
			Path workspace = Path.of(Platform.getInstanceLocation().getURL().getPath());
			Path file = workspace.resolve(".metadata/.plugins/org.eclipse.e4.workbench").resolve(name);
			return Files.exists(file) ? Files.readString(file) : "";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void editorsAndViewsAreWrittenWhenTheyComeAndGo() throws Exception {
		IEditorPart editor = window.openSample("small-scan.log");
		Waiting.until("the editor", () -> isWhole(true, EDITOR));
		LogWindow.page().closeEditor(editor, false);
		Waiting.until("no editor", () -> isWhole(false, EDITOR));
		assertThat(isWhole(false, SHOWN)).isTrue();
		IViewPart view = LogWindow.page().showView(LOGINS);
		Waiting.until("the view", () -> isWhole(true, SHOWN));
		LogWindow.page().hideView(view);
		Waiting.until("no view", () -> isWhole(false, SHOWN));
	}

	/** Where it is killed while it writes. */
	@Test
	void theLastWholeOneIsKept() throws Exception {
		IEditorPart editor = window.openSample("small-scan.log");
		Waiting.until("the editor", () -> written("workbench.xmi.kept").contains(EDITOR));
		LogWindow.page().closeEditor(editor, false);
		Waiting.until("no editor", () -> !written("workbench.xmi.kept").contains(EDITOR));
	}

	/** It may be written just now. */
	private static boolean isWhole(boolean with, String text) {
		String all = written();
		return all.contains("</application:Application>") && all.contains(text) == with;
	}
}

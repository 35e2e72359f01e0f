package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.time.GoToTimeDialog;
import io.github.probelight.ui.narrow.NarrowDialog;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.ExportDialog;
import io.github.probelight.views.compare.CompareDialog;
import io.github.probelight.workbench.ScanLogPerspective;
import io.github.probelight.workbench.help.HelpView;

/** F1 in a dialog, which lets nobody reach the view of the help; and the help that the platform leads to. */
@ExtendWith(NoLoggedErrors.class)
class HelpInDialogsTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	@BeforeEach
	void perspective() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, LogWindow.page().getWorkbenchWindow());
	}

	/** The page that stands beside a dialog once F1 was pressed in it. */
	private static String page(TrayDialog dialog) throws Exception {
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Shell shell = dialog.getShell();
			Waiting.until("the dialog to be active", () -> shell.getDisplay().getActiveShell() == shell);
			Point size = shell.getSize();
			pressF1();
			List<String> texts = Widgets.all(Objects.requireNonNull(dialog.getTray() == null ? null : shell))
					.filter(StyledText.class::isInstance)
					.map(StyledText.class::cast)
					.map(StyledText::getText)
					.toList();
			assertThat(shell.getSize().x).isGreaterThan(size.x);
			pressF1();
			assertThat(dialog.getTray()).as("F1 again").isNull();
			assertThat(shell.getSize()).isEqualTo(size);
			return texts.getLast().lines().findFirst().orElseThrow();
		} finally {
			dialog.close();
		}
	}

	private static void pressF1() throws Exception {
		Objects.requireNonNull(PlatformUI.getWorkbench().getService(IHandlerService.class))
				.executeCommand("io.github.probelight.workbench.help", null);
	}

	@Test
	void showsThePageOfTheTool() throws Exception {
		LogEditor editor = window.openSample("small-scan.log");
		LogWindow.activate(editor);
		Shell shell = editor.getSite().getShell();
		assertThat(page(new GoToTimeDialog(shell, LogWindow.log(editor), 0))).isEqualTo("Go from place to place");
		assertThat(page(new NarrowDialog(shell, LogWindow.log(editor)))).isEqualTo("Narrow the views");
		assertThat(page(new ExportDialog(shell, 1, 2, true))).isEqualTo("Copy, print, export");
		assertThat(page(new CompareDialog(shell, List.of(), Optional.empty(), Optional.empty())))
				.isEqualTo("Compare Logs");
	}

	/** Search in Help, an entry of Quick Access. */
	@Test
	void isSearched() {
		PlatformUI.getWorkbench().getHelpSystem().search(" EXPORT  html ");
		HelpView help = (HelpView) Objects.requireNonNull(LogWindow.page().findView(HelpView.ID));
		assertThat(help.shownText()).startsWith("Pages that tell of EXPORT  html\n\u2022 Copy, print, export\n")
				.doesNotContain("Go from place to place");
		help.search("narrow the views");
		assertThat(help.shownText().lines()).element(1).isEqualTo("\u2022 Narrow the views");
		help.search("[nobody](page:lines) says so");
		assertThat(help.shownText().strip()).isEqualTo("No page of the help tells of (nobody)(page:lines) says so.");
		LogWindow.page().hideView(help);
	}
}

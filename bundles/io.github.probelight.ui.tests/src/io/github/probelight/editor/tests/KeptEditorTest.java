package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.outline.LogOutlinePage;
import io.github.probelight.engine.keep.KeptReports;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.LogFile;
import io.github.probelight.testing.Samples;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.KeptLogs;
import io.github.probelight.workspace.OpenLog;

/** A log that was open before shows its text, totals and outline from what is kept of it. */
@ExtendWith(NoLoggedErrors.class)
class KeptEditorTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();
	private final IEclipsePreferences chosen = InstanceScope.INSTANCE.getNode("io.github.probelight.workspace");

	@BeforeEach
	void keepAnyLog() throws Exception {
		chosen.putLong("keptLogsFrom", 1);
		chosen.putLong("keptLogsStill", -60_000);
		KeptLogs.get().clear();
	}

	@AfterEach
	void asBefore() throws Exception {
		awaitKept();
		KeptLogs.get().clear();
		chosen.remove("keptLogsFrom");
		chosen.remove("keptLogsStill");
		chosen.remove("keptMegabytes");
	}

	private static void awaitKept() {
		Waiting.until("the log to be kept", () -> Job.getJobManager().find(KeptLogs.class).length == 0);
	}

	/** What the outline shows at its top. */
	private static List<String> outline(LogEditor editor) throws Exception {
		LogWindow.page().showView(IPageLayout.ID_OUTLINE);
		LogWindow.page().activate(editor);
		LogOutlinePage page = (LogOutlinePage) editor.getAdapter(IContentOutlinePage.class);
		Waiting.until("the outline to be filled",
				() -> page.viewer() != null && Objects.requireNonNull(page.viewer()).getTree().getItemCount() > 0);
		return Arrays.stream(Objects.requireNonNull(page.viewer()).getTree().getItems())
				.map(TreeItem::getText)
				.toList();
	}

	private static long known(Path file) throws Exception {
		try (LogFile log = LogFile.open(file)) {
			return KeptLogs.get().beginShown(file, log, LineLayout.PLAIN).knownBytes();
		}
	}

	@Test
	void aLogThatIsOpenedAgainShowsAll() throws Exception {
		Path file = window.file("scan.log", Samples.bytes("small-scan.log"));
		LogEditor editor = window.openLog(file);
		OpenLog first = LogWindow.log(editor);
		Report report = first.report();
		String text = first.text().text(0, Integer.MAX_VALUE);
		List<String> outline = outline(editor);
		awaitKept();
		LogWindow.page().closeEditor(editor, false);
		assertThat(known(file)).isEqualTo(Files.size(file));
		LogEditor again = window.openLog(file);
		OpenLog second = LogWindow.log(again);
		assertThat(second).isNotSameAs(first);
		assertThat(second.report()).isEqualTo(report);
		assertThat(second.text().text(0, Integer.MAX_VALUE)).isEqualTo(text);
		assertThat(second.scope().report()).isSameAs(second.report());
		assertThat(outline(again)).isEqualTo(outline);
	}

	@Test
	void thePageClearsWhatIsKeptAndLimitsIt() throws Exception {
		Path file = window.file("scan.log", Samples.bytes("small-scan.log"));
		window.openLog(file);
		awaitKept();
		KeptReports kept = KeptLogs.get();
		assertThat(kept.logs()).isEqualTo(1);
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(
				LogWindow.page().getWorkbenchWindow().getShell(), "io.github.probelight.editor.preferences", null,
				null);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Button clear = Widgets.all(dialog.getShell())
					.filter(Button.class::isInstance)
					.map(Button.class::cast)
					.filter(button -> button.getText().replace("&", "").equals("Clear Kept Reports"))
					.findFirst()
					.orElseThrow();
			clear.notifyListeners(SWT.Selection, new Event());
			assertThat(kept.logs()).isZero();
			Spinner most = Widgets.all(dialog.getShell())
					.filter(Spinner.class::isInstance)
					.map(Spinner.class::cast)
					.findFirst()
					.orElseThrow();
			assertThat(most.getSelection()).isEqualTo(1_000);
			most.setSelection(0);
			((PreferencePage) dialog.getSelectedPage()).performOk();
			assertThat(KeptLogs.get().mostBytes()).isZero();
		} finally {
			dialog.close();
		}
		window.openLog(window.file("other.log", Samples.bytes("small-scan.log")));
		awaitKept();
		assertThat(KeptLogs.get().logs()).isZero();
	}
}

package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.export.TableFile;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.ExportDialog;
import io.github.probelight.views.ExportJob;
import io.github.probelight.views.WrittenFile;
import io.github.probelight.views.hosts.HostsView;

/** What a person without a mouse asks to be exported is exported, and it is said that it is there. */
class ExportByKeysTest extends ViewsWindow {
	private static List<Button> radios(ExportDialog dialog) {
		return Widgets.all(dialog.getShell())
				.filter(control -> control instanceof Button && (control.getStyle() & SWT.RADIO) != 0)
				.map(Button.class::cast)
				.toList();
	}

	@Test
	void arrowsChooseAmongRowsAndFormats() {
		ExportDialog dialog = new ExportDialog(LogWindow.page().getWorkbenchWindow().getShell(), 2, 26, true);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Button shown = radios(dialog).getFirst();
			assertThat(radios(dialog)).extracting(Button::getText)
					.startsWith("&Rows shown (2), with the columns shown, in their order",
							"&All rows (26), with all that is known of them");
			shown.setFocus();
			Waiting.until("the first choice", shown::isFocusControl);
			shown.traverse(SWT.TRAVERSE_ARROW_NEXT);
			Waiting.until("all rows", () -> dialog.rows() == ExportDialog.Rows.ALL);
			assertThat(radios(dialog)).extracting(Button::getSelection)
					.containsExactly(false, true, false, true, false, false);
			radios(dialog).get(1).traverse(SWT.TRAVERSE_ARROW_PREVIOUS);
			Waiting.until("those shown", () -> dialog.rows() == ExportDialog.Rows.SHOWN);
			Button csv = radios(dialog).get(3);
			csv.setFocus();
			Waiting.until("the format", csv::isFocusControl);
			csv.traverse(SWT.TRAVERSE_ARROW_NEXT);
			Waiting.until("JSON", () -> dialog.format() == TableFile.Format.JSON);
			assertThat(dialog.rows()).isEqualTo(ExportDialog.Rows.SHOWN);
		} finally {
			dialog.close();
		}
	}

	@Test
	void theStatusLineSaysThatTheFileIsThere(@TempDir Path folder) throws Exception {
		open(SAMPLE);
		HostsView view = view(HostsView.ID, HostsView.class);
		LogWindow.page().activate(view);
		ExportJob job = ExportJob.of(folder.resolve("hosts.csv"), hosts.table().rows(), List.of());
		WrittenFile.tell(job, LogWindow.page().getWorkbenchWindow());
		job.schedule();
		job.join();
		Waiting.until("what is said", () -> Widgets.texts(view.getSite().getShell())
				.anyMatch(text -> text.endsWith("hosts.csv is written")));
	}
}

package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.report.Host;
import io.github.probelight.export.TableFile;
import io.github.probelight.summary.table.HostColumns;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.ColumnsDialog;
import io.github.probelight.views.ExportDialog;
import io.github.probelight.views.ExportJob;
import io.github.probelight.views.findings.FindingTable;
import io.github.probelight.views.findings.NotedFindings;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.NextStep;
import io.github.probelight.workspace.FindingNotes;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;

/** What can be done with a table as a whole. */
class TableActionsTest extends ViewsWindow {

	private List<String> shown() {
		return hosts.table().heads().shown().stream().map(Column::label).toList();
	}

	@Test
	void columnsAreChosenAndPutIntoOrder() {
		open(SAMPLE);
		List<String> usual = shown();
		assertThat(usual).containsExactly("Address", "State", "Why", "Findings", "Open Ports", "Filtered", "Closed",
				"TTL", "Round Trip", "First", "Last");
		ColumnsDialog<Host> dialog = new ColumnsDialog<>(Display.getCurrent().getActiveShell(), hosts.table());
		dialog.setBlockOnOpen(false);
		dialog.open();
		dialog.check("closed", false);
		dialog.check("entries", true);
		dialog.select(1);
		dialog.move(2);
		dialog.accept();
		assertThat(shown()).startsWith("Address", "Why", "Findings", "State")
				.contains("Entries")
				.doesNotContain("Closed");
		LogWindow.page().hideView(LogWindow.page().findView(HostsView.ID));
		hosts = view(HostsView.ID, HostsView.class).panel();
		Waiting.until("the hosts", () -> !hosts.isBusy() && hosts.shown() != null);
		assertThat(shown()).as("as they were left")
				.startsWith("Address", "Why", "Findings", "State")
				.contains("Entries");
		ColumnsDialog<Host> again = new ColumnsDialog<>(Display.getCurrent().getActiveShell(), hosts.table());
		again.setBlockOnOpen(false);
		again.open();
		again.restore();
		again.accept();
		assertThat(shown()).isEqualTo(usual);
	}

	@Test
	void whatIsShownIsExported(@TempDir Path folder) throws Exception {
		open(SAMPLE);
		hosts.setFilter("open:3389");
		Waiting.until("the hosts", () -> !hosts.isBusy());
		ExportJob job = ExportJob.of(folder.resolve("a.csv"), hosts.table().rows(),
				hosts.table().heads().shown().stream().map(Column::source).toList());
		job.schedule();
		job.join();
		assertThat(job.getResult().isOK()).isTrue();
		assertThat(lines(job.file())).hasSize(3)
				.first()
				.asString()
				.startsWith("address,state,reason,findingMark,openPorts,");
		assertThat(lines(job.file()).get(1)).startsWith("10.20.30.4,ALIVE,syn-ack,");
	}

	/** Chosen in the dialog as a person does; the format is said by the name of the file. */
	@Test
	void rowsAreExportedAsJsonAndHtml(@TempDir Path folder) throws Exception {
		open(SAMPLE);
		hosts.setFilter("open:3389");
		Waiting.until("the hosts", () -> !hosts.isBusy());
		ExportDialog dialog = new ExportDialog(LogWindow.page().getWorkbenchWindow().getShell(), 2, 26, false);
		dialog.setBlockOnOpen(false);
		for (String format : new String[]{"JSON", "HTML"}) {
			dialog.open();
			Button choice = Widgets.all(dialog.getShell())
					.filter(Button.class::isInstance)
					.map(Button.class::cast)
					.filter(button -> button.getText().contains(format))
					.findFirst()
					.orElseThrow();
			choice.setSelection(true);
			choice.notifyListeners(SWT.Selection, new Event());
			dialog.close();
			assertThat(dialog.format().name()).isEqualTo(format);
			ExportJob job = ExportJob.of(folder.resolve("a." + dialog.format().extension()), hosts.totalsText(),
					hosts.table().rows(), hosts.table().heads().shown().stream().map(Column::source).toList());
			job.schedule();
			job.join();
			assertThat(job.getResult().isOK()).isTrue();
			String written = Files.readString(job.file());
			assertThat(written).contains("10.20.30.4").doesNotContain("10.20.30.21");
			assertThat(written.stripLeading()).startsWith(format.equals("JSON") ? "[" : "<!DOCTYPE html>");
			assertThat(written.contains("<p>filtered: 2 of 26 shown")).isEqualTo(format.equals("HTML"));
			assertThat(hosts.wholeText()).startsWith("26 hosts: 15 alive").endsWith("  ·  " + SAMPLE);
		}
	}

	@Test
	void whatIsExportedWithPseudonymsNamesNobody(@TempDir Path folder) throws Exception {
		OpenLog log = log(open(SAMPLE));
		Waiting.until("the report", () -> log.state() == OpenLogState.COMPLETE);
		for (String format : new String[]{"csv", "json", "html"}) {
			ExportJob job = ExportJob.nameless(folder.resolve("b." + format), log, HostColumns.TABLE);
			job.schedule();
			job.join();
			assertThat(job.getResult().isOK()).isTrue();
			assertThat(Files.readString(job.file())).contains("ALIVE", "syn-ack")
					.doesNotContain("Harbour", "10.20.30.", "small-scan");
		}
		assertThat(lines(folder.resolve("b.csv"))).hasSize(26 + 1);
	}

	/** No text of it is cut, however many rows there are. */
	@Test
	void theDialogIsAsWideAsItsTexts() {
		ExportDialog dialog = new ExportDialog(LogWindow.page().getWorkbenchWindow().getShell(), 2_000_000, 2_000_000,
				true);
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			assertThat(Widgets.all(dialog.getShell()).filter(Button.class::isInstance)).isNotEmpty()
					.allSatisfy(button -> assertThat(button.getSize().x)
							.isGreaterThanOrEqualTo(button.computeSize(SWT.DEFAULT, SWT.DEFAULT).x));
		} finally {
			dialog.close();
		}
	}

	@Test
	void theDialogOffersPseudonymsWhereALogCanBeReadAnew() {
		Shell shell = LogWindow.page().getWorkbenchWindow().getShell();
		for (boolean offered : new boolean[]{true, false}) {
			ExportDialog dialog = new ExportDialog(shell, 1, 2, offered);
			dialog.setBlockOnOpen(false);
			dialog.open();
			try {
				List<Button> choices = Widgets.all(dialog.getShell())
						.filter(Button.class::isInstance)
						.map(Button.class::cast)
						.filter(button -> button.getText().contains("pseudonyms"))
						.toList();
				assertThat(choices).hasSize(offered ? 1 : 0);
				assertThat(dialog.rows()).isEqualTo(ExportDialog.Rows.SHOWN);
				choices.forEach(choice -> {
					choice.setSelection(true);
					choice.notifyListeners(SWT.Selection, new Event());
					assertThat(dialog.rows()).isEqualTo(ExportDialog.Rows.NAMELESS);
				});
			} finally {
				dialog.close();
			}
		}
	}

	/** What a person wrote is nothing that a mask knows. */
	@Test
	void nothingThatAPersonWroteIsExportedWithPseudonyms(@TempDir Path folder) {
		assertThat(new FindingTable(new NotedFindings(new FindingNotes(folder))).nameless(TableFile.Format.JSON)
				.orElseThrow()
				.columns())
				.extracting(column -> column.id())
				.doesNotContain("mark");
	}

	private static List<String> lines(Path file) throws IOException {
		return Files.readAllLines(file);
	}

	@Test
	void whereThereIsNothingToSeeItIsSaidWhatToDo() {
		IEditorPart editor = open(SAMPLE);
		hosts.setFilter("nothing-like-this");
		Waiting.until("no hosts", () -> !hosts.isBusy() && hosts.table().rows().size() == 0);
		assertThat(hosts.offered()).extracting(NextStep::label).containsExactly("Clear the filter");
		LogWindow.page().closeEditor(editor, false);
		Waiting.until("no log", () -> hosts.shown() == null);
		assertThat(hosts.offered()).extracting(NextStep::command)
				.containsExactly("org.eclipse.ui.edit.text.openLocalFile");
	}

	@Test
	void aFileThatCannotBeWrittenIsNamed(@TempDir Path folder) throws Exception {
		open(SAMPLE);
		Path file = folder.resolve("no/such/folder/hosts.json");
		ExportJob job = ExportJob.of(file, hosts.table().rows(), List.of());
		IStatus failed = job.work(new NullProgressMonitor());
		assertThat(failed.isOK()).isFalse();
		assertThat(failed.getMessage()).contains(file.toString());
	}
}

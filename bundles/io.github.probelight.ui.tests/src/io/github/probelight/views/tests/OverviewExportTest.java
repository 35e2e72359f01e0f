package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.ExportJob;
import io.github.probelight.views.WrittenFile;
import io.github.probelight.views.overview.HtmlExport;

/** What leaves the overview: a text, and pages for a browser. */
class OverviewExportTest extends OverviewWindow {
	@Test
	void copiesAllAsText() throws Exception {
		openInOverview(SAMPLE);
		LogWindow.page().activate(overview);
		overview.getSite()
				.getService(IHandlerService.class)
				.executeCommand("org.eclipse.ui.edit.copy", null);
		assertThat(Widgets.clipboard()).startsWith("Harbour Office\n").contains("\n  given to Nmap    26\n");
	}

	@Test
	void isExportedAsHtml() throws Exception {
		IEditorPart editor = openInOverview(SAMPLE);
		Path file = window.folder().resolve(HtmlExport.name(log(editor).name()));
		assertThat(file).hasFileName("small-scan.html");
		Files.writeString(file, "what was there");
		ExportJob job = HtmlExport.of(log(editor).scope(), file);
		WrittenFile.tell(job, LogWindow.page().getWorkbenchWindow());
		job.schedule();
		job.join();
		assertThat(job.getResult()).matches(IStatus::isOK);
		assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>")
				.contains("<h1>Harbour Office</h1>", "small-scan.log")
				.doesNotContain(window.folder().toString());
		try (Stream<Path> files = Files.list(window.folder())) {
			assertThat(files).as("nothing is left beside it").hasSize(2);
		}
		Waiting.until("what is said", () -> Widgets.texts(LogWindow.page().getWorkbenchWindow().getShell())
				.anyMatch(text -> text.endsWith("small-scan.html is written")));
	}

	@Test
	void aFolderThatIsGoneIsTold() throws Exception {
		IEditorPart editor = openInOverview(SAMPLE);
		ExportJob job = HtmlExport.of(log(editor).scope(), window.folder().resolve("gone").resolve("scan.html"));
		IStatus result = job.work(new NullProgressMonitor());
		assertThat(result.isOK()).isFalse();
		assertThat(result.getMessage()).contains("scan.html", "there is no folder");
	}

	@Test
	void isExportedWithPseudonyms() throws Exception {
		IEditorPart editor = openInOverview(SAMPLE);
		ExportJob job = HtmlExport.nameless(log(editor), window.folder().resolve("report.html"));
		job.schedule();
		job.join();
		assertThat(job.getResult()).matches(IStatus::isOK);
		assertThat(Files.readString(job.file())).startsWith("<!DOCTYPE html>")
				.contains("ALIVE", "syn-ack")
				.doesNotContain("Harbour", "small", "192.0.2.", "10.20.30.");
	}
}

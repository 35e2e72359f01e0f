package io.github.probelight.views.overview;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.export.TableFile;
import io.github.probelight.export.html.HtmlReport;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.ui.FolderOfFiles;
import io.github.probelight.views.ExportJob;
import io.github.probelight.views.Messages;
import io.github.probelight.views.WrittenFile;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.Scope;
import io.github.probelight.workspace.ShownZone;

/** The report of a log as an HTML page in a file. */
public final class HtmlExport {
	private static final String ENDING = ".html";

	private HtmlExport() {}

	/** Asks where the page of what is shown now shall go, and begins to write it. */
	static void ask(IWorkbenchWindow window, Scope scope) {
		Path file = file(window, name(scope.log().name()));
		if (file != null) {
			begin(of(scope, file), window);
		}
	}

	/** Asks where a page of the whole log that names nobody shall go, and begins to read and write it. */
	static void askNameless(IWorkbenchWindow window, Scope scope) {
		Path file = file(window, name(""));
		if (file != null) {
			begin(nameless(scope.log(), file), window);
		}
	}

	private static void begin(ExportJob job, IWorkbenchWindow window) {
		WrittenFile.tell(job, window);
		job.schedule();
	}

	/** A job that writes the page of what is shown now. */
	public static ExportJob of(Scope scope, Path file) {
		ReadLog read = scope.read();
		Zone shown = ShownZone.get();
		return ExportJob.of(file, out -> HtmlReport.write(read, () -> Findings.of(read.report()), shown, out));
	}

	/** A job that reads a log anew, with pseudonyms, and writes its page. */
	public static ExportJob nameless(OpenLog log, Path file) {
		Zone shown = ShownZone.get();
		return ExportJob.nameless(file, reading -> {
			ReadLog read = reading.read(log);
			TableFile.write(file, out -> HtmlReport.write(read, () -> Findings.of(read.report()), shown, out));
		});
	}

	private static @Nullable Path file(IWorkbenchWindow window, String name) {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[]{"*" + ENDING});
		dialog.setFilterNames(new String[]{Messages.Overview_htmlFiles});
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		String chosen = FolderOfFiles.open(dialog);
		return chosen == null ? null : Path.of(chosen);
	}

	/** The name of a page about a log: {@code scan.html} for {@code scan.log.gz}. */
	public static String name(String log) {
		String bare = log.replaceFirst("(?i)(\\.log)?(\\.(gz|zip))?$", "");
		return (bare.isEmpty() ? "report" : bare) + ENDING;
	}
}

package io.github.probelight.views.overview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import io.github.probelight.engine.report.Findings;
import io.github.probelight.export.TableFile;
import io.github.probelight.export.html.HtmlReport;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.views.ExportJob;
import io.github.probelight.views.Messages;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.Scope;
import io.github.probelight.workspace.ShownZone;

/** Writes the report of what is shown as an HTML page. The file is whole or as it was before. */
public final class HtmlExport extends LogJob {
	private static final String ENDING = ".html";

	private final Scope scope;
	private final ReadLog read;
	private final Path file;
	private final Zone zone = ShownZone.get();

	/**
	 * Makes a job that is not scheduled yet; the page is that of now.
	 *
	 * @param file
	 *            where it goes
	 */
	public HtmlExport(Scope scope, Path file) {
		super(NLS.bind(Messages.Overview_exporting, file.getFileName()));
		this.scope = scope;
		this.file = file;
		read = scope.read();
		setUser(true);
	}

	/** Asks where the page of what is shown now shall go, and begins to write it. */
	static void ask(Shell shell, Scope scope) {
		Path file = file(shell, name(scope.log().name()));
		if (file != null) {
			new HtmlExport(scope, file).schedule();
		}
	}

	/** Asks where a page of the whole log that names nobody shall go, and begins to read and write it. */
	static void askNameless(Shell shell, Scope scope) {
		Path file = file(shell, name(""));
		if (file != null) {
			nameless(scope.log(), file).schedule();
		}
	}

	/** A job that reads a log anew, with pseudonyms, and writes its page. */
	public static ExportJob nameless(OpenLog log, Path file) {
		Zone shown = ShownZone.get();
		return ExportJob.nameless(file, reading -> {
			ReadLog read = reading.read(log);
			TableFile.write(file, out -> HtmlReport.write(read, () -> Findings.of(read.report()), shown, out));
		});
	}

	private static @Nullable Path file(Shell shell, String name) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setFilterExtensions(new String[]{"*" + ENDING});
		dialog.setFilterNames(new String[]{Messages.Overview_htmlFiles});
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		return chosen == null ? null : Path.of(chosen);
	}

	/** The name of a page about a log: {@code scan.html} for {@code scan.log.gz}. */
	public static String name(String log) {
		String bare = log.replaceFirst("(?i)(\\.log)?(\\.(gz|zip))?$", "");
		return (bare.isEmpty() ? "report" : bare) + ENDING;
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		Path aside = file.resolveSibling("." + file.getFileName() + ".part");
		try {
			try (Writer out = Files.newBufferedWriter(aside)) {
				HtmlReport.write(read, () -> Findings.of(read.report()), zone, out);
			}
			Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
			return Status.OK_STATUS;
		} catch (IOException e) {
			return failed(e);
		} catch (UncheckedIOException e) {
			return failed(e.getCause());
		} finally {
			delete(aside);
		}
	}

	private IStatus failed(Exception cause) {
		return Status.error(NLS.bind(Messages.Overview_exportFailed, file, cause.getMessage()), cause);
	}

	private static void delete(Path aside) {
		try {
			Files.deleteIfExists(aside);
		} catch (IOException e) {
			aside.toFile().deleteOnExit(); // a rest that does no harm
		}
	}

	@Override
	protected void outOfMemory() {
		scope.log().shortage().beginsFor(getName());
	}
}

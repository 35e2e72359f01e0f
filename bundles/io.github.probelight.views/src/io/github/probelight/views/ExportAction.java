package io.github.probelight.views;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

import io.github.probelight.engine.report.Report;
import io.github.probelight.export.TableFile;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.TablePanel;

/** Asks what of a table goes into which file, and has a job write it. */
final class ExportAction<T> extends Action {
	private final LogView<T> view;
	private final LogTable<T> table;
	private final TablePanel<Report, T> panel;

	ExportAction(LogView<T> view, LogTable<T> table, TablePanel<Report, T> panel) {
		super(Messages.Action_export);
		this.view = view;
		this.table = table;
		this.panel = panel;
	}

	@Override
	public void run() {
		Shell shell = view.getSite().getShell();
		Arrangement<T> shown = panel.table().rows();
		ExportDialog dialog = new ExportDialog(shell, shown.count(), shown.total());
		if (dialog.open() == Window.OK) {
			Path file = file(shell, dialog.format());
			if (file != null) {
				job(file, dialog.whole()).schedule();
			}
		}
	}

	private @Nullable Path file(Shell shell, TableFile.Format format) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Export_title);
		dialog.setFileName(view.getTitle().toLowerCase(Locale.ROOT) + '.' + format.extension());
		dialog.setFilterExtensions(new String[]{"*." + format.extension()});
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		return chosen == null ? null : named(chosen, format);
	}

	/** The name says how the file is written. */
	private static Path named(String chosen, TableFile.Format format) {
		Path file = Path.of(chosen);
		return TableFile.Format.of(file) == format ? file : Path.of(chosen + '.' + format.extension());
	}

	/** Writes all rows with all that is known of them, or those shown as they are shown. */
	ExportJob job(Path file, boolean whole) {
		Arrangement<T> shown = panel.table().rows();
		if (!whole) {
			List<TypedColumn<T>> columns = panel.table().heads().shown().stream().map(Column::source).toList();
			return ExportJob.of(file, shown.flat(), columns);
		}
		return ExportJob.of(file, shown.all(), table.exported().columns());
	}
}

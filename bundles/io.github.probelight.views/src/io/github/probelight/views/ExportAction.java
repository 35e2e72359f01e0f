package io.github.probelight.views;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;

import io.github.probelight.export.TableFile;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.ui.FolderOfFiles;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.Scope;

/** Asks what of a table goes into which file, and has a job write it. */
public final class ExportAction<T> extends Action {
	private final IViewPart view;
	private final Function<TableFile.Format, List<TypedColumn<T>>> columns;
	private final TablePanel<?, T> panel;
	/** Makes a job that writes all of the log that is shown without names; nothing where that cannot be. */
	private final Supplier<Optional<Function<Path, ExportJob>>> nameless;

	/** Exports from a view of a log. */
	ExportAction(LogView<T> view, LogTable<T> spec, TablePanel<?, T> panel) {
		this(view, format -> spec.exported(format).columns(), panel, () -> nameless(view, spec));
	}

	/**
	 * Exports from a view.
	 *
	 * @param columns
	 *            all that is known of a row
	 */
	public ExportAction(IViewPart view, Supplier<List<TypedColumn<T>>> columns, TablePanel<?, T> panel) {
		this(view, format -> columns.get(), panel, Optional::empty);
	}

	private ExportAction(IViewPart view, Function<TableFile.Format, List<TypedColumn<T>>> columns,
			TablePanel<?, T> panel,
			Supplier<Optional<Function<Path, ExportJob>>> nameless) {
		super(Messages.Action_export);
		this.view = view;
		this.columns = columns;
		this.panel = panel;
		this.nameless = nameless;
	}

	private static <T> Optional<Function<Path, ExportJob>> nameless(LogView<T> view, LogTable<T> spec) {
		Scope scope = view.scope();
		return scope == null
				? Optional.empty()
				: spec.nameless(TableFile.Format.CSV)
						.map(table -> file -> ExportJob.nameless(file, scope.log(),
								spec.nameless(TableFile.Format.of(file)).orElse(table)));
	}

	@Override
	public void run() {
		Shell shell = view.getSite().getShell();
		Arrangement<T> shown = panel.table().rows();
		Optional<Function<Path, ExportJob>> others = nameless.get();
		ExportDialog dialog = new ExportDialog(shell, shown.count(), shown.total(), others.isPresent());
		if (dialog.open() == Window.OK) {
			Path file = file(shell, dialog.format());
			if (file != null) {
				ExportJob job = job(file, dialog.rows(), others);
				WrittenFile.tell(job, view.getSite().getWorkbenchWindow());
				job.schedule();
			}
		}
	}

	private @Nullable Path file(Shell shell, TableFile.Format format) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Export_title);
		dialog.setFileName(view.getTitle().toLowerCase(Locale.ROOT) + '.' + format.extension());
		dialog.setFilterExtensions(new String[]{"*." + format.extension()});
		dialog.setOverwrite(true);
		String chosen = FolderOfFiles.open(dialog);
		return chosen == null ? null : named(chosen, format);
	}

	/** The name says how the file is written. */
	private static Path named(String chosen, TableFile.Format format) {
		Path file = Path.of(chosen);
		return TableFile.Format.of(file) == format ? file : Path.of(chosen + '.' + format.extension());
	}

	/** Writes all rows with all that is known of them, or those shown as they are shown, or what others may see. */
	private ExportJob job(Path file, ExportDialog.Rows rows, Optional<Function<Path, ExportJob>> others) {
		Arrangement<T> shown = panel.table().rows();
		if (rows == ExportDialog.Rows.NAMELESS) {
			return others.orElseThrow().apply(file);
		}
		if (rows == ExportDialog.Rows.SHOWN) {
			List<TypedColumn<T>> some = panel.table().heads().shown().stream().map(Column::source).toList();
			return ExportJob.of(file, panel.totalsText(), shown.flat(), some);
		}
		return ExportJob.of(file, panel.wholeText(), shown.all(), columns.apply(TableFile.Format.of(file)));
	}
}

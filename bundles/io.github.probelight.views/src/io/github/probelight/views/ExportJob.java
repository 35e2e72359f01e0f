package io.github.probelight.views;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.statushandlers.StatusManager;

import io.github.probelight.engine.report.Report;
import io.github.probelight.export.TableFile;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;

/** Writes rows of a table into a file, with progress and cancel; a file that was there stays if it does not succeed. */
public final class ExportJob extends LogJob {
	/** The workbench is told of progress once in so many rows. */
	private static final int STEP = 1000;

	private final Path file;
	private final ICoreRunnable work;
	private volatile boolean written;

	private ExportJob(Path file, ICoreRunnable work) {
		super(NLS.bind(Messages.Export_job, file.getFileName()));
		this.file = file;
		this.work = work;
		setUser(true);
	}

	/** A job that writes rows of a table as they are arranged. */
	public static <T> ExportJob of(Path file, Arrangement<T> rows, List<TypedColumn<T>> columns) {
		return of(file, "", rows, columns);
	}

	/**
	 * A job that writes rows of a table as they are arranged.
	 *
	 * @param about
	 *            what a page for a person says of them
	 */
	public static <T> ExportJob of(Path file, String about, Arrangement<T> rows, List<TypedColumn<T>> columns) {
		return of(file, about, rows.size(), rows::row, columns);
	}

	/** A job that writes some rows. */
	static <T> ExportJob of(Path file, String about, int count, IntFunction<T> row, List<TypedColumn<T>> columns) {
		return new ExportJob(file, monitor -> {
			SubMonitor progress = SubMonitor.convert(monitor, Math.max(1, count / STEP));
			TypedTable<T> table = new TypedTable<>(columns, report -> IntStream.range(0, count).mapToObj(i -> {
				if (i % STEP == 0) {
					progress.checkCanceled();
					progress.worked(1);
				}
				return row.apply(i);
			}));
			try {
				TableFile.write(file, TableFile.Format.of(file), about, table, Report.EMPTY);
			} catch (IOException e) {
				throw new CoreException(failure(file, e));
			}
		});
	}

	/** A job that writes a text that fits into no table; it ends between two pieces of it if it is cancelled. */
	public static ExportJob of(Path file, Consumer<Writer> text) {
		return new ExportJob(file, monitor -> {
			try {
				TableFile.write(file, out -> text.accept(new FilterWriter(out) {
					@Override
					public void write(char @Nullable [] letters, int from, int length) throws IOException {
						SubMonitor.convert(monitor).checkCanceled();
						super.write(letters, from, length);
					}

					@Override
					public void write(@Nullable String letters, int from, int length) throws IOException {
						SubMonitor.convert(monitor).checkCanceled();
						super.write(letters, from, length);
					}
				}));
			} catch (IOException e) {
				throw new CoreException(failure(file, e));
			}
		});
	}

	/** A job that reads a log anew, with pseudonyms, and writes all rows of a table. */
	public static <T> ExportJob nameless(Path file, OpenLog log, TypedTable<T> table) {
		return nameless(file, reading -> {
			Report report = reading.read(log).report();
			TableFile.write(file, TableFile.Format.of(file), table, report);
		});
	}

	/** A job that writes what it reads anew, with pseudonyms. */
	public static ExportJob nameless(Path file, NamelessWork work) {
		return new ExportJob(file, monitor -> {
			try {
				work.write(new NamelessReading(monitor));
			} catch (IOException e) {
				throw new CoreException(failure(file, e));
			}
		});
	}

	/** Reads and writes. */
	@FunctionalInterface
	public interface NamelessWork {
		/** Writes a file of what is read. */
		void write(NamelessReading reading) throws IOException;
	}

	private static IStatus failure(Path file, IOException e) {
		return Status.error(NLS.bind(Messages.Export_failed, InputWords.shown(file.toString()), e.getMessage()), e);
	}

	/** Writes the file; tells how that ended, in words for people. */
	@Override
	public IStatus work(IProgressMonitor monitor) {
		try {
			work.run(monitor);
			written = true;
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	@Override
	protected void outOfMemory() {
		StatusManager.getManager()
				.handle(Status.error(NLS.bind(Messages.Export_noMemory, InputWords.shown(file.toString()))),
						StatusManager.SHOW);
	}

	/** Whether the file is there. */
	boolean isWritten() {
		return written;
	}

	/** Where it writes. */
	public Path file() {
		return file;
	}
}

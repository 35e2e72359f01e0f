package io.github.probelight.workspace.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.scans.ScanCatalogue;
import io.github.probelight.summary.scans.ScanRow;
import io.github.probelight.workspace.KeptLogs;
import io.github.probelight.workspace.LogJob;

/** Lists the scans in the logs of some folders; cancelling it stops that, and what is listed stays. */
public final class CatalogueJob extends LogJob {

	/** How far it is. */
	public enum State {
		/** More rows may come. */
		READING,
		/** All logs are listed. */
		DONE,
		/** Somebody stopped it. */
		STOPPED,
		/** There was not enough memory. */
		NO_MEMORY
	}

	/**
	 * What is listed.
	 *
	 * @param rows by log, as the files lie
	 * @param notes what is to be said of what is no log, a sentence each
	 * @param state how far it is
	 * @param done files that are done with
	 * @param of files that there are, 0 while nobody knows
	 */
	public record Listed(List<ScanRow> rows, List<String> notes, State state, int done, int of) {}

	private final List<Path> folders;
	private final Runnable news;
	private final List<ScanRow> rows = new ArrayList<>();
	private List<String> notes = List.of();
	private State state = State.READING;
	private int done;
	private int of;

	/** Prepares a list; {@code news} is run, in the thread that reads, when there is more. */
	public CatalogueJob(List<Path> folders, Runnable news) {
		super(Messages.Listing);
		this.folders = List.copyOf(folders);
		this.news = news;
		setPriority(Job.LONG);
	}

	/** What is listed so far. */
	public synchronized Listed listed() {
		return new Listed(List.copyOf(rows), notes, state, done, of);
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		ScanCatalogue catalogue = new ScanCatalogue(InputWords.WINDOW, KeptLogs.get(), monitor::isCanceled);
		State end = State.STOPPED;
		try {
			catalogue.read(folders, (next, ready, files) -> {
				if (ready == 1) {
					monitor.beginTask("", files);
				}
				monitor.worked(1);
				add(next, ready, files);
				news.run();
			});
			end = State.DONE;
		} finally {
			ends(end, catalogue.notes());
		}
		return Status.OK_STATUS;
	}

	private synchronized void add(List<ScanRow> next, int ready, int files) {
		rows.addAll(next);
		done = ready;
		of = files;
	}

	private void ends(State end, List<String> said) {
		synchronized (this) {
			state = end;
			notes = said;
		}
		news.run();
	}

	@Override
	protected void neverBegan() {
		ends(State.STOPPED, List.of());
	}

	@Override
	protected void outOfMemory() {
		ends(State.NO_MEMORY, List.of());
	}
}

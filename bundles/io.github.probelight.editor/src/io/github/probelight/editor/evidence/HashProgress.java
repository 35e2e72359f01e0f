package io.github.probelight.editor.evidence;

import java.util.function.IntConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.jdt.annotation.Nullable;

/** Tells how much of some files is hashed, in percent, each time that another one is reached. Used by one thread. */
final class HashProgress extends ProgressMonitorWrapper {
	private static final int PERCENT = 100;

	private final int files;
	private final IntConsumer told;
	private int before = -1;
	private int ticks;
	private long done;
	private int last;

	HashProgress(IProgressMonitor monitor, int files, IntConsumer told) {
		super(monitor);
		this.files = files;
		this.told = told;
	}

	@Override
	public void beginTask(@Nullable String name, int totalWork) {
		super.beginTask(name, totalWork);
		before++;
		ticks = totalWork;
		done = 0;
	}

	@Override
	public void worked(int work) {
		super.worked(work);
		done += work;
		int percent = (int) ((before * (long) ticks + done) * PERCENT / Math.max(1L, (long) files * ticks));
		if (percent > last) {
			last = percent;
			told.accept(percent);
		}
	}
}

package io.github.probelight.workspace;

import io.github.probelight.engine.report.Report;

/**
 * Some entries of one log. A job makes their report, again whenever more is known of the log; until it is there, the
 * report is the one that was shown before.
 */
public final class NarrowedScope implements Scope {
	private final OpenLog log;
	private final Narrowing narrowing;
	private final NarrowJob job;
	private volatile Report report;
	private volatile boolean old = true;

	NarrowedScope(OpenLog log, Narrowing narrowing, Report before, NarrowJob.Source source) {
		this.log = log;
		this.narrowing = narrowing;
		report = before;
		job = new NarrowJob(this, source);
	}

	@Override
	public OpenLog log() {
		return log;
	}

	@Override
	public String name() {
		return log.name() + ", " + narrowing.text();
	}

	@Override
	public Report report() {
		return report;
	}

	@Override
	public Narrowing narrowing() {
		return narrowing;
	}

	@Override
	public boolean isOld() {
		return old;
	}

	/** More is known of the log, or the work begins. */
	void goOn() {
		job.schedule();
	}

	void end() {
		job.cancel();
	}

	void learned(Report narrowed) {
		report = narrowed;
		old = false;
		log.news();
	}
}

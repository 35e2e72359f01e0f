package io.github.probelight.editor.outline;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.outline.OutlineNode;
import io.github.probelight.summary.outline.OutlineTree;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;

/** Makes the outline of a log in the background. */
final class OutlineJob extends LogJob {
	/** Of what the outline is to be made, and by which clocks. */
	record Request(OpenLog log, Report report, Zone zone) {}

	/**
	 * What has come out.
	 *
	 * @param nodes
	 *            the top nodes; null where there was not enough memory for them
	 */
	record Outline(Request request, @Nullable List<OutlineNode> nodes) {}

	private final Consumer<Outline> done;
	/** Forgotten when it begins: a report of a closed log is not held. */
	private final AtomicReference<@Nullable Request> next = new AtomicReference<>();
	private @Nullable Request running;

	/**
	 * Makes a job that is not scheduled yet.
	 *
	 * @param done
	 *            called in the background
	 */
	OutlineJob(Consumer<Outline> done) {
		super(Messages.Outline_making);
		this.done = done;
		setSystem(true);
		setPriority(SHORT);
	}

	/** Has the job do this as soon as it can; an older request that has not begun is forgotten. */
	void submit(Request request) {
		next.set(request);
		schedule();
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		Request request = next.getAndSet(null);
		running = request;
		if (request != null) {
			done.accept(new Outline(request, OutlineTree.of(request.report, request.zone)));
			running = null;
		}
		return Status.OK_STATUS;
	}

	@Override
	protected void outOfMemory() {
		Request request = running;
		running = null;
		if (request != null) {
			done.accept(new Outline(request, null));
		}
	}
}

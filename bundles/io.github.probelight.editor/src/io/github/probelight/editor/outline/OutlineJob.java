package io.github.probelight.editor.outline;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.outline.OutlineNode;
import io.github.probelight.summary.outline.OutlineTree;
import io.github.probelight.workspace.LatestJob;
import io.github.probelight.workspace.OpenLog;

/** Makes the outline of a log in the background. */
final class OutlineJob extends LatestJob<OutlineJob.Request> {
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

	/**
	 * Makes a job that is not scheduled yet.
	 *
	 * @param done
	 *            called in the background
	 */
	OutlineJob(Consumer<Outline> done) {
		super(Messages.Outline_making);
		this.done = done;
	}

	@Override
	protected void work(Request request, IProgressMonitor monitor) {
		done.accept(new Outline(request, OutlineTree.of(request.report, request.zone)));
	}

	@Override
	protected void outOfMemory(Request request) {
		done.accept(new Outline(request, null));
	}
}

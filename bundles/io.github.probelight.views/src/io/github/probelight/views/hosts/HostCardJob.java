package io.github.probelight.views.hosts;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.knowledge.Address;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.host.HostCard;
import io.github.probelight.summary.host.HostReading;
import io.github.probelight.summary.section.HostSections;
import io.github.probelight.views.Messages;
import io.github.probelight.views.details.DetailsText;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.Scope;

/** Reads the entries about one host and makes its card. Of several that are asked for quickly only the last is made. */
final class HostCardJob extends LogJob {
	/** Who walks down the hosts with a key does not stay so long, in ms. */
	private static final int PAUSE = 200;

	/** Whose card. */
	record Request(Scope scope, Report report, Host host) {}

	private final BiConsumer<Request, DetailsText> done;
	private volatile @Nullable Request next;
	private @Nullable Request running;

	/**
	 * Makes a job that is not scheduled yet.
	 *
	 * @param done
	 *            called in the background
	 */
	HostCardJob(BiConsumer<Request, DetailsText> done) {
		super(Messages.Hosts_readingCard);
		this.done = done;
		setSystem(true);
		setPriority(SHORT);
	}

	/** Has the job do this; what it is at work on is not wanted any more. */
	void submit(Request request) {
		cancel();
		next = request;
		schedule(PAUSE);
	}

	/** Has nothing to do any more, and holds nothing of what it was to do. */
	void forget() {
		cancel();
		next = null;
	}

	@Override
	protected IStatus work(IProgressMonitor monitor) {
		Request request = next;
		running = request;
		if (request != null) {
			DetailsText card = card(request, monitor);
			if (!monitor.isCanceled()) {
				done.accept(request, card);
			}
			request.scope.log().shortage().overFor(getName());
			running = null;
		}
		return Status.OK_STATUS;
	}

	private static DetailsText card(Request request, IProgressMonitor monitor) {
		Report report = request.report;
		ReadMonitor reading = new ReadMonitor() {
			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}

			@Override
			public void progress(long bytesDone, long bytesTotal) {
				// a second at the most
			}
		};
		try {
			HostReading found = HostReading.of(report, request.scope.log().known(), Address.of(request.host.address()),
					request.scope.narrowing().choice(), reading);
			ReadLog log = ReadLog.ofOpen(request.scope.name(), report);
			List<HostCard> cards = monitor.isCanceled() ? List.of() : HostCard.of(found, Findings.of(report));
			return cards.stream()
					.filter(card -> card.site().equals(request.host.site()))
					.findFirst()
					.map(card -> DetailsText.of(HostSections.of(log, card)))
					.orElse(DetailsText.EMPTY);
		} catch (IOException e) {
			return DetailsText.EMPTY; // the notice of the log says what is wrong with it; the glance stays
		}
	}

	@Override
	protected void outOfMemory() {
		Request request = running;
		running = null;
		if (request != null) {
			request.scope.log().shortage().beginsFor(getName());
		}
	}
}

package io.github.probelight.views.hosts;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.section.HostGlance;
import io.github.probelight.views.Messages;
import io.github.probelight.views.details.DetailsPane;
import io.github.probelight.views.details.DetailsText;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.Scope;

/**
 * The card of the selected host. What the report knows of it stands there at once; the rest comes when the log, read
 * once more for it, has been read.
 */
final class HostDetails {
	private final DetailsPane pane;
	private final HostCardJob job = new HostCardJob((request, card) -> later(() -> take(request, card)));
	private HostCardJob.@Nullable Request wanted;
	private boolean complete;

	HostDetails(DetailsPane pane) {
		this.pane = pane;
		pane.control().addListener(SWT.Dispose, event -> job.forget());
		pane.show(DetailsText.of(Messages.Hosts_selectForCard));
	}

	/** Shows a host as a report knows it; nothing if there is none. */
	void show(@Nullable Scope scope, @Nullable Report report, Optional<Host> host) {
		if (scope == null || report == null || host.isEmpty()) {
			job.forget();
			wanted = null;
			pane.show(DetailsText.of(Messages.Hosts_selectForCard));
			return;
		}
		HostCardJob.Request request = new HostCardJob.Request(scope, report, host.get());
		HostCardJob.Request before = wanted;
		boolean reading = scope.log().state() == OpenLogState.READING;
		if (before != null && isSame(before, request) && complete == !reading) {
			return;
		}
		wanted = request;
		complete = !reading;
		pane.show(DetailsText.of(HostGlance.of(ReadLog.ofOpen(scope.name(), report), host.get()))
				.with(reading ? Messages.Hosts_cardLater : Messages.Hosts_cardSoon));
		if (reading) {
			job.forget();
		} else {
			job.submit(request);
		}
	}

	private static boolean isSame(HostCardJob.Request one, HostCardJob.Request other) {
		return one.report() == other.report() && one.host().site().equals(other.host().site())
				&& one.host().address().equals(other.host().address());
	}

	private void later(Runnable onUiThread) {
		if (!pane.control().isDisposed()) {
			pane.control().getDisplay().asyncExec(() -> {
				if (!pane.control().isDisposed()) {
					onUiThread.run();
				}
			});
		}
	}

	private void take(HostCardJob.Request request, DetailsText card) {
		if (request == wanted) {
			Host host = request.host();
			pane.show(card.text().isEmpty()
					? DetailsText.of(HostGlance.of(ReadLog.ofOpen(request.scope().name(), request.report()), host))
					: card);
		}
	}
}

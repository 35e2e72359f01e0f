package io.github.probelight.ui.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;

import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.host.HostCard;
import io.github.probelight.summary.section.HostGlance;
import io.github.probelight.ui.Messages;
import io.github.probelight.ui.RunAction;
import io.github.probelight.workspace.HostCardJob.Made;
import io.github.probelight.workspace.HostCardJob;
import io.github.probelight.workspace.HostOfLog;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.ShownZone;

/**
 * The card of a host in a pane. What the report knows of it stands there at once; the rest comes when the log, read once
 * more for it, has been read. Below it are the ways to the next and the previous entry of the host, and what else the
 * owner offers.
 */
public final class HostPage {
	private final DetailsPane pane;
	private final Supplier<@Nullable LogCursor> cursor;
	private final HostCardJob job = new HostCardJob((host, made) -> later(() -> take(host, made)));
	private Runnable grown = () -> {};
	private List<IAction> more = List.of();
	private @Nullable HostOfLog wanted;
	private @Nullable HostCard card;
	private boolean complete;
	private Zone clocks = Zone.GMT;

	/**
	 * Makes one that shows no host yet.
	 *
	 * @param cursor
	 *            gives where the person is in the log; null if nowhere
	 */
	public HostPage(DetailsPane pane, Supplier<@Nullable LogCursor> cursor) {
		this.pane = pane;
		this.cursor = cursor;
		pane.control().addListener(SWT.Dispose, event -> job.forget());
	}

	/** What else can be done with the hosts that are shown from now on. */
	public void offer(List<IAction> actions) {
		more = List.copyOf(actions);
	}

	/** Run when there is more to see of a host. */
	public void whenGrown(Runnable listener) {
		grown = listener;
	}

	/** Shows a host; a sentence that asks for one if there is none. */
	public void show(Optional<HostOfLog> host) {
		if (host.isEmpty()) {
			job.forget();
			wanted = null;
			card = null;
			pane.show(DetailsText.of(Messages.Host_select));
			pane.offer(List.of());
			return;
		}
		HostOfLog now = host.get();
		HostOfLog before = wanted;
		boolean reading = now.scope().log().state() == OpenLogState.READING;
		if (before != null && before.isSame(now) && complete == !reading && clocks.equals(ShownZone.get())) {
			return;
		}
		wanted = now;
		card = null;
		complete = !reading;
		clocks = ShownZone.get();
		pane.show(glance(now).with(reading ? Messages.Host_later : Messages.Host_soon));
		pane.offer(more);
		if (reading) {
			job.forget();
		} else {
			job.ask(now);
		}
	}

	private static DetailsText glance(HostOfLog host) {
		return DetailsText
				.of(HostGlance.of(ReadLog.ofOpen(host.scope().name(), host.report()), host.host(), ShownZone.get()));
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

	private void take(HostOfLog host, Optional<Made> made) {
		if (host == wanted) {
			card = made.isPresent() ? made.get().card() : null;
			pane.show(made.map(known -> DetailsText.of(known.sections())).orElseGet(() -> glance(host)));
			List<IAction> offered = new ArrayList<>();
			if (made.isPresent()) {
				offered.add(new RunAction(Messages.Host_next, () -> go(1)));
				offered.add(new RunAction(Messages.Host_previous, () -> go(-1)));
			}
			offered.addAll(more);
			offered.add(new RunAction(Messages.Host_copy, pane::copyAll));
			pane.offer(offered);
			grown.run();
		}
	}

	/** Goes to the entry of the host that is the next one from the line of the caret, in a direction; stays at the last. */
	private void go(int direction) {
		HostCard known = card;
		LogCursor at = cursor.get();
		if (known != null && at != null) {
			known.beside(at.line(), direction).ifPresent(entry -> at.reveal(entry.line()));
		}
	}
}

package io.github.probelight.workspace;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;

import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.host.HostCard;
import io.github.probelight.summary.host.HostReading;
import io.github.probelight.summary.section.HostSections;
import io.github.probelight.summary.section.ReportSection;

/** Reads the entries about one host and makes its card. Of several that are asked for quickly only the last is made. */
public final class HostCardJob extends LatestJob<HostOfLog> {
	/** Who walks down the hosts with a key does not stay so long, in ms. */
	private static final int PAUSE = 200;

	/**
	 * What was made.
	 *
	 * @param card
	 *            of the host
	 * @param sections
	 *            what it says
	 */
	public record Made(HostCard card, List<ReportSection> sections) {}

	private final BiConsumer<HostOfLog, Optional<Made>> done;

	/**
	 * Makes a job that is not scheduled yet.
	 *
	 * @param done
	 *            called in the background; without a card if the log cannot be read
	 */
	public HostCardJob(BiConsumer<HostOfLog, Optional<Made>> done) {
		super(Messages.HostCard);
		this.done = done;
	}

	/** Has the job make the card of this host; what it is at work on is not wanted any more. */
	public void ask(HostOfLog host) {
		cancel();
		submit(host, PAUSE);
	}

	@Override
	protected void work(HostOfLog asked, IProgressMonitor monitor) {
		Optional<Made> made = make(asked, monitor);
		if (!monitor.isCanceled()) {
			done.accept(asked, made);
		}
		asked.scope().log().shortage().overFor(getName());
	}

	private static Optional<Made> make(HostOfLog asked, IProgressMonitor monitor) {
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
			HostReading found = HostReading.of(asked.report(), asked.scope().log().known(), asked.host().address(),
					asked.scope().narrowing().choice(), reading);
			ReadLog log = ReadLog.ofOpen(asked.scope().name(), asked.report());
			List<HostCard> cards = monitor.isCanceled()
					? List.of()
					: HostCard.of(found, Findings.of(asked.report()));
			return cards.stream()
					.filter(card -> card.site().equals(asked.host().site()))
					.findFirst()
					.map(card -> new Made(card, HostSections.of(log, card, ShownZone.get())));
		} catch (IOException e) {
			return Optional.empty(); // the notice of the log says what is wrong with it
		}
	}

	@Override
	protected void outOfMemory(HostOfLog asked) {
		asked.scope().log().shortage().beginsFor(getName());
	}
}

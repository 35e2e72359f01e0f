package io.github.probelight.workspace.filter;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.read.LikeResults;
import io.github.probelight.engine.read.Likeness;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.summary.RunText;
import io.github.probelight.summary.figures.HostCover;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.ShownZone;

/**
 * What is said of the long runs of a log, in one line each. The hosts of a run are read by a job once somebody asks, those
 * that were asked for last first; until then the line says all else. Any thread may ask.
 */
public final class RunTexts {
	/** Some screens. */
	private static final int MOST_ASKED = 128;
	private static final int MOST_KNOWN = 1 << 10;
	private static final int CHUNK = 1 << 12;
	/** Milliseconds between two readings of runs that grow. */
	private static final int REST = 2000;

	private final OpenLog log;
	private final LogSource source;
	private final Runnable news;
	private final ArrayDeque<CollapsedRuns.Run> asked = new ArrayDeque<>();
	private final Map<CollapsedRuns.Run, String> hosts = new LinkedHashMap<>(MOST_KNOWN, 0.75f, true);
	/** What was found last of the run that begins with a row. */
	private final Map<Long, String> latest = new HashMap<>();
	private final LogJob job;
	private CollapsedRuns runs;
	private volatile long version;

	/** Knows nothing of a log yet; {@code news} is run when there is more to say. */
	RunTexts(OpenLog log, LogSource source, Runnable news) {
		this.log = log;
		this.source = source;
		this.news = news;
		runs = new CollapsedRuns(source.index(), source.text());
		job = LogJob.of(Messages.Runs_reading, log, monitor -> read(monitor::isCanceled));
		job.setSystem(true);
		job.setPriority(Job.SHORT);
	}

	/** What is said of a run of some; "" if its first row holds no result. */
	public String of(CollapsedRuns.Run run, CollapsedRuns among) {
		Optional<EntryFacts> first = entry(run.first());
		Optional<EntryFacts> last = entry(run.last());
		if (first.isEmpty() || last.isEmpty()) {
			return ""; // the file has become shorter
		}
		EntryFacts facts = first.get();
		return RunText.of(run.count(), facts.state(), facts.reason(), facts.protocol(), hosts(run, among), facts.time(),
				last.get().time(), ShownZone.get());
	}

	private Optional<EntryFacts> entry(long row) {
		return EntryOfLine.of(log, source.index().lineOfRow(row));
	}

	/** Whether the result in a row is like that in another. */
	boolean isAlike(long row, long other) {
		Optional<Likeness> one = entry(row).map(Likeness::of);
		return one.isPresent() && one.equals(entry(other).map(Likeness::of));
	}

	private String hosts(CollapsedRuns.Run run, CollapsedRuns among) {
		@Nullable
		String before;
		synchronized (hosts) {
			String known = hosts.get(run);
			if (known != null) {
				return known;
			}
			if (runs != among) {
				runs = among;
				asked.clear();
				latest.clear();
			}
			before = latest.get(run.first());
			if (asked.stream().noneMatch(one -> one.first() == run.first())) {
				asked.addFirst(run);
				if (asked.size() > MOST_ASKED) {
					asked.removeLast();
				}
			}
		}
		job.schedule(before == null ? 0 : REST);
		return before == null ? "" : before;
	}

	/** Another number after each time that there is more to say. */
	long version() {
		return version;
	}

	/** The log is closed. */
	void close() {
		job.cancel();
	}

	private void read(BooleanSupplier stopped) {
		while (true) {
			CollapsedRuns.Run run;
			CollapsedRuns among;
			synchronized (hosts) {
				run = asked.pollFirst();
				among = runs;
			}
			if (run == null) {
				return;
			}
			try {
				String text = read(run, among, stopped);
				synchronized (hosts) {
					hosts.put(run, text);
					latest.put(run.first(), text);
					version = version + 1;
					if (hosts.size() > MOST_KNOWN) {
						hosts.remove(hosts.keySet().iterator().next());
					}
				}
				news.run();
			} catch (IOException e) {
				ILog.get().warn("Reading " + log.path() + " failed", e); // the notice of the log says more
			}
		}
	}

	private String read(CollapsedRuns.Run run, CollapsedRuns among, BooleanSupplier stopped)
			throws IOException {
		LineIndex index = source.index();
		LineLayout layout = source.blocks().get().layout();
		EntryGroups groups = new EntryGroups(source.file(), index,
				layout == LineLayout.UNKNOWN ? LineLayout.of(source.file(), true) : layout);
		Hosts taker = new Hosts(run, among);
		long end = index.lineOfRow(run.last()) + 1;
		for (long line = index.lineOfRow(run.first()); line < end; line += CHUNK) {
			if (stopped.getAsBoolean()) {
				throw new CancellationException();
			}
			groups.read(line, Math.min(end, line + CHUNK), 0, taker);
		}
		return taker.cover.text();
	}

	/** Takes the hosts of the results of a run. */
	private final class Hosts implements EntryGroups.Taker {
		private final CollapsedRuns.Run run;
		private final CollapsedRuns among;
		private final HostCover cover = new HostCover();
		private final LikeResults results = new LikeResults();
		private int kind = -1;
		private long line;

		Hosts(CollapsedRuns.Run run, CollapsedRuns among) {
			this.run = run;
			this.among = among;
		}

		@Override
		public void begin(long first) {
			line = first;
		}

		@Override
		public void entry(EntryScanner facts) {
			if (facts.kind() != MessageKind.RESULT) {
				return;
			}
			long row = source.index().rowOfLine(line);
			if (row == run.first()) {
				kind = results.number(facts);
			}
			if ((row == run.first() || row == run.last() || among.hides(row)) && results.number(facts) == kind) {
				cover.add(facts.host().string());
			}
		}

		@Override
		public void end(long behind) {
			// the entry says all
		}
	}
}

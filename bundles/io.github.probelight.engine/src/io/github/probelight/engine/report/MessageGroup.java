package io.github.probelight.engine.report;

import java.io.IOException;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** What is counted of entries that say the same. Those of neighbouring parts of a log join end to end. */
final class MessageGroup {

	private long count;
	private long line = -1;
	private long earliest = Report.NO_TIME;
	private long latest = Report.NO_TIME;
	private final Rhythm rhythm = new Rhythm();
	private final HostSet hosts = new HostSet();

	/** Takes one more entry. */
	void take(long time, long ofLine) {
		line = count++ == 0 ? ofLine : line;
		span(time, time);
		rhythm.hear(time);
	}

	/** Returns the hosts, to add more. */
	HostSet hosts() {
		return hosts;
	}

	void append(MessageGroup next, long lines) {
		line = count == 0 ? next.line + lines : line;
		count += next.count;
		span(next.earliest, next.latest);
		rhythm.append(next.rhythm);
		hosts.append(next.hosts);
	}

	private void span(long from, long to) {
		if (from != Report.NO_TIME) {
			earliest = earliest == Report.NO_TIME ? from : Math.min(earliest, from);
			latest = Math.max(latest, to);
		}
	}

	long count() {
		return count;
	}

	ProblemGroup problem(String level, String text) {
		return new ProblemGroup(level, text, count, hosts.list(), earliest, latest, line, rhythm.everySeconds());
	}

	void write(FactsOutput out) throws IOException {
		out.number(count);
		out.number(line);
		out.time(earliest);
		out.time(latest);
		rhythm.write(out);
		hosts.write(out);
	}

	/** Reads what was written into this group, which is empty. */
	void read(FactsInput in) throws IOException {
		count = in.number(1);
		line = in.number(0);
		earliest = in.time();
		latest = in.time();
		rhythm.read(in);
		hosts.read(in);
	}
}

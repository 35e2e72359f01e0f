package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** Entries by scope, the line of the first and of the last of each, and the earliest and the latest time. */
final class ScanTimes extends Collector<ScanTimes> {

	private final Sightings seen;
	private long[] lastLines = new long[8];
	private long[] first = new long[8];
	private long[] last = new long[8];
	/** The line of the last entry of each log but the last, and that of all. */
	private final List<Long> ends = new ArrayList<>();
	private long lastLine = -1;

	ScanTimes() {
		seen = new Sightings();
	}

	private ScanTimes(ScanTimes other) {
		seen = new Sightings(other.seen);
		lastLines = other.lastLines.clone();
		first = other.first.clone();
		last = other.last.clone();
		ends.addAll(other.ends);
		lastLine = other.lastLine;
	}

	@Override
	void entry(EntryScanner s, Brackets brackets, long line) {
		see(brackets.scope, line, line, 1, s.time(), s.time());
	}

	@Override
	void results(Brackets brackets, long time, long line, long count) {
		seen.see(brackets.scope, line, count);
		lastLines[brackets.scope] = line;
		lastLine = line;
	}

	@Override
	void seam() {
		ends.add(lastLine);
	}

	@Override
	void append(ScanTimes next, long lines, Translation here) {
		next.ends.forEach(end -> ends.add(end < 0 ? lastLine : end + lines));
		for (int scope = 0; scope < next.seen.size(); scope++) {
			if (next.seen.count(scope) > 0) {
				see(here.scopes.belongsTo()[scope], next.seen.line(scope) + lines, next.lastLines[scope] + lines,
						next.seen.count(scope), next.first[scope], next.last[scope]);
			}
		}
	}

	private void see(int scope, long line, long end, long count, long from, long to) {
		if (scope >= first.length) {
			int size = Math.max(scope + 1, first.length * 2);
			lastLines = Arrays.copyOf(lastLines, size);
			first = Arrays.copyOf(first, size);
			last = Arrays.copyOf(last, size);
		}
		if (seen.count(scope) == 0) {
			lastLines[scope] = -1;
			first[scope] = Report.NO_TIME;
			last[scope] = Report.NO_TIME;
		}
		seen.see(scope, line, count);
		lastLines[scope] = Math.max(lastLines[scope], end);
		lastLine = Math.max(lastLine, end);
		if (from != Report.NO_TIME) {
			first[scope] = first[scope] == Report.NO_TIME ? from : Math.min(first[scope], from);
			last[scope] = Math.max(last[scope], to);
		}
	}

	/** Returns the entries by scope. */
	Sightings seen() {
		return seen;
	}

	/** Returns the line of the last entry of a scope that has some. */
	long lastLine(int scope) {
		return lastLines[scope];
	}

	/** Returns the earliest time of a scope that has entries, or {@link Report#NO_TIME}. */
	long first(int scope) {
		return first[scope];
	}

	/** Returns the latest time of a scope that has entries, or {@link Report#NO_TIME}. */
	long last(int scope) {
		return last[scope];
	}

	/** Tells whether a line is that of the last entry of a log. */
	boolean isEnd(long line) {
		return line == lastLine || ends.contains(line);
	}

	@Override
	ScanTimes copy(Dictionary words) {
		return new ScanTimes(this);
	}

	@Override
	void clear() {
		seen.clear();
		ends.clear();
		lastLine = -1;
	}

	@Override
	void write(FactsOutput out) throws IOException {
		seen.write(out);
		out.number(lastLine);
		out.number(ends.size());
		for (long end : ends) {
			out.number(end);
		}
		for (int scope = 0; scope < seen.size(); scope++) {
			if (seen.count(scope) > 0) {
				out.number(lastLines[scope] - seen.line(scope));
				out.time(first[scope]);
				out.time(last[scope]);
			}
		}
	}

	@Override
	void read(FactsInput in, int words, int scopes) throws IOException {
		seen.read(in, scopes);
		lastLine = in.number(-1L);
		for (int left = in.count(); left > 0; left--) {
			ends.add(in.number(-1L));
		}
		int size = Math.max(8, seen.size());
		lastLines = new long[size];
		first = new long[size];
		last = new long[size];
		for (int scope = 0; scope < seen.size(); scope++) {
			if (seen.count(scope) > 0) {
				lastLines[scope] = in.above(seen.line(scope), seen.line(scope));
				first[scope] = in.time();
				last[scope] = in.time();
			}
		}
	}
}

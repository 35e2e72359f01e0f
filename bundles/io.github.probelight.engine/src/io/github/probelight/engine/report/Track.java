package io.github.probelight.engine.report;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.scan.MessageKind;

/**
 * One scan within one site: the lines that give its Nmap phases their structure, in order, and what was counted before
 * the first, between them and behind the last. Tracks of neighbouring parts of a log join end to end.
 * <p>
 * Threads that name no scan, such as {@code SPIDER::…}, have a track of their own in each site: several scans of a site
 * may run at once and nothing says for which of them such a thread works. So what they write counts to no task, and
 * does not hide that Nmap is silent.
 */
final class Track {

	/** A line that opens, closes or describes a part of a phase. */
	record Event(MessageKind kind, long time, long line, String name, double percent, long number) {

		Event shifted(long lines) {
			return new Event(kind, time, line + lines, name, percent, number);
		}
	}

	/** The entries between two events, both left out. */
	static final class Segment {
		long entries;
		long results;
		long firstTime = Report.NO_TIME;
		long firstLine = -1;
		/** Time and line of the last entry that has a time. */
		long previous = Report.NO_TIME;
		long previousLine = -1;
		/** Latest time, {@link Report#NO_TIME} if no entry has one. */
		long lastTime = Report.NO_TIME;
		/** Longest time between two of the entries, in milliseconds, and the line before it. */
		long silence;
		long silenceLine = -1;
		/** Last line, -1 if there is no entry. */
		long lastLine = -1;

		void entry(long time, long line, boolean result) {
			entries++;
			results += result ? 1 : 0;
			if (time == previous) {
				previousLine = line;
			} else if (time != Report.NO_TIME) {
				pass(time, line);
				lastTime = Math.max(lastTime, time);
			}
			lastLine = line;
		}

		private void pass(long time, long line) {
			if (previous == Report.NO_TIME) {
				firstTime = time;
				firstLine = line;
			} else if (time - previous > silence) {
				silence = time - previous;
				silenceLine = previousLine;
			}
			previous = time;
			previousLine = line;
		}

		void add(Segment next, long lines) {
			entries += next.entries;
			results += next.results;
			if (next.firstTime != Report.NO_TIME) {
				pass(next.firstTime, next.firstLine + lines);
				lastTime = Math.max(lastTime, next.lastTime);
				previous = next.previous;
				previousLine = next.previousLine + lines;
				if (next.silence > silence) {
					silence = next.silence;
					silenceLine = next.silenceLine + lines;
				}
			}
			lastLine = next.lastLine < 0 ? lastLine : next.lastLine + lines;
		}
	}

	private final int site;
	private final int scan;
	private final List<Event> events = new ArrayList<>();
	private final List<Segment> segments = new ArrayList<>(List.of(new Segment()));
	private Segment open = segments.get(0);

	Track(int site, int scan) {
		this.site = site;
		this.scan = scan;
	}

	Track(Track other) {
		this(other.site, other.scan);
		append(other, 0);
	}

	/** Returns the word of the site. */
	int site() {
		return site;
	}

	/** Returns the word of the scan. */
	int scan() {
		return scan;
	}

	List<Event> events() {
		return events;
	}

	/** Returns what lies behind event {@code i}; -1 stands for the start of the log. */
	Segment after(int i) {
		return segments.get(i + 1);
	}

	void entry(long time, long line, boolean result) {
		open.entry(time, line, result);
	}

	/** Takes results of one time, the last of which is in a line. */
	void results(long time, long line, long count) {
		open.entries += count - 1;
		open.results += count - 1;
		open.entry(time, line, true);
	}

	void event(Event event) {
		events.add(event);
		open = new Segment();
		segments.add(open);
	}

	/** Appends a track of the next part of the log, whose lines begin at {@code lines}. */
	void append(Track next, long lines) {
		open.add(next.segments.get(0), lines);
		for (int i = 0; i < next.events.size(); i++) {
			event(next.events.get(i).shifted(lines));
			open.add(next.after(i), lines);
		}
	}

	/** Tells whether a message belongs to the structure of a phase. */
	static boolean isEvent(MessageKind kind) {
		return kind.compareTo(MessageKind.TASK_ENDED) <= 0;
	}
}

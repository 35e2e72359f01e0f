package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * One scan within one site: the lines that give its Nmap phases their structure or end it, in order, and what was counted
 * before the first, between them and behind the last. Tracks of neighbouring parts of a log join end to end.
 * <p>
 * Threads that name no scan, such as {@code SPIDER::…}, have a track of their own in each site: several scans of a site
 * may run at once and nothing says for which of them such a thread works. So what they write counts to no task, and
 * does not hide that Nmap is silent.
 */
final class Track {

	/** The messages that belong to the structure of a phase or tell of the end of a scan. They are written by their place here: it must stay. */
	private static final List<MessageKind> KINDS = List.of(MessageKind.PHASE_STARTED, MessageKind.PHASE_COMPLETE,
			MessageKind.BATCH_SIZE, MessageKind.PROCESS_STARTING, MessageKind.TASK_STARTED, MessageKind.TASK_PROGRESS,
			MessageKind.TASK_ENDED, MessageKind.SCAN_COMPLETED, MessageKind.SCAN_STOPPED, MessageKind.SCAN_PAUSED,
			MessageKind.SCAN_RESUMED);

	/** A line that opens, closes or describes a part of a phase, or ends a scan. */
	record Event(MessageKind kind, long time, long line, String name, double percent, long number) {

		static Event of(EntryScanner s, long line) {
			return new Event(s.kind(), s.time(), line, s.name(), s.decimal(), s.number());
		}

		/** Returns what it says of the end of a scan or a phase. */
		ScanEnd ended() {
			return switch (kind) {
				case SCAN_STOPPED -> ScanEnd.STOPPED;
				case SCAN_PAUSED -> ScanEnd.PAUSED;
				default -> ScanEnd.COMPLETED;
			};
		}

		/** Returns who ended a scan, or "". */
		String by() {
			return ScanEnd.by(name);
		}

		Event shifted(long lines) {
			return new Event(kind, time, line + lines, name, percent, number);
		}

		void write(FactsOutput out, long before) throws IOException {
			out.number(KINDS.indexOf(kind));
			out.time(time);
			out.number(line - before);
			out.text(name);
			out.real(percent);
			out.number(number);
		}

		/** Reads one, which need not lie behind the one before: tracks of scans that belong together were joined. */
		static Event read(FactsInput in, long before) throws IOException {
			return new Event(KINDS.get(in.number(0, KINDS.size())), in.time(), in.above(before, 0), in.text(),
					in.real(), in.number());
		}
	}

	/** The entries between two events, both left out. */
	static final class Segment {
		long entries;
		long results;
		final Silence silence = new Silence();
		/** Latest time, {@link Report#NO_TIME} if no entry has one. */
		long lastTime = Report.NO_TIME;
		/** Last line, -1 if there is no entry. */
		long lastLine = -1;

		void entry(long time, long line, boolean result) {
			entries++;
			results += result ? 1 : 0;
			silence.hear(time, line);
			lastTime = Math.max(lastTime, time);
			lastLine = line;
		}

		void add(Segment next, long lines) {
			entries += next.entries;
			results += next.results;
			silence.append(next.silence, lines);
			lastTime = Math.max(lastTime, next.lastTime);
			lastLine = next.lastLine < 0 ? lastLine : next.lastLine + lines;
		}

		void write(FactsOutput out) throws IOException {
			out.number(entries);
			if (entries > 0) {
				out.number(results);
				silence.write(out);
				out.time(lastTime);
				out.number(lastLine);
			}
		}

		void read(FactsInput in) throws IOException {
			entries = in.number(0);
			if (entries > 0) {
				results = in.number(0);
				silence.read(in);
				lastTime = in.time();
				lastLine = in.number(0);
			}
		}
	}

	private final List<Event> events = new ArrayList<>();
	private final List<Segment> segments = new ArrayList<>(List.of(new Segment()));
	private Segment open = segments.get(0);

	Track() {
		// empty
	}

	Track(Track other) {
		append(other, 0);
	}

	/** Tells whether a message is an event. */
	static boolean isEvent(MessageKind kind) {
		return kind.isPhaseEvent() || isOfScan(kind);
	}

	/** Tells whether a message says that a scan was completed, stopped, paused or resumed. */
	static boolean isOfScan(MessageKind kind) {
		return isEnding(kind) || kind == MessageKind.SCAN_RESUMED;
	}

	/** Tells whether a message says that a scan was completed, stopped or paused. */
	static boolean isEnding(MessageKind kind) {
		return kind == MessageKind.SCAN_COMPLETED || kind == MessageKind.SCAN_STOPPED
				|| kind == MessageKind.SCAN_PAUSED;
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

	void write(FactsOutput out) throws IOException {
		out.number(events.size());
		segments.get(0).write(out);
		long line = 0;
		for (int i = 0; i < events.size(); i++) {
			events.get(i).write(out, line);
			line = events.get(i).line();
			after(i).write(out);
		}
	}

	/** Reads events and what is between them into this track, which is empty. */
	void read(FactsInput in) throws IOException {
		int size = in.count();
		open.read(in);
		long line = 0;
		for (int i = 0; i < size; i++) {
			event(Event.read(in, line));
			line = events.get(i).line();
			open.read(in);
		}
	}
}

package io.github.probelight.engine.read;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.ReportBuilder;
import io.github.probelight.engine.report.Task;
import io.github.probelight.engine.scan.EntryScanner;

/**
 * Makes the report of a range of time, or of other entries: of those that are wanted, with their continuations, as if the log held
 * nothing else, but with the line numbers that they have. Only phases, processes and tasks are told as the whole log tells
 * them: those that run in the range count in, with all that they did before and do behind it. Where a query is asked, there
 * are no silences: others may have been written between entries that answer it.
 */
public final class RangeReport {

	/**
	 * What became of a chunk.
	 *
	 * @param head continuations before its first entry, which go with an entry of a chunk before
	 * @param facts of the range, without these
	 * @param every entry, which tells the phases and how scans ended; nothing where these are known
	 * @param kept whether its last entry lies in the range; null if it has none
	 * @param shared bytes of the last line of the head if an entry of the range follows in it, else 0
	 */
	public record Part(Lines head, Lines facts, ReportBuilder every, @Nullable Boolean kept, int shared) {}

	/** Facts of some lines of a chunk, and how much they are. */
	private static final class Lines {
		private final ReportBuilder facts;
		private long lines;
		private long bytes;
		private long last = -1;

		Lines() {
			facts = new ReportBuilder();
		}

		Lines(Lines other) {
			facts = new ReportBuilder(other.facts);
			lines = other.lines;
			bytes = other.bytes;
		}

		/** Counts a line, of which several entries may be wanted. */
		private void count(VisitedLine line, long number) {
			if (number != last) {
				last = number;
				lines++;
				bytes += line.length();
			}
		}
	}

	/** Sorts out the lines of a chunk. */
	final class Visitor implements LogLines.ChunkVisitor<Part> {
		private Lines head = new Lines();
		private Lines facts = new Lines();
		private ReportBuilder every = new ReportBuilder();
		private @Nullable Boolean kept;
		private int shared;
		private long firstLine;

		/** Counts lines from here on, at the start of what is read next. */
		void goTo(long line) {
			firstLine = line;
		}

		/** Entries that are not wanted lie between the line before and what is read next. */
		void skip() {
			kept = Boolean.FALSE;
		}

		@Override
		public void seam() {
			facts.facts.seam();
			every.seam();
		}

		@Override
		public void entry(EntryScanner s, VisitedLine line) {
			boolean holds = choice.wants(s);
			kept = holds;
			if (holds) {
				facts.facts.entry(s, firstLine + line.number());
				facts.count(line, firstLine + line.number());
				shared = line.isSame() && head.last == firstLine + line.number() ? line.length() : shared;
			}
			if (tellsPhases) {
				every.entry(s, firstLine + line.number());
			}
		}

		@Override
		public void continuation(EntryScanner s, VisitedLine line) {
			Boolean of = kept;
			if (of == null || of) {
				Lines lines = of == null ? head : facts;
				lines.facts.continuation(s, firstLine + line.number());
				lines.count(line, firstLine + line.number());
			}
		}

		@Override
		public Part finish() {
			facts.facts.seal();
			every.seal();
			Part part = new Part(head, facts, every, kept, shared);
			head = new Lines();
			facts = new Lines();
			every = new ReportBuilder();
			kept = null;
			firstLine = 0;
			shared = 0;
			return part;
		}
	}

	private final EntryChoice choice;
	private final TimeRange range;
	/** Of all entries, phases are those of the facts themselves. */
	private final boolean all;
	private final boolean tellsPhases;
	private final Lines whole;
	private final ReportBuilder every = new ReportBuilder();
	private boolean kept;

	/** Prepares the report of some entries, all of which are given to it. */
	public RangeReport(EntryChoice choice) {
		this(choice, !choice.isAll(), new Lines());
	}

	private RangeReport(EntryChoice choice, boolean tellsPhases, Lines whole) {
		this.choice = choice;
		this.tellsPhases = tellsPhases;
		this.whole = whole;
		range = choice.range();
		all = choice.isAll();
	}

	/** Prepares the report of some entries of a log whose phases are known. */
	static RangeReport withoutPhases(EntryChoice choice) {
		return new RangeReport(choice, false, new Lines());
	}

	/** Returns one that goes on from here, while this one stays as it is. */
	RangeReport copy() {
		RangeReport copy = new RangeReport(choice, false, new Lines(whole));
		copy.kept = kept;
		return copy;
	}

	/** Returns a visitor of lines, for one thread. */
	public LogLines.ChunkVisitor<Part> visitor() {
		return new Visitor();
	}

	/** Entries that are not wanted lie between what was taken and what comes. */
	void skip() {
		kept = false;
	}

	/** Takes the next part. */
	public boolean take(Part part, long firstLine) {
		if (kept || all) {
			append(part.head, firstLine);
			whole.lines -= part.shared > 0 ? 1 : 0;
			whole.bytes -= part.shared;
		}
		append(part.facts, firstLine);
		every.append(part.every, firstLine);
		Boolean last = part.kept;
		kept = last == null ? kept : last;
		return true;
	}

	private void append(Lines next, long firstLine) {
		whole.facts.append(next.facts, firstLine);
		whole.lines += next.lines;
		whole.bytes += next.bytes;
	}

	/** Returns the report of the parts that were taken. */
	public Report report() {
		return all ? whole.facts.report(whole.bytes, whole.lines) : report(every.report(0, 0));
	}

	/** Returns the same; {@code log} is the report of all entries. */
	Report report(Report log) {
		Report facts = whole.facts.report(whole.bytes, whole.lines);
		return (choice.hasHoles() ? facts.withoutSilences() : facts)
				.withScansOf(log)
				.withPhases(log.phases()
						.stream()
						.filter(phase -> runs(phase.start(), phase.complete(), phase.end()))
						.map(this::running)
						.toList());
	}

	private Phase running(Phase phase) {
		return phase.withProcesses(phase.processes()
				.stream()
				.filter(process -> runs(process.start(), process.complete(), process.end()))
				.map(this::running)
				.toList());
	}

	private NmapProcess running(NmapProcess process) {
		List<Task> tasks = process.tasks()
				.stream()
				.filter(task -> runs(task.start(), task.complete(), task.end()))
				.toList();
		return process.withTasks(tasks);
	}

	/** What begins before the end of the range and ends with an entry of it, or later, runs in it. */
	private boolean runs(long start, boolean over, long end) {
		return start < range.until() && (!over || end >= range.from());
	}
}

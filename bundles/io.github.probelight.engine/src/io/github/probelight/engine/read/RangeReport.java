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
 * nothing else, but with the line numbers that they have. Only phases, processes and tasks are told as the log tells them
 * up to the end of the range: those that run at its start count in, with all that they did before, and those that were
 * over by then do not.
 */
public final class RangeReport {

	/**
	 * What became of a chunk.
	 *
	 * @param head continuations before its first entry, which go with an entry of a chunk before
	 * @param facts of the range, without these
	 * @param until entries up to the end of the range
	 * @param kept whether its last entry lies in the range; null if it has none
	 */
	public record Part(Lines head, Lines facts, ReportBuilder until, @Nullable Boolean kept) {}

	/** Facts of some lines of a chunk, and how much they are. */
	private static final class Lines {
		private final ReportBuilder facts = new ReportBuilder();
		private long lines;
		private long bytes;

		private void count(VisitedLine line) {
			lines++;
			bytes += line.length();
		}
	}

	private final class Visitor implements LogLines.ChunkVisitor<Part> {
		private Lines head = new Lines();
		private Lines facts = new Lines();
		private ReportBuilder until = new ReportBuilder();
		private @Nullable Boolean kept;

		@Override
		public void entry(EntryScanner s, VisitedLine line) {
			boolean holds = choice.wants(s);
			kept = holds;
			if (holds) {
				facts.facts.entry(s, line.number());
				facts.count(line);
			}
			if (!all && s.time() != EntryScanner.NO_TIME && s.time() < range.until()) {
				until.entry(s, line.number());
			}
		}

		@Override
		public void continuation(EntryScanner s, VisitedLine line) {
			Boolean of = kept;
			if (of == null || of) {
				Lines lines = of == null ? head : facts;
				lines.facts.continuation(s, line.number());
				lines.count(line);
			}
		}

		@Override
		public Part finish() {
			facts.facts.seal();
			until.seal();
			Part part = new Part(head, facts, until, kept);
			head = new Lines();
			facts = new Lines();
			until = new ReportBuilder();
			kept = null;
			return part;
		}
	}

	private final EntryChoice choice;
	private final TimeRange range;
	/** Of all times, phases are those of the facts themselves. */
	private final boolean all;
	private final Lines whole = new Lines();
	private final ReportBuilder until = new ReportBuilder();
	private boolean kept;

	/** Prepares the report of some entries. */
	public RangeReport(EntryChoice choice) {
		this.choice = choice;
		range = choice.range();
		all = choice.equals(EntryChoice.ALL);
	}

	/** Returns a visitor of lines, for one thread. */
	public LogLines.ChunkVisitor<Part> visitor() {
		return new Visitor();
	}

	/** Takes the next part. */
	public boolean take(Part part, long firstLine) {
		if (kept || all) {
			append(part.head, firstLine);
		}
		append(part.facts, firstLine);
		until.append(part.until, firstLine);
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
		if (all) {
			return whole.facts.report(whole.bytes, whole.lines);
		}
		List<Phase> phases = until.report(0, 0).phases();
		return whole.facts.report(whole.bytes, whole.lines)
				.withPhases(phases.stream()
						.filter(phase -> runs(phase.complete(), phase.end()))
						.map(this::running)
						.toList());
	}

	private Phase running(Phase phase) {
		return phase.withProcesses(phase.processes()
				.stream()
				.filter(process -> runs(process.complete(), process.end()))
				.map(this::running)
				.toList());
	}

	private NmapProcess running(NmapProcess process) {
		List<Task> tasks = process.tasks().stream().filter(task -> runs(task.complete(), task.end())).toList();
		return process.withTasks(tasks);
	}

	/** What ends with an entry of the range runs in it. */
	private boolean runs(boolean over, long end) {
		return !over || end >= range.from();
	}
}

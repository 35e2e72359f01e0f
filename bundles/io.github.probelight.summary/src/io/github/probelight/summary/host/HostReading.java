package io.github.probelight.summary.host;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.LogLines;
import io.github.probelight.engine.read.RangeReport;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.read.VisitedLine;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.knowledge.Address;

/**
 * What one reading of a log finds of a host.
 *
 * @param report of the whole log, or of a range of time
 * @param lines the entries about the host in it, by line
 */
public record HostReading(Report report, List<HostLine> lines) {

	private record Both(RangeReport.Part report, List<HostLine> lines) {}

	/** Makes parts of the report, and picks lines. */
	private record Visitor(LogLines.ChunkVisitor<RangeReport.Part> report, HostLines lines,
			EntryChoice choice) implements LogLines.ChunkVisitor<Both> {

		@Override
		public void seam() {
			report.seam();
		}

		@Override
		public void entry(EntryScanner facts, VisitedLine line) {
			report.entry(facts, line);
			if (choice.wants(facts)) {
				lines.entry(facts, line);
			}
		}

		@Override
		public void continuation(EntryScanner text, VisitedLine line) {
			report.continuation(text, line);
		}

		@Override
		public Both finish() {
			return new Both(report.finish(), lines.finish());
		}
	}

	/** Reads logs once, so that they may be a pipe. */
	public static HostReading read(LogInput input, Address host, EntryChoice choice, ReadMonitor monitor) {
		Making making = new Making(host, choice);
		input.lines(making::visitor, making::take, monitor);
		return making.reading();
	}

	/**
	 * Reads an open log.
	 *
	 * @throws IOException if it cannot be read
	 */
	public static HostReading read(ByteSource log, Address host, EntryChoice choice, ReadMonitor monitor)
			throws IOException {
		Making making = new Making(host, choice);
		new LogLines(log).read(making::visitor, making::take, monitor);
		return making.reading();
	}

	/**
	 * Reads the entries about a host in an open log whose report is known.
	 *
	 * @param address of the host, in any spelling
	 * @throws IOException if it cannot be read
	 */
	public static HostReading of(Report known, ByteSource log, String address, EntryChoice choice, ReadMonitor monitor)
			throws IOException {
		Address host = Address.of(address);
		List<HostLine> lines = new ArrayList<>();
		new LogLines(log).read(() -> new Chosen(new HostLines(host), choice), (chunk, firstLine) -> {
			chunk.forEach(line -> lines.add(line.behind(firstLine)));
			return true;
		}, monitor);
		return new HostReading(known, lines);
	}

	/** Picks lines of entries that count. */
	private record Chosen(HostLines lines, EntryChoice choice) implements LogLines.ChunkVisitor<List<HostLine>> {

		@Override
		public void entry(EntryScanner facts, VisitedLine line) {
			if (choice.wants(facts)) {
				lines.entry(facts, line);
			}
		}

		@Override
		public void continuation(EntryScanner text, VisitedLine line) {
			lines.continuation(text, line);
		}

		@Override
		public List<HostLine> finish() {
			return lines.finish();
		}
	}

	/** A reading that is being made. */
	private static final class Making {
		private final Address host;
		private final EntryChoice choice;
		private final RangeReport report;
		private final List<HostLine> lines = new ArrayList<>();

		Making(Address host, EntryChoice choice) {
			this.host = host;
			this.choice = choice;
			report = new RangeReport(choice);
		}

		Visitor visitor() {
			return new Visitor(report.visitor(), new HostLines(host), choice);
		}

		boolean take(Both chunk, long firstLine) {
			for (HostLine line : chunk.lines) {
				lines.add(line.behind(firstLine));
			}
			return report.take(chunk.report, firstLine);
		}

		HostReading reading() {
			return new HostReading(report.report(), lines);
		}
	}
}

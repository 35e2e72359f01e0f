package io.github.probelight.engine.report;

import java.io.IOException;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/**
 * The facts that a {@link ReportBuilder} has written, to be told without reading all of them: what is summed up of their
 * hosts is written beside them, and the hosts are unpacked when somebody asks for one.
 */
public final class WrittenFacts {

	private WrittenFacts() {}

	/**
	 * Writes what a report says of all its hosts together, to be read beside the facts that it was made of.
	 *
	 * @throws IllegalArgumentException if its hosts are not those of a log that was read
	 */
	public static void writeSums(Report report, FactsOutput out) throws IOException {
		list(report).figures().write(out);
		HostSums.of(report).write(out);
	}

	private static HostList list(Report report) {
		if (!(report.targets().hosts() instanceof HostList hosts)) {
			throw new IllegalArgumentException("Hosts that are not those of a report that was read");
		}
		return hosts;
	}

	/**
	 * Returns the counts of entries by time among the facts that were written.
	 *
	 * @throws IOException if they are not what was written
	 */
	public static TimeCounts counts(FactsInput facts) throws IOException {
		Statistics statistics = new Statistics();
		statistics.read(facts, Statistics.Depth.TIMES);
		return statistics.get(TimeCounter.class).counts();
	}

	/**
	 * Returns the hosts among the facts that were written. They are trusted: somebody has checked that nothing has changed.
	 *
	 * @throws IOException if they are not what was written
	 */
	public static HostFacts hosts(FactsInput facts) throws IOException {
		ReportBuilder builder = new ReportBuilder();
		builder.statistics().readSound(facts);
		return new ReportMaker(builder).hostFacts();
	}

	/**
	 * Writes which findings each host of a report is a part of.
	 *
	 * @throws IllegalArgumentException if its hosts are not those of a log that was read
	 */
	public static void writeMarks(Report report, FactsOutput out) throws IOException {
		list(report).marks().write(out);
	}

	/** Reads what {@link #writeMarks} has written: for each host a bit for each kind of finding. */
	public static long[] marks(FactsInput in) throws IOException {
		return HostMarks.read(in);
	}

	/**
	 * Returns the report of facts that were written, of which all but times and hosts are read now.
	 *
	 * @param facts what {@link ReportBuilder#write} has written
	 * @param sums what {@link #writeSums} has written of their report
	 * @param packed unpacks the rest of the same facts when somebody asks for it
	 * @throws IOException if they are not what was written
	 */
	public static Report report(FactsInput facts, long bytes, long lines, FactsInput sums, PackedFacts packed)
			throws IOException {
		ReportBuilder builder = new ReportBuilder();
		builder.statistics().read(facts, Statistics.Depth.FIGURES);
		HostFigures figures = HostFigures.read(sums, builder.words.size(), builder.scopes().size());
		HostList hosts = new HostList(figures, HostSums.read(sums), packed);
		return new ReportMaker(builder).make(bytes, lines, hosts, new TimeCounts(packed.counts()));
	}
}

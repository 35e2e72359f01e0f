package io.github.probelight.engine.read;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import io.github.probelight.engine.report.HostFacts;
import io.github.probelight.engine.report.PackedFacts;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.TimeCounts;
import io.github.probelight.engine.report.WrittenFacts;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

/** What is read of a {@link Partial} that was written without reading the rest, and what is written beside it for that. */
public final class PartialPieces {

	private PartialPieces() {}

	/**
	 * Writes what the report of these lines says of all its hosts together, to be read by {@link #report}.
	 */
	public static void writeSums(Report report, DataOutput out) throws IOException {
		FactsOutput to = new FactsOutput(out);
		WrittenFacts.writeSums(report, to);
		to.end();
	}

	/**
	 * Returns the counts of entries by time of a partial that was written, without reading its hosts.
	 *
	 * @throws IOException if it is none, or one of another version, or damaged
	 */
	public static TimeCounts counts(DataInput in) throws IOException {
		return WrittenFacts.counts(facts(in));
	}

	/**
	 * Returns the hosts of a partial that was written. They are trusted: somebody has checked that nothing has changed.
	 *
	 * @throws IOException if it is none, or one of another version, or damaged
	 */
	public static HostFacts hosts(DataInput in) throws IOException {
		FactsInput from = facts(in);
		HostFacts hosts = WrittenFacts.hosts(from);
		from.end();
		return hosts;
	}

	/** Returns what is behind the head. */
	private static FactsInput facts(DataInput in) throws IOException {
		FactsInput from = Partial.opened(in);
		from.number(0);
		from.number(0);
		from.number(0, Partial.FLAGS);
		return from;
	}

	/** Writes which findings each host of a report of these lines is a part of. */
	public static void writeMarks(Report report, DataOutput out) throws IOException {
		FactsOutput to = new FactsOutput(out);
		WrittenFacts.writeMarks(report, to);
		to.end();
	}

	/**
	 * Reads what {@link #writeMarks} has written.
	 *
	 * @throws IOException if it is not what was written
	 */
	public static long[] marks(DataInput in) throws IOException {
		FactsInput from = new FactsInput(in);
		long[] marks = WrittenFacts.marks(from);
		from.end();
		return marks;
	}

	/**
	 * Returns the report of a partial that was written, without reading its times and hosts before somebody asks for them.
	 *
	 * @param in the partial
	 * @param sums what was written of its report
	 * @param packed unpacks the rest of the same partial, when somebody asks for it
	 * @throws IOException if something is not what was written
	 */
	public static Report report(DataInput in, DataInput sums, PackedFacts packed) throws IOException {
		FactsInput from = Partial.opened(in);
		long bytes = from.number(0);
		long lines = from.number(0);
		from.number(0, Partial.FLAGS);
		FactsInput all = new FactsInput(sums);
		Report report = WrittenFacts.report(from, bytes, lines, all, packed);
		all.end();
		return report;
	}
}

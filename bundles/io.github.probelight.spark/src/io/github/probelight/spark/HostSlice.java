package io.github.probelight.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.spark.sql.Row;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.table.Tables;

/**
 * A part of the hosts of a log.
 *
 * @param log number of the log
 * @param facts those of the whole log, written
 * @param number of the part, from 0
 * @param of how many parts there are
 */
record HostSlice(int log, byte[] facts, int number, int of) implements Serializable {

	/**
	 * Each part is sent the facts of all hosts and unpacks them, which takes a twentieth of the time in which all rows are made:
	 * with more parts than this most of their time would go there.
	 */
	private static final int MOST = 16;

	/**
	 * Returns in how many parts the hosts of a log are made.
	 *
	 * @param packed length of its written facts
	 * @param bytes of them that make one part, as long as there are few
	 */
	static int parts(long packed, long bytes) {
		return (int) Math.min(MOST, 1 + packed / bytes);
	}

	static List<HostSlice> of(int log, byte[] facts, int parts) {
		return IntStream.range(0, parts).mapToObj(number -> new HostSlice(log, facts, number, parts)).toList();
	}

	/** Returns the rows of its hosts. */
	Stream<Row> rows(String name) throws IOException {
		Report report = WrittenPartial.read(facts).report();
		long hosts = report.targets().hosts().size();
		long from = hosts * number / of;
		return SparkTable.rows(Tables.HOSTS, name, report, from, hosts * (number + 1) / of - from);
	}
}

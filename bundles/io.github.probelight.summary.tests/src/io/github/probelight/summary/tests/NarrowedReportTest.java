package io.github.probelight.summary.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.read.BlockReport;
import io.github.probelight.engine.read.EntryChoice;
import io.github.probelight.engine.read.LogLines;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.RangeReport;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.Samples;

/** What the window makes from some blocks of a log is what the terminal makes from all of its lines. */
class NarrowedReportTest {

	private static final int CHUNK = 1500;

	static Stream<String> samples() {
		return Samples.names().stream();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void isTheReportOfTheSameRangeAndQuery(String name) throws IOException, QueryException {
		check(Samples.bytes(name), CHUNK, 12, new Random(name.hashCode()));
	}

	@Test
	void soItIsOfGeneratedLogs() throws IOException, QueryException {
		ByteArrayOutputStream log = new ByteArrayOutputStream();
		LogGenerator.write(LogPlan.ofLines(11, 20_000, 60).withSites(2, true).withShares(0.4, 0.2, 0.05), log);
		long read = check(log.toByteArray(), 1 << 16, 12, new Random(5));
		assertThat(read).as("bytes that were read, of 12 times all").isLessThan(8L * log.size());
	}

	/** Asks some times; returns how many bytes were read. */
	private static long check(byte[] log, int chunk, int times, Random random) throws IOException, QueryException {
		LogReader reader = new LogReader(ByteSource.of(log), 2, chunk);
		reader.makeBlocks();
		Report whole = reader.read(ReadMonitor.NONE);
		long read = 0;
		for (int i = 0; i < times; i++) {
			Query query = QueryParser.parse(random.nextInt(3) == 0 ? "" : term(whole, random));
			TimeRange range = range(whole, random);
			BlockReport blocks = new BlockReport(ByteSource.of(log),
					new EntryChoice(range, query::test, query::mayBeIn), 2);
			assertThat(blocks.read(reader.blocks(), whole, ReadMonitor.NONE)).as("%s %s", range, query.text())
					.isEqualTo(terminal(log, new EntryChoice(range, query::test)));
			read += blocks.bytesRead();
		}
		return read;
	}

	private static Report terminal(byte[] log, EntryChoice choice) throws IOException {
		RangeReport reading = new RangeReport(choice);
		new LogLines(ByteSource.of(log)).read(reading::visitor, reading::take, ReadMonitor.NONE);
		return reading.report();
	}

	private static TimeRange range(Report whole, Random random) {
		long first = whole.timeline().first();
		if (first == Report.NO_TIME || random.nextInt(4) == 0) {
			return TimeRange.ALL;
		}
		long span = 1 + whole.timeline().last() - first;
		long from = first + (long) (random.nextDouble() * span);
		return new TimeRange(from, from + 1 + (long) (random.nextDouble() * span / 3));
	}

	/** Returns a query with words of the log. */
	private static String term(Report whole, Random random) {
		List<String> terms = new ArrayList<>(List.of("level:error", "state:dead", "state:\"no\"", "kind:task-*",
				"port:1-100",
				"task:\"ping scan\"", "\"scan\"", "10.0.0.0/8", "ttl:64", "time:00:00..12:00", "time:18:00..06:00",
				"thread:*stdin"));
		whole.messages().levels().keySet().forEach(level -> terms.add("level:" + quoted(level)));
		whole.messages().kinds().keySet().forEach(kind -> terms.add("kind:" + Codes.of(kind)));
		whole.targets().sites().forEach(site -> terms.add("site:" + quoted(site.name())));
		whole.resultLines().hostReasons().forEach((state, reasons) -> {
			terms.add("state:" + quoted(state));
			reasons.keySet().forEach(reason -> terms.add("reason:" + quoted(reason)));
		});
		terms.removeIf(term -> term.endsWith(":\"\""));
		String one = terms.get(random.nextInt(terms.size()));
		String other = terms.get(random.nextInt(terms.size()));
		return switch (random.nextInt(5)) {
			case 0 -> one + " or " + other;
			case 1 -> one + ' ' + other;
			case 2 -> "-" + one;
			default -> one;
		};
	}

	private static String quoted(String word) {
		return '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}
}

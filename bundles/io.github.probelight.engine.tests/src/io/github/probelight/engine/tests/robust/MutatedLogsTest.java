package io.github.probelight.engine.tests.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.LatencyRange;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LogSniffer;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.Protocols;
import io.github.probelight.engine.tests.text.Sources;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.testing.LongRun;

/**
 * Damaged logs: nothing throws, nothing hangs, and what is read does not depend on how. The time-out is no measure of
 * speed; a hang fails instead of blocking the build.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MutatedLogsTest {

	private static final int LOGS = 2000;
	private static final int HEAD = 8192;

	static LongStream seeds() {
		return LongRun.seeds(1);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aReportIsWholeHoweverTheLogIsSplit(long seed) throws IOException {
		MutatedLogs logs = new MutatedLogs(seed);
		long hosts = 0;
		for (int n = 0; n < LOGS; n++) {
			byte[] log = logs.next();
			Report report = new LogReader(ByteSource.of(log), 1, log.length + 1).read(ReadMonitor.NONE);
			fits(report, log);
			for (int threads = 1; threads <= 3; threads++) {
				int chunk = logs.size(log.length + 1);
				assertThat(new LogReader(ByteSource.of(log), threads, chunk).read(ReadMonitor.NONE))
						.as("seed %s, log %s, %s threads, chunks of %s", seed, n, threads, chunk)
						.isEqualTo(report);
			}
			assertThat(grown(log, logs)).as("seed %s, log %s, grown", seed, n).isEqualTo(report);
			hosts += report.targets().hosts().size();
		}
		assertThat(hosts).isGreaterThan(LOGS * 2L);
	}

	private static Report grown(byte[] log, MutatedLogs logs) throws IOException {
		Sources.Partial source = new Sources.Partial(log, 0);
		LogReader reader = new LogReader(source, 2, logs.size(3000));
		Report report = reader.read(ReadMonitor.NONE);
		for (int shown = 0; shown < log.length; report = reader.read(ReadMonitor.NONE)) {
			shown += logs.size(20_000);
			source.show(shown);
		}
		return report;
	}

	/** Numbers that are counted in different places must agree. */
	private static void fits(Report report, byte[] log) {
		assertThat(report.extent().bytes()).isEqualTo(log.length);
		assertThat(report.extent().lines())
				.isLessThanOrEqualTo(report.extent().entries() + report.extent().continuations());
		assertThat(report.timeline().first()).isLessThanOrEqualTo(report.timeline().last());
		assertThat(report.messages().kinds().values().stream().mapToLong(n -> n).sum())
				.isEqualTo(report.extent().entries());
		assertThat(report.messages().levels().values().stream().mapToLong(n -> n).sum())
				.isLessThanOrEqualTo(report.extent().entries());
		long portResults = 0;
		for (Host host : report.targets().hosts()) {
			LatencyRange range = host.latencies();
			assertThat(range == null || range.min() <= range.median() && range.median() <= range.max()
					&& range.count() <= host.entries()).isTrue();
			assertThat(host.reasons()).isNotEmpty();
			assertThat(host.reason().isEmpty() || host.reasons().contains(host.reason())).isTrue();
			assertThat(host.entries()).isPositive();
			assertThat(report.targets().hostIndex(host.site(), host.address())).isNotNegative();
			portResults += host.ports().size();
		}
		assertThat(report.targets()
				.ports()
				.stream()
				.map(Port::hosts)
				.mapToLong(states -> states.values()
						.stream()
						.mapToLong(n -> n)
						.sum())
				.sum()).isEqualTo(portResults);
		assertThat(Findings.of(report)).allMatch(finding -> finding.count() > 0);
		assertThat(Subnets.of(report)).allMatch(subnet -> subnet.hosts() > 0);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aLineIsReadTheSameWhateverWasReadBefore(long seed) {
		MutatedLogs logs = new MutatedLogs(seed + 100);
		EntryScanner used = new EntryScanner();
		long entries = 0;
		for (int n = 0; n < LOGS / 4; n++) {
			byte[] log = logs.next();
			for (int from = 0; from < log.length;) {
				int lf = used.next(log, from, log.length);
				EntryReader fresh = new EntryReader();
				byte[] line = Arrays.copyOfRange(log, from, lf);
				assertThat(fresh.scan(line, 0, line.length)).isEqualTo(used.isEntry());
				assertThat(facts(used)).as("seed %s, log %s, byte %s", seed, n, from).isEqualTo(facts(fresh));
				entries += used.isEntry() ? 1 : 0;
				while (used.another()) {
					assertThat(fresh.another()).isTrue();
					assertThat(facts(used)).as("seed %s, log %s, byte %s", seed, n, from).isEqualTo(facts(fresh));
				}
				assertThat(fresh.another()).isFalse();
				from = lf + 1;
			}
		}
		assertThat(entries).isGreaterThan(LOGS * 2L);
	}

	/** Of a continuation only the message says anything. */
	private static EntryFacts facts(EntryReader s) {
		return s.isEntry()
				? new EntryFacts(s.time(), s.level().string(), s.thread().string(), s.site().string(),
						s.host().string(), s.port(), Protocols.name(s.protocol()), s.kind(), s.state().string(),
						s.reason().string(),
						s.ttl(), s.latency(), s.variance(), s.timeout(), s.name() + s.message().string() + s.flag(),
						s.number(), s.decimal())
				: new EntryFacts(0, "", "", "", "", -1, "", MessageKind.TEXT, "", "", -1, -1, -1, -1,
						s.message().string(), -1,
						-1);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void anIndexOnlyRisesAndItsTextIsWhole(long seed) throws IOException {
		MutatedLogs logs = new MutatedLogs(seed + 200);
		long rows = 0;
		for (int n = 0; n < LOGS; n++) {
			byte[] log = logs.next();
			LineIndex index = index(log, log.length + 1);
			LineIndex.Extent extent = index.extent();
			assertThat(extent.bytes()).isEqualTo(log.length);
			assertThat(index(log, logs.size(log.length + 1)).extent()).isEqualTo(extent);
			for (long row = 0; row < extent.rows(); row++) {
				assertThat(index.offset(row + 1)).isGreaterThan(index.offset(row));
				assertThat(index.chars(row + 1)).isGreaterThan(index.chars(row));
				assertThat(index.lineOfRow(row + 1)).isBetween(index.lineOfRow(row), index.lineOfRow(row) + 1);
			}
			LogText text = new LogText(ByteSource.of(log), index);
			assertThat(text.text(0, log.length + 1)).hasSize((int) extent.chars());
			assertThat(text.gone()).isFalse();
			assertThat(new LogReader(ByteSource.of(log)).read(ReadMonitor.NONE).extent().lines())
					.isEqualTo(extent.lines());
			assertThat(LogSniffer.of(Arrays.copyOf(log, HEAD), Math.min(log.length, HEAD))).isNotNull();
			rows += extent.rows();
		}
		assertThat(rows).isGreaterThan(LOGS * 15L);
	}

	private static LineIndex index(byte[] log, int piece) throws IOException {
		LineIndexer indexer = new LineIndexer(ByteSource.of(log));
		boolean more = true;
		while (more) {
			more = indexer.advance(piece);
		}
		return indexer.index();
	}
}

package io.github.probelight.engine.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.TimeCounts;
import io.github.probelight.engine.text.ByteSource;

/** Entries and results a second, against a count of the entries one by one. */
class TimeCountsTest {

	private static final long START = Instant.parse("2026-03-01T10:00:00Z").getEpochSecond();

	/** An entry of a log; its line is its place. */
	private record Said(long second, boolean result) {}

	private static TimeCounts read(List<Said> entries) throws IOException {
		byte[] log = text(entries);
		TimeCounts whole = LogReader.read(ByteSource.of(log), ReadMonitor.NONE).timeline().counts();
		for (int chunk : new int[]{61, 777, 200_000}) {
			assertThat(new LogReader(ByteSource.of(log), 2, chunk).read(ReadMonitor.NONE).timeline().counts())
					.isEqualTo(whole);
		}
		return whole;
	}

	private static byte[] text(List<Said> entries) {
		StringBuilder text = new StringBuilder();
		for (Said said : entries) {
			text.append(Instant.ofEpochSecond(said.second).toString(), 0, 19)
					.append(" [INFO] [Site: Lab] ")
					.append(said.result ? "[10.0.0.1] ALIVE (reason=reset)" : "x")
					.append('\n');
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** Asks for times that are multiples of the span, as only they are told exactly. */
	private static void assertTells(List<Said> entries, TimeCounts counts, Random random) {
		long span = counts.span();
		for (int i = 0; i < 400; i++) {
			long from = Math.floorDiv(START * 1000 + random.nextInt(4_000_000) - 100_000, span) * span;
			long until = from + span * random.nextInt(3_000);
			List<Said> within = entries.stream()
					.filter(said -> said.second * 1000 >= from && said.second * 1000 < until)
					.toList();
			assertThat(counts.entries(from, until)).isEqualTo(within.size());
			assertThat(counts.results(from, until)).isEqualTo(within.stream().filter(Said::result).count());
			long next = entries.stream()
					.mapToLong(Said::second)
					.filter(second -> second * 1000 >= from)
					.min()
					.orElse(-1);
			int line = 0;
			while (line < entries.size()
					&& (next < 0 || entries.get(line).second / (span / 1000) != next / (span / 1000))) {
				line++;
			}
			assertThat(counts.line(from)).isEqualTo(line == entries.size() ? -1 : line);
		}
	}

	@Test
	void tellsEachSecond() throws IOException {
		Random random = new Random(7);
		for (int round = 0; round < 4; round++) {
			List<Said> entries = new ArrayList<>();
			long second = START;
			for (int i = 0; i < 1_000; i++) {
				second += random.nextInt(4) * random.nextInt(4) * random.nextInt(2) - (random.nextInt(20) == 0 ? 3 : 0);
				entries.add(new Said(second, random.nextInt(3) > 0));
			}
			TimeCounts counts = read(entries);
			assertThat(counts.span()).isEqualTo(1000);
			assertTells(entries, counts, random);
		}
	}

	/** More seconds with entries than are counted one by one: those of each two, then four, become one. */
	@Test
	void aLogOfMonthsIsToldInLongerSpans() throws IOException {
		StringBuilder text = new StringBuilder();
		int size = 400_000;
		for (int i = 0; i < size; i++) {
			text.append(Instant.ofEpochSecond(START + i * 3L).toString(), 0, 19)
					.append(i % 2 == 0 ? " [INFO] x\n" : " [INFO] [10.0.0.1] ALIVE (reason=reset)\n");
		}
		byte[] log = text.toString().getBytes(StandardCharsets.UTF_8);
		TimeCounts counts = LogReader.read(ByteSource.of(log), ReadMonitor.NONE).timeline().counts();
		assertThat(new LogReader(ByteSource.of(log), 2, 700_000).read(ReadMonitor.NONE).timeline().counts())
				.isEqualTo(counts);
		assertThat(counts.span()).isEqualTo(4_000);
		assertThat(counts.entries(Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(size);
		assertThat(counts.results(Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(size / 2);
		long from = START * 1000 + 12_000_000;
		assertThat(counts.entries(from, from + 1_200_000)).isEqualTo(400);
		assertThat(counts.line(from)).isEqualTo(4_000);
	}

	/** The entries of the second site lie between those of the first one. */
	@Test
	void tellsEachSecondOfTwoSites() throws IOException {
		Random random = new Random(11);
		for (int round = 0; round < 4; round++) {
			List<Said> entries = new ArrayList<>();
			for (int site = 0; site < 2; site++) {
				long second = START + random.nextInt(900);
				for (int i = 0; i < 500; i++) {
					second += random.nextInt(3) * random.nextInt(3);
					entries.add(new Said(second, random.nextInt(3) > 0));
				}
			}
			assertTells(entries, read(entries), random);
		}
	}

	/** Parts with seconds come between spans that are longer by then. */
	@Test
	void theSameMonthsOfASecondSiteAreToldInLongerSpans() throws IOException {
		StringBuilder text = new StringBuilder();
		int size = 250_000;
		for (int i = 0; i < 2 * size; i++) {
			text.append(Instant.ofEpochSecond(START + i % size * 3L + i / size).toString(), 0, 19)
					.append(" [INFO] x\n");
		}
		byte[] log = text.toString().getBytes(StandardCharsets.UTF_8);
		TimeCounts counts = new LogReader(ByteSource.of(log), 1, 2 * log.length).read(ReadMonitor.NONE)
				.timeline()
				.counts();
		assertThat(new LogReader(ByteSource.of(log), 2, 300_000).read(ReadMonitor.NONE).timeline().counts())
				.isEqualTo(counts);
		assertThat(counts.span()).isEqualTo(4_000);
		assertThat(counts.entries(Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(2L * size);
		long from = START * 1000 + 12_000_000;
		assertThat(counts.entries(from, from + 1_200_000)).isEqualTo(800);
		assertThat(counts.line(from)).isEqualTo(4_000);
	}

	/** A clock that was not set yet does not make a second of the scan a day. */
	@Test
	void anEntryFarAwayChangesNothing() throws IOException {
		List<Said> entries = new ArrayList<>();
		entries.add(new Said(0, false));
		for (int i = 0; i < 600; i++) {
			entries.add(new Said(START + i, true));
		}
		entries.add(new Said(Instant.parse("9999-12-31T23:59:59Z").getEpochSecond(), false));
		TimeCounts counts = read(entries);
		assertThat(counts.span()).isEqualTo(1000);
		assertThat(counts.entries(START * 1000, START * 1000 + 1)).isEqualTo(1);
		assertThat(counts.line((START + 17) * 1000)).isEqualTo(18);
		assertThat(counts.line((START + 17) * 1000 + 999)).isEqualTo(18);
		assertThat(counts.line((START + 600) * 1000)).isEqualTo(601);
		assertThat(counts.line(Long.MAX_VALUE)).isEqualTo(-1);
	}

	@Test
	void whatHasNoTimeIsNotCounted() {
		assertThat(new Log().entry("x")
				.line("2013-99-26T15:04:13 [INFO] y")
				.line("z")
				.report()
				.timeline()
				.counts()
				.entries(Long.MIN_VALUE, Long.MAX_VALUE)).isEqualTo(1);
		assertThat(new Log().report().timeline().counts()).isEqualTo(TimeCounts.EMPTY);
	}

	/** What a report told stays so when more is appended to what it was made of. */
	@Test
	void aReportDoesNotChange() throws IOException {
		byte[] log = new Log().entry("x").entry("y").entry("z").bytes();
		int cut = log.length / 3;
		Partial growing = Partial.of(ByteSource.of(log), 0, cut);
		TimeCounts before = growing.report().timeline().counts();
		growing.append(Partial.of(ByteSource.of(log), cut, log.length));
		assertThat(growing.report().timeline().counts().entries(0, Long.MAX_VALUE)).isEqualTo(3);
		assertThat(before.entries(0, Long.MAX_VALUE)).isEqualTo(1);
	}

	/** A clock that is set back puts seconds before thousands of others, which a report told already. */
	@Test
	void aReportOfManySecondsDoesNotChange() throws IOException {
		List<Said> entries = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			entries.add(new Said(START + i, i % 3 == 0));
		}
		int cut = text(entries).length;
		for (int i = 0; i < 9_000; i++) {
			entries.add(new Said(START - 12_000 + i * (i % 2 == 0 ? 1 : 3), true));
		}
		byte[] log = text(entries);
		Partial growing = Partial.of(ByteSource.of(log), 0, cut);
		TimeCounts before = growing.report().timeline().counts();
		TimeCounts whole = LogReader.read(ByteSource.of(log), ReadMonitor.NONE).timeline().counts();
		growing.append(Partial.of(ByteSource.of(log), cut, log.length));
		assertThat(growing.report().timeline().counts()).isEqualTo(whole);
		assertTells(entries, whole, new Random(3));
		assertThat(before).isEqualTo(
				LogReader.read(ByteSource.of(Arrays.copyOf(log, cut)), ReadMonitor.NONE).timeline().counts());
	}
}

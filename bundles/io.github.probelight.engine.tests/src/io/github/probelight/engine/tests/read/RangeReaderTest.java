package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.LineVisitor;
import io.github.probelight.engine.read.RangeReader;
import io.github.probelight.engine.read.VisitedLine;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.tests.text.Sources;
import io.github.probelight.engine.text.ByteSource;

/** Ranges hold the lines that start in them, wherever they are cut. */
class RangeReaderTest {

	private static final String HEAD = "2013-06-26T15:02:59 [INFO] [Site: A] ";
	private static final int LONGEST = EntryScanner.LONGEST_LINE;

	/** A line as it is told: what it says, where it starts, and its bytes as Latin-1. */
	private record Told(long line, long offset, String bytes, boolean entry, String message, String host) {}

	/** Writes down what it hears. */
	private static final class Notes implements LineVisitor {
		private final List<Told> told = new ArrayList<>();
		private final long firstLine;

		Notes(long firstLine) {
			this.firstLine = firstLine;
		}

		@Override
		public void entry(EntryScanner facts, VisitedLine line) {
			note(line, true, facts.message().string(), facts.host().string());
		}

		@Override
		public void continuation(EntryScanner text, VisitedLine line) {
			note(line, false, text.message().string(), "");
		}

		private void note(VisitedLine line, boolean entry, String message, String host) {
			told.add(new Told(firstLine + line.number(), line.offset(),
					new String(line.bytes(), line.from(), line.to() - line.from(), StandardCharsets.ISO_8859_1), entry,
					message, host));
		}
	}

	@Test
	void everyCutTellsEveryLineOnce() throws IOException {
		for (byte[] log : logs()) {
			List<Told> all = naive(log);
			assertThat(all).isNotEmpty();
			for (int cut = 0; cut <= log.length; cut++) {
				assertThat(read(log, 0, cut, log.length)).as("cut at %s", cut).isEqualTo(all);
			}
		}
	}

	@Test
	void everySizeOfRangeTellsEveryLineOnce() throws IOException {
		for (byte[] log : logs()) {
			List<Told> all = naive(log);
			for (int size = 1; size < log.length; size++) {
				assertThat(readInPieces(log, size)).as("ranges of %s", size).isEqualTo(all);
			}
		}
	}

	@Test
	void randomBytesAreCutLikeTheirLines() throws IOException {
		Random random = new Random(11);
		for (int round = 0; round < 150; round++) {
			byte[] log = round % 2 == 0 ? RandomLog.of(round, 20) : Sources.random(random, 60);
			int a = random.nextInt(log.length);
			int b = a + random.nextInt(log.length - a);
			assertThat(read(log, 0, a, b, log.length)).as("round %s cut at %s and %s", round, a, b)
					.isEqualTo(naive(log));
		}
	}

	/** Of a line longer than is looked at, the end is found by whoever reads the range that it is in. */
	@Test
	void longLinesAreCutShortAndCountedOnce() throws IOException {
		for (int length : new int[]{LONGEST - 1, LONGEST, LONGEST + 1, LONGEST + 2, 3 * LONGEST}) {
			for (String end : List.of("", "\n", "\r\n")) {
				String first = HEAD + "x".repeat(length - HEAD.length()) + end;
				String rest = end.isEmpty() ? "" : HEAD + "[10.0.0.1] DEAD (reason=no-response)\n\nlast";
				byte[] log = (first + rest).getBytes(StandardCharsets.US_ASCII);
				for (int size : new int[]{40, 1000, LONGEST, LONGEST + 1, LONGEST + 2, log.length}) {
					List<Told> told = readInPieces(log, size);
					assertThat(told).as("%s bytes, ranges of %s", length, size).hasSize(rest.isEmpty() ? 1 : 4);
					assertThat(first).startsWith(told.get(0).bytes());
					assertThat(told.get(0).bytes()).hasSizeGreaterThanOrEqualTo(Math.min(length, LONGEST));
					assertThat(told.subList(1, told.size())).isEqualTo(naive(log).subList(1, told.size()));
				}
			}
		}
	}

	@Test
	void aReaderIsUsedForManyRangesInAnyOrder() throws IOException {
		byte[] log = RandomLog.of(5, 40);
		RangeReader reader = new RangeReader(ByteSource.of(log));
		for (int[] range : new int[][]{{500, 900}, {0, 500}, {500, 900}}) {
			Notes notes = new Notes(0);
			reader.read(range[0], range[1], notes);
			assertThat(notes.told.stream().map(Told::offset)).isEqualTo(naive(log).stream()
					.map(Told::offset)
					.filter(at -> range[0] <= at - bom(log, at) && at < range[1])
					.toList());
		}
	}

	@Test
	void tellsWhereItIs() throws IOException {
		byte[] log = "a\nbb\nccc\ndddd".getBytes(StandardCharsets.US_ASCII);
		RangeReader reader = new RangeReader(ByteSource.of(log));
		assertThat(reader.read(0, 3, new Notes(0))).isEqualTo(new RangeReader.Outcome(2, 5, false, 3, false));
		assertThat(reader.read(3, 4, new Notes(0))).isEqualTo(new RangeReader.Outcome(0, -1, false, 4, false));
		assertThat(reader.read(3, 5, new Notes(0))).isEqualTo(new RangeReader.Outcome(0, 5, false, 5, false));
		assertThat(reader.read(5, 13, new Notes(0))).isEqualTo(new RangeReader.Outcome(1, 9, false, 13, false));
		assertThat(reader.read(5, 99, new Notes(0))).isEqualTo(new RangeReader.Outcome(1, 9, false, 13, true));
	}

	/** Logs whose seams matter: line ends of both kinds, marks, NULs, Latin-1, blank and last lines without an end. */
	private static List<byte[]> logs() {
		String entry = HEAD + "[10.0.0.7:80/TCP] OPEN (reason=syn-ack:TTL=64)";
		return List.of(
				latin("\u00EF\u00BB\u00BF" + entry + "\n" + entry + "\n"),
				latin("\u00EF\u00BB\u00BF"),
				latin("\u00EF\u00BB\u00BF\r\n\r\n" + entry),
				latin(entry + "\r\n\tat java.lang.X\r\n\r\n" + entry + "\r\n"),
				latin(entry + "\n\n\n" + entry + " \u00E4\u00F6 \n" + entry),
				latin("\0\0\n\0" + entry + "\0\n" + entry + "\0\r\n\r\r\n\0"),
				latin("\n"),
				latin("x"),
				RandomLog.of(3, 9),
				RandomLog.of(8, 9));
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}

	private static List<Told> readInPieces(byte[] log, int size) throws IOException {
		int[] cuts = new int[(log.length + size - 1) / size + 1];
		Arrays.setAll(cuts, i -> Math.min(log.length, i * size));
		return read(log, cuts);
	}

	/** Reads the ranges between cuts, each of which goes on counting, and a last line without an end. */
	private static List<Told> read(byte[] log, int... cuts) throws IOException {
		RangeReader reader = new RangeReader(ByteSource.of(log));
		List<Told> told = new ArrayList<>();
		long end = 0;
		long lines = 0;
		boolean inside = false;
		for (int i = 0; i + 1 < cuts.length; i++) {
			Notes notes = new Notes(lines);
			RangeReader.Outcome outcome = reader.read(cuts[i], cuts[i + 1], notes);
			lines += outcome.lines();
			assertThat(lines).isEqualTo(notes.told.isEmpty() ? notes.firstLine : notes.told.getLast().line + 1);
			assertThat(outcome.reached()).isEqualTo(cuts[i + 1]);
			told.addAll(notes.told);
			end = Math.max(end, outcome.end());
			inside = outcome.end() < 0 ? inside : outcome.inside();
		}
		if (!inside && end < log.length) {
			Notes notes = new Notes(lines);
			reader.last(end, log.length, notes);
			told.addAll(notes.told);
		}
		return told;
	}

	private static List<Told> naive(byte[] log) {
		List<Told> told = new ArrayList<>();
		String text = new String(log, StandardCharsets.ISO_8859_1);
		int from = 0;
		int number = 0;
		while (from < log.length) {
			int lf = text.indexOf('\n', from);
			int end = lf < 0 ? log.length : lf;
			int start = from + (int) bom(log, from + 3L);
			int to = end > start && lf >= 0 && text.charAt(end - 1) == '\r' ? end - 1 : end;
			EntryScanner scanner = new EntryScanner();
			boolean entry = scanner.scan(log, start, end);
			String line = text.substring(start, to);
			told.add(new Told(number, start, line, entry, scanner.message().string(),
					entry ? scanner.host().string() : ""));
			while (scanner.another()) {
				told.add(new Told(number, start, line, true, scanner.message().string(), scanner.host().string()));
			}
			number++;
			from = end + 1;
		}
		return told;
	}

	/** Returns 3 if an offset is behind the byte order mark that starts a log, else 0. */
	private static long bom(byte[] log, long offset) {
		return offset == 3 && log.length > 2 && log[0] == (byte) 0xEF && log[1] == (byte) 0xBB && log[2] == (byte) 0xBF
				? 3
				: 0;
	}
}

package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.engine.input.Budget;
import io.github.probelight.engine.input.LogInput;
import io.github.probelight.engine.input.Origin;
import io.github.probelight.engine.input.Origins;
import io.github.probelight.engine.input.RotatedLog;
import io.github.probelight.engine.input.StreamSource;
import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.ExceptionCount;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;

/** Parts of a log, written and read, give the report of the whole, however it was cut and put together. */
class PartialTest {

	private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
	private static final int TREES = 12;

	static List<String> names() {
		return Samples.names();
	}

	@ParameterizedTest
	@MethodSource("names")
	void aTreeOfPartsIsTheWhole(String name) throws IOException {
		byte[] log = Samples.bytes(name);
		for (int seed = 0; seed < TREES; seed++) {
			assertIsWhole(log, new Random(seed), 1 + seed * seed);
		}
	}

	@Test
	void randomLogsToo() throws IOException {
		for (int seed = 0; seed < 60; seed++) {
			assertIsWhole(RandomLog.of(6000 + seed, 1 + seed * 4), new Random(seed), 1 + seed);
			assertIsWhole(RandomLog.troubled(6000 + seed, 1 + seed * 2), new Random(seed), 1 + seed);
		}
	}

	/** Lines that are longer than is looked at, over several parts, with and without an end. */
	@Test
	void longLinesToo() throws IOException {
		String head = "2013-06-26T15:02:59 [INFO] [Site: A] ";
		for (int length : new int[]{65_000, 65_536, 65_537, 70_000, 200_000}) {
			for (String end : List.of("", "\n", "\n" + head + "[10.0.0.1] DEAD (reason=no-response)", "\nx\n\n")) {
				byte[] log = (head + "x".repeat(length - head.length()) + end).getBytes(StandardCharsets.US_ASCII);
				for (int seed = 0; seed < 4; seed++) {
					assertIsWhole(log, new Random(length + seed), 1 + 3 * seed);
				}
			}
		}
	}

	@Test
	void textsOfAnyLengthAreWritten() throws IOException {
		String site = "größe".repeat(9_000);
		byte[] log = ("2013-06-26T15:02:59 [INFO] [Site: " + site + "] [10.0.0.1] DEAD (reason=x)\n")
				.getBytes(StandardCharsets.UTF_8);
		Partial partial = read(write(Partial.of(ByteSource.of(log), 0, log.length)));
		assertThat(partial.report().targets().sites().get(0).name()).isEqualTo(site);
		assertThat(partial.report()).isEqualTo(whole(log));
	}

	@Test
	void joinedLogsAreWhatTheInputReads() throws IOException {
		Random random = new Random(5);
		for (int round = 0; round < 80; round++) {
			List<Origin> origins = new ArrayList<>();
			Partial joined = new Partial();
			for (int i = 0; i < 2 + random.nextInt(3); i++) {
				byte[] first = ("2013-06-0" + (i + 1) + "T15:00:00 [INFO] [Site: A] x\n")
						.getBytes(StandardCharsets.US_ASCII);
				byte[] log = Packed.join(random.nextBoolean() ? MARK : new byte[0], first,
						RandomLog.of(6200 + 10 * round, 1 + random.nextInt(60)));
				origins.add(Origins.of("-", new ByteArrayInputStream(log), Budget.STANDARD));
				Partial next = tree(log, random, 1 + random.nextInt(5));
				joined = i == 0 ? next : join(joined, next);
			}
			try (LogInput input = LogInput.open(origins)) {
				assertThat(joined.report()).as("round %s", round).isEqualTo(input.read(ReadMonitor.NONE));
			}
		}
	}

	@Test
	void partsOfARotatedLogAreWhatTheInputReads() throws IOException {
		Random random = new Random(6);
		for (int round = 0; round < 40; round++) {
			byte[] log = RandomLog.of(9200 + round, 40 + random.nextInt(60));
			int cut = random.nextInt(log.length);
			byte[] first = "2013-06-01T15:00:00 [INFO] [Site: A] x\n".getBytes(StandardCharsets.US_ASCII);
			byte[] second = "2013-06-02T15:00:00 [INFO] [Site: A] x\n".getBytes(StandardCharsets.US_ASCII);
			byte[] older = Packed.join(first, Arrays.copyOf(log, cut));
			byte[] newer = Packed.join(second, Arrays.copyOfRange(log, cut, log.length));
			Partial joined = tree(older, random, 3);
			joined.join(tree(newer, random, 3), RotatedLog.goesOn("scan.log.1", "scan.log"));
			try (LogInput input = LogInput.open(
					List.of(Origins.of("scan.log.1", new ByteArrayInputStream(older), Budget.STANDARD),
							Origins.of("scan.log", new ByteArrayInputStream(newer), Budget.STANDARD)))) {
				assertThat(joined.report()).as("round %s", round).isEqualTo(input.read(ReadMonitor.NONE));
			}
		}
	}

	@Test
	void aStreamIsReadFromItsStartToItsEnd() throws IOException {
		byte[] log = Packed.join(MARK, RandomLog.of(31, 200));
		byte[] longer = log;
		while (longer.length < 2 * LogReader.reach()) {
			longer = Packed.join(longer, longer);
		}
		StreamSource stream = new StreamSource(new ByteArrayInputStream(longer), LogReader.reach());
		Partial read = Partial.of(stream, LineLayout.PLAIN, 0, ByteSource.UNKNOWN_SIZE);
		assertThat(read.report()).isEqualTo(Partial.of(ByteSource.of(longer), 0, longer.length).report());
	}

	private static Partial join(Partial joined, Partial next) throws IOException {
		joined.join(next);
		return read(write(joined));
	}

	@Test
	void theHeadIsReadAlone() throws IOException {
		byte[] log = Packed.join(MARK, "a\nb\nc".getBytes(StandardCharsets.US_ASCII));
		byte[] written = write(Partial.of(ByteSource.of(log), 0, log.length));
		byte[] head = Arrays.copyOf(written, 40);
		assertThat(Partial.Head.read(in(head))).isEqualTo(new Partial.Head(log.length, 3, true));
	}

	/** More types than a report tells of: what it tells of the first ones is the same for every cut. */
	@Test
	void exceptionsAreCountedWhereverAPartEnds() throws IOException {
		StringBuilder text = new StringBuilder("2013-06-26T15:02:59 [INFO] [Site: A] x\n");
		for (int round = 0; round < 3; round++) {
			for (int type = 0; type < 1_500; type++) {
				text.append("a.b.T").append(round == 1 ? 1_499 - type : type).append("Exception: x\n");
			}
		}
		byte[] log = text.toString().getBytes(StandardCharsets.US_ASCII);
		Report whole = whole(log);
		assertThat(whole.messages().exceptions()).hasSize(1_000).allMatch(exception -> exception.count() == 3);
		assertThat(whole.messages().exceptions().get(999)).isEqualTo(new ExceptionCount("a.b.T999Exception", 3, 1_000));
		for (int seed = 0; seed < 6; seed++) {
			assertIsWhole(log, new Random(seed), 40);
		}
		assertThat(new LogReader(ByteSource.of(log), 2, 777).read(ReadMonitor.NONE)).isEqualTo(whole);
	}

	/** More notices and gaps than are kept. */
	@Test
	void whatIsKeptIsTheSameWhereverAPartEnds() throws IOException {
		Random random = new Random(11);
		StringBuilder text = new StringBuilder();
		int minute = 0;
		for (int i = 0; i < 4_000; i++) {
			minute = Math.max(0, minute + random.nextInt(5) * random.nextInt(4) - (random.nextInt(9) == 0 ? 7 : 0));
			text.append(
					String.format("2013-06-%02dT%02d:%02d:00 [INFO] [Site: A] ", 1 + minute / 1440, minute / 60 % 24,
							minute % 60));
			text.append(i % 3 == 0 ? "Excluding named host: h" : "Unable to determine IP address for target: t")
					.append(i)
					.append('\n');
		}
		byte[] log = text.toString().getBytes(StandardCharsets.US_ASCII);
		Report whole = whole(log);
		assertThat(whole.messages().notices()).hasSize(2_000);
		assertThat(whole.timeline().longest()).hasSize(20);
		assertThat(whole.timeline().longest().get(19).duration())
				.isEqualTo(whole.timeline().longest().get(0).duration());
		assertThat(whole.timeline().backwards()).isPositive();
		for (int seed = 0; seed < 8; seed++) {
			assertIsWhole(log, new Random(seed), 60);
		}
	}

	/** More seconds than are counted one by one, with a clock that is set back. */
	@Test
	void timesAreCountedTheSameWhereverAPartEnds() throws IOException {
		Random random = new Random(13);
		StringBuilder text = new StringBuilder();
		Instant time = Instant.parse("2011-06-26T15:02:59Z");
		for (int i = 0; i < 420_000; i++) {
			time = time.plusSeconds(i % 50_000 == 0 ? -20_000 : 1 + random.nextInt(5));
			text.append(time.toString(), 0, 19).append(" [INFO] x\n");
		}
		byte[] log = text.toString().getBytes(StandardCharsets.US_ASCII);
		assertThat(whole(log).timeline().counts().span()).isGreaterThan(1000);
		assertIsWhole(log, random, 12);
	}

	@Test
	void damagedBytesAreRefused() throws IOException {
		Random random = new Random(17);
		int refused = 0;
		for (String name : Samples.names()) {
			byte[] log = Samples.bytes(name);
			byte[] written = write(Partial.of(ByteSource.of(log), 0, log.length));
			for (int i = 0; i < 60; i++) {
				byte[] damaged = written.clone();
				damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
				assertRefused(damaged);
				assertRefused(Arrays.copyOf(written, random.nextInt(written.length)));
				refused += 2;
			}
		}
		assertThat(refused).isGreaterThan(1_000);
	}

	private static void assertRefused(byte[] damaged) {
		assertThatThrownBy(() -> read(damaged)).isInstanceOf(IOException.class).message().isNotBlank();
	}

	private static void assertIsWhole(byte[] log, Random random, int cuts) throws IOException {
		Report whole = whole(log);
		Partial tree = tree(log, random, cuts);
		assertThat(Rendering.of(tree.report())).isEqualTo(Rendering.of(whole));
		assertThat(tree.report()).isEqualTo(whole);
		assertThat(tree.lines()).isEqualTo(whole.extent().lines());
		assertThat(tree.open()).isEqualTo(log.length > 0 && log[log.length - 1] != '\n');
	}

	/** Cuts a log anywhere, and puts the parts together, any two neighbours at a time; each is written and read. */
	private static Partial tree(byte[] log, Random random, int cuts) throws IOException {
		int[] places = random.ints(cuts, 0, log.length + 1).sorted().toArray();
		List<Partial> parts = new ArrayList<>();
		int from = 0;
		for (int i = 0; i <= cuts; i++) {
			int to = i == cuts ? log.length : places[i];
			parts.add(read(write(Partial.of(ByteSource.of(log), from, to))));
			from = to;
		}
		while (parts.size() > 1) {
			int left = random.nextInt(parts.size() - 1);
			Partial both = parts.get(left);
			both.append(parts.remove(left + 1));
			parts.set(left, read(write(both)));
		}
		return parts.get(0);
	}

	private static Report whole(byte[] log) throws IOException {
		return LogReader.read(ByteSource.of(log), ReadMonitor.NONE);
	}

	private static byte[] write(Partial partial) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		partial.write(new DataOutputStream(bytes));
		return bytes.toByteArray();
	}

	private static Partial read(byte[] written) throws IOException {
		return Partial.read(in(written));
	}

	private static DataInputStream in(byte[] written) {
		return new DataInputStream(new ByteArrayInputStream(written));
	}
}

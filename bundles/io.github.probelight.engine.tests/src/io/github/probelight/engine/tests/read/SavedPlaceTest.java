package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.tests.text.Sources;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.Samples;

/** What was read is written down; a reader that comes later goes on behind it, and has read the whole log. */
class SavedPlaceTest {

	private static final String HEAD = "2013-06-26T15:02:59 [INFO] [Site: A] ";
	private static final int LONGEST = EntryScanner.LONGEST_LINE;

	@Test
	void everyPlaceOfALogCanBeGoneOnFrom() throws IOException {
		for (byte[] log : List.of(RandomLog.of(1, 12), RandomLog.of(4, 12),
				latin("\u00EF\u00BB\u00BF" + HEAD + "a\n" + HEAD),
				latin(HEAD + "[10.0.0.7] ALIVE (reason=x)\r\n\tat x\r\n\r\n" + HEAD + "b\r\n"))) {
			Report whole = read(log);
			for (int half = 0; half <= log.length; half++) {
				assertThat(readFrom(log, half, half)).as("from %s", half).isEqualTo(whole);
			}
		}
	}

	@Test
	void samplesCanBeGoneOnFrom() throws IOException {
		Random random = new Random(6);
		for (String name : Samples.names()) {
			byte[] log = Samples.bytes(name);
			Report whole = read(log);
			for (int round = 0; round < 5; round++) {
				int half = random.nextInt(log.length + 1);
				int more = half + random.nextInt(log.length + 1 - half);
				assertThat(readFrom(log, half, more)).as("%s from %s and %s", name, half, more).isEqualTo(whole);
			}
		}
	}

	@Test
	void aLineLongerThanIsLookedAtCanBeGoneOnFrom() throws IOException {
		String rest = "\n" + HEAD + "[10.0.0.1] DEAD (reason=no-response)\n";
		for (int length : new int[]{LONGEST - 1, LONGEST, LONGEST + 1, 3 * LONGEST}) {
			for (String first : List.of("", HEAD + "\n")) {
				byte[] log = latin(first + HEAD + "x".repeat(length - HEAD.length()) + rest);
				Report whole = read(log);
				assertThat(whole.targets().hosts()).hasSize(1);
				int start = first.length();
				for (int half : new int[]{start + 100, start + LONGEST - 1, start + LONGEST, start + LONGEST + 1,
						start + LONGEST + 2, start + length - 1, start + length, start + length + 1}) {
					assertThat(readFrom(log, half, half + 7)).as("%s bytes from %s", length, half).isEqualTo(whole);
				}
			}
		}
	}

	/** The facts of a range from the start hold the line that goes on behind its end. */
	@Test
	void aRangeCanBeGoneOnFrom() throws IOException {
		byte[] log = latin(HEAD + "a\r\n" + HEAD + "x".repeat(2 * LONGEST) + "\n" + HEAD + "b\n");
		Report whole = read(log);
		for (int end = 0; end <= log.length; end += end < 200 || end > 2 * LONGEST ? 1 : 5003) {
			Partial range = Partial.of(ByteSource.of(log), 0, end);
			assertThat(new LogReader(ByteSource.of(log), range, 2, 700).read(ReadMonitor.NONE)).as("to %s", end)
					.isEqualTo(whole);
		}
	}

	@Test
	void aLineThatMayGrowCannotBeGoneOnFrom() throws IOException {
		byte[] log = latin(HEAD + "a\n" + HEAD);
		Partial all = Partial.of(ByteSource.of(log), 0, log.length);
		Partial kept = written(all);
		assertThat(kept.open()).isTrue();
		for (Partial open : List.of(all, kept)) {
			assertThatThrownBy(() -> new LogReader(ByteSource.of(log), open))
					.isInstanceOf(IllegalArgumentException.class);
		}
		all.join(Partial.of(ByteSource.of(log), 0, HEAD.length() + 2));
		assertThat(new LogReader(ByteSource.of(log), all).report().extent().lines()).isEqualTo(3);
	}

	@Test
	void whatIsKeptIsNotChangedByWhatIsReadBehindIt() throws IOException {
		byte[] log = RandomLog.of(2, 200);
		Sources.Partial source = new Sources.Partial(log, log.length / 2);
		LogReader reader = new LogReader(source, 2, 300);
		reader.read(ReadMonitor.NONE);
		Partial kept = reader.partial();
		Report before = kept.report();
		source.show(log.length);
		LogReader later = new LogReader(source, kept, 2, 300);
		assertThat(later.report()).isEqualTo(before);
		assertThat(later.read(ReadMonitor.NONE)).isEqualTo(reader.read(ReadMonitor.NONE)).isEqualTo(read(log));
		assertThat(kept.report()).isEqualTo(before);
	}

	/** Reads a part of a log, keeps it, reads more with another reader, keeps that, and reads the rest with a third. */
	private static Report readFrom(byte[] log, int half, int more) throws IOException {
		Sources.Partial source = new Sources.Partial(log, half);
		LogReader first = new LogReader(source, 2, 300);
		first.read(ReadMonitor.NONE);
		Partial kept = first.partial();
		assertThat(kept.bytes()).isLessThanOrEqualTo(half);
		assertThat(written(kept).report()).isEqualTo(kept.report());
		source.show(more);
		LogReader second = new LogReader(source, written(kept), 1, 1000);
		assertThat(second.read(ReadMonitor.NONE)).isEqualTo(read(Arrays.copyOf(log, Math.min(more, log.length))));
		Partial again = written(second.partial());
		source.show(log.length);
		return new LogReader(source, again, 3, 77).read(ReadMonitor.NONE);
	}

	private static Partial written(Partial partial) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		partial.write(new DataOutputStream(bytes));
		return Partial.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
	}

	private static Report read(byte[] log) throws IOException {
		return LogReader.read(ByteSource.of(log), ReadMonitor.NONE);
	}

	private static byte[] latin(String text) {
		return text.getBytes(StandardCharsets.ISO_8859_1);
	}
}

package io.github.probelight.engine.tests.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.Partial;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.tests.text.Sources;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.testing.Samples;

/** The first entry of a log decides where entries begin in their lines, whatever part of the log is read, and when. */
class LineLayoutTest {

	private static final String ENTRY = "2026-03-02T01:00:00 [INFO] [Site: a] [192.0.2.1] DEAD (reason=no-response)";
	private static final String SYSLOG = "2026-03-02T01:00:00.003+00:00 depot nse: ";

	@ParameterizedTest
	@CsvSource(value = {"PLAIN;2026-03-02T01:00:00 [INFO] a", "PLAIN;2026-03-02T01:00:00 a",
			"PLAIN;2026-03-02T01:00:00",
			"PLAIN;\uFEFF2026-03-02T01:00:00 [INFO] a",
			"PLAIN;2026-03-02T01:00:00 [INFO] a 2026-03-02T01:00:00 [INFO] b",
			"PREFIXED;> 2026-03-02T01:00:00 [INFO] a", "PREFIXED;_2026-03-02T01:00:00 [INFO] a_",
			"PREFIXED;2026-03-02T01:00:00 depot: 2026-03-02T01:00:00 [INFO] a", "UNKNOWN;> 2026-03-02T01:00:00 a",
			"UNKNOWN;12026-03-02T01:00:00 [INFO] a", "UNKNOWN;> 2026-03-02T01:00:00 [Info] a",
			"UNKNOWN;> 2026-03-02T01:00:00 [] a", "UNKNOWN;[INFO] a"}, delimiter = ';')
	void isToldByTheFirstEntry(LineLayout layout, String line) {
		for (String before : new String[]{"", "\n", "a tail\n\tat a.B\n"}) {
			byte[] log = (before + line + "\n" + ENTRY).getBytes(StandardCharsets.UTF_8);
			int length = log.length - ENTRY.length();
			assertThat(LineLayout.of(log, length, false)).isEqualTo(layout);
			assertThat(LineLayout.of(log, length - 1, false)).as("a line may go on").isEqualTo(LineLayout.UNKNOWN);
			assertThat(LineLayout.of(log, length - 1, true)).isEqualTo(layout);
			assertThat(LineLayout.of(log, log.length, true)).isEqualTo(
					layout == LineLayout.UNKNOWN ? LineLayout.PLAIN : layout);
		}
	}

	/** A rotated log may begin with the tail of a trace, and each line of it be a syslog message with a time of its own. */
	@Test
	void aSyslogMessageThatHoldsNoEntryDecidesNothing() {
		for (String head : new String[]{SYSLOG, "2026-03-02T01:00:00 depot nse[7]: ",
				"\uFEFF2026-03-02T01:00:00Z a b: "}) {
			String tail = head + "\tat a.B\n" + head + '\n';
			assertThat(layout(tail + head + ENTRY)).isEqualTo(LineLayout.PREFIXED);
			assertThat(layout(tail + ENTRY)).isEqualTo(LineLayout.PLAIN);
			assertThat(layout(tail)).as("nothing else is there").isEqualTo(LineLayout.PLAIN);
			byte[] some = (tail + head + ENTRY).getBytes(StandardCharsets.UTF_8);
			assertThat(LineLayout.of(some, tail.length(), false)).isEqualTo(LineLayout.UNKNOWN);
		}
		for (String text : new String[]{"2026-03-02T01:00:00 depot nse\n", "2026-03-02T01:00:00 nse: a\n",
				"2026-03-02T01:00:00 depot :\n", "2026-03-02T01:00:00 [depot nse: a\n", "2026-03-02T01:00:00\n"}) {
			assertThat(layout(text + "> " + ENTRY)).as(text).isEqualTo(LineLayout.PLAIN);
		}
	}

	private static LineLayout layout(String log) {
		byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
		return LineLayout.of(bytes, bytes.length, true);
	}

	/** A level loses its brackets or is not there at all: the thread, the site or a result tells an entry. */
	@ParameterizedTest
	@ValueSource(strings = {"[INFO] x", "INFO[Thread: a] x", "[INFO [Thread: a] x", "INFO [Site: a] x", "[Thread: a] x",
			"[192.0.2.1] DEAD (reason=no-response)", "[[2001:db8::1]:80/TCP]  OPEN (reason=syn-ack)"})
	void whatFollowsATimeTellsAnEntryBehindSomething(String rest) throws IOException {
		assertThat(entries("> " + ENTRY + "\n> 2026-03-02T01:00:00 " + rest)).isEqualTo(2);
	}

	@ParameterizedTest
	@ValueSource(strings = {"x", "INFO x", "[Info] x", "[192.0.2.1] x", "[Engine: a] x", "x [Thread: a] x",
			"[a b] DEAD (reason=no-response)"})
	void anyOtherTimeBehindSomethingIsText(String rest) throws IOException {
		assertThat(entries("> " + ENTRY + "\n> 2026-03-02T01:00:00 " + rest)).isEqualTo(1);
	}

	/** Behind 512 bytes nobody looks for an entry. */
	@Test
	void whatIsPutBeforeALineIsShort() throws IOException {
		for (int length : new int[]{1, 511, 512}) {
			assertThat(entries("x".repeat(length) + ENTRY + '\n' + ENTRY)).isEqualTo(2);
		}
		String far = "x".repeat(512) + ' ';
		assertThat(entries(far + ENTRY + "\n> " + ENTRY + '\n' + far + ENTRY)).isEqualTo(1);
	}

	@Test
	void showsWhatStandsBefore() {
		byte[] log = ("a tail\n" + ENTRY + "\n\u001B[1m> _" + ENTRY + "_\n12: " + ENTRY)
				.getBytes(StandardCharsets.UTF_8);
		assertThat(LineLayout.prefix(log, log.length)).isEqualTo("\u241B[1m> ");
		assertThat(LineLayout.prefix(log, ENTRY.length())).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"prefixed.log", "unseen-starts.log", "wrapped.log", "continuations.log"})
	void aLogMayGrowAnywhere(String name) throws IOException {
		everyCut(Samples.bytes(name));
	}

	@Test
	void aSyslogLineMayGrowAnywhere() throws IOException {
		everyCut((SYSLOG + ENTRY + '\n' + SYSLOG + "\tat a.B\n" + SYSLOG + ENTRY).getBytes(StandardCharsets.UTF_8));
	}

	private static void everyCut(byte[] log) throws IOException {
		Report whole = read(log);
		for (int cut = 0; cut < log.length; cut++) {
			Sources.Partial source = new Sources.Partial(log, cut);
			LogReader reader = new LogReader(source, 2, 100);
			assertThat(reader.read(ReadMonitor.NONE)).isEqualTo(read(Arrays.copyOf(log, cut)));
			Partial kept = reader.partial();
			source.show(log.length);
			assertThat(reader.read(ReadMonitor.NONE)).as("grown at %d", cut).isEqualTo(whole);
			assertThat(new LogReader(source, kept, 2, 100).read(ReadMonitor.NONE)).as("kept at %d", cut)
					.isEqualTo(whole);
			Partial first = Partial.of(ByteSource.of(log), 0, cut);
			first.append(Partial.of(ByteSource.of(log), cut, log.length));
			assertThat(first.report()).as("in two at %d", cut).isEqualTo(whole);
		}
	}

	/** The layout is told by the first 256 KB; a stream that is far from its start is not asked for it again. */
	@ParameterizedTest
	@CsvSource({"0, true", "262000, true", "263000, false", "4000000, false"})
	void isLookedForAtTheStart(int before, boolean read) throws IOException {
		String tail = "\tat a.B.c(B.java:1)\n".repeat(before / 20);
		assertThat(entries(tail + "> " + ENTRY + "\n> " + ENTRY)).isEqualTo(read ? 2 : 0);
		assertThat(entries(tail + ENTRY + '\n' + ENTRY)).isEqualTo(2);
	}

	private static long entries(String log) throws IOException {
		return read(log.getBytes(StandardCharsets.UTF_8)).extent().entries();
	}

	private static Report read(byte[] log) throws IOException {
		return new LogReader(ByteSource.of(log), 2, 1 << 18).read(ReadMonitor.NONE);
	}
}

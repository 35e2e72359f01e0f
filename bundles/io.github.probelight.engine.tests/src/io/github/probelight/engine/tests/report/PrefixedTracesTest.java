package io.github.probelight.engine.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.engine.read.LogReader;
import io.github.probelight.engine.read.ReadMonitor;
import io.github.probelight.engine.report.ExceptionCount;
import io.github.probelight.engine.report.ProblemGroup;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;

/** Stack traces of a log that people and tools have put something before. */
class PrefixedTracesTest {
	private static final List<String> TRACE = List.of("java.net.SocketException: reset",
			"\tat java.lang.Error.x(A.java)",
			"Caused by: a.b.CError", "see a.b.DError: x", "\t... 3 more", "",
			"Exception in thread \"main\" java.lang.OutOfMemoryError: Java heap space",
			"Terminating due to java.lang.OutOfMemoryError: Java heap space");

	private static List<ExceptionCount> exceptions(String prefix, String trace) throws IOException {
		StringBuilder log = new StringBuilder(prefix).append("2026-02-01T00:00:00 [ERROR] [Thread: a] [Site: s] b\n");
		TRACE.forEach(line -> log.append(trace).append(line).append('\n'));
		return read(log.toString()).messages().exceptions();
	}

	private static Report read(String log) throws IOException {
		byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
		LogReader reader = new LogReader(ByteSource.of(bytes));
		reader.setLayout(LineLayout.of(bytes, bytes.length, true));
		return reader.read(ReadMonitor.NONE);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "> ", ">> ", "    ", "   12\t", "scan.log:13:", "scan.log-13-",
			"C:\\logs\\scan.log:13:",
			"<134>Mar  2 01:00:07 depot nse[12]: ", "Mar 12 01:00:07 depot nse: ",
			"2026-03-02T01:00:08.003+00:00 depot nse: ", "2026-03-02T01:00:08 depot nse[7]: ",
			"<14>1 2026-03-02T01:00:08.003Z depot nse 12 - - ",
			"<14>1 2026-03-02T01:00:08Z depot nse 12 ID7 [a@1 b=\"c\"] ",
			"scan.log:13:Mar 12 01:00:07 depot nse: > ", "Mar 12 01:00:07 depot nse: x/scan.log-13-", "12: ",
			"Mar 12 01:00:07 depot nse: \uFEFF> ", "- ",
			"* ", "| ", "\u001b[31m", "\u0000", "\u00a0"})
	void areCountedBehindIt(String prefix) throws IOException {
		assertThat(exceptions(prefix, prefix)).containsExactly(new ExceptionCount("java.net.SocketException", 1, 1),
				new ExceptionCount("java.lang.OutOfMemoryError", 2, 7));
	}

	/** An error whose message stands in the next line says the same behind anything. */
	@ParameterizedTest
	@ValueSource(strings = {"", "> ", "   12\t", "scan.log:13:", "<14>1 2026-03-02T01:00:08.003Z depot nse 12 - - ",
			"2026-03-02T01:00:08.003+00:00 depot nse: ", "\u001b[31m", "\u0000"})
	void theMessageInTheNextLineIsToldWithoutIt(String prefix) throws IOException {
		String log = prefix + "2026-02-01T00:00:00 [ERROR] [Thread: a] [Site: s]\n" + prefix + "Remote 12 failed\n";
		assertThat(read(log).messages().trouble().problems()).extracting(ProblemGroup::text)
				.containsExactly("Remote \u2026 failed");
	}

	/** A word before a type makes a sentence of it. */
	@Test
	void butNotBehindWords() throws IOException {
		assertThat(exceptions("> ", "> it was ")).isEmpty();
		assertThat(exceptions("", "> ")).as("quoted within a log").isEmpty();
	}
}

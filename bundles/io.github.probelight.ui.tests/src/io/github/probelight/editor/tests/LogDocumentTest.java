package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.testing.Samples;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.OpenLogs;

@ExtendWith(NoLoggedErrors.class)
class LogDocumentTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	static List<String> samples() {
		return Samples.names();
	}

	/** The platform's own document is the oracle: same text, same lines, same offsets. */
	@ParameterizedTest
	@MethodSource("samples")
	void isADocumentLikeAnyOther(String sample) throws Exception {
		withLog(Samples.copy(sample, window.folder()), log -> {
			LogDocument document = new LogDocument(log);
			Document oracle = new Document(text(log));
			assertThat(document.get()).isEqualTo(oracle.get());
			if (sample.equals("long-line.log")) {
				assertThat(document.getNumberOfLines()).isGreaterThan(oracle.getNumberOfLines());
			} else {
				assertSameLines(document, oracle);
			}
			for (int offset = 0; offset < oracle.getLength(); offset += 7) {
				assertThat(document.getChar(offset)).isEqualTo(oracle.getChar(offset));
			}
		});
	}

	private static void assertSameLines(IDocument document, IDocument oracle) throws BadLocationException {
		assertThat(document.getNumberOfLines()).isEqualTo(oracle.getNumberOfLines());
		for (int line = 0; line < oracle.getNumberOfLines(); line++) {
			assertThat(document.getLineInformation(line)).isEqualTo(oracle.getLineInformation(line));
			assertThat(document.getLineDelimiter(line)).isEqualTo(oracle.getLineDelimiter(line));
			assertThat(document.getLineLength(line)).isEqualTo(oracle.getLineLength(line));
			int offset = oracle.getLineOffset(line);
			assertThat(document.getLineOfOffset(offset)).isEqualTo(line);
		}
		assertThat(document.getLineOfOffset(oracle.getLength())).isEqualTo(oracle.getNumberOfLines() - 1);
		assertThat(document.getNumberOfLines(0, oracle.getLength())).isEqualTo(oracle.getNumberOfLines());
	}

	@Test
	void isReadOnly() throws Exception {
		withLog(Samples.copy("small-scan.log", window.folder()), log -> {
			LogDocument document = new LogDocument(log);
			String before = document.get();
			assertThatThrownBy(() -> document.replace(0, 1, "x")).isInstanceOf(BadLocationException.class);
			assertThatThrownBy(() -> document.set("x")).isInstanceOf(UnsupportedOperationException.class);
			assertThat(document.get()).isEqualTo(before);
		});
	}

	@Test
	void refusesPlacesOutside() throws Exception {
		withLog(Samples.copy("small-scan.log", window.folder()), log -> {
			LogDocument document = new LogDocument(log);
			int length = document.getLength();
			assertThatThrownBy(() -> document.getChar(length)).isInstanceOf(BadLocationException.class);
			assertThatThrownBy(() -> document.getLineOfOffset(length + 1)).isInstanceOf(BadLocationException.class);
			assertThatThrownBy(() -> document.getLineInformation(document.getNumberOfLines()))
					.isInstanceOf(BadLocationException.class);
			assertThatThrownBy(() -> document.get(0, LogDocument.MOST_AT_ONCE + 1))
					.isInstanceOf(BadLocationException.class);
		});
	}

	/** A log with more rows than a window holds: the window slides, and lines keep their numbers. */
	@Test
	void slides() throws Exception {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < 10_000; i++) {
			lines.append("line ").append(i).append(i % 3 == 0 ? "\r\n" : "\n");
		}
		Path file = window.file("many.log", lines.toString().getBytes(StandardCharsets.UTF_8));
		withLog(file, log -> {
			LogDocument document = new LogDocument(log, 1000, 50_000);
			assertThat(document.isPartial()).isTrue();
			for (long row : new long[]{0, 1, 499, 500, 999, 1000, 5000, 9_998, 9_999, 3}) {
				document.show(row);
				int line = document.lineOfRow(row);
				assertThat(document.window().rows()).isLessThanOrEqualTo(1000);
				assertThat(document.rowOfLine(line)).isEqualTo(row);
				assertThat(document.get(document.getLineOffset(line), document.getLineInformation(line).getLength()))
						.isEqualTo("line " + row);
			}
			assertThat(document.lineOfRow(9_999)).isEqualTo(-1);
		});
	}

	/** Few characters and long rows: the window is bounded by either. */
	@Test
	void slidesByCharacters() throws Exception {
		String row = "x".repeat(1500) + "\n";
		Path file = window.file("wide.log", row.repeat(300).getBytes(StandardCharsets.UTF_8));
		withLog(file, log -> {
			LogDocument document = new LogDocument(log, 1000, 20_000);
			for (long wanted : new long[]{0, 150, 299}) {
				document.show(wanted);
				assertThat(document.lineOfRow(wanted)).isNotNegative();
				assertThat(document.getLength()).isPositive().isLessThanOrEqualTo(20_000);
			}
		});
	}

	private interface Check {
		void on(OpenLog log) throws Exception;
	}

	private static void withLog(Path file, Check check) throws Exception {
		OpenLog log = OpenLogs.standard().open(file);
		try {
			Waiting.until("the log to be read", () -> log.state() != OpenLogState.READING);
			check.on(log);
		} finally {
			OpenLogs.standard().release(log);
		}
		assertThat(OpenLogs.standard().all()).isEmpty();
	}

	private static String text(OpenLog log) {
		LogText text = log.text();
		StringBuilder all = new StringBuilder();
		for (long row = 0; row < log.index().extent().rows(); row++) {
			all.append(text.row(row));
			all.append(switch (text.delimiterLength(row)) {
				case 2 -> "\r\n";
				case 1 -> "\n";
				default -> "";
			});
		}
		return all.toString();
	}
}

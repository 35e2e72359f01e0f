package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.document.WindowEvent;
import io.github.probelight.engine.text.ByteSource;
import io.github.probelight.engine.text.LineIndexer;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.engine.text.ShownRows;
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

	static Stream<Arguments> samples() {
		return Samples.names().stream().flatMap(name -> Stream.of(Showing.values()).map(how -> arguments(name, how)));
	}

	/** The platform's own document is the oracle: same text, same lines, same offsets. */
	@ParameterizedTest
	@MethodSource("samples")
	void isADocumentLikeAnyOther(String sample, Showing showing) throws Exception {
		withLog(Samples.copy(sample, window.folder()), log -> {
			LogDocument document = document(log, showing);
			Document oracle = new Document(showing.text(log.index(), log.text()));
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

	/** Lines keep the rows of the file, both ways; a hidden one has no line. */
	@ParameterizedTest
	@MethodSource("samples")
	void knowsTheFileRowOfEachLine(String sample, Showing showing) throws Exception {
		withLog(Samples.copy(sample, window.folder()), log -> {
			LogDocument document = document(log, showing);
			int line = 0;
			for (long fileRow = 0; fileRow < log.index().extent().rows(); fileRow++) {
				if (showing.shows(fileRow)) {
					assertThat(document.lineOfFileRow(fileRow)).isEqualTo(line);
					assertThat(document.fileRowOfLine(line)).isEqualTo(fileRow);
					int start = document.getLineOffset(line);
					int length = document.getLineInformation(line).getLength();
					assertThat(document.get(start, length)).isEqualTo(log.text().row(fileRow));
					assertThat(document.getLineOfOffset(start)).isEqualTo(line);
					line++;
				} else {
					assertThat(document.lineOfFileRow(fileRow)).isEqualTo(-1);
				}
			}
			assertThat(document.window().shownRows()).isEqualTo(line);
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

	/** After each step of an index the document is that of the text so far, and tells its listeners how much came. */
	@ParameterizedTest
	@EnumSource
	void growsWithWhatIsShown(Showing showing) throws Exception {
		ByteSource source = ByteSource.of(Samples.bytes("crlf.log"));
		LineIndexer indexer = new LineIndexer(source);
		LogText text = new LogText(source, indexer.index());
		withLog(Samples.copy("small-scan.log", window.folder()), log -> {
			LogDocument document = new LogDocument(log);
			document.show(showing.of(indexer.index(), text), 0);
			assertThat(document.get()).isEmpty();
			int[] told = {0, 1};
			document.addDocumentListener(counting(told));
			int steps = 0;
			for (boolean more = true; more;) {
				more = indexer.advance(100);
				boolean full = document.isFull();
				boolean grown = document.grow();
				assertThat(full).as("what has come fits").isEqualTo(!grown);
				steps += grown ? 1 : 0;
				Document oracle = new Document(showing.text(indexer.index(), text));
				assertThat(document.get()).isEqualTo(oracle.get());
				assertSameLines(document, oracle);
				assertThat(told).containsExactly(oracle.getLength(), oracle.getNumberOfLines());
			}
			assertThat(steps).isGreaterThan(5);
			assertThat(document.grow()).isFalse();
		});
	}

	/** A widget makes a table of all its lines for each growth, so a document of many rows says when one is worth it. */
	@Test
	void manyRowsAreWorthGrowingByMuch() throws Exception {
		ByteSource source = ByteSource.of("\n".repeat(9 << 20).getBytes(StandardCharsets.US_ASCII));
		LineIndexer indexer = new LineIndexer(source);
		LogText text = new LogText(source, indexer.index());
		withLog(Samples.copy("small-scan.log", window.folder()), log -> {
			LogDocument document = new LogDocument(log);
			document.show(ShownRows.all(indexer.index(), text), 0);
			for (int rows = 0; rows < 1 << 20; rows = document.window().shownRows()) {
				assertThat(document.isWorthGrowing()).as("%d rows are few", rows).isTrue();
				indexer.advance(1 << 18);
				document.grow();
			}
			int shown = document.window().shownRows();
			for (long rows = shown; rows < 8L * shown; rows = indexer.index().extent().rows()) {
				assertThat(document.isWorthGrowing()).as("%d rows", rows).isFalse();
				indexer.advance(1 << 18);
			}
			assertThat(document.isWorthGrowing()).isTrue();
			assertThat(document.grow()).isTrue();
			assertThat(document.isWorthGrowing()).isFalse();
		});
	}

	private static IDocumentListener counting(int[] told) {
		return new IDocumentListener() {
			@Override
			public void documentAboutToBeChanged(@Nullable DocumentEvent event) {
				// told afterwards
			}

			@Override
			public void documentChanged(@Nullable DocumentEvent event) {
				if (event instanceof WindowEvent change) {
					told[0] += change.chars();
					told[1] += change.lines();
				}
			}
		};
	}

	/** The text that was read last is that of the rows that were shown then. */
	@Test
	void forgetsTheTextOfOtherRows() throws Exception {
		withLog(Samples.copy("small-scan.log", window.folder()), log -> {
			LogDocument document = new LogDocument(log);
			for (Showing showing : List.of(Showing.TWO_OF_THREE, Showing.ALL, Showing.TWO_OF_THREE)) {
				document.show(showing.of(log.index(), log.text()), 0);
				String oracle = showing.text(log.index(), log.text());
				for (int offset = 0; offset < oracle.length(); offset += 11) {
					assertThat(document.getChar(offset)).isEqualTo(oracle.charAt(offset));
				}
			}
		});
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
	@ParameterizedTest
	@EnumSource
	void slides(Showing showing) throws Exception {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < 10_000; i++) {
			lines.append("line ").append(i).append(i % 3 == 0 ? "\r\n" : "\n");
		}
		Path file = window.file("many.log", lines.toString().getBytes(StandardCharsets.UTF_8));
		withLog(file, log -> {
			LogDocument document = new LogDocument(log, 1000, 50_000);
			document.show(showing.of(log.index(), log.text()), 0);
			assertThat(document.isPartial()).isTrue();
			for (long wanted : new long[]{0, 1, 499, 500, 999, 1000, 5000, 9_998, 9_999, 3}) {
				document.show(wanted);
				long next = showing.shows(wanted) ? wanted : wanted + 1;
				int line = document.lineOfFileRow(next);
				assertThat(document.window().shownRows()).isLessThanOrEqualTo(1000);
				assertThat(document.fileRowOfLine(line)).isEqualTo(next);
				assertThat(document.get(document.getLineOffset(line), document.getLineInformation(line).getLength()))
						.isEqualTo("line " + next);
			}
			assertThat(document.lineOfFileRow(9_999)).isEqualTo(-1);
		});
	}

	/** Few characters and long rows: the window is bounded by either. */
	@ParameterizedTest
	@EnumSource
	void slidesByCharacters(Showing showing) throws Exception {
		String row = "x".repeat(1500) + "\n";
		Path file = window.file("wide.log", row.repeat(300).getBytes(StandardCharsets.UTF_8));
		withLog(file, log -> {
			LogDocument document = new LogDocument(log, 1000, 20_000);
			document.show(showing.of(log.index(), log.text()), 0);
			for (long wanted : new long[]{0, 150, 299}) {
				document.show(wanted);
				assertThat(document.lineOfFileRow(wanted) >= 0).isEqualTo(showing.shows(wanted));
				assertThat(document.lineOfShownRow(document.place(wanted))).isNotNegative();
				assertThat(document.getLength()).isPositive().isLessThanOrEqualTo(20_000);
			}
		});
	}

	private static LogDocument document(OpenLog log, Showing showing) {
		LogDocument document = new LogDocument(log);
		document.show(showing.of(log.index(), log.text()), 0);
		return document;
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
}

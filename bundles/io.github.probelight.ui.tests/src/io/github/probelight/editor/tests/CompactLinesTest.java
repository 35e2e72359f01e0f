package io.github.probelight.editor.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.compact.CompactPreference;
import io.github.probelight.editor.hover.LogHover;
import io.github.probelight.editor.viewer.SelectedLines;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineFilter;

/** The compact look: what is left out is not seen, and is in the text all the same. */
@ExtendWith(NoLoggedErrors.class)
class CompactLinesTest {
	/** Of small-scan.log, 0-based: {@code [10.20.30.1] ALIVE …} and {@code [10.20.30.10] DEAD …}. */
	private static final int ALIVE = 9;
	private static final int DEAD = 18;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@BeforeEach
	void asItComes() {
		assertThat(CompactPreference.isCompact()).as("in a new workspace").isTrue();
	}

	@AfterEach
	void asItCame() {
		CompactPreference.set(true);
	}

	private StyledText open(LogEditor editor) {
		Waiting.until("the grammar", LogLanguage::isReady);
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		Waiting.until("the lines to be folded", () -> x(text, ALIVE, "10.20.30.1") < 20);
		return text;
	}

	private static int x(StyledText text, int line, String word) {
		return text.getLocationAtOffset(text.getOffsetAtLine(line) + text.getLine(line).indexOf(word)).x;
	}

	@Test
	void statesStandInAColumn() {
		StyledText text = open(window.openSample("small-scan.log"));
		assertThat(x(text, ALIVE, "ALIVE")).isEqualTo(x(text, DEAD, "DEAD")).isGreaterThan(100);
		assertThat(x(text, ALIVE, "echo-reply")).isEqualTo(x(text, DEAD, "host-unreach"));
		assertThat(text.getLine(ALIVE)).startsWith("2026-03-14T21:30:26 [INFO] [Thread: ");
		assertThat(
				IntStream.range(0, text.getLineCount() - 1).map(line -> text.getLineHeight(text.getOffsetAtLine(line))))
				.as("a height of its own would have the widget measure each line")
				.containsOnly(text.getLineHeight());
	}

	/** Where a person sees the caret before a host, the host is explained, not the time that is left out there. */
	@Test
	void whatIsSeenAtTheCaretIsExplained() {
		LogEditor editor = window.openSample("small-scan.log");
		StyledText text = open(editor);
		LogHover hover = new LogHover(editor);
		int begin = text.getOffsetAtLine(ALIVE);
		IRegion host = hover.getSubject(LogWindow.viewer(editor), begin);
		assertThat(text.getTextRange(host.getOffset(), host.getLength())).isEqualTo("10.20.30.1");
		CompactPreference.set(false);
		Waiting.until("the line in full", () -> x(text, ALIVE, "10.20.30.1") > 100);
		IRegion time = hover.getSubject(LogWindow.viewer(editor), begin);
		assertThat(text.getTextRange(time.getOffset(), time.getLength())).startsWith("2026-03-14");
	}

	/** The last line has been longer, or is now: nothing of it may stay behind what it shows. */
	@Test
	void theLastLineIsDrawnToItsEnd() {
		LogEditor editor = window.openLog(window.file("one.log",
				"2026-03-14T21:30:26 [INFO] [Thread: Scan default:1] [Site: A] Nmap phase started.".getBytes(UTF_8)));
		Waiting.until("the grammar", LogLanguage::isReady);
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		Waiting.until("the line to be folded", () -> x(text, 0, "Nmap") < x(text, 0, "started") - 20);
		Waiting.forEvents();
		int[] right = {0};
		text.addListener(SWT.Paint, event -> right[0] = Math.max(right[0], event.x + event.width));
		CompactPreference.set(false);
		Waiting.until("all of the line to be painted", () -> right[0] >= text.getClientArea().width);
		right[0] = 0;
		CompactPreference.set(true);
		Waiting.until("all of it once more", () -> right[0] >= text.getClientArea().width);
	}

	/** A line far down is open, and there are no lines any more for a moment. */
	@Test
	void aFilterComesWhileHiddenTextIsSelected() throws QueryException {
		LogEditor editor = window.openSample("small-scan.log");
		StyledText text = open(editor);
		int last = text.getLineCount() - 2;
		text.setTopIndex(last);
		LogWindow.viewer(editor).moveTo(text.getOffsetAtLine(last) + text.getLine(last).indexOf("Thread"), 6);
		LogWindow.log(editor)
				.filtered()
				.set(LineFilter.NONE.add(Chip.only(QueryParser.parse("\"Nmap phase complete\""))));
		Waiting.until("what is kept", () -> text.getLineCount() == 2);
		assertThat(text.getLine(0)).endsWith("Nmap phase complete.");
	}

	@Test
	void theCaretDoesNotStopInWhatCannotBeSeen() {
		StyledText text = open(window.openSample("small-scan.log"));
		int start = text.getOffsetAtLine(ALIVE);
		int host = text.getLine(ALIVE).indexOf("10.20.30.1");
		text.setCaretOffset(start);
		text.invokeAction(ST.COLUMN_NEXT);
		assertThat(text.getCaretOffset() - start).isEqualTo(host);
		text.invokeAction(ST.COLUMN_NEXT);
		assertThat(text.getCaretOffset() - start).isEqualTo(host + 1);
		text.invokeAction(ST.COLUMN_PREVIOUS);
		text.invokeAction(ST.COLUMN_PREVIOUS);
		assertThat(text.getCaretOffset()).isEqualTo(start);
		text.invokeAction(ST.SELECT_COLUMN_NEXT);
		assertThat(text.getSelectionText()).endsWith("[Site: Harbour Office] [");
		CompactPreference.set(false);
		text.setCaretOffset(start);
		text.invokeAction(ST.COLUMN_NEXT);
		assertThat(text.getCaretOffset() - start).as("in full").isEqualTo(1);
	}

	/** The left edge of the text is, for the widget, the place behind what is left out. */
	@Test
	void copiesTheLinesOfTheFile() {
		StyledText text = open(window.openSample("small-scan.log"));
		int behindHead = text.getLine(ALIVE).indexOf("10.20.30.1");
		int start = text.getOffsetAtLine(ALIVE);
		int end = text.getOffsetAtLine(ALIVE + 2);
		String lines = text.getTextRange(start, end - start);
		assertThat(Widgets.copied(text, start, end)).isEqualTo(lines);
		assertThat(Widgets.copied(text, start + behindHead, end + behindHead)).isEqualTo(lines);
		assertThat(Widgets.copied(text, start, end + behindHead)).isEqualTo(lines);
		int lineEnd = start + text.getLine(ALIVE).length();
		assertThat(Widgets.copied(text, start + behindHead, lineEnd)).as("a line to its end")
				.isEqualTo(text.getLine(ALIVE));
		assertThat(Widgets.copied(text, start + behindHead, lineEnd - 1)).as("to where it is seen to end")
				.isEqualTo(text.getTextRange(start, lineEnd - 1 - start));
	}

	/** A double click at the left edge takes the address that is seen, and nothing of the head before it. */
	@Test
	void copiesAWordAtTheLeftEdge() {
		LogEditor editor = window.openSample("small-scan.log");
		StyledText text = open(editor);
		int start = text.getOffsetAtLine(ALIVE);
		int host = start + text.getLine(ALIVE).indexOf("10.20.30.1");
		assertThat(Widgets.copied(text, host, host + 10)).isEqualTo("10.20.30.1");
		assertThat(SelectedLines.selection(text)).as("what is told of it").isEqualTo(new Point(host, host + 10));
		assertThat(Widgets.copied(text, start, host + 10)).as("from the start of the line").isEqualTo("10.20.30.1");
	}

	/** Two lines are seen as selected where the caret is at the left edge of the third. */
	@Test
	void theLineOfTheCaretIsNotSelected() {
		StyledText text = open(window.openSample("small-scan.log"));
		int behindHead = text.getLine(ALIVE).indexOf("10.20.30.1");
		text.setSelection(text.getOffsetAtLine(ALIVE) + behindHead, text.getOffsetAtLine(ALIVE + 2) + behindHead);
		assertThat(SelectedLines.of(text)).isEqualTo(new SelectedLines(ALIVE, ALIVE + 1, true));
		CompactPreference.set(false);
		Waiting.until("the line in full", () -> x(text, ALIVE, "10.20.30.1") > 100);
		assertThat(SelectedLines.of(text)).as("in full its head is seen to be selected")
				.isEqualTo(new SelectedLines(ALIVE, ALIVE + 2, false));
	}

	@Test
	void showsALineInFullWhileAMatchIsInWhatItLeavesOut() {
		LogEditor editor = window.openSample("small-scan.log");
		StyledText text = open(editor);
		int thread = text.getLine(ALIVE).indexOf("Thread");
		int folded = x(text, ALIVE, "ALIVE");
		LogWindow.viewer(editor).moveTo(text.getOffsetAtLine(ALIVE) + thread, "Thread".length());
		assertThat(x(text, ALIVE, "ALIVE")).isGreaterThan(folded + 100);
		assertThat(x(text, ALIVE + 1, "ALIVE")).as("another line").isEqualTo(folded);
		LogWindow.viewer(editor).moveTo(text.getOffsetAtLine(ALIVE + 1), 0);
		assertThat(x(text, ALIVE, "ALIVE")).as("the match is left").isEqualTo(folded);
	}

	/** {@code TTL=63} is seen as {@code TTL 63}; {@code reason=} is not seen, and the way to it is taken back behind it. */
	@Test
	void linesStayCompactAroundWhatIsFoundInThem() {
		LogEditor editor = window.openSample("small-scan.log");
		StyledText text = open(editor);
		int open = IntStream.range(0, text.getLineCount())
				.filter(line -> text.getLine(line).contains("TTL=63"))
				.findFirst()
				.orElseThrow();
		int folded = x(text, open, "OPEN");
		Text field = FindDrive.openFind(editor);
		field.setText("TTL=63");
		Waiting.until("the match", () -> text.getSelectionText().equals("TTL=63"));
		Waiting.forEvents();
		assertThat(x(text, open, "OPEN")).isEqualTo(folded);
		field.setText("ms:timeout=100ms)");
		Waiting.until("the match", () -> text.getSelectionText().equals("ms:timeout=100ms)"));
		field.setText("(reason=syn-ack:TTL=63)");
		Waiting.until("a match far right", () -> text.getSelectionText().startsWith("(reason=syn"));
		assertThat(x(text, open, "OPEN")).isGreaterThan(folded + 100);
		field.setText("TTL=63");
		Waiting.until("the match again", () -> text.getSelectionText().equals("TTL=63"));
		assertThat(text.getHorizontalPixel()).as("nobody has scrolled").isZero();
		assertThat(x(text, open, "OPEN")).isEqualTo(folded);
	}

	@Test
	void aCommandShowsLinesInFullAndKeepsThePlace() throws Exception {
		LogEditor editor = window.openSample("small-scan.log");
		StyledText text = open(editor);
		text.setTopIndex(40);
		editor.setFocus();
		IHandlerService handlers = Objects.requireNonNull(editor.getSite().getService(IHandlerService.class));
		handlers.executeCommand("io.github.probelight.editor.compact", null);
		assertThat(text.getTopIndex()).isEqualTo(40);
		assertThat(x(text, ALIVE, "ALIVE")).isGreaterThan(x(text, ALIVE, "[INFO]"));
		LogEditor other = window.openSample("interleaved-sites.log");
		assertThat(CompactPreference.isCompact()).as("the choice is kept, for other logs too").isFalse();
		handlers.executeCommand("io.github.probelight.editor.compact", null);
		assertThat(x(open(editor), ALIVE, "10.20.30.1")).isLessThan(20);
		assertThat(other.isDirty()).isFalse();
	}
}

package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.colour.WordMarks;
import io.github.probelight.editor.mark.LogMark;
import io.github.probelight.editor.mark.LogMarks;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.workspace.OpenLog;

/** The word at the caret is marked wherever it is: in sight, beside the lines and at the right of them. */
@ExtendWith(NoLoggedErrors.class)
class OccurrencesTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static List<Long> marked(LogEditor editor) {
		return editor.marks().marks().of(LogMarks.Source.OCCURRENCES).stream().map(LogMark::line).toList();
	}

	private static List<Long> lines(LogEditor editor, String regex) {
		OpenLog log = LogWindow.log(editor);
		return LongStream.range(0, log.index().extent().lines())
				.filter(line -> log.text().line(line, 4000).matches(".*" + regex + ".*"))
				.boxed()
				.toList();
	}

	private static void caretAt(LogEditor editor, String word) {
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		text.setSelection(text.getText().indexOf(word) + 1);
		LogWindow.viewer(editor).moveTo(text.getCaretOffset(), 0);
	}

	@Test
	void anAddressAndAReason() {
		LogEditor editor = window.openSample("small-scan.log");
		caretAt(editor, "10.20.30.1:");
		Waiting.until("the address", () -> editor.marks().word().equals("10.20.30.1"));
		Waiting.until("its lines", () -> marked(editor).equals(lines(editor, "(?<![\\d.])10\\.20\\.30\\.1(?!\\d)")));
		assertThat(marked(editor)).hasSizeGreaterThan(1);
		caretAt(editor, "no-response");
		Waiting.until("the lines of the reason", () -> marked(editor).equals(lines(editor, "no-response")));
		editor.cursor().reveal(0);
		Waiting.until("nothing: the caret is at a time", () -> marked(editor).isEmpty());
		assertThat(editor.marks().word()).isEmpty();
	}

	@Test
	void canBeSwitchedOff() throws CommandException {
		LogEditor editor = window.openActive("small-scan.log");
		caretAt(editor, "no-response");
		Waiting.until("the marks", () -> !marked(editor).isEmpty());
		IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
		handlers.executeCommand("io.github.probelight.editor.occurrences", null);
		try {
			Waiting.until("no marks", () -> marked(editor).isEmpty() && editor.marks().word().isEmpty());
		} finally {
			handlers.executeCommand("io.github.probelight.editor.occurrences", null);
		}
		Waiting.until("the marks again", () -> !marked(editor).isEmpty());
	}

	/** Whole words, each over the colours that are there. */
	@Test
	void areDrawnOverTheColoursOfALine() {
		WordMarks marks = new WordMarks();
		assertThat(marks.show("10.3.7.1")).isTrue();
		assertThat(marks.show("10.3.7.1")).isFalse();
		StyleRange[] styles = marks.styles(new StyleRange[]{new StyleRange(100, 4, null, null, SWT.BOLD)}, 100,
				"10.3.7.1 10.3.7.12 10.3.7.1:22");
		assertThat(styles).extracting(range -> "%d+%d %d %b".formatted(range.start, range.length, range.fontStyle,
				range.background != null)).containsExactly("100+4 1 true", "104+4 0 true", "119+8 0 true");
	}
}

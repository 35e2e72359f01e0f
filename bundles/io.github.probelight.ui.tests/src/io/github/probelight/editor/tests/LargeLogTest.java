package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.testing.GeneratedTotals;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.workspace.OpenLogState;

/**
 * A log of 100 MB, or of as many bytes as the property {@code probelight.large} says: the text is there at once, all
 * totals at the end, and nothing that a person does reads or measures all of it.
 */
@ExtendWith(NoLoggedErrors.class)
class LargeLogTest {
	private static final long BYTES = Long.getLong("probelight.large", 100_000_000);
	private static final int HOSTS = 20_000;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void opensAtOnceAndIsCompleteInTheEnd() throws Exception {
		Path file = window.folder().resolve("large.log");
		GeneratedTotals totals = LogGenerator.write(LogPlan.ofBytes(1, BYTES, HOSTS), file);

		long begin = System.nanoTime();
		LogEditor editor = (LogEditor) window.open(file);
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		assertThat(LogWindow.log(editor).state()).as("while the log is still read").isEqualTo(OpenLogState.READING);
		assertThat(text.getLine(0)).as("the text is there").matches("\\d{4}-\\d\\d-\\d\\dT.*");

		text.update();
		long shown = System.nanoTime();

		Duration reading = Waiting.until("the log to be read",
				() -> LogWindow.log(editor).state() == OpenLogState.COMPLETE);
		Duration showing = Waiting.until("all lines to be shown", () -> text.getLineCount() == totals.lines() + 1);
		System.out.printf(
				"A log of %,d bytes, %,d lines: text after %,d ms, all read after %,d ms, longest event %,d ms%n",
				totals.bytes(), totals.lines(), millis(begin, shown), millis(begin, System.nanoTime()),
				Math.max(reading.toMillis(), showing.toMillis()));
		assertThat(LogWindow.log(editor).report().extent().lines()).isEqualTo(totals.lines());
		assertThat(LogWindow.log(editor).report().targets().hosts()).hasSize((int) totals.hosts());
		assertThat(LogWindow.log(editor).report().targets().ports()).hasSameSizeAs(totals.ports());

		reachesEveryPart(editor, text, totals.lines());
		refusesWhatWouldNeedAllOfIt(editor, text);
		changesTheFont(text);
		finds(editor);
	}

	private static long millis(long from, long to) {
		return (to - from) / 1_000_000;
	}

	private static void reachesEveryPart(LogEditor editor, StyledText text, long lines) {
		for (long line = 0; line < lines; line += lines / 97 + 1) {
			editor.cursor().reveal(line);
			assertThat(editor.cursor().line()).isEqualTo(line);
			text.update();
		}
	}

	private static void refusesWhatWouldNeedAllOfIt(LogEditor editor, StyledText text) {
		assertThat(LogWindow.document(editor).get()).isEmpty();
		text.selectAll();
		text.copy(); // says so, and does not run out of memory
		assertThat(text.getSelectionText()).isEmpty();
		text.setSelection(0);
	}

	private static void changesTheFont(StyledText text) {
		int top = text.getLineCount() / 2;
		text.setTopIndex(top);
		Font before = text.getFont();
		FontData larger = before.getFontData()[0];
		larger.setHeight(larger.getHeight() + 3);
		Font font = new Font(text.getDisplay(), larger);
		try {
			text.setFont(font);
			assertThat(text.getTopIndex()).isEqualTo(top);
			text.setFont(before);
			assertThat(text.getTopIndex()).isEqualTo(top);
		} finally {
			font.dispose();
		}
	}

	/** From the first line to the last entry, which is far away. */
	private static void finds(LogEditor editor) {
		EditorFind find = new EditorFind(editor);
		int at = find.find(0, "Nmap phase complete.", true, true, false);
		assertThat(at).isPositive();
		assertThat(find.find(-1, "Nmap phase started.", false, true, false)).isNotNegative().isLessThan(at);
	}
}

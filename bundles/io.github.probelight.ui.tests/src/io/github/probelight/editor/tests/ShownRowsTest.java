package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.hover.LogHover;
import io.github.probelight.editor.viewer.LogLineNumbers;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.language.ide.Hover;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.workspace.OpenLog;

/** The editor, and what in it speaks of lines of the file, with all rows and with some of them hidden. */
@ExtendWith(NoLoggedErrors.class)
class ShownRowsTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	@ParameterizedTest
	@EnumSource
	void showsAndCopiesWhatIsShown(Showing showing) {
		LogEditor editor = open("small-scan.log", showing);
		StyledText text = widget(editor);
		String oracle = showing.text(LogWindow.log(editor).index(), LogWindow.log(editor).text());
		assertThat(text.getText()).isEqualTo(oracle);
		text.selectAll();
		text.copy();
		Clipboard clipboard = new Clipboard(text.getDisplay());
		try {
			assertThat(clipboard.getContents(TextTransfer.getInstance())).isEqualTo(oracle);
		} finally {
			clipboard.dispose();
		}
	}

	/** Pieces of a long line too: the first has the line's number, the others a sign. */
	@ParameterizedTest
	@EnumSource
	void lineNumbersAreThoseOfTheFile(Showing showing) {
		LogEditor editor = open("long-line.log", showing);
		LogLineNumbers numbers = new LogLineNumbers(editor::document);
		LineIndex index = LogWindow.log(editor).index();
		int line = 0;
		for (long fileRow = 0; fileRow < index.extent().rows(); fileRow++) {
			if (showing.shows(fileRow)) {
				String number = index.startsLine(fileRow) ? Long.toString(index.lineOfRow(fileRow) + 1) : "↳";
				assertThat(numbers.createDisplayString(line++)).isEqualTo(number);
			}
		}
	}

	/** The caret goes to a line of the file, or where it is hidden to the next one that is shown. */
	@ParameterizedTest
	@EnumSource
	void revealsALineOrTheNext(Showing showing) {
		LogEditor editor = open("small-scan.log", showing);
		OpenLog log = LogWindow.log(editor);
		long lines = log.index().extent().lines();
		for (long line = lines - 2; line >= 0; line -= 5) {
			editor.cursor().reveal(line);
			long next = showing.shows(line) ? line : line + 1;
			assertThat(editor.cursor().line()).isEqualTo(next);
			assertThat(currentLine(editor)).isEqualTo(log.text().row(next));
		}
	}

	/** Behind the last shown line there is no next one: the last one is shown. */
	@Test
	void revealsTheLastLineForAHiddenEnd() {
		LogEditor editor = open("small-scan.log", Showing.ALL);
		OpenLog log = LogWindow.log(editor);
		long last = log.index().extent().lines() - 1;
		LogWindow.viewer(editor).show(new TwoOfThree(log.index(), log.text()));
		long shown = Showing.TWO_OF_THREE.shows(last) ? last : last - 1;
		editor.cursor().reveal(last + 10);
		assertThat(editor.cursor().line()).isEqualTo(shown);
	}

	@ParameterizedTest
	@EnumSource
	void findsInWhatIsShown(Showing showing) {
		LogEditor editor = open("small-scan.log", showing);
		EditorFind find = new EditorFind(editor);
		String text = LogWindow.document(editor).get();
		int at = text.indexOf("DEAD");
		int found = 0;
		while (at >= 0) {
			assertThat(find.find(at, "DEAD", true, true, false)).isEqualTo(at);
			found++;
			at = text.indexOf("DEAD", at + 1);
		}
		assertThat(found).isPositive();
		assertThat(find.find(-1, "DEAD", false, true, false)).isEqualTo(text.lastIndexOf("DEAD"));
	}

	@ParameterizedTest
	@EnumSource
	void explainsTheWordUnderTheMouse(Showing showing) {
		LogEditor editor = open("small-scan.log", showing);
		LogHover hover = new LogHover(editor);
		String text = LogWindow.document(editor).get();
		int at = text.lastIndexOf("DEAD");
		Hover found = Objects.requireNonNull(hover.hover(at + 1));
		assertThat(text.substring(found.offset(), found.offset() + found.length())).isEqualTo("DEAD");
		assertThat(found.offset()).isEqualTo(at);
	}

	/** Hiding rows and showing them again keeps the line of the caret and the line on top. */
	@Test
	void keepsThePlaceWhenOtherRowsAreShown() {
		LogEditor editor = open("small-scan.log", Showing.ALL);
		OpenLog log = LogWindow.log(editor);
		editor.cursor().reveal(151);
		int caret = widget(editor).getCaretOffset() + 5;
		LogWindow.viewer(editor).moveTo(caret, 0);
		widget(editor).setTopIndex(150);
		LogWindow.viewer(editor).show(Showing.TWO_OF_THREE.of(log.index(), log.text()));
		assertThat(editor.cursor().line()).isEqualTo(151);
		assertThat(currentLine(editor)).isEqualTo(log.text().row(151));
		assertThat(LogWindow.document(editor).fileRowOfLine(widget(editor).getTopIndex())).isEqualTo(150);
		LogWindow.viewer(editor).show(Showing.ALL.of(log.index(), log.text()));
		assertThat(widget(editor).getCaretOffset()).isEqualTo(caret);
		assertThat(widget(editor).getTopIndex()).isEqualTo(150);
	}

	private LogEditor open(String sample, Showing showing) {
		LogEditor editor = window.openSample(sample);
		OpenLog log = LogWindow.log(editor);
		LogWindow.viewer(editor).show(showing.of(log.index(), log.text()));
		return editor;
	}

	private static String currentLine(LogEditor editor) {
		StyledText text = widget(editor);
		return text.getLine(text.getLineAtOffset(text.getCaretOffset()));
	}

	private static StyledText widget(LogEditor editor) {
		return (StyledText) editor.getAdapter(Control.class);
	}
}

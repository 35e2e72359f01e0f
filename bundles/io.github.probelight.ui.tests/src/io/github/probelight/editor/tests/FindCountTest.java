package io.github.probelight.editor.tests;

import static io.github.probelight.editor.tests.FindDrive.FIRST;
import static io.github.probelight.editor.tests.FindDrive.LINE;
import static io.github.probelight.editor.tests.FindDrive.LINES;
import static io.github.probelight.editor.tests.FindDrive.openFind;
import static io.github.probelight.editor.tests.FindDrive.openLongLog;
import static io.github.probelight.editor.tests.FindDrive.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.viewer.FindRuler;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;

/** How many matches Find says there are, and where it marks them. */
@ExtendWith(NoLoggedErrors.class)
class FindCountTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	/** What the first letters match is no match of all that is typed. */
	@Test
	void selectsNothingWhereNothingIs() {
		LogEditor editor = openLongLog(window);
		StyledText log = LogWindow.viewer(editor).getTextWidget();
		Text field = openFind(editor);
		field.setText("far");
		Waiting.until("the match", () -> log.getSelectionText().equals("far"));
		field.setText("farm");
		Waiting.until("nothing to be selected", () -> log.getSelectionCount() == 0);
	}

	@Test
	void countsTheMatches() {
		LogEditor editor = openLongLog(window);
		EditorFind find = new EditorFind(editor);
		int second = FIRST.length() + "here\n".length() + LINE.length();
		assertThat(find.find(second, "LINE", true, false, true)).isEqualTo(second + "a ".length());
		Waiting.until("the count", () -> status(editor).contains("Match %,d of %,d".formatted(2, LINES)));
		assertThat(status(editor)).as("the place of the caret").contains("3 : 7");
		assertThat(find.find(-1, "line", false, true, false)).isPositive();
		Waiting.until("the count", () -> status(editor).contains("match %,d of %,d".formatted(LINES, LINES)));
	}

	/** A count that takes long says how far it is. */
	@Test
	void saysWhatItHasCountedSoFar() {
		LogEditor editor = openLongLog(window);
		EditorFind find = new EditorFind(editor);
		assertThat(find.find(0, ".*[l][i][n][e].*[i][n][t].*[e]", true, true, false, true)).isPositive();
		Waiting.until("a part of the count", () -> status(editor).contains(" so far"));
		Waiting.until("the count", () -> status(editor).contains("Match 1 of %,d".formatted(LINES)));
	}

	/** Where in the log the matches are is marked at the right, and nothing is once the person is back in the text. */
	@Test
	void marksTheMatchesOfTheWholeLog() {
		LogEditor editor = openLongLog(window);
		FindRuler ruler = Objects.requireNonNull(LogWindow.viewer(editor).ruler());
		Text field = openFind(editor);
		field.setText("far away");
		Waiting.until("its mark", () -> !ruler.marks().isEmpty());
		assertThat(ruler.marks().cardinality()).isEqualTo(1);
		int last = ruler.marks().nextSetBit(0);
		field.setText("here");
		Waiting.until("another mark", () -> ruler.marks().get(0));
		assertThat(ruler.marks().cardinality()).isEqualTo(1);
		field.setText("e");
		Waiting.until("all marks", () -> ruler.marks().cardinality() > last);
		field.setText("nobody wrote this");
		Waiting.until("no mark", () -> ruler.marks().isEmpty());
		field.setText("far");
		Waiting.until("a mark", () -> !ruler.marks().isEmpty());
		editor.setFocus();
		Waiting.until("no mark", () -> ruler.marks().isEmpty());
	}
}

package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineFilter;

/** The line above the text that says what the line on top belongs to. */
@ExtendWith(NoLoggedErrors.class)
class WayBarTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static List<Link> links(LogEditor editor) {
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		return Widgets.all(text.getParent().getParent().getParent())
				.filter(Link.class::isInstance)
				.map(Link.class::cast)
				.filter(Link::getVisible)
				.toList();
	}

	@Test
	void tellsPhaseProcessAndTaskOfTheLineOnTop() {
		LogEditor editor = window.openSample("small-scan.log");
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		Waiting.until("the phases", () -> links(editor).size() == 1);
		Link way = links(editor).getFirst();
		LogWindow.viewer(editor).setTopIndex(60);
		Waiting.until("the way", () -> way.getText().contains("SYN Stealth Scan"));
		assertThat(way.getText()).isEqualTo("<a href=\"3\">Nmap phase</a> › <a href=\"5\">Process 1</a> › "
				+ "<a href=\"25\">SYN Stealth Scan</a> · 2 min 11 s, estimated 3 min 36 s");
		Event click = new Event();
		click.text = "25";
		way.notifyListeners(SWT.Selection, click);
		assertThat(editor.cursor().line()).isEqualTo(25);
		LogWindow.viewer(editor).setTopIndex(0);
		Waiting.until("the first line", () -> way.getText().equals("<a href=\"3\">Before the Nmap phase</a>"));
		assertThat(way.getVisible()).as("the text does not jump").isTrue();
		assertThat(text.getTopIndex()).isZero();
		LogWindow.viewer(editor).setTopIndex(text.getLineCount() - 1);
		Waiting.until("the last lines", () -> way.getText().equals("<a href=\"3\">After the Nmap phase</a>"));
	}

	@Test
	void saysNothingOfALineThatIsNotThere() throws QueryException {
		LogEditor editor = window.openSample("small-scan.log");
		Waiting.until("the phases", () -> links(editor).size() == 1);
		Link way = links(editor).getFirst();
		LogWindow.log(editor).filtered().set(LineFilter.NONE.add(Chip.only(QueryParser.parse("192.0.2.255"))));
		Waiting.until("an empty line above an empty text", () -> way.getText().isEmpty());
		LogWindow.log(editor).filtered().set(LineFilter.NONE);
		Waiting.until("the way", () -> !way.getText().isEmpty());
	}

	/** Of the line of the caret, in the field that is wide enough for it. */
	@Test
	void theStatusLineTellsTimeAndTask() {
		LogEditor editor = window.openSample("small-scan.log");
		Waiting.until("the phases", () -> links(editor).size() == 1);
		editor.cursor().reveal(60);
		Waiting.until("the field", () -> status().anyMatch(text -> text.startsWith("21:31:03 GMT")));
		assertThat(status()).anyMatch(text -> text.endsWith(" · SYN Stealth Scan, Process 1"));
		editor.cursor().reveal(0);
		Waiting.until("the first line", () -> status().anyMatch(text -> text.startsWith("21:30:00 GMT")));
		assertThat(status()).as("before the phase").noneMatch(text -> text.contains("Process"));
		LogWindow.page().closeEditor(editor, false);
		Waiting.until("nothing is told", () -> status().noneMatch(text -> text.contains("GMT")));
	}

	private static Stream<String> status() {
		return Widgets.texts(LogWindow.page().getWorkbenchWindow().getShell()).filter(text -> text.contains(" GMT"));
	}

	@Test
	void isNotThereWithoutPhases() {
		LogEditor editor = window.openSample("other-messages.log");
		Waiting.until("the log to be read", () -> LogWindow.log(editor).state() == OpenLogState.COMPLETE);
		Waiting.forEvents();
		assertThat(LogWindow.log(editor).report().phases()).isEmpty();
		assertThat(links(editor)).isEmpty();
	}
}

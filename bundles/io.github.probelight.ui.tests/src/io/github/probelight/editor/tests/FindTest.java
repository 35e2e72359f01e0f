package io.github.probelight.editor.tests;

import static io.github.probelight.editor.tests.FindDrive.FIRST;
import static io.github.probelight.editor.tests.FindDrive.LINES;
import static io.github.probelight.editor.tests.FindDrive.openFind;
import static io.github.probelight.editor.tests.FindDrive.openLongLog;
import static io.github.probelight.editor.tests.FindDrive.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.IFindReplaceTargetExtension3;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilteredLog;
import io.github.probelight.workspace.search.FoundLines;

/** Find in a log that takes long to search: the person types on, and what is far away is selected when it is found. */
@ExtendWith(NoLoggedErrors.class)
class FindTest {
	private static final long BYTES = 60_000_000;
	private static final int HOSTS = 5_000;
	private static final int MILLIS_A_KEY = 60;
	/**
	 * Is nowhere, and far away on any machine: nothing is known of it beforehand, so each line is looked at, from each of
	 * its characters.
	 */
	private static final String SLOW = ".*[x][y][z]";
	/** By which the platform names its buttons. */
	private static final String OVERLAY_ID = "org.eclipse.ui.internal.findreplace.overlay.FindReplaceOverlay.id";
	private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void takesEveryKeyWhileItSearches() throws Exception {
		Path file = window.folder().resolve("large.log");
		LogGenerator.write(LogPlan.ofBytes(1, BYTES, HOSTS), file);
		LogEditor editor = window.openLog(file);
		StyledText log = (StyledText) editor.getAdapter(Control.class);
		Text field = openFind(editor);
		boolean[] modal = new boolean[1];

		String absent = "nobody wrote this";
		Color usual = field.getForeground();
		Duration longest = type(field, absent, modal);
		// of the first letters that are nowhere it was said before, while the rest was typed
		Waiting.until("the search to end", () -> status(editor).contains("No search results for: " + absent));
		Waiting.until("nothing to be selected", () -> log.getSelectionCount() == 0);
		assertThat(field.getForeground()).as("the field says so, too").isNotEqualTo(usual);

		field.setText("");
		// from one end of the log to the other: the last entry
		String last = "phase complete";
		Duration second = type(field, last, modal);
		Waiting.until("the match", () -> log.getSelectionText().equalsIgnoreCase(last));
		assertThat(LogWindow.viewer(editor).isSearching()).isFalse();
		assertThat(log.getLineAtOffset(log.getSelection().x)).isGreaterThan(log.getLineCount() / 2);
		assertThat(modal[0]).as("a modal dialog").isFalse();
		System.out.printf("Find in %,d bytes: longest event while typing %,d ms%n", BYTES,
				Math.max(longest.toMillis(), second.toMillis()));
	}

	@Test
	void searchesAllAroundAndSaysSo() {
		LogEditor editor = openLongLog(window);
		StyledText log = (StyledText) editor.getAdapter(Control.class);
		EditorFind find = new EditorFind(editor);
		assertThat(find.find(0, "far", true, true, false)).isEqualTo(log.getCharCount() - "far away\n".length());
		assertThat(find.find(FIRST.length() + 1, ".*[h][e][r][e]", true, true, false, true)).as("all around").isZero();
		Waiting.until("the count", () -> status(editor).contains("Went on from the beginning: match 1 of 1"));
		assertThat(find.find(0, "nowhere", true, true, false)).isEqualTo(-1);
		// the platform has had an answer before
		assertThat(find.find(0, SLOW, true, true, false, true)).isEqualTo(-1);
		assertThat(status(editor)).contains("No search results for: " + SLOW);
		assertThat(find.find(0, "nowhere else", true, true, false)).as("known already").isEqualTo(-1);
	}

	/** As all other buttons of the tool bar, for the log in front. */
	@Test
	void isThereWhileAViewIsActive() throws Exception {
		LogEditor editor = openLongLog(window);
		LogWindow.page().showView("org.eclipse.ui.views.ContentOutline");
		Waiting.until("an idle window", () -> !Display.getCurrent().readAndDispatch());
		PlatformUI.getWorkbench()
				.getService(IHandlerService.class)
				.executeCommand("org.eclipse.ui.edit.findReplace", null);
		Waiting.until("the field of Find", () -> FindDrive.focused() != null);
		Objects.requireNonNull(FindDrive.focused()).setText("far away");
		Waiting.until("the count", () -> status(editor).contains("Match 1 of 1"));
	}

	/** One key shows only the lines with what is searched for; Find goes on among them. */
	@Test
	void becomesAFilter() throws Exception {
		LogEditor editor = openLongLog(window);
		Text field = openFind(editor);
		field.setText("far away");
		Waiting.until("the count", () -> status(editor).contains("Match 1 of 1"));
		editor.getSite()
				.getService(IHandlerService.class)
				.executeCommand("io.github.probelight.editor.findFilter", null);
		FilteredLog filtered = Objects.requireNonNull(editor.log()).filtered();
		assertThat(filtered.filter().chips()).extracting(Chip::label).containsExactly("\"far away\"");
		Waiting.until("one entry", () -> Objects.requireNonNull(editor.document()).rows() == filtered.shown()
				&& filtered.shown().rows() > 0);
		Waiting.until("the match among what is shown", () -> filtered.lastFind().lines() instanceof FoundLines lines
				&& lines.shown() == filtered.shown() && lines.isDone() && lines.matches() == 1);
		assertThat(editor.filter().undo()).as("a change like others").isTrue();
		assertThat(filtered.filter().chips()).isEmpty();
	}

	/** "There is none" is not all of the truth while lines are hidden. */
	@Test
	void saysThatLinesAreHidden() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		FilterDrive.filter(editor, "only: state:open");
		Text field = openFind(editor);
		field.setText("DEAD");
		Waiting.until("what may be done",
				() -> status(editor).contains("lines that are shown for: DEAD. F9 shows all."));
		field.setText("OPEN");
		Waiting.until("the count", () -> status(editor).contains("Match 1 of "));
	}

	/** It is no key that does nothing where there is nothing to look in. */
	@Test
	void saysSoWhereAFilterKeepsNoLine() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		FilterDrive.run(FilterDrive.FILTER);
		FilterDrive.type(editor, "no-such-word");
		Waiting.until("no line", () -> LogWindow.document(editor).getLength() == 0);
		Text field = openFind(editor);
		field.setText("phase");
		Waiting.until("the answer",
				() -> status(editor).contains("lines that are shown for: phase. F9 shows all."));
	}

	/** Case and whole words count in the filter as they do in Find. */
	@Test
	void becomesAFilterWithItsChoices() throws Exception {
		String text = FIRST + "Far off\nfarther\nfar away\n";
		LogEditor editor = window.openLog(window.file("far.log", text.getBytes(StandardCharsets.UTF_8)));
		Text field = openFind(editor);
		switchOption(editor, "caseSensitiveSearch");
		switchOption(editor, "wholeWordSearch");
		try {
			field.setText("Far");
			Waiting.until("the count", () -> status(editor).contains("Match 1 of 1"));
			editor.getSite()
					.getService(IHandlerService.class)
					.executeCommand("io.github.probelight.editor.findFilter", null);
			FilteredLog filtered = Objects.requireNonNull(editor.log()).filtered();
			assertThat(filtered.filter().chips()).extracting(Chip::label)
					.containsExactly("\"Far\" in this case, as a word");
			assertThat(filtered.filter().chips().getFirst().query().text()).isEqualTo("/(?-i:\\bFar\\b)/");
		} finally {
			switchOption(editor, "caseSensitiveSearch");
			switchOption(editor, "wholeWordSearch");
		}
	}

	/** The status line follows the matches while the field has the focus: their place and their number. */
	@Test
	void tellsWhereAndWhichEachMatchIs() {
		LogEditor editor = openLongLog(window);
		Text field = openFind(editor);
		field.setText("here");
		Waiting.until("its place", () -> status(editor).contains("1 : %d".formatted((FIRST + "here").length() + 1)));
		Waiting.until("its number", () -> status(editor).contains("Match 1 of 1"));
		field.setText("far away");
		Waiting.until("another place", () -> status(editor).contains("%,d : 9".formatted(LINES + 2)));
		field.setText("line");
		Waiting.until("all counted", () -> status(editor).contains("Match 1 of %,d".formatted(LINES)));
	}

	/** An expression that is none, or is nowhere, is red at once. */
	@Test
	void isRedForAnExpressionThatFindsNothing() {
		LogEditor editor = openLongLog(window);
		Text field = openFind(editor);
		Color usual = field.getForeground();
		switchToExpressions(editor);
		field.setText("fa[r] away");
		StyledText log = (StyledText) editor.getAdapter(Control.class);
		Waiting.until("the match", () -> log.getSelectionText().equals("far away"));
		assertThat(field.getForeground()).isEqualTo(usual);
		field.setText(SLOW);
		Waiting.until("nothing to be found", () -> !field.getForeground().equals(usual));
		field.setText("li(ne");
		Waiting.until("no expression", () -> !field.getForeground().equals(usual));
		assertThat(status(editor)).contains("This is no expression: ");
		field.setText("(far|near)");
		Waiting.until("the match", () -> log.getSelectionText().equals("far"));
		assertThat(field.getForeground()).isEqualTo(usual);
		switchToExpressions(editor);
	}

	private static void switchToExpressions(LogEditor editor) {
		switchOption(editor, "regExSearch");
	}

	private static void switchOption(LogEditor editor, String option) {
		ToolItem button = Widgets.all((Composite) LogWindow.viewer(editor).getControl())
				.filter(ToolBar.class::isInstance)
				.flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
				.filter(item -> option.equals(item.getData(OVERLAY_ID)))
				.findFirst()
				.orElseThrow();
		button.setSelection(!button.getSelection());
		button.notifyListeners(SWT.Selection, new Event());
	}

	/** What is typed on ends the search before: its answer does not come any more. */
	@Test
	void theLastSearchWins() {
		LogEditor editor = openLongLog(window);
		StyledText log = (StyledText) editor.getAdapter(Control.class);
		var target = (IFindReplaceTargetExtension3) editor.getAdapter(IFindReplaceTarget.class);
		assertThat(target.findAndSelect(70, SLOW, true, false, false, true)).as("nobody knows yet").isEqualTo(70);
		assertThat(target.findAndSelect(70, SLOW, true, false, false, true)).as("Enter once more").isEqualTo(70);
		assertThat(LogWindow.viewer(editor).isSearching()).isTrue();
		// keys that have piled up are handled before the event loop comes round
		target.findAndSelect(70, "far", true, false, false, false);
		Waiting.until("the answer", () -> !LogWindow.viewer(editor).isSearching());
		assertThat(log.getSelectionText()).isEqualTo("far");
		Waiting.until("the count", () -> status(editor).contains("Match 1 of 1"));
		assertThat(status(editor)).doesNotContain(SLOW);
	}

	/** Select All asks for match after match in one event; of more than there is time for it gets the first. */
	@Test
	void comesToAnEndWithSelectAll() {
		LogEditor editor = openLongLog(window);
		IFindReplaceTarget target = editor.getAdapter(IFindReplaceTarget.class);
		int found = 0;
		int from = 0;
		while (target.findAndSelect(from, "line", true, true, false) != -1) {
			found++;
			from = target.getSelection().x + target.getSelection().y;
		}
		assertThat(found).isBetween(1, LINES - 1);
		assertThat(LogWindow.viewer(editor).isSearching()).isFalse();
	}

	/** Types as a person does, who does not wait for the window, and waits until all has arrived. */
	private static Duration type(Text field, String text, boolean[] modal) {
		Display display = field.getDisplay();
		for (int i = 0; i < text.length(); i++) {
			char key = text.charAt(i);
			display.timerExec(MILLIS_A_KEY * (i + 1), () -> {
				modal[0] |= isModalOpen(display);
				press(display, key);
			});
		}
		return Waiting.until("all keys to arrive", () -> field.getText().equals(text));
	}

	private static void press(Display display, char key) {
		for (int type : new int[]{SWT.KeyDown, SWT.KeyUp}) {
			Event event = new Event();
			event.type = type;
			event.character = key;
			display.post(event);
		}
	}

	private static boolean isModalOpen(Display display) {
		return Arrays.stream(display.getShells())
				.anyMatch(shell -> shell.isVisible() && (shell.getStyle() & MODAL) != 0);
	}
}

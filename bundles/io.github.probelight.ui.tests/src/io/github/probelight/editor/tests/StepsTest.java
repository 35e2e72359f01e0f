package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.mark.LogMarks;
import io.github.probelight.editor.navigate.LogLocation;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.summary.FindingMark;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;

/** Keys lead from one finding, problem, task or line of a host to the next, and back to where a person was. */
@ExtendWith(NoLoggedErrors.class)
class StepsTest {
	private static final String LINE = "2026-03-14T21:%02d:%02d [%s] [Thread: Scan default:1] [Site: A] %s";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static void execute(LogEditor editor, String command) {
		activate(editor);
		IHandlerService handlers = editor.getSite().getService(IHandlerService.class);
		try {
			handlers.executeCommand(command, null);
		} catch (CommandException e) {
			throw new AssertionError(command, e);
		}
	}

	/** The platform keeps no places until it has noticed that another editor is active. */
	private static LogEditor activate(LogEditor editor) {
		LogWindow.activate(editor);
		return editor;
	}

	private static void step(LogEditor editor, String name, long line) {
		execute(editor, "io.github.probelight.editor." + name);
		Waiting.until(name + " to lead to line " + line + ", not " + editor.cursor().line(),
				() -> editor.cursor().line() == line);
	}

	private static void stays(LogEditor editor, String name, String says) {
		long line = editor.cursor().line();
		execute(editor, "io.github.probelight.editor." + name);
		Waiting.until("the status line to say " + says, () -> statusTexts().anyMatch(says::equals));
		assertThat(editor.cursor().line()).isEqualTo(line);
	}

	private static Stream<String> statusTexts() {
		return Widgets.texts(LogWindow.page().getWorkbenchWindow().getShell());
	}

	private LogEditor open(int lines, List<Integer> warnings, List<Integer> ofHost) {
		String text = IntStream.range(0, lines)
				.mapToObj(i -> LINE.formatted(i / 60 % 60, i % 60, warnings.contains(i) ? "WARN" : "INFO",
						ofHost.contains(i) ? "[10.3.7.1:22/TCP] OPEN (reason=syn-ack)" : "[10.3.7.12] DEAD (reason=x)"))
				.collect(Collectors.joining("\n", "", "\n"));
		return activate(window.openLog(window.file("steps.log", text.getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void warnings() {
		LogEditor editor = open(3000, List.of(10, 1500, 2999), List.of());
		step(editor, "nextProblem", 10);
		step(editor, "nextProblem", 1500);
		step(editor, "nextProblem", 2999);
		stays(editor, "nextProblem", "No further warning or error below line 3,000");
		step(editor, "previousProblem", 1500);
		step(editor, "previousProblem", 10);
		stays(editor, "previousProblem", "No warning or error above line 11");
	}

	/** Not of one whose address begins alike. */
	@Test
	void linesOfTheHost() {
		LogEditor editor = open(3000, List.of(), List.of(7, 9, 2000));
		editor.cursor().reveal(7);
		step(editor, "nextHost", 9);
		step(editor, "nextHost", 2000);
		stays(editor, "nextHost", "No further line about 10.3.7.1 below line 2,001");
		step(editor, "previousHost", 9);
	}

	@Test
	void tasksAndFindings() {
		LogEditor editor = window.openSample("small-scan.log");
		step(editor, "nextTask", 3);
		step(editor, "nextTask", 5);
		editor.cursor().reveal(20);
		step(editor, "nextTask", 25);
		step(editor, "previousTask", previousTask(editor));
		long finding = firstFinding(editor);
		editor.cursor().reveal(0);
		step(editor, "nextFinding", finding);
		editor.cursor().reveal(0);
		execute(editor, "org.eclipse.ui.navigate.next"); // the platform's own next is the same
		Waiting.until("the first finding", () -> editor.cursor().line() == finding);
	}

	/** One line proves two findings: the step that leads there names both, and what is marked explains both. */
	@Test
	void twoFindingsOfOneLine() {
		String text = LINE.formatted(0, 0, "INFO", "x") + '\n'
				+ LINE.formatted(0, 1, "INFO", "[10.3.7.1] DEAD (reason=localhost-response)") + '\n';
		LogEditor editor = activate(window.openLog(window.file("two.log", text.getBytes(StandardCharsets.UTF_8))));
		List<FindingKind> both = List.of(FindingKind.CONTRADICTION, FindingKind.SELF_SCAN);
		assertThat(Findings.of(LogWindow.log(editor).report())).extracting(Finding::kind, Finding::lines)
				.containsExactlyInAnyOrder(tuple(both.get(0), List.of(1L)), tuple(both.get(1), List.of(1L)));
		step(editor, "nextFinding", 1);
		Waiting.until("both to be named", () -> statusTexts().anyMatch(FindingMark.listed(both)::equals));
		Waiting.until("the mark", () -> !editor.marks().marks().of(LogMarks.Source.FINDINGS).isEmpty());
		assertThat(editor.marks().hover().getHoverInfo(LogWindow.viewer(editor), 1))
				.isEqualTo(FindingMark.explained(both));
		stays(editor, "nextFinding", "No further line of a finding below line 2");
	}

	private static long previousTask(LogEditor editor) {
		return LogWindow.log(editor)
				.report()
				.phases()
				.getFirst()
				.processes()
				.getFirst()
				.tasks()
				.stream()
				.mapToLong(task -> task.line())
				.filter(line -> line < 25)
				.max()
				.orElse(5);
	}

	private static long firstFinding(LogEditor editor) {
		return Findings.of(LogWindow.log(editor).report())
				.stream()
				.flatMap(finding -> finding.lines().stream())
				.mapToLong(Long::longValue)
				.filter(line -> line > 0)
				.min()
				.orElseThrow();
	}

	/** A hidden row is no goal. */
	@Test
	void goesToWhatIsShown() {
		LogEditor editor = open(3000, List.of(10, 1502, 1504), List.of());
		LogWindow.viewer(editor).show(new TwoOfThree(LogWindow.log(editor).index(), LogWindow.log(editor).text()));
		editor.cursor().reveal(10);
		assertThat(LogWindow.document(editor).rows().shows(1502)).isFalse();
		step(editor, "nextProblem", 1504);
	}

	@Test
	void backAndForward() {
		LogEditor editor = open(3000, List.of(10, 1500), List.of());
		IWorkbenchPage page = LogWindow.page();
		editor.cursor().reveal(500);
		step(editor, "nextProblem", 1500);
		editor.cursor().reveal(2900);
		for (long line : new long[]{1500, 500, 0}) {
			execute(editor, "org.eclipse.ui.navigate.backwardHistory");
			Waiting.until("back to " + line, () -> editor.cursor().line() == line);
		}
		execute(editor, "org.eclipse.ui.navigate.forwardHistory");
		Waiting.until("forward again", () -> editor.cursor().line() == 500);
		assertThat(page.getNavigationHistory().getCurrentLocation()).isInstanceOfSatisfying(LogLocation.class,
				place -> assertThat(place.line()).isEqualTo(500));
	}

	/** A jump by keys or by a search is one too; a page is not. */
	@Test
	void backFromTheEnd() {
		LogEditor editor = open(3000, List.of(), List.of());
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		editor.cursor().reveal(700);
		text.invokeAction(ST.TEXT_END);
		Waiting.until("the end to be kept", () -> LogWindow.page()
				.getNavigationHistory()
				.getCurrentLocation() instanceof LogLocation place && place.line() > 2900);
		execute(editor, "org.eclipse.ui.navigate.backwardHistory");
		Waiting.until("back to where the jump began", () -> editor.cursor().line() == 700);
	}
}

package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.export.TableFile;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.ExportJob;
import io.github.probelight.views.compare.CompareEditor;
import io.github.probelight.views.compare.CompareExport;
import io.github.probelight.views.compare.CompareHandler;
import io.github.probelight.views.compare.CompareInput;
import io.github.probelight.views.table.NextStep;

/** What has changed between two logs, in an editor. */
@ExtendWith(NoLoggedErrors.class)
class CompareEditorTest {

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private Path old = Path.of("");
	private Path now = Path.of("");

	@BeforeEach
	void writeLogs() throws IOException {
		old = write("monday.log", "[10.0.0.1] ALIVE (reason=echo-reply)", "[10.0.0.2] ALIVE (reason=echo-reply)",
				"[10.0.0.3] ALIVE (reason=echo-reply)", "[10.0.0.1:445/TCP] OPEN (reason=syn-ack:TTL=60)");
		now = write("tuesday.log", "[10.0.0.1] ALIVE (reason=echo-reply)", "[10.0.0.2] ALIVE (reason=reset)",
				"[10.0.0.4] ALIVE (reason=arp-response)", "[10.0.0.1:445/TCP] FILTERED (reason=no-response)");
	}

	@AfterEach
	void close() {
		LogWindow.page().closeAllEditors(false);
	}

	private Path write(String name, String... results) throws IOException {
		String head = "2026-03-14T21:30:00 [INFO] [Thread: Scan default:7:nmap:stdin] [Site: A] ";
		StringBuilder log = new StringBuilder(head + "Nmap phase started.\n" + head
				+ "Nmap scan of 40 IP addresses starting.\n");
		for (String result : results) {
			log.append(head).append(result).append('\n');
		}
		return Files.writeString(window.folder().resolve(name), log.append(head).append("Nmap phase complete.\n"));
	}

	private static CompareEditor open(Path old, Path now) throws Exception {
		ICommandService commands = LogWindow.page().getWorkbenchWindow().getService(ICommandService.class);
		return (CompareEditor) LogWindow.page()
				.getWorkbenchWindow()
				.getService(IHandlerService.class)
				.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(CompareHandler.ID),
						Map.of(CompareHandler.OLD, old.toString(), CompareHandler.NEW, now.toString())), null);
	}

	private CompareEditor compared() throws Exception {
		CompareEditor editor = open(old, now);
		Waiting.until("the changes", () -> editor.panel().table().rows().size() > 0 && !editor.panel().isBusy());
		return editor;
	}

	private static List<Change> rows(CompareEditor editor) {
		return IntStream.range(0, editor.panel().table().rows().size())
				.mapToObj(editor.panel().table().rows()::row)
				.toList();
	}

	private static List<ChangeKind> kinds(CompareEditor editor) {
		return rows(editor).stream().map(Change::kind).toList();
	}

	@Test
	void showsTheSentenceAndEachChange() throws Exception {
		CompareEditor editor = compared();
		assertThat(editor.getTitle()).isEqualTo("monday.log → tuesday.log");
		assertThat(editor.said()).startsWith("1 host appeared, 1 host vanished, 1 host changed, 1 port filtered");
		assertThat(kinds(editor)).containsExactly(ChangeKind.HOST_APPEARED, ChangeKind.HOST_VANISHED,
				ChangeKind.HOST_CHANGED, ChangeKind.PORT_FILTERED, ChangeKind.FINDING_NEW);
		assertThat(editor.panel().totalsText()).contains("5 changes", "hosts: 3 in the old log");
		assertThat(editor.isDirty()).isFalse();
	}

	@Test
	void isExportedWithPseudonymsThatAreTheSameInBothLogs() throws Exception {
		CompareEditor editor = compared();
		for (TableFile.Format format : TableFile.Format.values()) {
			Path file = window.folder().resolve("comparison." + format.extension());
			ExportJob job = CompareExport.nameless((CompareInput) editor.getEditorInput(), file, format);
			job.schedule();
			job.join();
			assertThat(job.getResult()).matches(IStatus::isOK);
			assertThat(Files.readString(file)).contains("arp-response")
					.doesNotContain("10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "monday", "tuesday");
		}
		assertThat(Files.readString(window.folder().resolve("comparison.json"))).contains("\"changed\":[{");
	}

	@Test
	void buttonsAndWordsNarrowTheRows() throws Exception {
		CompareEditor editor = compared();
		editor.showOnly(Set.of(ChangeKind.HOST_VANISHED));
		Waiting.until("one kind", () -> kinds(editor).equals(List.of(ChangeKind.HOST_VANISHED)));
		editor.showOnly(Set.of());
		Waiting.until("all kinds", () -> rows(editor).size() == 5);
		editor.ask("10.0.0.0/30 port:445 new:filtered");
		Waiting.until("a port", () -> kinds(editor).equals(List.of(ChangeKind.PORT_FILTERED)));
		assertThat(editor.panel().totalsText()).contains("5 changes", "filtered: 1 of 5 shown");
	}

	@Test
	void whatIsWrongWithTheFilterIsSaidAndTheRowsStay() throws Exception {
		CompareEditor editor = compared();
		editor.ask("old:alive");
		Waiting.until("two hosts", () -> kinds(editor)
				.equals(List.of(ChangeKind.HOST_VANISHED, ChangeKind.HOST_CHANGED)));
		editor.ask("old:alive level:warn");
		assertThat(editor.filterProblem()).startsWith("Nothing is called level: there are host, port, change");
		StyleRange wrong = editor.filterField().control().getStyleRangeAtOffset("old:alive ".length());
		assertThat(wrong).isNotNull().matches(style -> style.underline);
		assertThat(rows(editor)).hasSize(2);
		editor.ask("old:dead");
		assertThat(editor.filterProblem()).isEmpty();
		Waiting.until("no row", () -> editor.panel().messageText().startsWith("No change answers the filter"));
		assertThat(editor.panel().offered()).extracting(NextStep::label).containsExactly("Clear the filter");
		Event escape = new Event();
		escape.keyCode = SWT.ESC;
		editor.filterField().control().notifyListeners(SWT.KeyDown, escape);
		Waiting.until("all rows", () -> rows(editor).size() == 5);
	}

	@Test
	void theKeyForFindLeadsToTheFilterWhichOffersWordsOfBothLogs() throws Exception {
		CompareEditor editor = compared();
		editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.FIND.getId()).run();
		assertThat(editor.filterField().control().isFocusControl()).isTrue();
		editor.filterField().control().setText("new:");
		editor.filterField().control().setCaretOffset(4);
		editor.filterField().offer();
		Waiting.until("words", editor.filterField()::isOffering);
	}

	@Test
	void aRowOpensItsLineInTheNewerLog() throws Exception {
		CompareEditor editor = compared();
		editor.open(rows(editor).get(3));
		Waiting.until("the newer log", () -> LogWindow.page().getActiveEditor() instanceof LogEditor log
				&& log.getTitle().equals("tuesday.log") && log.cursor().line() == 5);
		editor.open(rows(editor).get(1));
		Waiting.until("the older log", () -> LogWindow.page().getActiveEditor() instanceof LogEditor log
				&& log.getTitle().equals("monday.log") && log.cursor().line() == 4);
	}

	@Test
	void bothLogsStandSideBySide() throws Exception {
		CompareEditor editor = compared();
		editor.openBoth(rows(editor).get(2));
		Waiting.until("both logs to be seen", () -> logs().size() == 2
				&& logs().stream().allMatch(LogWindow.page()::isPartVisible));
		// one after the other: of two stacks that become empty at once the platform removes one too many
		LogWindow.page().closeEditor(LogWindow.page().getActiveEditor(), false);
		Waiting.until("one log to be left", () -> logs().size() == 1);
		Waiting.forEvents();
	}

	private static List<IEditorPart> logs() {
		return List.of(LogWindow.page().getEditorReferences())
				.stream()
				.map((IEditorReference reference) -> reference.getEditor(false))
				.filter(LogEditor.class::isInstance)
				.toList();
	}

	@Test
	void saysWhyALogCannotBeReadAndWhenNothingChanged() throws Exception {
		CompareEditor gone = open(old, window.folder().resolve("nowhere.log"));
		Waiting.until("the reason", () -> gone.said().contains("nowhere.log is gone"));
		assertThat(gone.panel().messageText()).contains("nowhere.log is gone");
		CompareEditor same = open(old, old);
		Waiting.until("the sentence", () -> same.said().equals("Both are the same log: nothing changed."));
		Waiting.until("no rows", () -> same.panel().messageText().equals("Nothing changed."));
	}

	@Test
	void isThereAgainInALaterStart() {
		CompareInput input = new CompareInput(old, now);
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.saveState(memento);
		assertThat(new CompareInput.Factory().createElement(memento)).isEqualTo(input);
	}
}

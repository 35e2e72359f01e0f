package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.XMLMemento;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.together.TogetherInput;
import io.github.probelight.editor.viewer.LogLineNumbers;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.OpenLogState;

/** Several logs in one editor, in the order of time, each line with its log. */
@ExtendWith(NoLoggedErrors.class)
class TogetherEditorTest {
	private static final String COMMAND = "io.github.probelight.editor.together";
	private static final String LINE = "2026-03-14T21:30:%02d [INFO] [Thread: x] [Site: %s] [10.0.0.%1$d] ALIVE (reason=echo-reply)\n";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private Path write(String name, String site, int... seconds) throws IOException {
		StringBuilder text = new StringBuilder();
		for (int second : seconds) {
			text.append(LINE.formatted(second, site));
		}
		return Files.writeString(window.folder().resolve(name), text);
	}

	/** Opens logs as one, by the command, and waits until they are read. */
	static LogEditor open(Path... logs) throws Exception {
		String names = String.join("\0", List.of(logs).stream().map(Path::toString).toList());
		ICommandService commands = LogWindow.page().getWorkbenchWindow().getService(ICommandService.class);
		LogEditor editor = (LogEditor) LogWindow.page()
				.getWorkbenchWindow()
				.getService(IHandlerService.class)
				.executeCommand(ParameterizedCommand.generateCommand(commands.getCommand(COMMAND),
						Map.of(COMMAND + ".logs", names)), null);
		Waiting.until("the logs to be read", () -> LogWindow.log(editor).state() == OpenLogState.COMPLETE
				&& LogWindow.document(editor).window().shownRows() == LogWindow.log(editor).index().extent().rows());
		return editor;
	}

	private static boolean said(LogEditor editor, String text) {
		return Widgets.texts(editor.getSite().getShell()).anyMatch(shown -> shown.contains(text));
	}

	@Test
	void showsLinesInTheOrderOfTimeWithTheirLogs() throws Exception {
		Path late = write("late.log", "B", 3, 4, 20);
		Path early = write("early.log", "A", 1, 4, 9);
		LogEditor editor = open(late, early);
		assertThat(editor.getTitle()).isEqualTo("late.log + early.log");
		assertThat(LogWindow.document(editor).get()).isEqualTo(LINE.formatted(1, "A") + LINE.formatted(3, "B")
				+ LINE.formatted(4, "A") + LINE.formatted(4, "B") + LINE.formatted(9, "A") + LINE.formatted(20, "B"));
		LogLineNumbers numbers = new LogLineNumbers(editor::document);
		assertThat(List.of(0, 1, 2, 3, 4, 5)).map(numbers::createDisplayString)
				.containsExactly("A 1", "B 1", "A 2", "B 2", "A 3", "B 3");
		assertThat(LogLineNumbers.colour(LogWindow.document(editor), 0)).isNotNull()
				.isEqualTo(LogLineNumbers.colour(LogWindow.document(editor), 4))
				.isNotEqualTo(LogLineNumbers.colour(LogWindow.document(editor), 1));
		Waiting.until("the names of the logs", () -> said(editor, "A  early.log    B  late.log"));
		editor.cursor().reveal(3);
		Waiting.until("the log of the line", () -> said(editor, "late.log:2 · "));
		assertThat(LogWindow.log(editor).report().targets().sites()).hasSize(2);
	}

	@Test
	void reloadShowsWhatHasBecomeOfEither() throws Exception {
		Path late = write("late.log", "B", 3);
		LogEditor editor = open(write("early.log", "A", 1, 9), late);
		Files.writeString(late, LINE.formatted(5, "B"), StandardOpenOption.APPEND);
		Waiting.until("the news", () -> said(editor, "early.log + late.log has grown"));
		assertThat(Widgets.all(editor.getSite().getShell())
				.filter(Button.class::isInstance)
				.map(Button.class::cast)
				.filter(button -> button.isVisible() && button.getText().equals("Follow"))).isEmpty();
		LogWindow.page().activate(editor);
		editor.getSite().getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.refresh", null);
		Waiting.until("the new line", () -> LogWindow.document(editor)
				.get()
				.equals(LINE.formatted(1, "A") + LINE.formatted(3, "B") + LINE.formatted(5, "B")
						+ LINE.formatted(9, "A")));
	}

	@Test
	void isThereAgainAfterARestart() throws Exception {
		LogEditor editor = open(write("a b.log", "A", 1), write("ü.log", "B", 2));
		IEditorInput input = editor.getEditorInput();
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		Objects.requireNonNull(input.getPersistable()).saveState(memento);
		assertThat(new TogetherInput.Factory().createElement(memento)).isEqualTo(input);
		assertThat(input.exists()).isTrue();
	}

	@Test
	void saysWhichLogCannotBeRead() throws Exception {
		Path log = write("a.log", "A", 1);
		LogEditor editor = (LogEditor) LogWindow.page()
				.openEditor(new TogetherInput(List.of(log, window.folder().resolve("gone.log"))), LogEditor.ID);
		assertThat(editor.log()).isNull();
		Waiting.until("the reason", () -> said(editor, "gone.log"));
	}
}

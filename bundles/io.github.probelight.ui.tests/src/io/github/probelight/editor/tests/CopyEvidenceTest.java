package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;

/** Lines are copied with what proves where they are from; the properties of a log tell the same of the file. */
@ExtendWith(NoLoggedErrors.class)
class CopyEvidenceTest {
	private static final String COPY = "io.github.probelight.editor.evidence";
	private static final String LINE = "2026-03-14T21:30:%02d [INFO] [Thread: x] [Site: A] [10.0.0.%1$d] ALIVE (reason=x)\n";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static String hash(LogEditor editor) throws Exception {
		return hash(LogWindow.log(editor).path());
	}

	private static String hash(Path file) throws Exception {
		byte[] bytes = Files.readAllBytes(file);
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
	}

	private static void execute(LogEditor editor, String command) throws CommandException {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[]{"before"}, new Transfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
		LogWindow.activate(editor);
		editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
	}

	private static String copied(String begin) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			String[] text = {""};
			Waiting.until("the clipboard to begin with " + begin, () -> {
				text[0] = String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
				return text[0].startsWith(begin);
			});
			return text[0];
		} finally {
			clipboard.dispose();
		}
	}

	/** Two lines are selected: the selection ends where the third begins. */
	@Test
	void selectedLines() throws Exception {
		LogEditor editor = window.openSample("small-scan.log");
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		text.setSelection(text.getOffsetAtLine(11) + 5, text.getOffsetAtLine(13));
		List<String> lines = Files.readAllLines(LogWindow.log(editor).path());
		execute(editor, COPY);
		String note = copied("File: small-scan.log, ");
		assertThat(note).contains("SHA-256: " + hash(editor) + "\nLines: 12 to 13\nTime: 2026-03-14 21:3")
				.endsWith("\n\n12  " + lines.get(11) + "\n13  " + lines.get(12) + "\n");
		execute(editor, COPY + "Markdown");
		assertThat(copied("- File: small-scan.log, ")).contains("```text\n12  " + lines.get(11));
	}

	/** What is hidden between two lines is not copied, and the numbers show it. */
	@Test
	void linesThatAreShown() throws Exception {
		LogEditor editor = window.openSample("small-scan.log");
		LogWindow.viewer(editor)
				.show(Showing.TWO_OF_THREE.of(LogWindow.log(editor).index(), LogWindow.log(editor).text()));
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		text.setSelection(0, text.getOffsetAtLine(4));
		execute(editor, COPY);
		assertThat(copied("File: small-scan.log, ")).contains("\nLines: 1 to 2, 4 to 5\n");
	}

	/** Each line is told by the file that it is in, and its number there. */
	@Test
	void linesOfSeveralLogs() throws Exception {
		Path late = window.file("late.log", (LINE.formatted(3) + LINE.formatted(5)).getBytes(StandardCharsets.UTF_8));
		Path early = window.file("early.log", (LINE.formatted(1) + LINE.formatted(4)).getBytes(StandardCharsets.UTF_8));
		LogEditor editor = TogetherEditorTest.open(late, early);
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		text.setSelection(text.getOffsetAtLine(1), text.getOffsetAtLine(3));
		execute(editor, COPY);
		assertThat(copied("File: late.log, ")).contains(hash(late) + "\nLines: 1\nTime: 2026-03-14 21:30:03")
				.contains("\n\n1  " + LINE.formatted(3) + "\nFile: early.log, ")
				.contains(hash(early) + "\nLines: 2\nTime: 2026-03-14 21:30:04")
				.endsWith("\n\n2  " + LINE.formatted(4));
		computesHashes(editor, "late.log + early.log", hash(late) + "  late.log\n" + hash(early) + "  early.log",
				"2 files, " + (Files.size(late) + Files.size(early)) + " bytes");
	}

	/** A rotation leaves the lines in the file of another name: that one proves where they are from, not the new one. */
	@Test
	void ofAFileThatHasAnotherNameNow() throws Exception {
		Path file = window.file("turned.log", LINE.formatted(1).repeat(9).getBytes(StandardCharsets.UTF_8));
		LogEditor editor = window.openLog(file);
		Path old = Files.move(file, file.resolveSibling("turned.log.1"));
		execute(editor, COPY);
		String moved = copied("File: turned.log.1, " + Files.size(old) + " bytes\nSHA-256: " + hash(old));
		assertThat(moved).endsWith("\n\n1  " + LINE.formatted(1));
		Files.writeString(file, LINE.formatted(2).repeat(20));
		execute(editor, COPY);
		assertThat(copied("File: turned.log.1, ")).as("also where there is a new one").isEqualTo(moved);
		Waiting.until("it to be said", () -> Widgets.texts(editor.getSite().getShell())
				.anyMatch(text -> text.contains("the hash of the file, which is called turned.log.1 now.")));
		computesHashes(editor, "turned.log", "turned.log.1, opened as turned.log", hash(old),
				Files.size(old) + " bytes");
		Files.delete(old);
		execute(editor, COPY);
		Waiting.until("it to be refused", () -> Widgets.texts(editor.getSite().getShell())
				.anyMatch(text -> text.contains("Nothing copied: the file of turned.log is no longer")));
		assertThat(Widgets.clipboard()).isEqualTo("before");
	}

	/** The hash of the file that is there now would say that these lines are in it. */
	@Test
	void notOfAFileThatIsNoLongerTheOneThatIsShown() throws Exception {
		Path file = window.file("turned.log", LINE.formatted(1).repeat(9).getBytes(StandardCharsets.UTF_8));
		LogEditor editor = window.openLog(file);
		Files.copy(file, file.resolveSibling("turned.log.1"));
		Files.writeString(file, LINE.formatted(2).repeat(20));
		execute(editor, COPY);
		Waiting.until("it to be refused", () -> Widgets.texts(editor.getSite().getShell())
				.anyMatch(text -> text.contains("Nothing copied: the file of turned.log is no longer")));
		assertThat(Widgets.clipboard()).isEqualTo("before");
		execute(editor, "org.eclipse.ui.file.properties");
		Shell dialog = properties("turned.log");
		try {
			assertThat(Widgets.texts(dialog))
					.contains("No longer the file that is shown: size and SHA-256 are those of the file now.");
		} finally {
			dialog.close();
		}
	}

	@Test
	void propertiesOfAFileOutsideTheWorkspace() throws Exception {
		LogEditor editor = window.openSample("crlf.log");
		computesHashes(editor, "crlf.log", hash(editor), "UTF-8, CR LF");
	}

	/** What is told while a log is read is told to the end, and again when it has grown; the hash is of the file as it is. */
	@Test
	void propertiesFollowTheLog() throws Exception {
		Path file = window.file("read.log", LINE.formatted(1).repeat(9).getBytes(StandardCharsets.UTF_8));
		Job.getJobManager().suspend();
		LogEditor editor = (LogEditor) window.open(file);
		Shell dialog;
		try {
			execute(editor, "org.eclipse.ui.file.properties");
			dialog = properties("read.log");
			assertThat(Widgets.texts(dialog)).anyMatch(text -> text.endsWith(" (so far)"));
			assertThat(shown(dialog)).doesNotContain("Last entry:");
		} finally {
			Job.getJobManager().resume();
		}
		try {
			Waiting.until("all lines", () -> Widgets.texts(dialog).anyMatch("9 lines, 9 entries"::equals));
			Waiting.until("its times", () -> shown(dialog).contains("Last entry:"));
			assertThat(Widgets.texts(dialog)).contains("2026-03-14 21:30:01 GMT")
					.noneMatch(text -> text.contains("so far"));
			compute(dialog).notifyListeners(SWT.Selection, new Event());
			String before = hash(file);
			Waiting.until("the hash", () -> Widgets.texts(dialog).anyMatch(before::equals));
			Files.writeString(file, LINE.formatted(7), StandardOpenOption.APPEND);
			LogWindow.log(editor).readOn();
			Waiting.until("one more line", () -> Widgets.texts(dialog).anyMatch("10 lines, 10 entries"::equals));
			assertThat(Widgets.texts(dialog)).contains("2026-03-14 21:30:07 GMT").doesNotContain(before);
			assertThat(compute(dialog).isEnabled()).isTrue();
		} finally {
			dialog.close();
		}
		Files.writeString(file, LINE.formatted(8), StandardOpenOption.APPEND);
		LogWindow.log(editor).readOn();
		Waiting.until("news that a closed dialog does not hear",
				() -> LogWindow.log(editor).report().extent().lines() == 11);
		Waiting.forEvents();
	}

	private static List<String> shown(Shell dialog) {
		return Widgets.all(dialog).filter(Control::isVisible).flatMap(Widgets::texts).toList();
	}

	/** Of a large file it takes a while: who does not want to wait stops it, and may begin again. */
	@Test
	void theHashIsStoppedAndComputedAfterAll() throws Exception {
		LogEditor editor = window.openSample("ipv6.log");
		execute(editor, "org.eclipse.ui.file.properties");
		Shell dialog = properties("ipv6.log");
		try {
			Job.getJobManager().suspend();
			try {
				compute(dialog).notifyListeners(SWT.Selection, new Event());
				assertThat(Widgets.texts(dialog)).contains("Computing, 0 %");
				Button stop = Widgets.all(dialog)
						.filter(Button.class::isInstance)
						.map(Button.class::cast)
						.filter(button -> button.getText().equals("&Stop"))
						.findFirst()
						.orElseThrow();
				stop.notifyListeners(SWT.Selection, new Event());
				assertThat(Widgets.texts(dialog)).noneMatch(text -> text.startsWith("Computing"));
			} finally {
				Job.getJobManager().resume();
			}
			compute(dialog).notifyListeners(SWT.Selection, new Event());
			String expected = hash(editor);
			Waiting.until("the hash", () -> Widgets.texts(dialog).anyMatch(expected::equals));
		} finally {
			dialog.close();
		}
	}

	private static Shell properties(String name) {
		return Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> shell.getText().equals("Properties of " + name))
				.findFirst()
				.orElseThrow();
	}

	private static Button compute(Shell dialog) {
		return Widgets.all(dialog)
				.filter(Button.class::isInstance)
				.map(Button.class::cast)
				.filter(button -> button.getText().equals("Co&mpute"))
				.findFirst()
				.orElseThrow();
	}

	private void computesHashes(LogEditor editor, String name, String expected, String other) throws Exception {
		computesHashes(editor, name, name, expected, other);
	}

	private void computesHashes(LogEditor editor, String title, String name, String expected, String other)
			throws Exception {
		execute(editor, "org.eclipse.ui.file.properties");
		Shell dialog = properties(title);
		try {
			assertThat(Widgets.texts(dialog)).contains(name, window.folder().toString(), other);
			Button compute = compute(dialog);
			compute.notifyListeners(SWT.Selection, new Event());
			Waiting.until("the hash", () -> Widgets.texts(dialog).anyMatch(expected::equals));
		} finally {
			dialog.close();
		}
	}
}

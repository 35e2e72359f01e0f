package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.testing.Packed;
import io.github.probelight.testing.Samples;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.OpenLogs;

/** Packed logs are opened like plain ones, and leave nothing behind; what became of a file meanwhile is said. */
@ExtendWith(NoLoggedErrors.class)
class PackedLogTest {
	private static final byte[] SMALL = Samples.bytes("small-scan.log");

	@RegisterExtension
	final LogWindow window = new LogWindow();
	private Set<Path> before = Set.of();

	@BeforeEach
	void lookAtTemporaryFiles() throws IOException {
		before = temporaryFiles();
	}

	private static Set<Path> temporaryFiles() throws IOException {
		try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter(file -> file.getFileName().toString().matches("probelight-\\d+-\\d+\\.log"))
					.collect(Collectors.toSet());
		}
	}

	private void assertShowsTheSmallScan(LogEditor editor) throws IOException {
		OpenLog log = LogWindow.log(editor);
		assertThat(log.state()).isEqualTo(OpenLogState.COMPLETE);
		assertThat(LogNotice.of(log)).isEmpty();
		assertThat(log.report().targets().hosts()).hasSize(26);
		assertThat(LogWindow.document(editor).get()).isEqualTo(new String(SMALL, StandardCharsets.UTF_8));
		assertThat(temporaryFiles()).hasSize(before.size() + 1);
		LogWindow.page().closeEditor(editor, false);
		Waiting.until("the unpacked file to be deleted", this::nothingIsLeft);
	}

	private boolean nothingIsLeft() {
		try {
			return temporaryFiles().equals(before);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void aGzipOpensWhateverItsName() throws IOException {
		assertShowsTheSmallScan(window.openLog(window.file("nsc.log.gz.3", Packed.gzip(SMALL))));
	}

	@Test
	void theLogOfAZipOpens() throws IOException {
		assertShowsTheSmallScan(
				window.openLog(window.file("logs.zip", Packed.zip("", "small-scan.log", "other/syslog.log"))));
	}

	@Test
	void ofSeveralLogsInAZipTheChosenOneOpens() throws IOException {
		Path zip = window.file("several.zip", Packed.zip("", "small-scan.log", "article.log"));
		press(IDialogConstants.OK_ID);
		assertShowsTheSmallScan(window.openLog(zip));
	}

	@Test
	void enterInTheListOfLogsIsOk() throws IOException {
		Path zip = window.file("several.zip", Packed.zip("", "small-scan.log", "article.log"));
		inTheList(list -> {
			Event enter = new Event();
			enter.keyCode = SWT.CR;
			enter.character = SWT.CR;
			list.notifyListeners(SWT.KeyDown, enter);
			assertThat(enter.doit).as("Enter is for the list").isFalse();
		});
		assertShowsTheSmallScan(window.openLog(zip));
	}

	@Test
	void anEmptyChoiceCannotBeMade() throws IOException {
		Path zip = window.file("several.zip", Packed.zip("", "small-scan.log", "article.log"));
		inTheList(list -> {
			Shell dialog = list.getShell();
			press(dialog, IDialogConstants.DESELECT_ALL_ID);
			Waiting.until("OK to be refused", () -> !button(dialog, IDialogConstants.OK_ID).isEnabled());
			press(dialog, IDialogConstants.SELECT_ALL_ID);
			Waiting.until("OK to be allowed", () -> button(dialog, IDialogConstants.OK_ID).isEnabled());
			press(dialog, IDialogConstants.OK_ID);
		});
		OpenLog log = LogWindow.log(window.openLog(zip));
		assertThat(log.report().targets().hosts()).hasSizeGreaterThan(26);
	}

	/** The question comes when all are open: it is not to hold them up. */
	@Test
	void othersOpenBeforeThePersonIsAsked() throws IOException {
		Path zip = window.file("several.zip", Packed.zip("", "small-scan.log", "article.log"));
		IEditorPart packed = window.open(zip);
		assertThat(labels(packed)).contains("several.zip holds several scan logs");
		LogEditor plain = (LogEditor) window.open(Samples.copy("small-scan.log", window.folder()));
		assertThat(plain.log()).isNotNull();
		assertThat(LogWindow.page().getActiveEditor()).isSameAs(plain);
		press(IDialogConstants.OK_ID);
		Waiting.until("the chosen log", () -> ((LogEditor) packed).log() != null);
		assertThat(LogWindow.page().getActiveEditor()).isSameAs(plain);
	}

	@Test
	void nobodyIsAskedForAnEditorThatIsClosed() throws IOException {
		IEditorPart packed = window.open(window.file("several.zip", Packed.zip("", "small-scan.log", "article.log")));
		LogWindow.page().closeEditor(packed, false);
		Waiting.forEvents();
		assertThat(Display.getCurrent().getShells()).noneMatch(shell -> shell.getData() instanceof ListSelectionDialog);
	}

	@Test
	void whoDeclinesToChooseHasNoEditor() throws IOException {
		press(IDialogConstants.CANCEL_ID);
		window.open(window.file("several.zip", Packed.zip("", "small-scan.log", "article.log")));
		Waiting.until("the editor to be closed", () -> LogWindow.page().getEditorReferences().length == 0);
		assertThat(temporaryFiles()).isEqualTo(before);
	}

	@Test
	void aLogThatIsCutOffIsShownAndSaid() throws IOException {
		byte[] packed = Packed.gzip(SMALL);
		LogEditor editor = window.openLog(window.file("cut.gz", Arrays.copyOf(packed, packed.length - 9)));
		assertThat(LogWindow.log(editor).report().targets().hosts()).hasSize(26);
		assertThat(LogNotice.of(LogWindow.log(editor))).contains("cut.gz is cut off after");
		Waiting.until("the notice", () -> labels(editor).contains("cut.gz is cut off after"));
	}

	@Test
	void aPackedFileWithoutALogSaysSo() throws Exception {
		Path file = window.file("other.gz", Packed.gzip(Samples.bytes("other/syslog.log")));
		IEditorPart editor = window.open(file);
		assertThat(labels(editor)).contains("other.gz holds no scan log").doesNotContain("Exception");
		assertThat(temporaryFiles()).isEqualTo(before);
	}

	@Test
	void whatBecameOfTheFileWhileItWasReadIsSaid() throws Exception {
		Path file = window.file("growing.log", SMALL);
		assertThat(noticeAfter(file, () -> Files.write(file, SMALL, StandardOpenOption.APPEND)))
				.contains("growing.log has grown");
		assertThat(noticeAfter(file, () -> Files.write(file, new byte[10]))).contains("became shorter");
		Files.write(file, SMALL);
		assertThat(noticeAfter(file, () -> Files.delete(file))).contains("growing.log was deleted");
	}

	private interface Change {
		void happens() throws IOException;
	}

	/** Opens a log, has something happen before a job reads it, and returns the notice when it is read. */
	private static String noticeAfter(Path file, Change change) throws IOException {
		Job.getJobManager().suspend();
		OpenLog log;
		try {
			log = OpenLogs.standard().open(file);
			change.happens();
		} finally {
			Job.getJobManager().resume();
		}
		Waiting.until("the log to be read", () -> log.state() != OpenLogState.READING);
		try {
			return LogNotice.of(log);
		} finally {
			OpenLogs.standard().release(log);
		}
	}

	/** Presses a button of the list of logs as soon as that is there. */
	private static void press(int button) {
		inTheList(list -> press(list.getShell(), button));
	}

	private static void press(Shell dialog, int button) {
		button(dialog, button).notifyListeners(SWT.Selection, new Event());
	}

	private static Control button(Shell dialog, int button) {
		return Widgets.all(dialog)
				.filter(control -> Integer.valueOf(button).equals(control.getData()))
				.findFirst()
				.orElseThrow();
	}

	/** Does something with the list of logs as soon as that is there; who waits for something else has it asked. */
	private static void inTheList(Consumer<Table> action) {
		Display display = Display.getCurrent();
		display.asyncExec(new Runnable() {
			@Override
			public void run() {
				Arrays.stream(display.getShells())
						.filter(shell -> shell.getData() instanceof ListSelectionDialog)
						.flatMap(Widgets::all)
						.filter(Table.class::isInstance)
						.map(Table.class::cast)
						.findFirst()
						.ifPresentOrElse(action, () -> display.timerExec(20, this));
			}
		});
	}

	private static String labels(IEditorPart editor) {
		return Widgets.texts(editor.getSite().getShell()).collect(Collectors.joining("\n"));
	}
}

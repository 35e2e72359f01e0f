package io.github.probelight.start.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.testing.Packed;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.start.LogOpener;
import io.github.probelight.start.OpenRequest;
import io.github.probelight.start.OpenRequest.Way;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.LogEditors;
import io.github.probelight.workbench.ScanLogPerspective;
import io.github.probelight.workspace.OpenLog;

@ExtendWith(NoLoggedErrors.class)
final class LogOpenerTest {
	private static final String ENTRY = """
			2026-03-14T21:30:26 [INFO] [Thread: Scan default:7:nmap:stdin] [Site: A] [10.0.0.1] DEAD (reason=no-response)
			""";

	private final LogOpener opener = new LogOpener(LogWindow.page().getWorkbenchWindow(), true);

	@TempDir
	Path folder = Path.of("");

	@AfterEach
	void closeEditors() {
		page().closeAllEditors(false);
	}

	@Test
	void opensALogInItsEditorAndPerspective() throws IOException {
		Path log = Files.writeString(folder.resolve("any name"), ENTRY);
		opener.open(List.of(log));
		assertThat(opener.problems()).isEmpty();
		assertThat(editors()).containsExactly(LogEditors.EDITOR);
		assertThat(page().getPerspective().getId()).isEqualTo(ScanLogPerspective.ID);
		OpenLog open = Adapters.adapt(page().getActiveEditor(), OpenLog.class);
		assertThat(open.path()).isEqualTo(log);
	}

	@Test
	void hasLogsBeFollowedIfThatIsAskedFor() throws IOException {
		Path log = Files.writeString(folder.resolve("a.log"), ENTRY);
		opener.open(new OpenRequest(List.of(log), true, Way.EACH));
		OpenLog open = Adapters.adapt(page().getActiveEditor(), OpenLog.class);
		assertThat(open.isFollowed()).isTrue();
		opener.open(new OpenRequest(List.of(log), false, Way.EACH));
		assertThat(open.isFollowed()).as("to open it again stops nothing").isTrue();
	}

	@Test
	void opensSeveralAsOneIfThatIsAskedFor() throws IOException {
		Path later = Files.writeString(folder.resolve("later.log"), ENTRY.replace("21:30", "21:45"));
		Path log = Files.writeString(folder.resolve("a.log"), ENTRY);
		opener.open(new OpenRequest(List.of(later, log), false, Way.TOGETHER));
		assertThat(opener.problems()).isEmpty();
		assertThat(editors()).containsExactly(LogEditors.EDITOR);
		assertThat(page().getActiveEditor().getTitle()).isEqualTo("later.log + a.log");
		OpenLog open = Adapters.adapt(page().getActiveEditor(), OpenLog.class);
		assertThat(open.names()).containsExactly("a.log", "later.log");
	}

	@Test
	void comparesTwoIfThatIsAskedFor() throws IOException {
		Path old = Files.writeString(folder.resolve("old.log"), ENTRY);
		Path now = Files.writeString(folder.resolve("new.log"), ENTRY.replace("DEAD", "ALIVE"));
		opener.open(new OpenRequest(List.of(old, now), false, Way.COMPARED));
		assertThat(opener.problems()).isEmpty();
		assertThat(editors()).containsExactly("io.github.probelight.views.compare");
		assertThat(page().getActiveEditor().getTitleToolTip()).contains(old.toString(), now.toString());
	}

	@Test
	void opensAnEmptyFileAsALog() throws IOException {
		opener.open(List.of(Files.createFile(folder.resolve("empty.log"))));
		assertThat(opener.problems()).isEmpty();
		assertThat(editors()).containsExactly(LogEditors.EDITOR);
	}

	/** The editor says what is wrong with it. */
	@Test
	void opensAPackedFileAsALog() throws IOException {
		byte[] packed = Packed.gzip("no log\n".getBytes(StandardCharsets.UTF_8));
		Path file = Files.write(folder.resolve("other.gz"), packed);
		opener.open(List.of(file));
		assertThat(opener.problems()).isEmpty();
		assertThat(editors()).containsExactly(LogEditors.EDITOR);
	}

	@Test
	void asksNobodyWhenAPictureIsTaken() throws IOException {
		byte[] packed = Packed.zip("", "article.log", "small-scan.log");
		Path file = Files.write(folder.resolve("two.zip"), packed);
		LogOpener alone = new LogOpener(LogWindow.page().getWorkbenchWindow(), false);
		alone.open(List.of(file));
		assertThat(alone.opened()).isEmpty();
		assertThat(alone.problems())
				.containsExactly(file + " holds several scan logs and none was chosen: article.log, small-scan.log.");
	}

	@Test
	void opensOtherTextSoThatItCannotBeChanged() throws IOException {
		Path other = Files.writeString(folder.resolve("other.log"), "Nov 23 00:11:22 host daemon[1]: started\n");
		opener.open(List.of(other));
		assertThat(opener.problems()).isEmpty();
		assertThat(editors()).containsExactly(LogEditors.EDITOR);
	}

	@Test
	void opensEachFileOnceAndActivatesTheLast() throws IOException {
		Path first = Files.writeString(folder.resolve("first.log"), ENTRY);
		Path second = Files.writeString(folder.resolve("second.log"), ENTRY);
		opener.open(List.of(first, second));
		new LogOpener(LogWindow.page().getWorkbenchWindow(), true).open(List.of(second, first));
		assertThat(page().getEditorReferences()).hasSize(2);
		assertThat(page().getActiveEditor().getTitle()).isEqualTo("first.log");
	}

	@Test
	void saysWhatCannotBeOpenedAndOpensTheRest() throws IOException {
		Path log = Files.writeString(folder.resolve("a.log"), ENTRY);
		Path gone = folder.resolve("gone.log");
		opener.open(List.of(gone, folder, log));
		assertThat(opener.problems()).containsExactly(gone + " does not exist.", folder + " is not a file.");
		assertThat(opener.opened()).extracting(LogOpener.Opened::file).containsExactly(log);
	}

	private List<String> editors() {
		return opener.opened().stream().map(opened -> opened.editor().getSite().getId()).toList();
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}
}

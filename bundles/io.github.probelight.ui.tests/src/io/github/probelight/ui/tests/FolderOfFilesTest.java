package io.github.probelight.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.ui.FolderOfFiles;

/** Where dialogs for files begin; no dialog is opened. */
@ExtendWith(NoLoggedErrors.class)
class FolderOfFilesTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void isThatOfTheLogAndThenTheLastOne() {
		Path log = window.file("a.log", new byte[0]);
		window.openLog(log);
		assertThat(FolderOfFiles.begin()).as("beside the log")
				.contains(Objects.requireNonNull(log.getParent()).toString());
		Path report = log.resolveSibling("reports").resolve("a.html");
		FolderOfFiles.used(report);
		assertThat(FolderOfFiles.begin()).as("where a file was chosen last")
				.contains(Objects.requireNonNull(report.getParent()).toString());
	}
}

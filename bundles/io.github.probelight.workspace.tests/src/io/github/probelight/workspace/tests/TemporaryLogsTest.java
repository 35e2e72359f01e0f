package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.workspace.TemporaryLogs;

/** What a workbench that was killed has left behind is deleted by the next one, and nothing else. */
class TemporaryLogsTest {
	@TempDir
	Path folder = Path.of("");

	private Path leave(String name) throws IOException {
		return Files.writeString(folder.resolve(name), "text");
	}

	@Test
	void areDeletedOnceTheirProcessIsGone() throws IOException {
		Path gone = leave("probelight-17-123.log");
		Path running = leave("probelight-18-123.log");
		TemporaryLogs.sweep(folder, process -> process == 18);
		assertThat(gone).doesNotExist();
		assertThat(running).exists();
	}

	@Test
	void othersStay() throws IOException {
		for (String name : new String[]{"scan.log", "probelight-notes.log", "probelight-17.log", "xprobelight-17-1.log",
				"probelight-17-1.txt", "probelight-99999999999999999999-1.log"}) {
			leave(name);
		}
		TemporaryLogs.sweep(folder, process -> false);
		assertThat(folder.toFile().list()).hasSize(6);
	}

	@Test
	void aNewOneIsOfThisProcess() throws IOException {
		Path gone = leave("probelight-" + Long.MAX_VALUE / 10 + "-1.log");
		Path mine = TemporaryLogs.make(folder);
		TemporaryLogs.make(folder);
		assertThat(mine).exists();
		assertThat(gone).doesNotExist();
	}

	@Test
	void aFolderThatCannotBeReadIsNoHarm() {
		TemporaryLogs.sweep(folder.resolve("none"), process -> false);
		assertThat(folder).isEmptyDirectory();
	}
}

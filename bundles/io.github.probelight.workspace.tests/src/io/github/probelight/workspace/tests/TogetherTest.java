package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.workspace.LineOrigin;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.OpenLogs;

/** Several logs that are open as one. */
class TogetherTest {
	private static final String LINE = "2026-03-14T21:30:%02d [INFO] [Thread: x] [Site: %s] [10.0.0.%1$d] ALIVE (reason=x)\n";

	@TempDir
	Path folder = Path.of("");
	private final OpenLogs logs = new OpenLogs();

	@AfterEach
	void letGo() {
		logs.all().forEach(logs::release);
	}

	private OpenLog open(Path... files) throws IOException, InterruptedException {
		OpenLog log = logs.openTogether(List.of(files));
		Job.getJobManager().join(log, null);
		return log;
	}

	@Test
	void linesComeInTheOrderOfTimeEachFromItsLog() throws IOException, InterruptedException {
		Path a = Files.writeString(folder.resolve("a.log"),
				LINE.formatted(1, "A") + LINE.formatted(5, "A") + "\tat x\n");
		Path b = folder.resolve("b.log.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(b))) {
			out.write((LINE.formatted(2, "B") + LINE.formatted(7, "B")).getBytes(StandardCharsets.UTF_8));
		}
		OpenLog log = open(b, a);
		assertThat(log.state()).isEqualTo(OpenLogState.COMPLETE);
		assertThat(log.name()).isEqualTo("b.log.gz + a.log");
		assertThat(log.text().text(0, 10_000)).isEqualTo(LINE.formatted(1, "A") + LINE.formatted(2, "B")
				+ LINE.formatted(5, "A") + "\tat x\n" + LINE.formatted(7, "B"));
		assertThat(log.report().targets().hosts()).hasSize(4);
		assertThat(log.report().targets().sites()).hasSize(2);
		assertThat(log.origin(0)).contains(new LineOrigin("a.log", a, 0, 0));
		assertThat(log.origin(1)).contains(new LineOrigin("b.log.gz", b, 1, 0));
		assertThat(log.origin(3)).contains(new LineOrigin("a.log", a, 0, 2));
		assertThat(log.origin(4)).contains(new LineOrigin("b.log.gz", b, 1, 1));
		assertThat(log.canGrow()).isFalse();
		assertThat(logs.open(a)).as("a log of its own").isNotSameAs(log);
		assertThat(logs.openTogether(List.of(b, a))).as("read once").isSameAs(log);
	}

	@Test
	void ofEachFileItIsToldWhatHasBecomeOfIt() throws IOException, InterruptedException {
		Path a = Files.writeString(folder.resolve("a.log"), LINE.formatted(1, "A"));
		Path b = Files.writeString(folder.resolve("b.log"), LINE.formatted(2, "B"));
		OpenLog log = open(a, b);
		assertThat(log.fileState()).isEqualTo(FileState.UNCHANGED);
		Files.writeString(b, LINE.formatted(3, "B"), StandardOpenOption.APPEND);
		log.look();
		Job.getJobManager().join(log, null);
		assertThat(log.fileState()).isEqualTo(FileState.GROWN);
		assertThat(LogNotice.of(log)).isEqualTo(
				"a.log + b.log has grown since it was opened. Reload shows what is new.");
		assertThat(log.isOutdated()).isTrue();
	}

	@Test
	void logsOfOneNameAreToldApart() throws IOException, InterruptedException {
		Path a = Files.writeString(Files.createDirectory(folder.resolve("monday")).resolve("scan.log"),
				LINE.formatted(1, "A"));
		Path b = Files.writeString(Files.createDirectory(folder.resolve("friday")).resolve("scan.log"),
				LINE.formatted(2, "B"));
		OpenLog log = open(a, b);
		assertThat(log.name()).isEqualTo("monday/scan.log + friday/scan.log");
		assertThat(log.names()).containsExactly("monday/scan.log", "friday/scan.log");
		assertThat(log.origin(1)).contains(new LineOrigin("friday/scan.log", b, 1, 0));
	}

	@Test
	void oneFileIsThatFile() throws IOException, InterruptedException {
		Path a = Files.writeString(folder.resolve("a.log"), LINE.formatted(1, "A"));
		OpenLog log = open(a, a);
		assertThat(log.name()).isEqualTo("a.log");
		assertThat(log.origin(0)).isEmpty();
		assertThat(logs.open(a)).isSameAs(log);
	}
}

package io.github.probelight.workspace.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLog;

/** Jobs for which there is not enough memory, or which are cancelled. */
@ExtendWith(NoLoggedErrors.class)
class LogJobTest {
	private static final String WORK = "Counting grains of sand";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void saysWhereThereIsNotEnoughMemory() {
		LogEditor editor = window.openSample("small-scan.log");
		OpenLog log = LogWindow.log(editor);
		assertThat(run(LogJob.of(WORK, log, monitor -> {
			throw new OutOfMemoryError("a job of a test");
		}))).isEqualTo(Status.OK_STATUS);
		assertThat(LogNotice.of(log)).contains("not enough memory for: " + WORK, "Close other logs");
		Waiting.until("the bar", () -> Widgets.texts(editor.getSite().getShell()).anyMatch(LogNotice.of(log)::equals));
		assertThat(LogWindow.page().getActiveEditor()).as("the window lives on").isSameAs(editor);

		run(LogJob.of("Something else", log, monitor -> {}));
		assertThat(LogNotice.of(log)).isNotEmpty();
		run(LogJob.of(WORK, log, monitor -> {}));
		assertThat(LogNotice.of(log)).as("there was enough").isEmpty();
		Waiting.until("the bar to go",
				() -> Widgets.texts(editor.getSite().getShell()).noneMatch(text -> text.contains(WORK)));
	}

	@Test
	void endsQuietlyWhenItIsCancelled() {
		OpenLog log = LogWindow.log(window.openSample("small-scan.log"));
		assertThat(run(LogJob.of(WORK, log, monitor -> {
			throw new CancellationException();
		}))).isEqualTo(Status.CANCEL_STATUS);
		assertThat(LogNotice.of(log)).isEmpty();
	}

	private static @Nullable IStatus run(Job job) {
		job.schedule();
		Waiting.until("the job", () -> job.getResult() != null);
		return job.getResult();
	}
}

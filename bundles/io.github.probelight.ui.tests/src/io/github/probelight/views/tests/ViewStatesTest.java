package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.Samples;
import io.github.probelight.ui.LogEditors;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.ViewLink;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.overview.OverviewView;
import io.github.probelight.views.table.NextStep;
import io.github.probelight.views.timeline.TimelineView;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;

/** A view says that a log is read, that the reading was stopped, that it failed, and what a person may do then. */
class ViewStatesTest extends ViewsWindow {
	private final OverviewView overview = view(OverviewView.ID, OverviewView.class);
	private final TimelineView timeline = view(TimelineView.ID, TimelineView.class);

	@AfterEach
	void closeBoth() {
		LogWindow.page().hideView(overview);
		LogWindow.page().hideView(timeline);
	}

	/** Opens a log of some size; its reading waits at the first numbers. */
	private OpenLog openSlowly(ReentrantLock gate, Runnable atFirst) throws IOException {
		Path file = window.folder().resolve("large.log");
		LogGenerator.write(LogPlan.ofBytes(1, 40_000_000, 20_000), file);
		AtomicBoolean first = new AtomicBoolean(true);
		Job.getJobManager().suspend();
		try {
			IEditorPart editor = window.open(file);
			OpenLog log = log(editor);
			log.addListener(changed -> {
				if (changed.state() == OpenLogState.READING && changed.report().extent().lines() > 0
						&& first.getAndSet(false)) {
					gate.lock();
					gate.unlock();
					atFirst.run();
				}
			});
			Waiting.until("word of the reading", () -> hosts.messageText().equals("Reading large.log"));
			return log;
		} finally {
			Job.getJobManager().resume();
		}
	}

	@Test
	void readingAndStopped() throws IOException {
		ReentrantLock gate = new ReentrantLock();
		gate.lock();
		OpenLog log;
		try {
			log = openSlowly(gate, () -> {
				// it goes on
			});
			Waiting.until("the first rows", () -> hosts.totalsText().contains("large.log, reading: the first"));
			Job.getJobManager().cancel(log);
		} finally {
			gate.unlock();
		}
		Waiting.until("the reading to stop", () -> log.state() == OpenLogState.CANCELLED);
		Waiting.until("word of it where there is room for it", () -> hosts.totalsText()
				.startsWith("the reading was stopped: only the first part is counted  ·  "));
		assertThat(hosts.totalsText()).contains("hosts").endsWith("large.log");
		Waiting.until("word of it in the overview",
				() -> overview.getContentDescription().contains("large.log: the reading was stopped"));
		Waiting.until("the same in the timeline",
				() -> timeline.getContentDescription().equals(overview.getContentDescription()));
		hosts.setFilter("no-such-host");
		Waiting.until("no rows", () -> !hosts.isBusy() && hosts.table().rows().size() == 0);
		assertThat(hosts.offered()).extracting(NextStep::label).containsExactly("Clear the filter");
		hosts.setFilter("");
		assertThat(ports.totalsText() + ports.messageText()).contains("stopped");
	}

	/** Nothing of it can be shown, and its editor says why; what is asked for in a view is done there. */
	@Test
	void notOpened() throws IOException {
		Path file = window.file("foreign.log", "text".getBytes(StandardCharsets.UTF_16));
		IEditorPart editor = new LogEditors(LogWindow.page()).of(file);
		Waiting.until("word of it", () -> hosts.messageText().startsWith("foreign.log could not be opened"));
		assertThat(hosts.offered()).extracting(NextStep::label).containsExactly("Read It Again", "Open a File…");
		Files.write(file, Samples.bytes(SAMPLE));
		LogWindow.activate(view(HostsView.ID, HostsView.class));
		ViewLink.follow(LogWindow.page(), hosts.offered().getFirst());
		Waiting.until("the log", () -> hosts.totalsText().startsWith("26 hosts"));
		assertThat(LogWindow.page().getActiveEditor()).isSameAs(editor);
	}

	@Test
	void empty() {
		window.open(window.file("none.log", new byte[0]));
		Waiting.until("word of it", () -> hosts.messageText().startsWith("none.log is empty"));
		assertThat(hosts.offered()).extracting(NextStep::label).containsExactly("Open a File…");
		Waiting.until("word of it in the overview", () -> Widgets.texts(overview.getSite().getShell())
				.filter(text -> text.startsWith("none.log is empty"))
				.count() > 2);
	}

	@Test
	void failed() throws IOException {
		ReentrantLock gate = new ReentrantLock();
		OpenLog log = openSlowly(gate, () -> {
			throw new OutOfMemoryError("as where there is not enough");
		});
		Waiting.until("the reading to fail", () -> log.state() == OpenLogState.FAILED);
		Waiting.until("word of it", () -> hosts.totalsText().startsWith("not everything could be read  ·  "));
		Waiting.until("word of it in the overview",
				() -> overview.getContentDescription().equals("large.log: not everything could be read"));
		Waiting.until("the same in the timeline",
				() -> timeline.getContentDescription().equals(overview.getContentDescription()));
		assertThat(LogNotice.of(log)).contains("memory");
		assertThat(LogNotice.callsForReload(log)).as("the bar above the text leads to that").isTrue();
	}
}

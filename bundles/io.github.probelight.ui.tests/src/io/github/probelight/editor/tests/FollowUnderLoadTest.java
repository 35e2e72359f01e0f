package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.outline.LogOutlinePage;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.testing.LongRun;
import io.github.probelight.testing.ShortLines;
import io.github.probelight.ui.tests.EventTimes;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineFilter;
import io.github.probelight.workspace.search.FoundLines;

/**
 * A followed log grows by 10 MB a second while it is filtered, searched and counted: all go on, none holds the window up,
 * and in the end each has seen every line.
 */
@ExtendWith(NoLoggedErrors.class)
class FollowUnderLoadTest {
	private static final int SECONDS = LongRun.on() ? 60 : 3;
	private static final int STEPS_A_SECOND = 10;
	/** About a megabyte. */
	private static final int LINES_A_STEP = 11_500;
	private static final long LINES_AT_FIRST = 2L * ShortLines.PHASE_EVERY + 1;
	private static final long LEAST_LINES = LINES_AT_FIRST + (long) SECONDS * STEPS_A_SECOND * LINES_A_STEP;
	private static final String WARNING = "Line ";
	private static final Duration LONGEST_EVENT = Duration.ofMillis(100);

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void allGoesOn() throws Exception {
		Path file = window.folder().resolve("busy.log");
		try (OutputStream out = Files.newOutputStream(file)) {
			ShortLines.write(out, 0, LINES_AT_FIRST);
		}
		LogEditor editor = window.openLog(file);
		Tree outline = outline(editor);
		// it has the focus: what Find looks for is marked, and looked for in what comes
		HostsView hosts = (HostsView) LogWindow.page().showView(HostsView.ID);
		OpenLog log = LogWindow.log(editor);
		log.filtered().set(LineFilter.NONE.add(Chip.only(QueryParser.parse("level:warn"))));
		awaitShown(editor, LINES_AT_FIRST);
		new EditorFind(editor).ask(0, WARNING, true, true, false, false);
		log.follow(true);

		try (EventTimes times = new EventTimes(); Writer writer = new Writer(file)) {
			times.run("grows", () -> editor);
			long before = Files.size(file);
			Duration used = processors();
			long begun = System.nanoTime();
			CompletableFuture<Long> written = writer.begin();
			Waiting.until("news of each", () -> isAhead(hosts.panel().shown())
					&& log.filtered().progress().shownLines() > warnings(LINES_AT_FIRST)
					&& found(log) > warnings(LINES_AT_FIRST));
			writer.comesToItsEnd();
			Waiting.until("the end of the writing", written::isDone);
			long lines = written.join();
			long ended = System.nanoTime();
			double seconds = (ended - begun) / 1e9;
			double share = processors().minus(used).toMillis() / 1e3 / seconds;
			Waiting.until("all lines to be known", () -> log.report().extent().lines() == lines);
			awaitShown(editor, lines);
			Waiting.until("the hosts", () -> hosts.panel().shown() == log.report());
			Waiting.until("all that Find looks for", () -> found(log) == warnings(lines));
			Waiting.until("the outline", () -> outline.getItemCount() == warnings(lines) + 1);
			assertThat(LogNotice.of(log)).isEmpty();
			System.out.printf(
					"A log that grew by %.1f MB a second for %.0f s: %.0f %% of a processor; all known %.1f s "
							+ "later; longest event %s ms of processor time%n",
					(Files.size(file) - before) / 1e6 / seconds,
					seconds, 100 * share, (System.nanoTime() - ended) / 1e9, times);
			assertThat(times.longest()).allSatisfy((step, time) -> assertThat(time).as(step).isLessThan(LONGEST_EVENT));
		} finally {
			LogWindow.page().hideView(hosts);
		}
	}

	private static Tree outline(LogEditor editor) throws PartInitException {
		LogWindow.page().showView(IPageLayout.ID_OUTLINE);
		LogWindow.page().activate(editor);
		LogOutlinePage page = (LogOutlinePage) editor.getAdapter(IContentOutlinePage.class);
		Waiting.until("the outline", () -> page.viewer() != null);
		return Objects.requireNonNull(page.viewer()).getTree();
	}

	private static void awaitShown(LogEditor editor, long lines) {
		OpenLog log = LogWindow.log(editor);
		Waiting.until("the warnings", () -> log.filtered().progress().isOver()
				&& log.filtered().progress().shownLines() == warnings(lines)
				&& LogWindow.document(editor).rows() == log.filtered().shown()
				&& LogWindow.document(editor).window().shownRows() == warnings(lines));
	}

	private static boolean isAhead(@Nullable Report report) {
		return report != null && report.extent().lines() > LINES_AT_FIRST;
	}

	private static long found(OpenLog log) {
		FoundLines lines = log.filtered().lastFind().lines();
		return lines == null ? -1 : lines.matches();
	}

	private static long warnings(long lines) {
		return lines / ShortLines.WARNING_EVERY;
	}

	private static Duration processors() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
	}

	/** Writes as much as a second brings, in steps. */
	private static final class Writer implements AutoCloseable {
		private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
		private final CompletableFuture<Long> done = new CompletableFuture<>();
		private final Path file;
		private volatile boolean enough;
		private long written = LINES_AT_FIRST;

		Writer(Path file) {
			this.file = file;
		}

		/** Begins; what is returned is the number of lines, once all are written. */
		CompletableFuture<Long> begin() {
			clock.scheduleAtFixedRate(this::step, 0, 1000 / STEPS_A_SECOND, TimeUnit.MILLISECONDS);
			return done;
		}

		/** Until then the log grows: what is seen of it is seen while it does. */
		void comesToItsEnd() {
			enough = true;
		}

		private void step() {
			if (enough && written >= LEAST_LINES) {
				done.complete(written);
				return;
			}
			try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
				ShortLines.write(out, written, written + LINES_A_STEP);
				written += LINES_A_STEP;
			} catch (IOException e) {
				done.completeExceptionally(e);
			}
		}

		@Override
		public void close() {
			clock.shutdownNow();
		}
	}
}

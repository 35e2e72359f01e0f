package io.github.probelight.editor.tests;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.overview.OverviewView;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilteredLog;
import io.github.probelight.workspace.filter.LineFilter;

/**
 * How long a person waits for text in a window that runs already. No test: it measures the log that the property
 * {@code probelight.measured} names, for {@code releng/benchmark-window}, and prints a line for each step:
 * {@code window STEP FIRST ALL PROCESSOR LINES}, seconds by the clock until the first line of it is on the screen and until
 * all are known, seconds of all processors, lines shown; {@code totals} are the figures of the overview. At the end the
 * most memory that the process had, what is live on its heap, and what the process has when the rest is given back.
 */
@EnabledIfSystemProperty(named = "probelight.measured", matches = ".+")
class WindowBenchmark {
	/** For each step a query, as it is given to the other programs as an expression. */
	private static final String[][] STEPS = {{"literal", "\"phase complete\""}, {"state", "state:open"},
			{"host", "host:10.0.6.23"}, {"regex", "/\\[10\\.0\\.\\d+\\.7:(80|443)\\/TCP\\] +OPEN/"}};

	/** The most memory that the process had, and what it has: memory of its own, and what is read in of files. */
	private static final Pattern MEMORY = Pattern.compile("(VmHWM|RssAnon|RssFile):");
	/** What the process has once what is not used is given back. */
	private static final Pattern LEFT = Pattern.compile("VmRSS:");

	private static final Duration GIVEN_BACK = Duration.ofSeconds(12);

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void showsTextAndWhatFiltersKeep() throws Exception {
		OverviewView overview = (OverviewView) LogWindow.page().showView(OverviewView.ID);
		LogEditor small = window.openSample("small-scan.log"); // what a window has loaded that runs already
		Waiting.until("the overview of the sample", () -> overview.shown() == LogWindow.log(small).report());
		Path file = Path.of(System.getProperty("probelight.measured", ""));
		long begin = System.nanoTime();
		Duration used = processors();
		LogEditor editor = (LogEditor) window.open(file);
		StyledText text = (StyledText) editor.getAdapter(Control.class);
		double first = until("the first line", begin, () -> painted(text));
		double totals = until("the first totals", begin, () -> isOf(overview, LogWindow.log(editor)));
		OpenLog log = LogWindow.log(editor);
		double all = until("the log to be read", begin, () -> log.state() == OpenLogState.COMPLETE);
		tell("open", first, all, used, log.index().extent().lines());
		double last = until("all totals", begin, () -> overview.shown() == log.report());
		tell("totals", totals, last, used, log.index().extent().lines());
		for (String[] step : STEPS) {
			text.setSelection(0); // or the place of the filter before would be waited for
			filters(text, log.filtered(), step[0], step[1]);
		}
		tellMemory(MEMORY);
		System.gc();
		System.out.printf("window live %d MB%n",
				ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
		// a collector gives memory back while others work
		long collected = System.nanoTime();
		Waiting.until("what is not used to be given back", () -> System.nanoTime() - collected > GIVEN_BACK.toNanos());
		tellMemory(LEFT);
	}

	private static void tellMemory(Pattern wanted) throws IOException {
		try (var status = Files.lines(Path.of("/proc/self/status"))) {
			status.filter(line -> wanted.matcher(line).lookingAt())
					.forEach(line -> System.out.println("window " + line));
		}
	}

	private static void filters(StyledText text, FilteredLog filtered, String name, String query) throws Exception {
		LineFilter filter = LineFilter.NONE.add(Chip.only(QueryParser.parse(query)));
		long begin = System.nanoTime();
		Duration used = processors();
		filtered.set(filter);
		double first = until(query, begin, () -> filtered.progress().shownLines() > 0
				&& text.getLineCount() <= filtered.progress().shownLines() + 1 && painted(text));
		double all = until(query, begin,
				() -> filtered.progress().isOver() && text.getLineCount() == filtered.progress().shownLines() + 1);
		tell(name, first, all, used, filtered.progress().shownLines());
		filtered.set(LineFilter.NONE);
		long lines = filtered.progress().lines();
		Waiting.until("all lines to be there again", () -> text.getLineCount() == lines + 1);
	}

	/** Whether the overview shows figures of this log, and not only that it is read. */
	private static boolean isOf(OverviewView overview, OpenLog log) {
		Report shown = overview.shown();
		return log.report() != Report.EMPTY && shown != null
				&& shown.timeline().first() == log.report().timeline().first()
				&& !overview.overview().bars().isEmpty();
	}

	private static boolean painted(StyledText text) {
		text.update();
		return text.getLineCount() > 0 && !text.getLine(0).isEmpty();
	}

	private static double until(String what, long begin, BooleanSupplier condition) {
		Waiting.until(what, condition);
		return (System.nanoTime() - begin) / 1e9;
	}

	private static void tell(String step, double first, double all, Duration usedBefore, long lines) {
		System.out.printf("window %s %.3f %.3f %.2f %d%n", step, first, all,
				processors().minus(usedBefore).toMillis() / 1e3, lines);
	}

	private static Duration processors() {
		return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
	}
}

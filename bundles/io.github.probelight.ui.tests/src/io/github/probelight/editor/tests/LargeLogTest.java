package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.Report;
import io.github.probelight.start.Activity;
import io.github.probelight.testing.GeneratedTotals;
import io.github.probelight.testing.LogGenerator;
import io.github.probelight.testing.LogPlan;
import io.github.probelight.testing.Samples;
import io.github.probelight.testing.ShortLines;
import io.github.probelight.ui.tests.EventTimes;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.views.hosts.HostTable;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.OpenLogState;

/**
 * A log of 200 MB, or of as many bytes as the property {@code probelight.large} says: the text is there at once, all
 * totals at the end, nothing that a person does reads or measures all of it, and no event takes long.
 */
@ExtendWith(NoLoggedErrors.class)
class LargeLogTest {
	private static final long BYTES = Long.getLong("probelight.large", 200_000_000);
	private static final int BYTES_OF_A_HOST = 1000;
	private static final String FIRST_EDITOR = "first editor";
	/** Processor time of the UI thread; a person feels what takes longer than a tenth of a second. */
	private static final Duration LONGEST_EVENT = Duration.ofMillis(100);
	/**
	 * What the platform does besides: for the first editor of a process the workbench runs much for the first time. On a
	 * busy machine, with nothing loaded before, that took up to 534 ms.
	 */
	private static final Duration LONGEST_OF_PLATFORM = Duration.ofSeconds(1);
	private static final Set<String> PLATFORM = Set.of("show hosts", FIRST_EDITOR, "open", "close", "hide hosts");
	private static final int MORE_LINES = 100_000;
	/** Letters of a time to the second. */
	private static final int SECOND = 19;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@Test
	void opensAtOnceAndIsCompleteInTheEnd() throws Exception {
		Path file = window.folder().resolve("large.log");
		GeneratedTotals totals = LogGenerator.write(LogPlan.ofBytes(1, BYTES, (int) (BYTES / BYTES_OF_A_HOST)), file);
		try (EventTimes times = new EventTimes()) {
			HostsView hosts = times.run("show hosts", () -> (HostsView) LogWindow.page().showView(HostsView.ID));
			Path small = Samples.copy("small-scan.log", window.folder());
			times.run(FIRST_EDITOR, () -> window.open(small));
			LogEditor editor = opens(times, file);
			StyledText text = text(editor);
			times.run("read and colour", () -> editor);
			Waiting.until("the log to be read", () -> LogWindow.log(editor).state() == OpenLogState.COMPLETE);
			Waiting.until("all lines to be shown", () -> text.getLineCount() == totals.lines() + 1);
			Waiting.until("the colours", () -> new Activity().now().isEmpty());
			assertThat(LogWindow.log(editor).report().extent().lines()).isEqualTo(totals.lines());
			assertThat(LogWindow.log(editor).report().targets().hosts()).hasSize((int) totals.hosts());
			assertThat(LogWindow.log(editor).report().targets().ports()).hasSameSizeAs(totals.ports());

			asksForHosts(times, hosts, LogWindow.log(editor).report());
			usesTheTools(times, editor, totals);
			refusesWhatWouldNeedAllOfIt(editor, text);
			changesTheFont(text);
			times.run("close", () -> LogWindow.page().closeEditor(editor, false));
			times.run("hide hosts", () -> {
				LogWindow.page().hideView(hosts);
				return null;
			});
			System.out.printf("A log of %,d bytes, %,d lines, %,d hosts; longest event in ms of processor time: %s%n",
					totals.bytes(), totals.lines(), totals.hosts(), times);
			assertThat(times.longest()).hasSizeGreaterThan(10)
					.allSatisfy((step, time) -> assertThat(time).as(step)
							.isPositive()
							.isLessThan(PLATFORM.contains(step) ? LONGEST_OF_PLATFORM : LONGEST_EVENT));
		}
	}

	/** What is looked at in the event is told behind it: the classes that assert are not the editor's. */
	private LogEditor opens(EventTimes times, Path file) throws Exception {
		AtomicReference<OpenLogState> state = new AtomicReference<>();
		AtomicReference<String> line = new AtomicReference<>();
		LogEditor editor = times.run("open", () -> {
			LogEditor opened = (LogEditor) window.open(file);
			state.set(LogWindow.log(opened).state());
			line.set(text(opened).getLine(0));
			return opened;
		});
		assertThat(state).as("while the log is still read").hasValue(OpenLogState.READING);
		assertThat(line.get()).as("the text is there").matches("\\d{4}-\\d\\d-\\d\\dT.*");
		return editor;
	}

	private static StyledText text(LogEditor editor) {
		return (StyledText) editor.getAdapter(Control.class);
	}

	private static void act(EventTimes times, String step, Runnable action) throws Exception {
		times.run(step, () -> {
			action.run();
			return null;
		});
		Waiting.forEvents();
	}

	private static void asksForHosts(EventTimes times, HostsView view, Report report) throws Exception {
		TablePanel<Report, Host> hosts = view.panel();
		Waiting.until("the view to show the report", () -> hosts.shown() == report && !hosts.isBusy());
		for (Column<Host> column : new HostTable().columns()) {
			act(times, "sort hosts", () -> hosts.sort(new Sort(column.id(), true)));
			Waiting.until("the rows to be sorted", () -> !hosts.isBusy());
		}
		for (String typed : new String[]{"1", "10", "10.", "10.0", ""}) {
			act(times, "filter hosts", () -> hosts.filterField().setText(typed));
			Waiting.until("the rows to be filtered", () -> !hosts.isBusy());
		}
		for (int host = 1; host <= report.targets().hosts().size(); host *= 10) {
			Host asked = report.targets().hosts().get(host - 1);
			act(times, "a host's line", () -> view.goTo(asked));
			Waiting.until("the rows to be sorted", () -> !hosts.isBusy());
		}
	}

	private static void refusesWhatWouldNeedAllOfIt(LogEditor editor, StyledText text) {
		assertThat(LogWindow.document(editor).get()).isEmpty();
		text.selectAll();
		text.copy(); // says so, and does not run out of memory
		assertThat(text.getSelectionText()).isEmpty();
		text.setSelection(0);
	}

	private static void changesTheFont(StyledText text) {
		int top = text.getLineCount() / 2;
		text.setTopIndex(top);
		Font before = text.getFont();
		FontData larger = before.getFontData()[0];
		larger.setHeight(larger.getHeight() + 3);
		Font font = new Font(text.getDisplay(), larger);
		try {
			text.setFont(font);
			assertThat(text.getTopIndex()).isEqualTo(top);
			text.setFont(before);
			assertThat(text.getTopIndex()).isEqualTo(top);
		} finally {
			font.dispose();
		}
	}

	/** From the first line to the last entry, which is far away, and back; counted, filtered, by time, as it grows. */
	private static void usesTheTools(EventTimes times, LogEditor editor, GeneratedTotals totals) throws Exception {
		ToolDrive tools = new ToolDrive(times, editor);
		tools.pages();
		tools.finds("Nmap phase complete.", true);
		tools.finds("Nmap phase started.", false);
		tools.counts("% complete", totals.progress());
		tools.filters("state:open", Objects.requireNonNull(totals.portStates().get("OPEN")));
		tools.filters("\"Nmap phase started\"", totals.phases());
		tools.filters("-level:info", Objects.requireNonNull(totals.levels().get("ERROR")) + totals.continuations());
		tools.walks();
		tools.goesToTime(tools.line().substring(0, SECOND));
		tools.outlines();
		tools.jumps(totals.lines());
		tools.follows(totals.lines() + MORE_LINES, out -> ShortLines.write(out, 0, MORE_LINES));
	}
}

package io.github.probelight.ui.chart;

import java.util.function.LongConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Composite;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.timeline.TimeChart;
import io.github.probelight.ui.LogNews;
import io.github.probelight.ui.LookChanges;
import io.github.probelight.ui.Throttle;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.FindingNotes;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;

/**
 * The timeline of an open log: it grows while the log is read, shows which range of time counts, and what a person
 * selects on it becomes that range. To be used on the UI thread.
 */
public final class LogTimeline {
	/** Who holds an arrow key down selects many ranges, each of which would have to be read. */
	private static final int MILLIS_TO_NARROW = 250;

	private final TimelineCanvas timeline;
	private final MenuManager menu;
	private final LogNews news;
	private final TimelineJob job = new TimelineJob((request, chart) -> later(() -> take(request, chart)));
	private final Throttle narrowing;
	private TimelineJob.@Nullable Request wanted;
	private @Nullable OpenLog shown;
	/** The time to be shown once there is a chart; a view that has just been opened has none. */
	private TimeRange sought = TimeRange.ALL;
	/** The range that was said last, here or elsewhere. */
	private TimeRange range = TimeRange.ALL;

	/**
	 * Makes the control.
	 *
	 * @param open
	 *            told the line that a person wants to go to, 0-based
	 */
	public LogTimeline(Composite parent, LongConsumer open) {
		timeline = new TimelineCanvas(parent, this::selected, open);
		menu = new TimelineMenu(timeline).install();
		narrowing = new Throttle(parent.getDisplay(), MILLIS_TO_NARROW, this::narrow);
		news = new LogNews(parent.getDisplay(), this::update);
		Runnable noted = () -> later(this::again);
		FindingNotes.standard().addListener(noted);
		LookChanges.tell(timeline.control(), timeline.control()::redraw, timeline.control()::redraw);
		timeline.control().addDisposeListener(event -> {
			FindingNotes.standard().removeListener(noted);
			news.follow(null);
			job.forget();
		});
	}

	/** What is drawn, with its control. */
	public TimelineCanvas canvas() {
		return timeline;
	}

	/** The context menu, for more entries. */
	public MenuManager menu() {
		return menu;
	}

	/** Shows another log, or none. */
	public void follow(@Nullable OpenLog log) {
		news.follow(log);
	}

	/** Shows the time of the line that the editor is at. */
	public void caretAt(long line) {
		OpenLog log = news.log();
		timeline.caret(log == null
				? Report.NO_TIME
				: EntryOfLine.of(log, line).map(EntryFacts::time).orElse(Report.NO_TIME));
	}

	/**
	 * Puts the cursor at the begin of a range and brings all of that into sight, at once or as soon as there is a chart.
	 * A moment is a range that ends where it begins.
	 */
	public void show(TimeRange times) {
		sought = timeline.chart().isEmpty() ? times : TimeRange.ALL;
		timeline.show(times);
	}

	private void update() {
		OpenLog log = news.log();
		if (timeline.control().isDisposed()) {
			return;
		}
		if (log != shown) {
			sought = shown == null ? sought : TimeRange.ALL;
			shown = log;
			wanted = null;
			range = TimeRange.ALL;
			job.forget();
			timeline.show(TimeChart.EMPTY);
		}
		if (log == null) {
			return;
		}
		boolean read = log.state() != OpenLogState.READING; // before the report: what is complete stays so
		TimelineJob.Request now = new TimelineJob.Request(log, log.report(), read);
		TimelineJob.Request last = wanted;
		if (last == null || last.report() != now.report() || last.marks() != now.marks()) {
			wanted = now;
			job.submit(now);
		}
		TimeRange counts = log.narrowing().range();
		if (!counts.equals(range)) {
			range = counts;
			timeline.select(counts);
		}
	}

	/** What is dismissed is marked no more. */
	private void again() {
		wanted = null;
		update();
	}

	private void later(Runnable onUiThread) {
		if (!timeline.control().isDisposed()) {
			timeline.control().getDisplay().asyncExec(onUiThread);
		}
	}

	private void take(TimelineJob.Request request, TimeChart chart) {
		if (!timeline.control().isDisposed() && request.log() == news.log()) {
			boolean first = timeline.chart().isEmpty();
			timeline.grow(chart);
			if (first) {
				timeline.select(range);
				if (!sought.isAll()) {
					show(sought);
				}
			}
		}
	}

	/** Esc is obeyed at once. */
	private void selected(TimeRange next) {
		if (next.equals(TimeRange.ALL)) {
			narrow();
		} else {
			narrowing.ask();
		}
	}

	private void narrow() {
		OpenLog log = news.log();
		TimeRange next = timeline.control().isDisposed() ? range : timeline.sight().selected();
		if (log != null && !next.equals(range)) {
			range = next;
			log.narrow(log.narrowing().within(next));
		}
	}
}

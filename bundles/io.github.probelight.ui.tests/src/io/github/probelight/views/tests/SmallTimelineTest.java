package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;

import io.github.probelight.summary.timeline.TimeBar;
import io.github.probelight.ui.chart.TimelineCanvas;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.timeline.TimelineView;
import io.github.probelight.workspace.Narrowing;

/** The timeline in small on the overview. */
class SmallTimelineTest extends OverviewWindow {
	private TimelineCanvas timeline() {
		TimelineCanvas timeline = Widgets.all(overview.getSite().getShell())
				.filter(Canvas.class::isInstance)
				.map(control -> control.getData() instanceof TimelineCanvas canvas ? canvas : null)
				.filter(Objects::nonNull)
				.filter(canvas -> canvas.control().getParent().getParent() == tables().getFirst()
						.getParent()
						.getParent())
				.findFirst()
				.orElseThrow();
		Waiting.until("the timeline to be drawn", () -> timeline.chart().marks().size() > 0);
		return timeline;
	}

	private static Link title(TimelineCanvas timeline) {
		return Arrays.stream(timeline.control().getParent().getChildren())
				.filter(Link.class::isInstance)
				.map(Link.class::cast)
				.findFirst()
				.orElseThrow();
	}

	private static void click(TimelineCanvas timeline, int x, int y) {
		for (int kind : new int[]{SWT.MouseDown, SWT.MouseUp}) {
			Event event = new Event();
			event.button = 1;
			event.x = x;
			event.y = y;
			timeline.control().notifyListeners(kind, event);
		}
		Waiting.forEvents();
	}

	@Test
	void aTaskOfTheSmallTimelineLeadsToItsLine() {
		IEditorPart editor = openInOverview(SAMPLE);
		TimelineCanvas timeline = timeline();
		TimeBar task = timeline.chart().lanes().get(0).tasks().bars().get(1);
		click(timeline, timeline.sight().scale().x(task.from() + 60_000), 8);
		assertThat(LogWindow.page().getActivePart()).isSameAs(editor);
		assertThat(cursor(editor).line()).isEqualTo(task.line()).isEqualTo(25);
	}

	@Test
	void theSmallTimelineLeadsToTheLargeOne() {
		openInOverview(SAMPLE);
		TimelineCanvas timeline = timeline();
		click(timeline, timeline.sight().scale().right() - 1, 40);
		assertThat(LogWindow.page().getActivePart()).isInstanceOf(TimelineView.class);
		LogWindow.page().activate(overview);
		title(timeline).notifyListeners(SWT.Selection, new Event());
		Waiting.forEvents();
		assertThat(LogWindow.page().getActivePart()).isInstanceOf(TimelineView.class);
	}

	/** A drag selects what counts in all views, as on the large one. */
	@Test
	void theSmallTimelineSelectsARange() {
		IEditorPart editor = openInOverview(SAMPLE);
		TimelineCanvas timeline = timeline();
		for (int kind : new int[]{SWT.MouseDown, SWT.MouseMove, SWT.MouseUp}) {
			Event event = new Event();
			event.button = 1;
			event.stateMask = kind == SWT.MouseMove ? SWT.BUTTON1 : 0;
			event.x = timeline.sight().scale().left() + (kind == SWT.MouseDown ? 20 : 80);
			event.y = 40;
			timeline.control().notifyListeners(kind, event);
		}
		Waiting.until("the range to count", () -> !log(editor).narrowing().isNone());
		Link title = title(timeline);
		Waiting.until("that the timeline is of the whole log", () -> title.getText().contains("(whole log)"));
		assertThat(title.getSize().x).as("room for all of it")
				.isGreaterThanOrEqualTo(title.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		assertThat(LogWindow.page().getActivePart()).as("a drag leads nowhere").isSameAs(overview);
		log(editor).narrow(Narrowing.NONE);
		Waiting.until("all to count", () -> !timeline.sight().hasSelection());
	}

	@Test
	void theSmallTimelineIsCopiedAsTextAndAsAPicture() {
		openInOverview(SAMPLE);
		TimelineCanvas timeline = timeline();
		assertThat(overview.overview().text()).contains("\nTimeline\n  Process 1 · 16 addresses");
		timeline.control().getMenu().notifyListeners(SWT.Show, new Event());
		assertThat(timeline.control().getMenu().getItems()).extracting(item -> item.getText().replaceAll("&|\t.*", ""))
				.contains("Go to Line", "Copy as Picture", "Copy", "Export as HTML…");
		timeline.control().getMenu().notifyListeners(SWT.Hide, new Event());
	}
}

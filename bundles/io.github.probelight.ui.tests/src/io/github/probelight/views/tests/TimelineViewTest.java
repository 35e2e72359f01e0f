package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.timeline.TimeBar;
import io.github.probelight.summary.timeline.TimeScale;
import io.github.probelight.ui.chart.TimelineCanvas;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.timeline.TimelineView;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.OpenLog;

/** The timeline in its view and below the text, and the range of time that a person selects on it. */
class TimelineViewTest extends ViewsWindow {
	private static final String STRIP = "io.github.probelight.editor.timelineStrip";

	private TimelineView view = show();

	private static TimelineView show() {
		try {
			return (TimelineView) LogWindow.page().showView(TimelineView.ID);
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	@BeforeEach
	void showTimeline() {
		view = show();
	}

	@AfterEach
	void closeTimeline() {
		LogWindow.page().hideView(view);
	}

	private IEditorPart openInTimeline() {
		IEditorPart editor = open(SAMPLE);
		Waiting.until("the timeline with its findings", () -> !view.canvas().chart().marks().isEmpty());
		LogWindow.page().activate(view); // else keys are the editor's
		return editor;
	}

	private void send(Control control, int type, int x, int y, int state) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.button = 1;
		event.stateMask = state;
		control.notifyListeners(type, event);
	}

	private void press(int key, int state) {
		Event event = new Event();
		event.keyCode = key;
		event.stateMask = state;
		view.canvas().control().notifyListeners(SWT.KeyDown, event);
	}

	private void drag(TimelineCanvas canvas, int from, int to) {
		send(canvas.control(), SWT.MouseDown, from, 30, 0);
		send(canvas.control(), SWT.MouseMove, (from + to) / 2, 30, SWT.BUTTON1);
		send(canvas.control(), SWT.MouseMove, to, 30, SWT.BUTTON1);
		send(canvas.control(), SWT.MouseUp, to, 30, SWT.BUTTON1);
	}

	/** Waits until all views show what the numbers are to be about. */
	private void waitForNumbers(OpenLog log, Narrowing of) {
		Waiting.until("the numbers of " + of.text(), () -> log.narrowing().equals(of) && !log.scope().isOld()
				&& hosts.shown() == log.scope().report() && !hosts.isBusy());
	}

	@Test
	void drawsTheReportOfTheWholeLog() {
		Report report = log(openInTimeline()).report();
		assertThat(view.canvas().chart().counts()).isEqualTo(report.timeline().counts());
		assertThat(view.canvas().chart().lanes()).hasSize(1);
		assertThat(view.canvas().chart().lanes().get(0).tasks().bars()).hasSize(6);
		assertThat(view.canvas().sight().scale().from()).isEqualTo(view.canvas().chart().range().from());
	}

	@Test
	void aDraggedRangeIsWhatAllNumbersAreAbout() {
		OpenLog log = log(openInTimeline());
		TimeScale scale = view.canvas().sight().scale();
		int from = scale.left() + scale.width() / 4;
		int to = scale.left() + scale.width() / 2;
		drag(view.canvas(), to, from);
		TimeRange range = view.canvas().sight().selected();
		assertThat(range.from() % 1000).isZero();
		assertThat(scale.time(from)).isBetween(range.from(), range.from() + 1000);
		waitForNumbers(log, Narrowing.NONE.within(range));
		assertThat(log.scope().report().extent().entries()).isPositive()
				.isEqualTo(view.canvas().chart().counts().entries(range.from(), range.until()));
		assertThat(view.canvas().chart().counts()).as("the timeline stays that of the log")
				.isEqualTo(log.report().timeline().counts());
		press(SWT.ESC, 0);
		waitForNumbers(log, Narrowing.NONE);
		assertThat(view.canvas().sight().hasSelection()).isFalse();
	}

	@Test
	void keysSelectTooAndAClickEndsIt() {
		OpenLog log = log(openInTimeline());
		press(SWT.HOME, 0);
		press(SWT.ARROW_RIGHT, SWT.SHIFT);
		press(SWT.ARROW_RIGHT, SWT.SHIFT);
		TimeRange range = view.canvas().sight().selected();
		assertThat(range.from()).isEqualTo(view.canvas().chart().range().from());
		assertThat(range.until()).isEqualTo(view.canvas().sight().cursor());
		waitForNumbers(log, Narrowing.NONE.within(range));
		send(view.canvas().control(), SWT.MouseDown, 200, 30, 0);
		send(view.canvas().control(), SWT.MouseUp, 200, 30, SWT.BUTTON1);
		waitForNumbers(log, Narrowing.NONE);
	}

	@Test
	void showsARangeThatWasAskedForElsewhere() {
		OpenLog log = log(openInTimeline());
		TimeRange range = new TimeRange(log.report().timeline().first() + 10_000,
				log.report().timeline().first() + 60_000);
		log.narrow(Narrowing.NONE.within(range));
		Waiting.until("the range to be shown", () -> view.canvas().sight().selected().equals(range));
		log.narrow(Narrowing.NONE);
		Waiting.until("no range to be shown", () -> !view.canvas().sight().hasSelection());
	}

	@Test
	void wheelAndKeysZoomAndPan() {
		openInTimeline();
		TimeScale whole = view.canvas().sight().scale();
		Event wheel = new Event();
		wheel.x = whole.left();
		wheel.count = 3;
		wheel.stateMask = SWT.MOD1;
		view.canvas().control().notifyListeners(SWT.MouseVerticalWheel, wheel);
		TimeScale near = view.canvas().sight().scale();
		assertThat(near.from()).isEqualTo(whole.from());
		assertThat(near.until()).isLessThan(whole.until());
		wheel.stateMask = 0;
		wheel.count = -3;
		view.canvas().control().notifyListeners(SWT.MouseVerticalWheel, wheel);
		assertThat(view.canvas().sight().scale().from()).isGreaterThan(near.from());
		press(SWT.KEYPAD_SUBTRACT, 0);
		press(SWT.KEYPAD_SUBTRACT, 0);
		assertThat(view.canvas().sight().scale()).isEqualTo(whole);
		press(SWT.END, 0);
		assertThat(view.canvas().sight().cursor()).isEqualTo(whole.until());
		Event tab = new Event();
		tab.detail = SWT.TRAVERSE_TAB_NEXT;
		view.canvas().control().notifyListeners(SWT.Traverse, tab);
		assertThat(tab.doit).isTrue();
	}

	@Test
	void twoClicksGoToTheLineAndTheMouseSaysWhatIsThere() {
		IEditorPart editor = openInTimeline();
		TimeBar syn = view.canvas().chart().lanes().get(0).tasks().bars().get(1);
		int x = view.canvas().sight().scale().x((syn.from() + syn.until()) / 2);
		int y = rowOf(syn, x);
		assertThat(view.canvas().control().getToolTipText()).startsWith("SYN Stealth Scan\n21:30:27");
		send(view.canvas().control(), SWT.MouseDoubleClick, x, y, 0);
		assertThat(cursor(editor).line()).isEqualTo(syn.line());
		assertThat(LogWindow.page().getActivePart()).isSameAs(editor);
	}

	/** Looks for the row in which a task is said to be, as a person does. */
	private int rowOf(TimeBar task, int x) {
		for (int y = 0; y < view.canvas().control().getSize().y; y++) {
			send(view.canvas().control(), SWT.MouseMove, x, y, 0);
			if (view.canvas().control().getToolTipText().startsWith(task.name())) {
				return y;
			}
		}
		throw new AssertionError("The task is nowhere");
	}

	@Test
	void showsTheTimeOfTheCaret() {
		IEditorPart editor = openInTimeline();
		cursor(editor).reveal(100);
		long shown = Objects.requireNonNull(log(editor)).report().timeline().first();
		Waiting.until("the caret's time", () -> view.canvas().caret() > shown);
		List<TimelineCanvas> all = timelines(editor);
		assertThat(view.canvas().chart().counts().line(view.canvas().caret())).isLessThanOrEqualTo(100);
		all.forEach(strip -> assertThat(strip.caret()).isEqualTo(view.canvas().caret()));
	}

	private static List<TimelineCanvas> timelines(IEditorPart editor) {
		Control area = LogWindow.viewer((LogEditor) editor).getControl();
		while (!(area.getParent().getLayout() instanceof GridLayout)) {
			area = area.getParent();
		}
		return Widgets.all(area.getParent())
				.filter(Control::isVisible)
				.map(Control::getData)
				.filter(TimelineCanvas.class::isInstance)
				.map(TimelineCanvas.class::cast)
				.toList();
	}

	@Test
	void aCommandShowsAndHidesTheStripBelowTheText() throws Exception {
		IEditorPart editor = openInTimeline();
		LogWindow.page().activate(editor);
		IHandlerService commands = editor.getSite().getService(IHandlerService.class);
		Command command = editor.getSite().getService(ICommandService.class).getCommand(STRIP);
		assertThat(command.getCategory().isDefined()).isTrue();
		if (timelines(editor).isEmpty()) {
			commands.executeCommand(STRIP, null);
		}
		Waiting.until("the strip", () -> timelines(editor).size() == 1
				&& !timelines(editor).get(0).chart().marks().isEmpty());
		TimelineCanvas strip = timelines(editor).get(0);
		drag(strip, 100, 200);
		waitForNumbers(log(editor), Narrowing.NONE.within(strip.sight().selected()));
		Waiting.until("the view to show it", () -> view.canvas().sight().selected().equals(strip.sight().selected()));
		commands.executeCommand(STRIP, null);
		assertThat(timelines(editor)).isEmpty();
		commands.executeCommand(STRIP, null);
		Waiting.until("the strip with the range", () -> timelines(editor).size() == 1
				&& timelines(editor).get(0).sight().hasSelection());
	}

	@Test
	void isAPictureToo() {
		openInTimeline();
		Image picture = view.canvas().picture();
		try {
			ImageData data = picture.getImageData();
			assertThat(data.width).isEqualTo(view.canvas().control().getSize().x);
			long colours = IntStream.range(0, data.width * data.height)
					.map(i -> data.getPixel(i % data.width, i / data.width))
					.distinct()
					.count();
			assertThat(colours).isGreaterThan(5);
		} finally {
			picture.dispose();
		}
	}

	@Test
	void saysThatThereIsNoLog() {
		IEditorPart editor = openInTimeline();
		LogWindow.page().closeEditor(editor, false);
		Waiting.until("the view to say so", () -> view.canvas().chart().isEmpty()
				&& !view.canvas().control().isVisible());
	}
}

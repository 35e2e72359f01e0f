package io.github.probelight.editor.tests;

import static io.github.probelight.editor.tests.FindDrive.FIRST;
import static io.github.probelight.editor.tests.FindDrive.focused;
import static io.github.probelight.editor.tests.FindDrive.openFind;
import static io.github.probelight.editor.tests.FindDrive.openLongLog;
import static io.github.probelight.editor.tests.FindDrive.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Spoken;
import io.github.probelight.ui.tests.Waiting;

/** The field of Find beside the text: its room, its keys, and what stays in sight. */
@ExtendWith(NoLoggedErrors.class)
class FindFieldTest {
	/** Points that a word takes. */
	private static final int LEAST_ROOM = 150;
	/** Longer than from one frame to the next one. */
	private static final long FRAME_NANOS = 25_000_000;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	/** Asked for from the field of the filter, too, which leaves the text without the focus. */
	@Test
	void hasRoomForWhatIsTyped() throws Exception {
		LogEditor editor = openLongLog(window);
		LogWindow.page().activate(editor);
		run(editor, "io.github.probelight.editor.filter");
		Waiting.until("the field of the filter", () -> Display.getCurrent().getFocusControl() instanceof StyledText text
				&& text != editor.getAdapter(Control.class));
		Waiting.until("an idle window", () -> !Display.getCurrent().readAndDispatch());
		editor.getAction(ITextEditorActionConstants.FIND).run();
		Text field = Objects.requireNonNull(focused());
		Waiting.until("room for a word", () -> field.getSize().x > LEAST_ROOM);
	}

	/** What is posted waits for a window that paints without a pause, as it does while a filter works on a busy machine. */
	@Test
	void hasRoomWhileTheWindowPaintsOnAndOn() throws Exception {
		LogEditor editor = openLongLog(window);
		LogWindow.page().activate(editor);
		StyledText log = (StyledText) editor.getAdapter(Control.class);
		PaintListener busy = event -> {
			long end = System.nanoTime() + FRAME_NANOS;
			while (System.nanoTime() < end) {
				Thread.onSpinWait();
			}
			log.redraw();
		};
		log.addPaintListener(busy);
		try {
			log.redraw();
			Text field = openFind(editor);
			Waiting.until("room for a word", () -> field.getSize().x > LEAST_ROOM);
		} finally {
			log.removePaintListener(busy);
		}
	}

	/** The keys of its buttons are its own while a person is in it; in the text they are those of the text. */
	@Test
	void hasItsOwnKeys() throws Exception {
		LogEditor editor = openLongLog(window);
		LogWindow.page().activate(editor);
		assertThat(meant(editor, "M1+M2+C")).isEqualTo("io.github.probelight.editor.compact");
		Text field = openFind(editor);
		assertThat(meant(editor, "M1+M2+C")).as("case counts").isEmpty();
		assertThat(meant(editor, "M1+BS")).as("a word less").isEmpty();
		assertThat(meant(editor, "M1+M2+CR")).isEqualTo("io.github.probelight.editor.findFilter");
		assertThat(meant(editor, "M1+M3+F")).as("all matches in a view").isEqualTo("org.eclipse.ui.views.showView");
		assertThat(field.isFocusControl()).isTrue();
		editor.setFocus();
		assertThat(meant(editor, "M1+M2+C")).isEqualTo("io.github.probelight.editor.compact");
	}

	private static String meant(LogEditor editor, String key) throws ParseException {
		Binding binding = editor.getSite()
				.getService(IBindingService.class)
				.getPerfectMatch(KeySequence.getInstance(key));
		return binding == null ? "" : binding.getParameterizedCommand().getId();
	}

	private static void run(LogEditor editor, String command) throws Exception {
		editor.getSite().getService(IHandlerService.class).executeCommand(command, null);
	}

	/** Who goes on with the filter still sees what was found. */
	@Test
	void leavesTheMatchSelectedWhenTheFilterIsAskedFor() throws Exception {
		LogEditor editor = openLongLog(window);
		StyledText log = (StyledText) editor.getAdapter(Control.class);
		openFind(editor).setText("far away");
		Waiting.until("the match", () -> log.getSelectionText().equals("far away"));
		run(editor, "io.github.probelight.editor.filter");
		Waiting.forEvents();
		assertThat(log.getSelectionText()).isEqualTo("far away");
		run(editor, "io.github.probelight.editor.filter.runs");
		Waiting.until("the runs", () -> Objects.requireNonNull(editor.log()).filtered().progress().isOver()
				&& Objects.requireNonNull(editor.document())
						.rows() == Objects.requireNonNull(editor.log()).filtered().shown());
		assertThat(log.getSelectionText()).as("among what is shown then").isEqualTo("far away");
	}

	/**
	 * What lay far to the right in lines that were shown in full is near once they are narrow, and has to be in sight. The
	 * platform scrolls no further than to the match.
	 */
	@Test
	void theTextIsBackAtTheLeftWithTheNextLetter() {
		String line = FIRST + "[10.0.0.1] DEAD (reason=admin-prohibited)\n";
		String wide = FIRST + "no response ".repeat(100) + '\n';
		LogEditor editor = window
				.openLog(window.file("wide.log", (line.repeat(30) + wide).getBytes(StandardCharsets.UTF_8)));
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		Text field = openFind(editor);
		field.setText("DEA");
		Waiting.until("the letters", () -> text.getSelectionText().equals("DEA"));
		Waiting.until("room to scroll", () -> {
			text.setHorizontalPixel(5);
			return text.getHorizontalPixel() == 5;
		});
		field.setText("DEAD");
		Waiting.until("the word", () -> text.getSelectionText().equals("DEAD"));
		assertThat(text.getHorizontalPixel()).isZero();
	}

	/** What is left out between them is in the file: [10.20.30.9] ALIVE (reason=reset:latency=3ms…). */
	@Test
	void tellsThatWordsAreNotOneBehindTheOther() {
		LogEditor editor = window.openSample("small-scan.log");
		Text field = openFind(editor);
		field.setText("reset latency");
		Waiting.until("the way out", () -> status(editor).contains("Ctrl+Shift+C shows it"));
		field.setText("reset nowhere");
		Waiting.until("nothing but that there is none", () -> !status(editor).contains("Ctrl+Shift+C"));
	}

	/** Whoever has selected lines, for evidence say, and then looks for a word means the log. */
	@Test
	void looksInAllOfTheLogWhileLinesAreSelected() {
		LogEditor editor = openLongLog(window);
		StyledText log = (StyledText) editor.getAdapter(Control.class);
		log.setSelection(log.getOffsetAtLine(2), log.getOffsetAtLine(5));
		Text field = openFind(editor);
		assertThat(field.getText()).isEmpty();
		field.setText("far away");
		Waiting.until("the match", () -> log.getSelectionText().equals("far away"));
	}

	/** To who listens, and to who looks where the letters are typed, if there is room behind them. */
	@Test
	void saysWhichMatchItIsWhereOneTypes() {
		LogEditor editor = window.openSample("small-scan.log");
		Composite around = LogWindow.viewer(editor).getTextWidget().getParent();
		Text field = openFind(editor);
		field.setText("reset");
		Waiting.until("the number, heard", () -> Spoken.news(around).startsWith("Match 1 of "));
		Waiting.until("room for a word", () -> field.getSize().x > LEAST_ROOM);
		assertThat(painted(field)).as("and seen").isTrue();
		assertThat(Spoken.name(field)).isEqualTo("Find");
		field.setText("reset, and much more than fits into the field of Find together with a number");
		Waiting.until("that there is none", () -> Spoken.news(around).startsWith("No search results for"));
		assertThat(painted(field)).isFalse();
		field.setText("reset");
		Waiting.until("the number again", () -> Spoken.news(around).startsWith("Match 1 of "));
		editor.setFocus();
		assertThat(Spoken.news(around)).isEmpty();
		assertThat(painted(field)).isFalse();
	}

	/** Whether anything is drawn over the field of the platform. */
	private static boolean painted(Text field) {
		Image image = new Image(field.getDisplay(), field.getSize().x, field.getSize().y);
		Event paint = new Event();
		paint.gc = new GC(image);
		try {
			paint.gc.fillRectangle(image.getBounds());
			byte[] before = image.getImageData().data;
			field.notifyListeners(SWT.Paint, paint);
			return !Arrays.equals(before, image.getImageData().data);
		} finally {
			paint.gc.dispose();
			image.dispose();
		}
	}

	/** Back in the text, nothing is said of a match that is none any more. */
	@Test
	void saysNothingOnceItIsClosed() {
		LogEditor editor = openLongLog(window);
		StyledText log = (StyledText) editor.getAdapter(Control.class);
		Text field = openFind(editor);
		field.setText("here");
		Waiting.until("its number", () -> status(editor).contains("Match 1 of 1"));
		editor.setFocus(); // as its Escape does
		assertThat(log.isFocusControl()).isTrue();
		Waiting.until("nothing to be said", () -> !status(editor).contains("Match 1 of 1"));
	}

	/** The field lies over the first lines, but never over the match: text is scrolled, or the field goes below it. */
	@Test
	void coversNoMatch() {
		String line = "a line that is filled up to the right end of what can be seen ".repeat(4);
		StringBuilder text = new StringBuilder(FIRST).append(line).append("\n");
		for (int number = 1; number < 400; number++) {
			text.append(line).append("number ").append(number).append(", the end\n");
		}
		LogEditor editor = window.openLog(window.file("wide.log", text.toString().getBytes(StandardCharsets.UTF_8)));
		StyledText log = (StyledText) editor.getAdapter(Control.class);
		Text field = openFind(editor);
		int covered = 0;
		int below = 0;
		for (int number = 1; number < 400; number += number < 5 ? 1 : 57) {
			log.setTopIndex(number - 1);
			field.setText("number " + number + ',');
			String wanted = field.getText();
			Waiting.until(wanted, () -> log.getSelectionText().equals(wanted));
			Waiting.forEvents();
			Point selected = log.getSelectionRange();
			Rectangle match = field.getDisplay()
					.map(log, null, log.getTextBounds(selected.x, selected.x + selected.y - 1));
			Rectangle over = field.getDisplay()
					.map(overlay(field, log).getParent(), null, overlay(field, log).getBounds());
			assertThat(match.intersects(over)).as(wanted)
					.isFalse();
			assertThat(log.getClientArea().contains(log.toControl(match.x, match.y))).as(wanted + " in sight").isTrue();
			covered += match.x + match.width > over.x ? 1 : 0;
			below += overlay(field, log).getLocation().y > log.getLocation().y ? 1 : 0;
		}
		assertThat(covered).as("matches where the field is, or below it").isPositive();
		assertThat(below).as("times that the field made way").isPositive();
		field.setText("number 399");
		Waiting.until("the last one", () -> log.getSelectionText().equals("number 399"));
		assertThat(overlay(field, log).getLocation().y).as("the field is in its place again")
				.isEqualTo(log.getLocation().y);
	}

	/** In a text that is scrolled to the right, a match at the start of a line is shown with all of its line's begin. */
	@Test
	void scrollsBackToTheStartOfALine() {
		String text = FIRST + "a line that is filled up to the right end of what can be seen ".repeat(9)
				+ "\nNext one\n";
		LogEditor editor = window.openLog(window.file("wide.log", text.getBytes(StandardCharsets.UTF_8)));
		StyledText log = (StyledText) editor.getAdapter(Control.class);
		Text field = openFind(editor);
		log.setHorizontalPixel(200);
		assertThat(log.getHorizontalPixel()).isEqualTo(200);
		field.setText("Next");
		Waiting.until("the match", () -> log.getSelectionText().equals("Next"));
		assertThat(log.getHorizontalPixel()).isZero();
	}

	private static Control overlay(Text field, StyledText log) {
		Control child = field;
		while (!child.getParent().equals(log.getParent())) {
			child = child.getParent();
		}
		return child;
	}
}

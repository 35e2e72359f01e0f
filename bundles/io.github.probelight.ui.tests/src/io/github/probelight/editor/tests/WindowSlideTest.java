package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;

/** A document that shows a part of its log goes through all of it, by keys and by the scroll bar. */
@ExtendWith(NoLoggedErrors.class)
class WindowSlideTest {
	private static final int LINES = 6000;
	private static final int ROOM = 1500;
	/** More lines than a screen has. */
	private static final int PAGE = 200;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private static String line(int i) {
		return "2026-03-14T21:%02d:%02d [INFO] [Thread: x] [Site: A] Line %d.".formatted(i / 60 % 60, i % 60, i);
	}

	/** The text of a log of which a quarter fits into the document. */
	private LogViewer open() {
		LogEditor editor = window.openLog(window.file("slide.log", IntStream.range(0, LINES)
				.mapToObj(i -> line(i) + '\n')
				.collect(Collectors.joining())
				.getBytes(StandardCharsets.UTF_8)));
		LogDocument part = new LogDocument(LogWindow.log(editor), ROOM, 1 << 20);
		LogWindow.viewer(editor).setDocument(part);
		assertThat(part.isPartial()).isTrue();
		LogWindow.viewer(editor).getTextWidget().setFocus();
		return LogWindow.viewer(editor);
	}

	private static String caretLine(StyledText text) {
		return text.getLine(text.getLineAtOffset(text.getCaretOffset()));
	}

	@Test
	void theEndsAreThoseOfTheLog() {
		LogViewer viewer = open();
		StyledText text = viewer.getTextWidget();
		text.invokeAction(ST.TEXT_END);
		Waiting.forEvents();
		assertThat(text.getCaretOffset()).isEqualTo(text.getCharCount());
		assertThat(text.getLine(text.getLineCount() - 2)).isEqualTo(line(LINES - 1));
		text.invokeAction(ST.TEXT_START);
		Waiting.forEvents();
		assertThat(text.getCaretOffset()).isZero();
		assertThat(text.getLine(0)).isEqualTo(line(0));
	}

	@Test
	void pagesLeadThroughAll() {
		LogViewer viewer = open();
		StyledText text = viewer.getTextWidget();
		Event pageDown = new Event();
		pageDown.keyCode = SWT.PAGE_DOWN;
		int pages = 0;
		for (int at = -1; at < LINES - 1 && !caretLine(text).isEmpty(); pages++) {
			int next = number(caretLine(text));
			assertThat(next).isGreaterThan(at).isLessThan(at + PAGE);
			at = next;
			text.invokeAction(ST.PAGE_DOWN);
			text.notifyListeners(SWT.KeyUp, pageDown); // as a person lets go of the key
			Waiting.forEvents();
		}
		assertThat(text.getLine(text.getLineCount() - 2)).isEqualTo(line(LINES - 1));
		assertThat(pages).isGreaterThan(LINES / PAGE);
	}

	@Test
	void whatIsOnTopStaysWhenItSlides() {
		LogViewer viewer = open();
		StyledText text = viewer.getTextWidget();
		text.setSelection(text.getOffsetAtLine(ROOM - 300), text.getOffsetAtLine(ROOM - 299));
		viewer.setTopIndex(ROOM - 100);
		String top = text.getLine(text.getTopIndex());
		Waiting.until("the window to slide", () -> !text.getLine(0).equals(line(0)));
		assertThat(text.getLine(text.getTopIndex())).isEqualTo(top);
		assertThat(text.getSelectionText()).isEqualTo(line(ROOM - 300) + '\n');
		viewer.setTopIndex(0);
		Waiting.until("the window to slide back", () -> text.getLine(0).equals(line(0)));
	}

	private static int number(String line) {
		return Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1, line.length() - 1));
	}
}

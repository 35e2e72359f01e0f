package io.github.probelight.editor.tests;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.IHandlerService;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.HelpTopic;
import io.github.probelight.workspace.filter.FilterText;
import io.github.probelight.workspace.filter.LineFilter;

/** What the tests of the filter above the text do: its field, its chips, what it says. */
final class FilterDrive {
	static final String FILTER = "io.github.probelight.editor.filter";

	private FilterDrive() {}

	static void run(String command) throws Exception {
		Objects.requireNonNull(LogWindow.page().getWorkbenchWindow().getService(IHandlerService.class))
				.executeCommand(command, null);
	}

	static void filter(LogEditor editor, String text) throws Exception {
		LineFilter filter = FilterText.read(text);
		LogWindow.log(editor).filtered().set(filter);
		shown(editor);
		Waiting.until("its chips", () -> chips(editor).size() == filter.chips().size());
	}

	/** Waits until the text shows what the filter keeps. */
	static void shown(LogEditor editor) {
		Waiting.until("the filter to be done", () -> LogWindow.log(editor).filtered().progress().isOver()
				&& LogWindow.document(editor).rows().equals(LogWindow.log(editor).filtered().shown())
				&& LogWindow.document(editor).window().shownRows() == LogWindow.document(editor).rows().rows());
		Waiting.forEvents();
	}

	static String words(LogEditor editor) {
		return FilterText.of(LogWindow.log(editor).filtered().filter());
	}

	static List<Control> around(LogEditor editor) {
		Composite area = LogWindow.viewer(editor).getTextWidget().getParent();
		while (Widgets.all(area).noneMatch(control -> "lines".equals(control.getData(HelpTopic.KEY)))) {
			area = area.getParent();
		}
		return Widgets.all(area).toList();
	}

	static List<Canvas> chips(LogEditor editor) {
		Waiting.forEvents();
		return around(editor).stream()
				.filter(control -> control.getClass().getName().contains("ChipButton"))
				.map(Canvas.class::cast)
				.filter(Control::isVisible)
				.toList();
	}

	static List<String> tips(LogEditor editor) {
		return chips(editor).stream().map(chip -> chip.getToolTipText().lines().findFirst().orElse("")).toList();
	}

	static StyledText field(LogEditor editor) {
		return around(editor).stream()
				.filter(StyledText.class::isInstance)
				.filter(control -> control != LogWindow.viewer(editor).getTextWidget())
				.map(StyledText.class::cast)
				.findFirst()
				.orElseThrow();
	}

	static Stream<String> texts(LogEditor editor) {
		return around(editor).stream().filter(Control::isVisible).flatMap(Widgets::texts);
	}

	/** While a control of the bar has the focus, the keys are its own. */
	static void press(Control control, int key) {
		press(control, SWT.NONE, key);
	}

	/** A key with others that are held. */
	static void press(Control control, int held, int key) {
		control.notifyListeners(SWT.FocusIn, new Event());
		Event event = new Event();
		event.stateMask = held;
		event.keyCode = key;
		event.character = key < SWT.KEYCODE_BIT ? (char) key : 0;
		control.notifyListeners(SWT.KeyDown, event);
		control.notifyListeners(SWT.FocusOut, new Event());
		Waiting.forEvents();
	}

	static void type(LogEditor editor, String condition) {
		field(editor).setText(condition);
		press(field(editor), SWT.CR);
	}

	static void click(Canvas chip, int x) {
		Event event = new Event();
		event.button = 1;
		event.x = x;
		event.y = 4;
		chip.notifyListeners(SWT.MouseUp, event);
		Waiting.forEvents();
	}
}

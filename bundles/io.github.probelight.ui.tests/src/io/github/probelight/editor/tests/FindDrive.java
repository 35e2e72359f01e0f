package io.github.probelight.editor.tests;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;

/** What the tests of Find do: a log that takes long to search, the field, what is said. */
final class FindDrive {
	static final String FIRST = "2026-03-14T21:30:00 [INFO] [Site: A] ";
	static final String LINE = "a line of some length, of no interest\n";
	static final int LINES = 250_000;

	private FindDrive() {}

	/** A log whose first line says "here", whose last one says "far away", and nothing else between. */
	static LogEditor openLongLog(LogWindow window) {
		String text = FIRST + "here\n" + LINE.repeat(LINES) + "far away\n";
		return window.openLog(window.file("long.log", text.getBytes(StandardCharsets.UTF_8)));
	}

	/** The field of Find, which has the focus. */
	static Text openFind(LogEditor editor) {
		LogWindow.page().activate(editor);
		editor.getAction(ITextEditorActionConstants.FIND).run();
		Text[] found = new Text[1];
		Waiting.until("the field of Find", () -> {
			Text field = focused();
			found[0] = field != null && isOver(editor, field) ? field : null; // a view has fields, too
			if (found[0] == null) { // a window that has just become active gives the focus back to the text
				editor.getAction(ITextEditorActionConstants.FIND).run();
			}
			return found[0] != null;
		});
		return found[0];
	}

	private static boolean isOver(LogEditor editor, Text field) {
		return Widgets.all(LogWindow.viewer(editor).getTextWidget().getParent()).anyMatch(field::equals);
	}

	/** The field that has the focus; null if none has. */
	static @Nullable Text focused() {
		return Display.getCurrent().getFocusControl() instanceof Text text ? text : null;
	}

	/** All that is said around an editor. */
	static String status(LogEditor editor) {
		Shell shell = editor.getSite().getShell();
		return Widgets.texts(shell).collect(Collectors.joining("\n"));
	}
}

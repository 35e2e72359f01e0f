package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;

/** What Find is told to heed can be seen, on a dark desktop too. */
@ExtendWith(NoLoggedErrors.class)
class FindChoicesTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	/** The keys of a button press it without telling its listeners. */
	@Test
	void choicesThatAreOnHaveAColour() {
		LogEditor editor = window.openSample("small-scan.log");
		Text field = FindDrive.openFind(editor);
		ToolItem choice = Widgets.all(LogWindow.viewer(editor).getTextWidget().getParent())
				.filter(ToolBar.class::isInstance)
				.flatMap(bar -> Stream.of(((ToolBar) bar).getItems()))
				.filter(item -> (item.getStyle() & SWT.CHECK) != 0)
				.findFirst()
				.orElseThrow();
		assertThat(isMarked(choice)).isFalse();
		choice.setSelection(true);
		field.notifyListeners(SWT.KeyUp, new Event());
		Waiting.until("its colour, by key", () -> isMarked(choice));
		choice.setSelection(false);
		choice.notifyListeners(SWT.Selection, new Event());
		Waiting.until("none, by mouse", () -> !isMarked(choice));
	}

	private static boolean isMarked(ToolItem choice) {
		return choice.getBackground().equals(Palette.colour(Palette.id("chip")));
	}
}

package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.text.IWidgetTokenKeeper;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.ui.OpenMenus;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;

/** What is said of a line goes when another line comes to its place. */
@ExtendWith(NoLoggedErrors.class)
class PassingHoversTest {
	/** A hover of the text. */
	private static final IWidgetTokenKeeper OTHER = owner -> true;

	@RegisterExtension
	final LogWindow window = new LogWindow();
	private List<Shell> before = List.of();

	@BeforeEach
	void theGrammarIsThere() {
		LogLanguage.get();
	}

	private LogEditor open() {
		LogEditor editor = window.openActive("small-scan.log");
		before = Arrays.asList(Display.getCurrent().getShells());
		return editor;
	}

	private Stream<Shell> hovers() {
		return Arrays.stream(Display.getCurrent().getShells())
				.filter(shell -> !before.contains(shell) && shell.isVisible()
						&& Widgets.texts(shell).anyMatch(text -> !text.isBlank()));
	}

	/** The mouse comes to rest. */
	private void rest(Control control, int x, int y) {
		Display display = control.getDisplay();
		display.setCursorLocation(control.toDisplay(x, y + 1));
		Waiting.forEvents();
		display.setCursorLocation(control.toDisplay(x, y));
		Waiting.until("a hover", () -> hovers().count() == 1);
	}

	@AfterEach
	void theMouseGoesAway() {
		Display.getCurrent().setCursorLocation(0, 0);
		Waiting.forEvents();
	}

	private void restOnText(LogEditor editor) {
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		Point place = text.getLocationAtOffset(text.getText().indexOf("ALIVE") + 2);
		rest(text, place.x + 1, place.y + 1);
	}

	private void restBesideText(LogEditor editor, int line) {
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		Control column = Widgets.all(editor.getAdapter(IVerticalRulerInfo.class).getControl())
				.filter(control -> control.getBounds().x > 0)
				.reduce((one, next) -> next)
				.orElseThrow();
		rest(column, 5, text.getLinePixel(line) + 2);
		assertThat(Widgets.texts(hovers().findFirst().orElseThrow())).anyMatch(said -> said.startsWith("Written "));
	}

	@Test
	void goWhenTheTextIsMoved() {
		LogEditor editor = open();
		restOnText(editor);
		LogWindow.viewer(editor).setTopIndex(30);
		assertThat(hovers()).as("of the text").isEmpty();
		LogWindow.viewer(editor).setTopIndex(0);
		restBesideText(editor, 3);
		LogWindow.viewer(editor).setTopIndex(30);
		assertThat(hovers()).as("beside the text").isEmpty();
	}

	@Test
	void goWithAKey() {
		LogEditor editor = open();
		restBesideText(editor, 3);
		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		LogWindow.viewer(editor).getTextWidget().notifyListeners(SWT.KeyDown, down);
		assertThat(hovers()).isEmpty();
	}

	/** By the keyboard, as by the mouse that has just moved: neither those that are there nor those on their way lie on it. */
	@Test
	void goWithAMenuAndNoneComesWhileItIsOpen() {
		LogEditor editor = open();
		restOnText(editor);
		LogViewer viewer = LogWindow.viewer(editor);
		StyledText text = viewer.getTextWidget();
		Menu menu = text.getMenu();
		List<Event> heard = new ArrayList<>();
		text.addListener(SWT.MouseHover, heard::add);
		text.notifyListeners(SWT.MouseHover, new Event());
		assertThat(heard).hasSize(1);
		menu.setVisible(true);
		Waiting.until("the menu alone", () -> menu.isVisible() && hovers().findAny().isEmpty());
		text.notifyListeners(SWT.MouseHover, new Event());
		assertThat(heard).as("no hover begins").hasSize(1);
		assertThat(viewer.requestWidgetToken(OTHER, 0)).as("nor comes one that has begun").isFalse();
		menu.setVisible(false);
		Waiting.until("no menu", () -> !OpenMenus.of(text.getDisplay()).isAny());
		text.notifyListeners(SWT.MouseHover, new Event());
		assertThat(heard).hasSize(2);
		assertThat(viewer.requestWidgetToken(OTHER, 0)).isTrue();
		viewer.releaseWidgetToken(OTHER);
	}

	@Test
	void goWhenOtherLinesAreShown() throws Exception {
		LogEditor editor = open();
		restBesideText(editor, 3);
		FilterDrive.filter(editor, "only: state:dead");
		assertThat(hovers()).isEmpty();
	}
}

package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogPage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.ByKeys;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Spoken;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.filter.FilterText;

/** Whatever a person can come to by keys has a name that a screen reader says, and can be come to by Tab. */
@ExtendWith(NoLoggedErrors.class)
class AccessibilityTest {
	private static final String OURS = "io.github.probelight.";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	@AfterEach
	void asBefore() {
		LogWindow.page().resetPerspective();
	}

	/** All around the text of an editor, which is the area of its part. */
	private static Composite area(LogEditor editor) {
		Composite area = LogWindow.viewer(editor).getTextWidget().getParent();
		while (Widgets.all(area).noneMatch(ToolBar.class::isInstance)) {
			area = area.getParent();
		}
		return area.getParent();
	}

	@Test
	void nothingAroundTheTextIsNameless() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		editor.getSite()
				.getService(IHandlerService.class)
				.executeCommand("io.github.probelight.editor.filter", null);
		LogWindow.log(editor).filtered().set(FilterText.read("collapse runs\nonly: state:open\noff hide: port:22"));
		Waiting.until("the chips", () -> chips(editor).count() == 3);
		long named = Widgets.all(area(editor)).filter(Spoken::takesKeys).filter(Control::isVisible).count();
		assertThat(named).as("controls looked at").isGreaterThan(5);
		assertThat(ByKeys.nameless(area(editor))).isEmpty();
		assertThat(ByKeys.unknown(area(editor))).isEmpty();
	}

	private static Stream<Control> chips(LogEditor editor) {
		return Widgets.all(area(editor))
				.filter(control -> control instanceof Canvas && control.isVisible()
						&& control.getClass().getName().contains("ChipButton"));
	}

	@Test
	void aChipSaysWhatItIsAndWhetherItCounts() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		LogWindow.log(editor).filtered().set(FilterText.read("only: state:open\noff hide: port:22"));
		Waiting.until("the chips", () -> chips(editor).count() == 2);
		List<Control> chips = chips(editor).toList();
		assertThat(chips).extracting(Spoken::name).containsExactly("Only state:open", "Hide port:22");
		assertThat(chips).extracting(Spoken::role).containsOnly(ACC.ROLE_CHECKBUTTON);
		assertThat(Spoken.state(chips.get(0)) & ACC.STATE_CHECKED).isNotZero();
		assertThat(Spoken.state(chips.get(1)) & ACC.STATE_CHECKED).isZero();
		assertThat(Spoken.attributes(chips.get(1))).as("its place").containsExactly("posinset", "2", "setsize", "2");
		assertThat(chips).allMatch(chip -> (Spoken.state(chip) & ACC.STATE_FOCUSABLE) != 0);
	}

	/** Of the text, a chip and the field, as the number stands beside them in a place that keys do not come to. */
	@Test
	void howManyLinesAreShownIsSaid() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		assertThat(Spoken.description(text)).isEmpty();
		LogWindow.log(editor).filtered().set(FilterText.read("only: state:open"));
		Waiting.until("the number at the text", () -> Spoken.description(text).equals("53 of 309 lines"));
		assertThat(chips(editor)).extracting(Spoken::description).containsExactly("53 of 309 lines");
		assertThat(Widgets.all(area(editor))
				.filter(control -> control instanceof StyledText && control != text && control.isVisible()))
				.extracting(Spoken::description)
				.containsExactly("53 of 309 lines");
		LogWindow.log(editor).filtered().set(FilterText.read("only: state:open").withContext(1));
		Waiting.until("those around them", () -> Spoken.description(text).startsWith("53 of 309 lines, ")
				&& Spoken.description(text).endsWith(" around them"));
		LogWindow.log(editor).filtered().set(FilterText.read(""));
		Waiting.until("nothing to be said", () -> Spoken.description(text).isEmpty());
	}

	@Test
	void tabComesToAllAroundTheText() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		LogWindow.log(editor).filtered().set(FilterText.read("only: state:open"));
		Waiting.until("the chip", () -> chips(editor).count() == 1);
		assertThat(ByKeys.outOfTab(area(editor))).isEmpty();
	}

	/** Buttons and links, chips and the field, which is empty, and the timeline. */
	@Test
	void escapeLeadsBackToTheText() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		LogWindow.log(editor).filtered().set(FilterText.read("only: state:open"));
		Waiting.until("the chip", () -> chips(editor).count() == 1);
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		int left = 0;
		for (Control control : Widgets.all(area(editor))
				.filter(control -> control != text && control.isVisible() && control.isEnabled()
						&& (Spoken.takesKeys(control) || control instanceof ToolBar))
				.toList()) {
			if (!control.isDisposed() && control.isVisible() && control.setFocus() && control.isFocusControl()) {
				if (!control.traverse(SWT.TRAVERSE_ESCAPE) || !text.isFocusControl()) {
					Event escape = new Event();
					escape.keyCode = SWT.ESC;
					control.notifyListeners(SWT.KeyDown, escape);
				}
				assertThat(text.isFocusControl()).as("back from " + control.getClass().getSimpleName()).isTrue();
				left++;
			}
		}
		assertThat(left).as("left").isGreaterThan(4);
	}

	/** In words, which GTK has no other place for than an attribute; the number alone tells that it is another one. */
	@Test
	void theTimelineSaysWhereItStands() {
		LogEditor editor = window.openActive("small-scan.log");
		Control timeline = Widgets.all(area(editor))
				.filter(control -> Spoken.role(control) == ACC.ROLE_SLIDER)
				.findFirst()
				.orElseThrow();
		assertThat(Spoken.attributes(timeline)).containsExactly("valuetext",
				"2026-03-14 21:30:00 GMT, 2 entries, 0 results");
		assertThat(Spoken.value(timeline)).isZero();
		takeFocus(timeline); // or the key is the text's
		Event end = new Event();
		end.keyCode = SWT.END;
		Waiting.until("the end of the chart, which grows with what is read", () -> {
			timeline.notifyListeners(SWT.KeyDown, end);
			return Spoken.attributes(timeline).get(1).contains("21:38:3");
		});
		assertThat(Spoken.value(timeline)).isBetween(0.9, 1.0);
	}

	/** A window that is not in front, as behind a test that opens others, tells nobody of the focus within it. */
	private static void takeFocus(Control control) {
		List<Event> heard = new ArrayList<>();
		control.addListener(SWT.FocusIn, heard::add);
		control.setFocus();
		Waiting.forEvents();
		if (heard.isEmpty()) {
			control.notifyListeners(SWT.FocusIn, new Event());
		}
	}

	@Test
	void theTextIsNamedAfterItsLog() {
		LogEditor editor = window.openActive("small-scan.log");
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		assertThat(Spoken.name(text)).isEqualTo(editor.getTitle());
	}

	/** The area of a view, which has the focus somewhere in it when it is shown. */
	private static Composite area(IViewPart view) {
		Control at = Objects.requireNonNull(view.getSite().getShell().getDisplay().getFocusControl());
		while (!(at.getParent() instanceof CTabFolder)) {
			at = Objects.requireNonNull(at.getParent(), view.getTitle() + " has not got the focus");
		}
		assertThat(((CTabFolder) at.getParent()).getSelection().getText()).isEqualTo(view.getTitle());
		return (Composite) at;
	}

	@Test
	void nothingInAViewIsNamelessOrOutOfReach() throws Exception {
		window.openActive("small-scan.log");
		int looked = 0;
		for (IViewDescriptor known : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (known.getId().startsWith(OURS)) {
				IViewPart view = LogWindow.page().showView(known.getId());
				Waiting.forEvents();
				Composite area = area(view);
				assertThat(ByKeys.nameless(area)).as(known.getLabel()).isEmpty();
				assertThat(ByKeys.outOfTab(area)).as(known.getLabel() + ", by Tab").isEmpty();
				assertThat(ByKeys.unknown(area)).as(known.getLabel() + ", of which kind").isEmpty();
				looked++;
			}
		}
		assertThat(looked).as("views looked at").isGreaterThan(10);
	}

	@Test
	void nothingOnAPageOfPreferencesIsNamelessOrOutOfReach() {
		for (String page : List.of("io.github.probelight.editor.preferences",
				"io.github.probelight.editor.preferences.filters")) {
			PreferenceDialog dialog = PreferencesUtil
					.createPreferenceDialogOn(LogWindow.page().getWorkbenchWindow().getShell(), page, null, null);
			dialog.setBlockOnOpen(false);
			dialog.open();
			try {
				Control shown = ((IDialogPage) dialog.getSelectedPage()).getControl();
				assertThat(ByKeys.nameless(shown)).as(page).isEmpty();
				assertThat(ByKeys.outOfTab(shown)).as(page + ", by Tab").isEmpty();
				assertThat(ByKeys.clashes(shown)).as(page + ", by letters").isEmpty();
			} finally {
				dialog.close();
			}
		}
	}

	@Test
	void eachButtonOfTheWindowsToolBarsHasAName() {
		window.openActive("small-scan.log");
		assertThat(Arrays.stream(LogWindow.page().getWorkbenchWindow().getShell().getChildren())
				.flatMap(Widgets::all)
				.filter(control -> control instanceof ToolBar && control.isVisible())
				.flatMap(bar -> ByKeys.nameless(bar).stream())).isEmpty();
	}
}

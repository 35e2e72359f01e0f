package io.github.probelight.editor.tests;

import static io.github.probelight.editor.tests.FilterDrive.FILTER;
import static io.github.probelight.editor.tests.FilterDrive.around;
import static io.github.probelight.editor.tests.FilterDrive.field;
import static io.github.probelight.editor.tests.FilterDrive.press;
import static io.github.probelight.editor.tests.FilterDrive.run;
import static io.github.probelight.editor.tests.FilterDrive.shown;
import static io.github.probelight.editor.tests.FilterDrive.texts;
import static io.github.probelight.editor.tests.FilterDrive.tips;
import static io.github.probelight.editor.tests.FilterDrive.type;
import static io.github.probelight.editor.tests.FilterDrive.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;

/** What is typed into the filter above the text. */
@ExtendWith(NoLoggedErrors.class)
class FilterFieldTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	/** While a value is still to come nothing is wrong, but Enter asks what there is. */
	@Test
	void saysNothingWhileAValueIsToCome() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		run(FILTER);
		field(editor).setText("state:");
		assertThat(texts(editor)).noneMatch(text -> text.contains("Behind state:"));
		assertThat(field(editor).getStyleRanges()).isEmpty();
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		enter.doit = true;
		field(editor).notifyListeners(SWT.KeyDown, enter);
		assertThat(texts(editor)).anyMatch(text -> text.contains("Behind state:"));
		assertThat(field(editor).getStyleRanges()).isNotEmpty();
	}

	@Test
	void whatIsTypedBecomesChips() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		assertThat(around(editor)).as("not made without a filter").noneMatch(ToolBar.class::isInstance);
		run(FILTER);
		assertThat(field(editor).isVisible()).isTrue();
		type(editor, "state:open -port:22");
		assertThat(words(editor)).isEqualTo("only: state:open\nhide: port:22\n");
		assertThat(tips(editor)).containsExactly("Only state:open", "Hide port:22");
		assertThat(field(editor).getText()).isEmpty();
		shown(editor);
		Waiting.until("the count", () -> texts(editor).anyMatch(text -> text.equals("48 of 309 lines")));
		assertThat(LogWindow.viewer(editor).getTextWidget().getLine(1)).contains("OPEN");
	}

	/** Where nothing is typed the key takes conditions back as it does in the text, and the person stays there. */
	@Test
	void theLastConditionIsTakenBackFromTheEmptyField() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		run(FILTER);
		type(editor, "state:open -port:22");
		field(editor).setText("x");
		field(editor).setCaretOffset(1);
		press(field(editor), SWT.BS);
		assertThat(field(editor).getText()).isEmpty();
		assertThat(field(editor).isFocusControl()).as("that key was for what was typed").isTrue();
		field(editor).setText("x");
		field(editor).setCaretOffset(1);
		press(field(editor), SWT.MOD1, SWT.BS);
		assertThat(field(editor).getText()).isEmpty();
		assertThat(words(editor)).isEqualTo("only: state:open\nhide: port:22\n");
		press(field(editor), SWT.MOD1, SWT.BS);
		assertThat(words(editor)).isEqualTo("only: state:open\n");
		press(field(editor), SWT.MOD1, SWT.BS);
		assertThat(words(editor)).isEmpty();
		assertThat(field(editor).isFocusControl()).isTrue();
	}

	@Test
	void whatIsWrongIsSaidAndAddsNothing() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		run(FILTER);
		type(editor, "stat:open");
		assertThat(texts(editor)).anyMatch(text -> text.startsWith("Nothing is called stat"));
		assertThat(words(editor)).isEmpty();
		press(field(editor), SWT.ESC);
		assertThat(field(editor).getText()).isEmpty();
		press(field(editor), SWT.ESC);
		assertThat(field(editor).isVisible()).as("the person has left").isFalse();
	}

	/** As the button of the tool bar, and as Find. */
	@Test
	void isAskedForByItsKeyWhileAViewIsActive() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		LogWindow.page().showView("org.eclipse.ui.views.ContentOutline");
		IBindingService keys = Objects
				.requireNonNull(PlatformUI.getWorkbench().getService(IBindingService.class));
		Binding binding = keys.getPerfectMatch(KeySequence.getInstance("M1+M2+F"));
		assertThat(binding).isNotNull();
		assertThat(binding.getParameterizedCommand().getId()).isEqualTo(FILTER);
		run(FILTER);
		assertThat(field(editor).isVisible()).isTrue();
	}

	/** Who has typed a condition need not leave the field to go on. */
	@Test
	void keysThatLeadElsewhereWorkInTheField() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		run(FILTER);
		IBindingService keys = Objects
				.requireNonNull(PlatformUI.getWorkbench().getService(IBindingService.class));
		field(editor).notifyListeners(SWT.FocusIn, new Event());
		for (String[] key : new String[][]{{"M1+T", "io.github.probelight.editor.goToTime"},
				{"M1+L", "org.eclipse.ui.edit.text.goto.line"}, {"M1+O", "io.github.probelight.editor.quickOutline"},
				{"M3+.", "io.github.probelight.editor.nextProblem"},
				{"M3+,", "io.github.probelight.editor.previousProblem"}}) {
			Binding binding = keys.getPerfectMatch(KeySequence.getInstance(key[0]));
			assertThat(binding).as(key[0]).isNotNull();
			assertThat(binding.getParameterizedCommand().getId()).as(key[0]).isEqualTo(key[1]);
		}
		field(editor).notifyListeners(SWT.FocusOut, new Event());
	}
}

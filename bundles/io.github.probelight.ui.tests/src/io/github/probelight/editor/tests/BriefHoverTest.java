package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IInformationControlExtension2;
import org.eclipse.jface.text.IRegion;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.hover.HoverControl;
import io.github.probelight.editor.hover.LogHover;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.OpenLogState;

/** The first page of a hover: what a person reads in passing. */
@ExtendWith(NoLoggedErrors.class)
class BriefHoverTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	private LogEditor open() {
		LogEditor editor = window.openSample("small-scan.log");
		Waiting.until("the log", () -> LogWindow.log(editor).state() == OpenLogState.COMPLETE);
		LogLanguage.get();
		LogWindow.activate(editor);
		return editor;
	}

	private static int offset(LogEditor editor, String text) {
		int at = LogWindow.document(editor).get().indexOf(text);
		assertThat(at).as(text).isPositive();
		return at + 1;
	}

	/** What the window shows that comes with the mouse. */
	private static String brief(LogEditor editor, String word) {
		LogHover hover = new LogHover(editor);
		IRegion region = hover.getHoverRegion(null, offset(editor, word));
		Object input = hover.getHoverInfo2(null, region);
		assertThat(input).isNotNull();
		Shell parent = editor.getSite().getShell();
		HoverControl control = (HoverControl) hover.getHoverControlCreator().createInformationControl(parent);
		try {
			((IInformationControlExtension2) control).setInput(input);
			assertThat(control.hasContents()).isTrue();
			return Widgets.all(Objects.requireNonNull(shellOf(control)))
					.filter(StyledText.class::isInstance)
					.map(StyledText.class::cast)
					.findFirst()
					.orElseThrow()
					.getText();
		} finally {
			control.dispose();
		}
	}

	private static @Nullable Shell shellOf(HoverControl control) {
		return Stream.of(Display.getCurrent().getShells())
				.filter(shell -> shell.getBounds().equals(control.getBounds()))
				.filter(shell -> Widgets.all(shell).noneMatch(LogTextWidgets::isEditor))
				.reduce((one, later) -> later)
				.orElse(null);
	}

	/** Tells the text of an editor from that of a hover. */
	private static final class LogTextWidgets {
		static boolean isEditor(Object widget) {
			return widget.getClass().getSimpleName().equals("LogTextWidget");
		}
	}

	@Test
	void twoSentencesComeFirst() {
		LogEditor editor = open();
		assertThat(brief(editor, "no-response").lines().toList()).hasSize(3)
				.allSatisfy(line -> assertThat(line).isNotBlank())
				.satisfies(lines -> assertThat(lines.get(1)).endsWith("."));
		assertThat(brief(editor, "10.20.30.9]")).startsWith("10.20.30.9: ALIVE\nALIVE by reset: ")
				.contains("Alive only by a reset", "private networks (RFC 1918)")
				.doesNotContain("Set off by", "Usual causes");
	}
}

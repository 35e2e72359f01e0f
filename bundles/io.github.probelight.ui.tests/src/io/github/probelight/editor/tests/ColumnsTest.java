package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;

/** The columns beside the text, which are drawn with it. */
@ExtendWith(NoLoggedErrors.class)
class ColumnsTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	/** Not by an event that waits behind those of a log that is being read: until then the numbers are those of other lines. */
	@ParameterizedTest
	@ValueSource(strings = {"LineNumberColumn", "GapColumn"})
	void areDrawnAtOnceWhenTheTextIsMoved(String name) {
		LogEditor editor = window.openActive("small-scan.log");
		LogViewer viewer = LogWindow.viewer(editor);
		StyledText text = viewer.getTextWidget();
		Control column = columns(editor).stream()
				.filter(shown -> shown.getClass().getSimpleName().equals(name))
				.findFirst()
				.orElseThrow()
				.getControl();
		Waiting.forEvents();
		List<String> order = new ArrayList<>();
		column.addListener(SWT.Paint, event -> order.add(name));
		text.addListener(SWT.Paint, event -> text.getDisplay().asyncExec(() -> order.add("what waits")));
		viewer.setTopIndex(20);
		Waiting.until("the text to be drawn", () -> order.contains("what waits"));
		assertThat(order).startsWith(name);
		assertThat(text.getTopIndex()).isEqualTo(20);
	}

	private static List<IVerticalRulerColumn> columns(LogEditor editor) {
		List<IVerticalRulerColumn> columns = new ArrayList<>();
		((CompositeRuler) editor.getAdapter(IVerticalRulerInfo.class)).getDecoratorIterator()
				.forEachRemaining(columns::add);
		return columns;
	}
}

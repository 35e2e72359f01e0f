package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jface.text.TextViewer;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.compact.GapColumn;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.ShownZone;

/** The columns beside the text: drawn with it, and heard of no more when they are gone. */
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

	/** In compact lines it is the only time of day that is in sight. */
	@Test
	void showTheTopLinesTimeByTheClocksThatAreChosen() {
		LogEditor editor = window.openActive("small-scan.log");
		GapColumn column = times(editor);
		Waiting.until("the time in GMT", () -> column.text(0).equals("21:30:00"));
		AtomicInteger paints = new AtomicInteger();
		column.getControl().addListener(SWT.Paint, event -> paints.incrementAndGet());
		Waiting.forEvents();
		int before = paints.get();
		ShownZone.set("Asia/Tokyo");
		try {
			Waiting.until("the column to be drawn", () -> paints.get() > before);
			assertThat(column.text(0)).isEqualTo("06:30:00");
			ShownZone.set("Asia/Kathmandu");
			assertThat(column.text(0)).isEqualTo("03:15:00");
		} finally {
			ShownZone.set(ShownZone.GMT);
		}
	}

	/** A time that is cut at its start beside a number of a line is read as another one. */
	@Test
	void theTimesHaveRoomInALargerFont() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		GapColumn column = times(editor);
		int before = column.getControl().getSize().x;
		IHandlerService commands = Objects
				.requireNonNull(PlatformUI.getWorkbench().getService(IHandlerService.class));
		for (int i = 0; i < 3; i++) {
			commands.executeCommand("org.eclipse.ui.edit.text.zoomIn", null);
		}
		try {
			Waiting.until("more room", () -> column.getControl().getSize().x > before);
		} finally {
			for (int i = 0; i < 3; i++) {
				commands.executeCommand("org.eclipse.ui.edit.text.zoomOut", null);
			}
		}
		Waiting.until("as much as before", () -> column.getControl().getSize().x == before);
	}

	@Test
	void leaveNoListenersBehind() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		reload(editor);
		List<String> before = listeners(LogWindow.viewer(editor));
		reload(editor);
		reload(editor);
		assertThat(listeners(LogWindow.viewer(editor))).as("after Reload").containsExactlyInAnyOrderElementsOf(before);
		for (int i = 0; i < 2; i++) {
			int columns = columns(editor).size();
			editor.filter().toggleRuns();
			Waiting.until("the column of the runs", () -> columns(editor).size() > columns);
			editor.filter().toggleRuns();
			Waiting.until("the column of the runs to go", () -> columns(editor).size() == columns);
		}
		assertThat(listeners(LogWindow.viewer(editor))).as("after long runs")
				.containsExactlyInAnyOrderElementsOf(before);
	}

	private static void reload(LogEditor editor) throws Exception {
		OpenLog before = LogWindow.log(editor);
		Path file = before.path();
		byte[] text = Files.readAllBytes(file);
		Files.delete(file);
		Files.write(file, text);
		editor.getSite()
				.getService(IHandlerService.class)
				.executeCommand("org.eclipse.ui.file.refresh", null);
		Waiting.until("the log again", () -> LogWindow.log(editor) != before
				&& LogWindow.document(editor).window().shownRows() == LogWindow.log(editor).index().extent().rows());
		Waiting.forEvents();
	}

	private static List<IVerticalRulerColumn> columns(LogEditor editor) {
		List<IVerticalRulerColumn> columns = new ArrayList<>();
		((CompositeRuler) editor.getAdapter(IVerticalRulerInfo.class)).getDecoratorIterator()
				.forEachRemaining(columns::add);
		return columns;
	}

	/**
	 * Who hears of it when the text is moved or becomes another one, of which the platform tells nobody; without its own
	 * line numbers, which stay with each input that an editor has had.
	 */
	private static List<String> listeners(LogViewer viewer) throws ReflectiveOperationException {
		List<String> all = new ArrayList<>();
		for (String name : List.of("fViewportListeners", "fTextListeners")) {
			var field = TextViewer.class.getDeclaredField(name);
			field.setAccessible(true);
			((Collection<?>) field.get(viewer))
					.forEach(listener -> all.add(listener.getClass().getName().split("/")[0]));
		}
		all.removeIf(listener -> listener.startsWith(LineNumberRulerColumn.class.getName()));
		return all;
	}

	private static GapColumn times(LogEditor editor) {
		return columns(editor).stream()
				.filter(GapColumn.class::isInstance)
				.map(GapColumn.class::cast)
				.findFirst()
				.orElseThrow();
	}
}

package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.colour.LineLooks;
import io.github.probelight.editor.colour.LogColours;
import io.github.probelight.editor.colour.LogLineStyler;
import io.github.probelight.editor.colour.MatchMarks;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Style;
import io.github.probelight.testing.Samples;
import io.github.probelight.ui.Contrast;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogs;

@ExtendWith(NoLoggedErrors.class)
class LogEditorTest {
	@RegisterExtension
	final LogWindow window = new LogWindow();

	static List<String> samples() {
		return Samples.names()
				.stream()
				.filter(name -> !name.equals("empty.log") && !name.equals("only-line-ends.log"))
				.toList();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void showsEverySampleWhole(String sample) {
		LogEditor editor = window.openSample(sample);
		assertThat(widget(editor).getText()).isEqualTo(LogWindow.document(editor).get());
		assertThat(widget(editor).getText()).doesNotContain("\0", "\u202e", "\u001b");
		assertThat(LogWindow.log(editor).report().extent().lines()).isEqualTo(Samples.expected(sample).get("lines"));
	}

	@Test
	void isReadOnlyAndNeverDirty() {
		LogEditor editor = window.openSample("small-scan.log");
		assertThat(editor.isEditable()).isFalse();
		assertThat(widget(editor).getEditable()).isFalse();
		assertThat(((ISaveablePart) editor).isDirty()).isFalse();
		assertThat(editor.isSaveAsAllowed()).isFalse();
		assertThat(editor.isWordWrapEnabled()).isFalse();
	}

	@Test
	void letsGoOfTheLogWhenClosed() {
		LogEditor editor = window.openSample("small-scan.log");
		assertThat(OpenLogs.standard().all()).containsExactly(LogWindow.log(editor));
		LogWindow.page().closeEditor(editor, false);
		assertThat(OpenLogs.standard().all()).isEmpty();
	}

	@Test
	void givesEachKindOfWordItsColour() {
		LogEditor editor = window.openSample("small-scan.log");
		StyledText text = widget(editor);
		LogColours colours = new LogColours(() -> {});
		LineLooks looks = new LineLooks(LogWindow.viewer(editor));
		LogLineStyler styler = new LogLineStyler(looks, colours, (look, styles, offset) -> styles);
		Map<Style, String> words = Map.of(Style.TIME, "2026-03-14T21:30:00", Style.LEVEL_WARN, "WARN", Style.TASK,
				"Ping Scan", Style.ALIVE, "ALIVE", Style.DEAD, "DEAD", Style.OPEN, "OPEN", Style.FILTERED, "FILTERED",
				Style.CLOSED, "CLOSED", Style.REASON, "echo-reply", Style.NUMBER, "28.12");
		try {
			assertThat(styler.styles(0, text.getLine(0))).as("before the grammar is loaded").isEmpty();
			looks.start(LogLanguage.get(), Map.of());
			words.forEach((style, word) -> {
				int at = text.getText().indexOf(word);
				int line = text.getLineAtOffset(at);
				assertThat(styler.styles(text.getOffsetAtLine(line), text.getLine(line))).as(word)
						.anySatisfy(range -> {
							assertThat(range.start).isEqualTo(at);
							assertThat(range.length).isEqualTo(word.length());
							assertThat(range.foreground).isNotNull().isEqualTo(colours.colour(style));
						});
			});
			assertThat(words.keySet()).extracting(colours::colour).doesNotHaveDuplicates();
		} finally {
			colours.dispose();
		}
	}

	/** A match lies over words and what is between them: they keep their colours. */
	@Test
	void marksWhatIsSearchedForOverTheColours() {
		LogEditor editor = window.openSample("small-scan.log");
		StyledText text = widget(editor);
		LogColours colours = new LogColours(() -> {});
		LineLooks looks = new LineLooks(LogWindow.viewer(editor));
		LogLineStyler styler = new LogLineStyler(looks, colours, (look, styles, offset) -> styles);
		looks.start(LogLanguage.get(), Map.of());
		MatchMarks marks = new MatchMarks(colours);
		try {
			int offset = text.getOffsetAtLine(1);
			String line = text.getLine(1);
			StyleRange[] before = styler.styles(offset, line);
			assertThat(marks.styles(before, offset, line)).isEqualTo(before);
			String words = line.substring(5, 40);
			assertThat(marks.show(new TextQuery(words.toLowerCase(Locale.ROOT), false, false, false))).isTrue();
			StyleRange[] after = marks.styles(before, offset, line);
			assertThat(Arrays.stream(after).filter(range -> range.background != null))
					.allMatch(range -> range.background.equals(colours.match()))
					.allMatch(range -> range.start >= offset + 5 && range.start + range.length <= offset + 40)
					.extracting(range -> range.length)
					.satisfies(lengths -> assertThat(lengths.stream().mapToInt(i -> i).sum()).isEqualTo(35));
			for (int at = offset; at < offset + line.length(); at++) {
				assertThat(foreground(after, at)).isEqualTo(foreground(before, at));
			}
			assertThat(marks.show(new TextQuery("\\d\\d:\\d\\d", false, false, true))).isTrue();
			assertThat(Arrays.stream(marks.styles(before, offset, line)).filter(range -> range.background != null))
					.as("an expression")
					.hasSize(1);
			assertThat(marks.show(new TextQuery("(a+)+b", false, false, true))).isTrue();
			assertThat(marks.styles(new StyleRange[0], 0, "a".repeat(200))).as("one that is nowhere").isEmpty();
		} finally {
			colours.dispose();
		}
	}

	private static @Nullable Color foreground(StyleRange[] ranges, int at) {
		for (StyleRange range : ranges) {
			if (range.start <= at && at < range.start + range.length) {
				return range.foreground;
			}
		}
		return null;
	}

	@Test
	void underlinesWhatLooksWrong() {
		LogEditor editor = window.openSample("unknown-words.log");
		StyledText text = widget(editor);
		LogColours colours = new LogColours(() -> {});
		LineLooks looks = new LineLooks(LogWindow.viewer(editor));
		LogLineStyler styler = new LogLineStyler(looks, colours, (look, styles, offset) -> styles);
		looks.start(LogLanguage.get(), Map.of());
		try {
			long underlined = IntStream.range(0, text.getLineCount())
					.mapToObj(line -> styler.styles(text.getOffsetAtLine(line), text.getLine(line)))
					.flatMap(Arrays::stream)
					.filter(range -> range.underline)
					.count();
			assertThat(underlined).isGreaterThanOrEqualTo(3);
		} finally {
			colours.dispose();
		}
	}

	@Test
	void cursorSpeaksInLinesOfTheFile() {
		LogEditor editor = window.openSample("long-line.log");
		LogCursor cursor = Adapters.adapt(editor, LogCursor.class);
		OpenLog log = Adapters.adapt(editor, OpenLog.class);
		assertThat(log).isSameAs(LogWindow.log(editor));
		long lines = log.index().extent().lines();
		assertThat(log.index().extent().rows()).isGreaterThan(lines);
		for (long line = lines - 1; line >= 0; line--) {
			cursor.reveal(line);
			assertThat(cursor.line()).isEqualTo(line);
			assertThat(widget(editor).getLine(widget(editor).getLineAtOffset(widget(editor).getCaretOffset())))
					.isEqualTo(log.text().row(log.index().rowOfLine(line)));
		}
	}

	@Test
	void findsForwardBackwardAndByExpression() {
		LogEditor editor = window.openSample("small-scan.log");
		EditorFind find = new EditorFind(editor);
		String text = LogWindow.document(editor).get();
		int first = text.indexOf("DEAD");
		assertThat(find.find(0, "DEAD", true, true, false)).isEqualTo(first);
		assertThat(selection(editor).getText()).isEqualTo("DEAD");
		assertThat(find.find(first + 1, "dead", true, false, true)).isEqualTo(text.indexOf("DEAD", first + 1));
		assertThat(find.find(-1, "DEAD", false, true, false)).isEqualTo(text.lastIndexOf("DEAD"));
		assertThat(find.find(0, "dead", true, true, false)).isEqualTo(-1);
		assertThat(find.find(0, "EAD", true, true, true)).isEqualTo(-1);
		int byExpression = find.find(0, "TTL=\\d+", true, true, false, true);
		assertThat(byExpression).isEqualTo(text.indexOf("TTL="));
		assertThat(selection(editor).getText()).matches("TTL=\\d+");
	}

	@Test
	void saysThatAFileIsEmpty() throws Exception {
		Path file = window.file("empty.log", new byte[0]);
		OpenLog log = OpenLogs.standard().open(file);
		try {
			assertThat(LogNotice.of(log)).contains("empty.log is empty");
		} finally {
			OpenLogs.standard().release(log);
		}
	}

	@Test
	void saysThatALogIsTooOld() {
		LogEditor editor = window.openSample("legacy.log");
		assertThat(LogNotice.of(LogWindow.log(editor))).contains("before 2012").contains("plain text");
		Waiting.until("the notice", () -> labels(editor).contains("before 2012"));
	}

	@Test
	void saysThatAFileIsGone() throws Exception {
		LogEditor editor = window.openSample("small-scan.log");
		Path file = LogWindow.log(editor).path();
		LogWindow.page().closeEditor(editor, false);
		Files.delete(file);
		var gone = LogWindow.page()
				.openEditor(
						new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri())),
						LogEditor.ID);
		assertThat(gone).isInstanceOf(LogEditor.class);
		assertThat(labels((LogEditor) gone)).contains("small-scan.log")
				.contains("deleted or renamed")
				.doesNotContain("Exception");
	}

	@Test
	void readsWhatWasAddedWhenRefreshed() throws Exception {
		LogEditor editor = window.openActive("small-scan.log");
		long lines = LogWindow.document(editor).window().lines();
		Files.writeString(LogWindow.log(editor).path(),
				"2026-03-14T23:59:59 [INFO] [Thread: x] [Site: A] [10.0.0.9] ALIVE (reason=echo-reply)\n",
				StandardOpenOption.APPEND);
		editor.getSite()
				.getService(IHandlerService.class)
				.executeCommand(IWorkbenchCommandConstants.FILE_REFRESH, null);
		Waiting.until("the new line", () -> LogWindow.document(editor).window().lines() == lines + 1);
		assertThat(widget(editor).getText()).contains("[10.0.0.9] ALIVE");
	}

	/** The dark theme of the platform has letters of which one saw the match that Find is at worse than all others. */
	@Test
	void whatIsSelectedCanBeRead() {
		StyledText text = widget(window.openActive("small-scan.log"));
		text.setSelectionBackground(new Color(33, 66, 131));
		text.setSelectionForeground(new Color(147, 161, 161));
		assertThat(Contrast.of(text.getSelectionForeground().getRGB(), text.getSelectionBackground().getRGB()))
				.isGreaterThanOrEqualTo(Contrast.HIGH);
		Color white = new Color(255, 255, 255);
		text.setSelectionBackground(new Color(53, 132, 228));
		text.setSelectionForeground(white);
		assertThat(text.getSelectionForeground()).as("as each text of a light desktop").isEqualTo(white);
	}

	private static StyledText widget(LogEditor editor) {
		return (StyledText) editor.getAdapter(Control.class);
	}

	private static ITextSelection selection(LogEditor editor) {
		ISelection selection = editor.getSelectionProvider().getSelection();
		return (ITextSelection) selection;
	}

	private static String labels(LogEditor editor) {
		return Widgets.texts(editor.getSite().getShell()).collect(Collectors.joining("\n"));
	}
}

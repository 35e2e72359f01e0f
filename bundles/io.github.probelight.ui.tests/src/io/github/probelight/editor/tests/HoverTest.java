package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.compact.CompactPreference;
import io.github.probelight.editor.hover.LogHover;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.language.ide.Section;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.ShownZone;

@ExtendWith(NoLoggedErrors.class)
class HoverTest {
	private static final int REASONS = 36;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	/** F2 at each reason of a log that holds all of them: the window on the screen tells what the reason means. */
	@Test
	void explainsEveryReasonInTheWindow() {
		LogEditor editor = window.openSample("every-reason.log");
		String text = LogWindow.document(editor).get();
		List<Topic> reasons = Knowledge.standard().topics(Kind.REASON);
		assertThat(reasons).hasSize(REASONS);
		for (Topic reason : reasons) {
			int at = Math.max(text.indexOf("reason=" + reason.word() + ":"),
					text.indexOf("reason=" + reason.word() + ")"));
			assertThat(at).as(reason.word()).isPositive();
			String shown = hoverAt(editor, at + "reason=".length());
			assertThat(flat(shown)).contains(reason.word()).contains(flat(reason.meaning()));
		}
	}

	/** Every coloured word of a log that tells a small scan has something to say. */
	@Test
	void explainsEveryColouredWord() {
		LogEditor editor = window.openSample("small-scan.log");
		LogHover hover = new LogHover(editor);
		LogLanguage language = LogLanguage.get();
		int words = 0;
		for (int line = 0; line < 60; line++) {
			String text = LogWindow.log(editor).text().row(line);
			long start = LogWindow.log(editor).index().chars(line);
			for (var span : language.colours(text)) {
				Hover found = hover.hover((int) start + span.offset());
				assertThat(found).as("%s in: %s", span, text).isNotNull();
				words++;
			}
		}
		assertThat(words).isGreaterThan(300);
	}

	/** A time is also told in the zone that times are shown in. */
	@Test
	void tellsTimesInTheZoneOfOnesChoice() {
		LogEditor editor = window.openSample("small-scan.log");
		LogHover hover = new LogHover(editor);
		ShownZone.set("Asia/Tokyo");
		try {
			Hover found = Objects.requireNonNull(hover.hover(3));
			assertThat(found.sections()).extracting(Section::heading).contains("GMT", "In Asia/Tokyo");
			assertThat(found.sections().toString()).contains("06:30:00 +09:00");
		} finally {
			ShownZone.set(ShownZone.GMT);
		}
		Hover found = Objects.requireNonNull(hover.hover(3));
		assertThat(found.sections()).extracting(Section::heading).contains("GMT").doesNotContain("In Asia/Tokyo");
	}

	/** The platform asks for the region on the UI thread and for the text on another, which does not look at the document. */
	@Test
	void answersOnAnotherThread() throws Exception {
		LogEditor editor = window.openSample("small-scan.log");
		LogHover hover = new LogHover(editor);
		LogLanguage.get();
		int at = LogWindow.document(editor).get().indexOf("ALIVE");
		IRegion region = hover.getHoverRegion(null, at + 2);
		assertThat(region).isEqualTo(new Region(at, "ALIVE".length()));
		LogWindow.page().closeEditor(editor, false);
		Object answer = CompletableFuture.supplyAsync(() -> hover.getHoverInfo2(null, region)).get();
		assertThat(hover.getHoverInfo(null, region)).startsWith("ALIVE");
		assertThat(hover.getHoverInfo2(null, region)).as("answered once").isSameAs(answer);
		assertThat(hover.getHoverInfo2(null, new Region(0, 1))).as("not asked").isNull();
	}

	/** The mouse has come to rest on the word that F2 is pressed at, and its hover is still on its way. */
	@Test
	void aHoverThatIsOnItsWayKeepsItsForm() {
		LogEditor editor = window.openSample("small-scan.log");
		LogLanguage.get();
		LogWindow.activate(editor);
		int at = LogWindow.document(editor).get().indexOf("ALIVE") + 2;
		StyledText widget = LogWindow.viewer(editor).getTextWidget();
		widget.setSelection(at);
		Point place = widget.getLocationAtOffset(at);
		Event rest = new Event();
		rest.x = place.x + 1;
		rest.y = place.y + 1;
		Shell[] before = Display.getCurrent().getShells();
		widget.notifyListeners(SWT.MouseHover, rest);
		editor.getAction(ITextEditorActionConstants.SHOW_INFORMATION).run();
		Shell[] opened = new Shell[1];
		Waiting.until("the hover", () -> (opened[0] = opened(before)) != null);
		try {
			assertThat(Widgets.all(opened[0])
					.filter(StyledText.class::isInstance)
					.map(StyledText.class::cast)
					.findFirst()
					.orElseThrow()
					.getStyleRanges()).as("headings").hasSizeGreaterThan(1);
		} finally {
			opened[0].dispose();
			Waiting.forEvents();
		}
	}

	@Test
	void showsHostileTextAsText() {
		LogEditor editor = window.openSample("hostile.log");
		int at = LogWindow.document(editor).get().indexOf("<script>");
		String shown = hoverAt(editor, at + 2);
		assertThat(shown).contains("<script>alert(1)</script>");
		assertThat(shown.chars().filter(c -> Character.isISOControl(c) && c != '\n')).isEmpty();
		assertThat(shown.chars()
				.filter(c -> Character.getDirectionality(c) >= Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING
						&& Character.getDirectionality(c) <= Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT))
				.isEmpty();
	}

	@Test
	void saysNothingAboutPlainText() {
		LogEditor editor = window.openLog(window.file("text.log",
				"2026-03-14T21:30:00 [INFO] [Site: A] \n    a continuation".getBytes(StandardCharsets.UTF_8)));
		LogHover hover = new LogHover(editor);
		assertThat(hover.hover(0)).isNotNull();
		assertThat(hover.hover(19)).isNull(); // the space behind the time
	}

	/** A double click into a word takes all of it, and no more; in a continuation a word of it. */
	@Test
	void aDoubleClickTakesTheWordThatIsExplained() {
		LogEditor editor = window.openLog(window.file("words.log", """
				2026-03-14T21:30:00 [INFO] [Thread: Scan default:7] [Site: Big Lab] Nmap task SYN Stealth Scan started.
				2026-03-14T21:30:01 [INFO] [Site: Big Lab] [10.20.30.1] ALIVE (reason=echo-reply:RTT=2ms)
				2026-03-14T21:30:02 [INFO] [Site: Big Lab] [10.20.30.1:161/UDP] FILTERED (reason=no-response)
				2026-03-14T21:30:03 [INFO] [Site: Big Lab] [2001:db8::7] DEAD (reason=host-unreach)
				    a continuation
				""".getBytes(StandardCharsets.UTF_8)));
		LogLanguage.get();
		Waiting.forEvents();
		String text = LogWindow.document(editor).get();
		List<String> words = List.of("SYN Stealth Scan", "10.20.30.1", "2001:db8::7", "ALIVE", "echo-reply",
				"no-response", "continuation");
		takes(editor, text, words);
		CompactPreference.set(false);
		try {
			takes(editor, text, words);
			takes(editor, text, List.of("2026-03-14T21:30:00"));
		} finally {
			CompactPreference.set(true);
		}
		int target = text.indexOf("10.20.30.1:161/UDP");
		assertThat(IntStream.of(0, 9, 11, 13, 15, 17).mapToObj(at -> doubleClicked(editor, target + at)))
				.containsExactly("10.20.30.1", "10.20.30.1", "161", "161", "UDP", "UDP");
	}

	private static void takes(LogEditor editor, String text, List<String> words) {
		for (String word : words) {
			for (int at : new int[]{0, word.length() / 2, word.length() - 1}) {
				assertThat(doubleClicked(editor, text.indexOf(word) + at)).as("at %d of %s", at, word)
						.isEqualTo(word);
			}
		}
	}

	private static String doubleClicked(LogEditor editor, int offset) {
		StyledText widget = LogWindow.viewer(editor).getTextWidget();
		Point place = widget.getLocationAtOffset(offset);
		Event event = new Event();
		event.button = 1;
		event.x = place.x + 1;
		event.y = place.y + 1;
		for (int count = 1; count <= 2; count++) {
			event.count = count;
			widget.notifyListeners(SWT.MouseDown, event);
			widget.notifyListeners(SWT.MouseUp, event);
		}
		return widget.getSelectionText();
	}

	private static String hoverAt(LogEditor editor, int offset) {
		Shell[] before = Display.getCurrent().getShells();
		LogWindow.page().activate(editor);
		LogWindow.viewer(editor).setSelectedRange(offset, 0);
		LogWindow.viewer(editor).revealRange(offset, 1);
		editor.getAction(ITextEditorActionConstants.SHOW_INFORMATION).run();
		Shell[] opened = new Shell[1];
		Waiting.until("the hover", () -> (opened[0] = opened(before)) != null);
		try {
			StyledText text = (StyledText) Widgets.all(opened[0])
					.filter(StyledText.class::isInstance)
					.findFirst()
					.orElseThrow();
			assertThat(text.getEditable()).isFalse();
			return text.getText();
		} finally {
			opened[0].dispose();
			Waiting.forEvents();
		}
	}

	private static @Nullable Shell opened(Shell[] before) {
		return Stream.of(Display.getCurrent().getShells())
				.filter(Shell::isVisible)
				.filter(shell -> !Arrays.asList(before).contains(shell))
				.filter(shell -> Widgets.all(shell).anyMatch(StyledText.class::isInstance))
				.findFirst()
				.orElse(null);
	}

	private static String flat(String text) {
		return text.replaceAll("\\s+", " ");
	}
}

package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.workspace.filter.FilterText;
import io.github.probelight.workspace.filter.LineFilter;

/** Filtering by the word that a person points at. */
@ExtendWith(NoLoggedErrors.class)
class PointedFilterTest {
	private static final String FILTER = "io.github.probelight.editor.filter";
	/** {@code [10.20.30.1:443/TCP] OPEN (reason=syn-ack:TTL=255)}. */
	private static final int OPEN = 27;

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private LogEditor open() {
		LogEditor editor = window.openActive("small-scan.log");
		Waiting.until("the grammar", LogLanguage::isReady);
		Waiting.until("room for the text", () -> LogWindow.viewer(editor).getTextWidget().getClientArea().height > 100);
		return editor;
	}

	/** What a command makes of a word, on a log without a filter. */
	private static String asked(LogEditor editor, String command, String word) {
		LogWindow.log(editor).filtered().set(LineFilter.NONE);
		Waiting.until("all lines", () -> LogWindow.document(editor).window().shownRows() == 309);
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		text.setCaretOffset(text.getOffsetAtLine(OPEN) + text.getLine(OPEN).indexOf(word) + 1);
		run(command);
		return FilterText.of(LogWindow.log(editor).filtered().filter()).strip();
	}

	private static void run(String command) {
		try {
			Objects.requireNonNull(LogWindow.page().getWorkbenchWindow().getService(IHandlerService.class))
					.executeCommand(command, null);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void onlyTheWordAtTheCaret() {
		LogEditor editor = open();
		String only = FILTER + ".only";
		assertThat(asked(editor, only, "10.20.30.1:443")).isEqualTo("only: host:10.20.30.1");
		assertThat(asked(editor, only, "443/TCP")).isEqualTo("only: port:443/tcp");
		assertThat(asked(editor, only, "OPEN")).isEqualTo("only: state:open");
		assertThat(asked(editor, only, "syn-ack")).isEqualTo("only: reason:syn-ack");
		assertThat(asked(editor, only, "INFO")).isEqualTo("only: level:info");
		assertThat(asked(editor, only, "Scan default")).isEqualTo("only: thread:\"scan default:7:nmap:stdin\"");
		assertThat(asked(editor, only, "Harbour")).isEqualTo("only: site:\"harbour office\"");
		assertThat(asked(editor, only, "2026")).as("where the word is none, the host")
				.isEqualTo("only: host:10.20.30.1");
	}

	@Test
	void hideAndTakeBack() {
		LogEditor editor = open();
		assertThat(asked(editor, FILTER + ".hide", "syn-ack")).isEqualTo("hide: reason:syn-ack");
		run(FILTER + ".removeLast");
		assertThat(LogWindow.log(editor).filtered().filter()).isEqualTo(LineFilter.NONE);
	}

	/** Each step back is one change: removed conditions come again, and what is no filter of before is said. */
	@Test
	void whatWasRemovedByMistakeComesAgain() {
		LogEditor editor = open();
		assertThat(asked(editor, FILTER + ".hide", "syn-ack")).isNotEmpty();
		LineFilter hidden = filter(editor);
		editor.filter().set(hidden.add(hidden.chips().getFirst().negate()));
		LineFilter two = filter(editor);
		editor.filter().set(LineFilter.NONE);
		run(FILTER + ".switch");
		run("org.eclipse.ui.edit.undo");
		assertThat(filter(editor)).isEqualTo(two);
		run("org.eclipse.ui.edit.undo");
		assertThat(filter(editor)).isEqualTo(hidden);
		run("org.eclipse.ui.edit.undo");
		assertThat(filter(editor)).isEqualTo(LineFilter.NONE);
		assertThat(FindDrive.status(editor)).doesNotContain("No change of the filter");
		run("org.eclipse.ui.edit.undo");
		assertThat(FindDrive.status(editor)).contains("No change of the filter is left");
	}

	private static LineFilter filter(LogEditor editor) {
		return LogWindow.log(editor).filtered().filter();
	}

	private static List<MenuItem> entries(Menu menu) {
		return Arrays.stream(menu.getItems()).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0).toList();
	}

	private static List<String> labels(List<MenuItem> items) {
		return items.stream().map(item -> item.getText().replace("&", "").replaceFirst("\t.*", "")).toList();
	}

	private static MenuItem entry(Menu menu, String label) {
		return entries(menu).stream()
				.filter(item -> labels(List.of(item)).contains(label))
				.findFirst()
				.orElseThrow(() -> new AssertionError(label + " is none of " + labels(entries(menu))));
	}

	@Test
	void theMenuOffersTheWordUnderTheMouse() {
		LogEditor editor = open();
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		editor.cursor().reveal(OPEN);
		Waiting.forEvents();
		Point place = text.getLocationAtOffset(text.getOffsetAtLine(OPEN) + text.getLine(OPEN).indexOf("OPEN") + 1);
		Event event = new Event();
		event.x = text.toDisplay(place).x;
		event.y = text.toDisplay(place).y + 3;
		text.notifyListeners(SWT.MenuDetect, event);
		Menu menu = text.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		assertThat(labels(entries(menu))).startsWith("Only State OPEN", "Hide State OPEN", "Only", "Hide");
		Menu only = entry(menu, "Only").getMenu();
		only.notifyListeners(SWT.Show, new Event());
		assertThat(labels(entries(only))).contains("Host 10.20.30.1", "Port 443/TCP", "Reason syn-ack", "Scan 7",
				"Level INFO", "Kind result", "Task SYN Stealth Scan", "Time of the Selected Lines",
				"Hosts of the Selected Lines");
		entry(only, "Task SYN Stealth Scan").notifyListeners(SWT.Selection, new Event());
		assertThat(FilterText.of(LogWindow.log(editor).filtered().filter()))
				.startsWith("only lines 26-114 ")
				.contains("named \"SYN Stealth Scan\"");
		only.notifyListeners(SWT.Hide, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
	}

	@Test
	void theMenuOffersWhatIsSelected() {
		LogEditor editor = open();
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		text.setSelection(text.getOffsetAtLine(9), text.getOffsetAtLine(12));
		Event event = new Event();
		event.detail = SWT.MENU_KEYBOARD;
		text.notifyListeners(SWT.MenuDetect, event);
		Menu menu = text.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Menu only = entry(menu, "Only").getMenu();
		only.notifyListeners(SWT.Show, new Event());
		entry(only, "Hosts of the Selected Lines").notifyListeners(SWT.Selection, new Event());
		assertThat(FilterText.of(LogWindow.log(editor).filtered().filter()))
				.isEqualTo("only: host:10.20.30.1 or host:10.20.30.2 or host:10.20.30.3\n");
		only.notifyListeners(SWT.Hide, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
	}
}

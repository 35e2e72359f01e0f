package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import org.eclipse.ui.keys.IBindingService;
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
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";
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
		run(UNDO);
		assertThat(filter(editor)).isEqualTo(two);
		run(UNDO);
		assertThat(filter(editor)).isEqualTo(hidden);
		run(UNDO);
		assertThat(filter(editor)).isEqualTo(LineFilter.NONE);
		assertThat(FindDrive.status(editor)).doesNotContain("No change of the filter");
		run(UNDO);
		assertThat(FindDrive.status(editor)).contains("No change of the filter is left");
	}

	/** What was taken back is made again, until there is another change; a key does it, and what there is not is said. */
	@Test
	void whatWasTakenBackIsMadeAgain() {
		LogEditor editor = open();
		assertThat(asked(editor, FILTER + ".hide", "syn-ack")).isNotEmpty();
		LineFilter one = filter(editor);
		editor.filter().set(one.add(one.chips().getFirst().negate()));
		LineFilter two = filter(editor);
		run(UNDO);
		run(UNDO);
		assertThat(filter(editor)).isEqualTo(LineFilter.NONE);
		run(REDO);
		assertThat(filter(editor)).isEqualTo(one);
		run(REDO);
		assertThat(filter(editor)).isEqualTo(two);
		assertThat(FindDrive.status(editor)).doesNotContain("No change of the filter");
		run(REDO);
		assertThat(FindDrive.status(editor)).contains("No change of the filter was taken back");
		run(UNDO);
		assertThat(filter(editor)).as("each way").isEqualTo(one);
		editor.filter().set(LineFilter.NONE);
		run(REDO);
		assertThat(filter(editor)).as("there was another change").isEqualTo(LineFilter.NONE);
		run(UNDO);
		assertThat(filter(editor)).isEqualTo(one);
		assertThat(Objects
				.requireNonNull(LogWindow.page().getWorkbenchWindow().getService(IBindingService.class))
				.getActiveBindingsFor(REDO)).isNotEmpty();
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

	/** The entry of the menu for the hosts of the lines from one line of the widget to before another. */
	private static String hostsOf(LogEditor editor, int first, int end, boolean take) {
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		text.setSelection(text.getOffsetAtLine(first), text.getOffsetAtLine(end));
		Event event = new Event();
		event.detail = SWT.MENU_KEYBOARD;
		text.notifyListeners(SWT.MenuDetect, event);
		Menu menu = text.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		Menu only = entry(menu, "Only").getMenu();
		only.notifyListeners(SWT.Show, new Event());
		MenuItem hosts = entries(only).stream()
				.filter(item -> item.getText().startsWith("Hosts of the Selected Lines"))
				.findFirst()
				.orElseThrow();
		String label = hosts.getText() + (hosts.isEnabled() ? "" : " -");
		if (take) {
			hosts.notifyListeners(SWT.Selection, new Event());
		}
		only.notifyListeners(SWT.Hide, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		return label;
	}

	@Test
	void theMenuOffersWhatIsSelected() {
		LogEditor editor = open();
		assertThat(hostsOf(editor, 9, 12, true)).isEqualTo("Hosts of the Selected Lines");
		assertThat(FilterText.of(filter(editor)))
				.isEqualTo("only: host:10.20.30.1 or host:10.20.30.2 or host:10.20.30.3\n");
	}

	/** What a filter hides between two selected lines was not selected. */
	@Test
	void onlyHostsOfLinesThatAreShown() throws Exception {
		LogEditor editor = open();
		FilterDrive.filter(editor, "only: state:alive\nhide: host:10.20.30.2");
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		assertThat(text.getLine(0)).contains("[10.20.30.1] ALIVE");
		assertThat(text.getLine(1)).contains("[10.20.30.4] ALIVE");
		hostsOf(editor, 0, 2, true);
		assertThat(FilterText.of(filter(editor)))
				.endsWith("only: host:10.20.30.1 or host:10.20.30.4\n");
	}

	/** A condition that leaves out some of the selected hosts would tell less than was asked, without a word. */
	@Test
	void saysThatTheHostsAreTooMany() {
		String line = "2026-03-14T21:30:00 [INFO] [Thread: Scan 1] [Site: Hill] [10.0.%d.%d] ALIVE (reason=echo-reply)%n";
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 10_500; i++) {
			text.append(line.formatted(i % 600 / 2, i % 2 * 2));
		}
		LogEditor editor = window.openLog(window.file("hosts.log", text.toString().getBytes(StandardCharsets.UTF_8)));
		LogWindow.activate(editor);
		Waiting.until("all lines", () -> LogWindow.document(editor).getNumberOfLines() > 10_500);
		assertThat(hostsOf(editor, 0, 100, false)).isEqualTo("Hosts of the Selected Lines");
		assertThat(hostsOf(editor, 0, 101, false))
				.isEqualTo("Hosts of the Selected Lines (select at most 100 hosts) -");
		assertThat(hostsOf(editor, 0, 10_001, false))
				.isEqualTo("Hosts of the Selected Lines (select at most 10,000 lines) -");
	}
}

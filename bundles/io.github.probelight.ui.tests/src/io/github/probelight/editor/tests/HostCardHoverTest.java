package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.LogView;
import io.github.probelight.workspace.OpenLogState;

/** The second page of a hover: the card of a host with its links. */
@ExtendWith(NoLoggedErrors.class)
class HostCardHoverTest {
	private static final String VIEWS = "io.github.probelight.views.";
	private static final String LAST_OF_CARD = "Tasks it took part in";

	@RegisterExtension
	final LogWindow window = new LogWindow();
	private Shell[] before = Display.getCurrent().getShells();

	@AfterEach
	void closeHover() {
		Shell hover = opened();
		if (hover != null) {
			hover.dispose();
		}
		for (var reference : LogWindow.page().getViewReferences()) {
			if (reference.getId().equals(VIEWS + "hosts") || reference.getId().equals(VIEWS + "ports")) {
				LogWindow.page().hideView(reference);
			}
		}
		Waiting.forEvents();
	}

	private LogEditor open() {
		LogEditor editor = window.openSample("small-scan.log");
		Waiting.until("the log", () -> LogWindow.log(editor).state() == OpenLogState.COMPLETE);
		LogLanguage.get();
		LogWindow.activate(editor);
		before = Display.getCurrent().getShells();
		return editor;
	}

	private static int offset(LogEditor editor, String text) {
		int at = LogWindow.document(editor).get().indexOf(text);
		assertThat(at).as(text).isPositive();
		return at + 1;
	}

	private @Nullable Shell opened() {
		return Stream.of(Display.getCurrent().getShells())
				.filter(shell -> !Arrays.asList(before).contains(shell) && shell.isVisible())
				.filter(shell -> Widgets.all(shell).anyMatch(StyledText.class::isInstance))
				.findFirst()
				.orElse(null);
	}

	/** F2 at a word. */
	private Shell focused(LogEditor editor, String word) {
		LogWindow.viewer(editor).setSelectedRange(offset(editor, word), 0);
		LogWindow.viewer(editor).revealRange(offset(editor, word), 1);
		editor.getAction(ITextEditorActionConstants.SHOW_INFORMATION).run();
		Waiting.until("the hover", () -> opened() != null);
		return Objects.requireNonNull(opened());
	}

	private static StyledText text(Shell shell) {
		return Widgets.all(shell)
				.filter(StyledText.class::isInstance)
				.map(StyledText.class::cast)
				.findFirst()
				.orElseThrow();
	}

	private static Link links(Shell shell) {
		return Widgets.all(shell).filter(Link.class::isInstance).map(Link.class::cast).findFirst().orElseThrow();
	}

	private StyledText card(LogEditor editor, String address) {
		StyledText text = text(focused(editor, address));
		Waiting.until("the card", () -> text.getText().contains(LAST_OF_CARD));
		return text;
	}

	private static void follow(Shell shell, String label) {
		Link link = links(shell);
		List<String> all = Arrays.stream(link.getText().split("</a>"))
				.map(part -> part.substring(part.lastIndexOf('>') + 1).replace('\u00a0', ' '))
				.toList();
		assertThat(all).contains(label);
		Event event = new Event();
		event.text = Integer.toString(all.indexOf(label));
		link.notifyListeners(SWT.Selection, event);
		Waiting.forEvents();
	}

	/** The lines of the log that are about a host, 0-based. */
	private static List<Long> linesOf(LogEditor editor, String address) {
		String[] lines = LogWindow.document(editor).get().split("\n");
		Predicate<String> isAbout = line -> line.contains('[' + address + ']') || line.contains('[' + address + ':')
				|| line.contains('@' + address + ':');
		return IntStream.range(0, lines.length)
				.filter(i -> isAbout.test(lines[i]))
				.mapToObj(i -> Long.valueOf(i))
				.toList();
	}

	@Test
	void focusTurnsToTheCardOfTheHost() {
		LogEditor editor = open();
		StyledText card = card(editor, "10.20.30.6]");
		assertThat(card.getText()).startsWith("10.20.30.6: ALIVE\n")
				.contains("\nPorts\n", "3389/TCP\tms-wbt-server\tOPEN", "Times to live", "Logins", "line ");
		Waiting.until("the focus", () -> card.isFocusControl() || links(card.getShell()).isFocusControl());
		Rectangle screen = card.getMonitor().getClientArea();
		assertThat(screen.intersection(card.getShell().getBounds())).isEqualTo(card.getShell().getBounds());
		String[] rows = card.getText().split("\n", -1);
		for (int i = 0; i < rows.length; i++) {
			if (rows[i].contains("\t")) {
				int start = card.getOffsetAtLine(i);
				assertThat(card.getTextBounds(start, start + rows[i].length() - 1).height).as(rows[i])
						.isEqualTo(card.getLineHeight(start));
			}
		}
	}

	@Test
	void tabGoesFromLineToLineAndEnterLeadsThere() {
		LogEditor editor = open();
		StyledText card = card(editor, "10.20.30.6]");
		for (int i = 0; i < 2; i++) {
			Event tab = new Event();
			tab.detail = SWT.TRAVERSE_TAB_NEXT;
			tab.doit = true;
			card.notifyListeners(SWT.Traverse, tab);
			assertThat(tab.doit).isFalse();
		}
		String place = card.getSelectionText();
		assertThat(place).matches("line \\d+");
		Event enter = new Event();
		enter.keyCode = SWT.CR;
		card.notifyListeners(SWT.KeyDown, enter);
		assertThat(editor.cursor().line() + 1).isEqualTo(Long.parseLong(place.substring("line ".length())));
		card.setSelection(card.getCharCount());
		Event out = new Event();
		out.detail = SWT.TRAVERSE_TAB_NEXT;
		out.doit = true;
		card.notifyListeners(SWT.Traverse, out);
		assertThat(out.doit).as("behind the last one").isTrue();
	}

	@Test
	void leadsToTheNextAndThePreviousEntryOfTheHost() {
		LogEditor editor = open();
		Shell hover = card(editor, "10.20.30.6]").getShell();
		List<Long> lines = linesOf(editor, "10.20.30.6");
		assertThat(editor.cursor().line()).isEqualTo(lines.getFirst());
		follow(hover, "Next Entry");
		assertThat(editor.cursor().line()).isEqualTo(lines.get(1));
		follow(hover, "Next Entry");
		assertThat(editor.cursor().line()).isEqualTo(lines.get(2));
		follow(hover, "Previous Entry");
		assertThat(editor.cursor().line()).isEqualTo(lines.get(1));
	}

	@Test
	void leadsToTheLinesOfTheHostAlone() {
		LogEditor editor = open();
		follow(card(editor, "10.20.30.6]").getShell(), "Show Only Its Lines");
		assertThat(LogWindow.log(editor).filtered().filter().chips()).singleElement()
				.satisfies(chip -> assertThat(chip.label()).isEqualTo("host:10.20.30.6"));
		int lines = linesOf(editor, "10.20.30.6").size();
		Waiting.until("these lines alone", () -> LogWindow.document(editor).getNumberOfLines() <= lines + 1);
	}

	@Test
	void leadsToTheRowOfTheHostThatAFilterHides() throws Exception {
		LogEditor editor = open();
		LogView<?> hosts = (LogView<?>) view("hosts");
		Waiting.until("hosts", () -> hosts.panel().table().rows().size() > 0 && !hosts.panel().isBusy());
		hosts.panel().setFilter("10.20.30.1");
		Waiting.until("the filter", () -> !hosts.panel().isBusy());
		LogWindow.page().activate(editor);
		follow(card(editor, "10.20.30.6]").getShell(), "Show in Hosts");
		Waiting.until("the row", () -> !hosts.panel().isBusy() && hosts.panel().table().selectedCount() == 1);
		assertThat(hosts.panel().filterField().getText()).isEmpty();
		assertThat(hosts.panel().table().current().toString()).contains("10.20.30.6,");
		assertThat(LogWindow.page().getActivePart()).isSameAs(hosts);
	}

	@Test
	void leadsToThePort() throws Exception {
		LogEditor editor = open();
		follow(card(editor, "10.20.30.6:3389/TCP]").getShell(), "Show in Ports");
		LogView<?> ports = (LogView<?>) view("ports");
		Waiting.until("the row", () -> !ports.panel().isBusy() && ports.panel().table().selectedCount() == 1);
		assertThat(ports.panel().table().current().toString()).contains("3389");
	}

	/** What is copied by the command at a line of the host is what its card says. */
	@Test
	void theCommandCopiesTheExplanation() throws Exception {
		LogEditor editor = open();
		StyledText card = card(editor, "10.20.30.6]");
		follow(card.getShell(), "Copy as Text");
		String copied = Widgets.clipboard();
		assertThat(copied).startsWith("10.20.30.6: ALIVE\n").contains(LAST_OF_CARD).doesNotContain("\t");
		card.getShell().dispose();
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[]{"other"}, new TextTransfer[]{TextTransfer.getInstance()});
		clipboard.dispose();
		LogWindow.page().activate(editor);
		LogWindow.viewer(editor).setSelectedRange(offset(editor, "10.20.30.6:3389/TCP]"), 0);
		Waiting.forEvents();
		Objects.requireNonNull(LogWindow.page().getWorkbenchWindow().getService(IHandlerService.class))
				.executeCommand("io.github.probelight.ui.explainHost", null);
		Waiting.until("the text", () -> !"other".equals(Widgets.clipboard()));
		assertThat(Widgets.clipboard()).isEqualTo(copied);
	}

	private static IViewPart view(String name) throws Exception {
		return LogWindow.page().showView(VIEWS + name);
	}
}

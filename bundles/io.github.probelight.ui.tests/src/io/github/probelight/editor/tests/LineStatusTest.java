package io.github.probelight.editor.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TimeZone;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.StatusLineContributionItem;
import org.eclipse.jface.action.SubContributionItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.IEditorSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.workspace.ShownZone;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineFilter;

/** What the status line says of the caret and of the selection. */
@ExtendWith(NoLoggedErrors.class)
class LineStatusTest {
	private static final String WHEN = "io.github.probelight.editor.status";

	@RegisterExtension
	final LogWindow window = new LogWindow();
	private final TimeZone before = TimeZone.getDefault();

	@BeforeEach
	void inBerlin() {
		TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
	}

	@AfterEach
	void inGmt() {
		ShownZone.set(ShownZone.GMT);
		TimeZone.setDefault(before);
	}

	private static String text(LogEditor editor, String field) {
		IStatusLineManager line = ((IEditorSite) editor.getSite()).getActionBars().getStatusLineManager();
		var item = Objects.requireNonNull(line.find(field));
		var inner = item instanceof SubContributionItem wrapper ? wrapper.getInnerItem() : item;
		return String.valueOf(((StatusLineContributionItem) inner).getText());
	}

	/** What the status line says of line and column. */
	private static List<String> places(LogEditor editor) {
		return Widgets.texts(editor.getSite().getShell()).filter(text -> text.matches("[0-9,]+ : [0-9,]+")).toList();
	}

	private static void select(LogEditor editor, int from, int length) {
		LogViewer viewer = LogWindow.viewer(editor);
		viewer.moveTo(from, length);
		Waiting.forEvents();
	}

	@Test
	void tellsGmtAndLocalTimeOrThatOfTheZone() {
		LogEditor editor = window.openSample("small-scan.log");
		editor.cursor().reveal(29);
		assertThat(text(editor, WHEN)).startsWith("21:30:39 GMT (22:30:39 local) · SYN Stealth Scan");
		ShownZone.set("Asia/Tokyo");
		Waiting.until("the zone", () -> text(editor, WHEN).startsWith("21:30:39 GMT (06:30:39 Tokyo) · SYN"));
		ShownZone.set(ShownZone.LOCAL);
		Waiting.until("the zone", () -> text(editor, WHEN).startsWith("21:30:39 GMT (22:30:39 local) · SYN"));
	}

	/** The line behind the last one is nowhere. */
	@Test
	void tellsNoPlaceWhereAFilterKeepsNothing() throws QueryException {
		LogEditor editor = window.openSample("small-scan.log");
		editor.cursor().reveal(29);
		Waiting.until("the place", () -> places(editor).equals(List.of("30 : 1")));
		LogWindow.log(editor).filtered().set(LineFilter.NONE.add(Chip.only(QueryParser.parse("host:192.0.2.1"))));
		Waiting.until("no place", () -> places(editor).isEmpty());
		Waiting.until("no time", () -> text(editor, WHEN).isEmpty());
		LogWindow.log(editor).filtered().set(LineFilter.NONE);
		Waiting.until("the place again", () -> places(editor).equals(List.of("30 : 1")));
	}

	@Test
	void tellsThatALineIsShownForAnother() throws QueryException {
		LogEditor editor = window.openSample("small-scan.log");
		LogWindow.log(editor)
				.filtered()
				.set(LineFilter.NONE.add(Chip.only(QueryParser.parse("state:dead"))).withContext(1));
		Waiting.until("the filter", () -> LogWindow.document(editor).getNumberOfLines() < 100);
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		select(editor, text.getOffsetAtLine(0), 0);
		assertThat(text.getLine(0)).doesNotContain("DEAD");
		assertThat(text(editor, WHEN)).endsWith(" · shown as context");
		select(editor, text.getText().indexOf("DEAD"), 0);
		assertThat(text(editor, WHEN)).isNotEmpty().doesNotContain("context");
	}

	@Test
	void tellsTheLengthOfTheSelection() {
		LogEditor editor = window.openSample("small-scan.log");
		StyledText text = LogWindow.viewer(editor).getTextWidget();
		int from = text.getOffsetAtLine(25);
		select(editor, from, text.getOffsetAtLine(53) - from);
		assertThat(text(editor, WHEN)).startsWith("selection 28 lines, 34 s · 21:31:01 GMT");
		select(editor, from, text.getOffsetAtLine(26) - from);
		assertThat(text(editor, WHEN)).startsWith("selection 1 line · ").endsWith(" · SYN Stealth Scan, Process 1");
		select(editor, from, 10);
		assertThat(text(editor, WHEN)).startsWith("selection 10 characters · ");
		select(editor, 0, text.getCharCount());
		assertThat(text(editor, WHEN)).startsWith("selection 309 lines, 8 min 32 s · ");
		select(editor, 5, 0);
		assertThat(text(editor, WHEN)).doesNotContain("selection");
	}
}

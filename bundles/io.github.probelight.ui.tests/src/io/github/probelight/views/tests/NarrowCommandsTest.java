package io.github.probelight.views.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.summary.table.PlacedTask;
import io.github.probelight.summary.query.Query;
import io.github.probelight.ui.narrow.NarrowDialog;
import io.github.probelight.ui.narrow.QueryField;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.Waiting;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.LogView;
import io.github.probelight.views.findings.FindingsView;
import io.github.probelight.views.ports.PortsView;
import io.github.probelight.views.reasons.ReasonsView;
import io.github.probelight.views.subnets.SubnetsView;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.views.tasks.TasksView;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.OpenLog;

/** The ways to narrow what the views show, and the one back. */
class NarrowCommandsTest extends ViewsWindow {
	private static final String WHOLE = "io.github.probelight.ui.whole";

	private LogEditor openActive() {
		LogEditor editor = (LogEditor) open(SAMPLE);
		LogWindow.activate(editor);
		return editor;
	}

	private static void run(String command) throws Exception {
		Objects.requireNonNull(LogWindow.page().getWorkbenchWindow().getService(IHandlerService.class))
				.executeCommand(command, null);
	}

	private static String words(OpenLog log) {
		return log.narrowing().text();
	}

	@Test
	void theTimeOfTheSelectedLines() throws Exception {
		LogEditor editor = openActive();
		OpenLog log = log(editor);
		LogViewer viewer = LogWindow.viewer(editor);
		StyledText text = viewer.getTextWidget();
		text.setSelection(text.getOffsetAtLine(25), text.getOffsetAtLine(28));
		run("io.github.probelight.editor.narrow");
		assertThat(words(log)).isEqualTo("21:30:27 – 21:30:40");
		waitForScope(log);
		assertThat(log.scope().report().timeline().last() - log.scope().report().timeline().first())
				.isEqualTo(12_000);
		run(WHOLE);
		assertThat(log.narrowing()).isEqualTo(Narrowing.NONE);
		waitFor(log.report());
	}

	private static void waitForScope(OpenLog log) {
		Waiting.until("the report of what is asked for", () -> !log.scope().isOld());
	}

	@Test
	void oneKeyLeadsBack() {
		openActive();
		IBindingService bindings = LogWindow.page().getWorkbenchWindow().getService(IBindingService.class);
		assertThat(Objects.requireNonNull(bindings).getActiveBindingsFor(WHOLE)).extracting(Object::toString)
				.singleElement()
				.isEqualTo("CTRL+SHIFT+BS");
	}

	@Test
	void aQueryThatIsUnderlinedWhereItIsWrong() throws QueryException {
		OpenLog log = log(openActive());
		NarrowDialog dialog = new NarrowDialog(LogWindow.page().getWorkbenchWindow().getShell(), log);
		dialog.setBlockOnOpen(false);
		dialog.open();
		QueryField<Query> field = Objects.requireNonNull(dialog.field());
		field.control().setText("port:445 stat:dead");
		assertThat(field.problem()).startsWith("Nothing is called stat");
		assertThat(Widgets.texts(dialog.getShell())).contains(field.problem());
		assertThat(field.control().getStyleRanges()).singleElement().satisfies(range -> {
			assertThat(range.underlineStyle).isEqualTo(SWT.UNDERLINE_SQUIGGLE);
			assertThat(field.control().getTextRange(range.start, range.length)).isEqualTo("stat:dead");
		});
		assertThat(ok(dialog).isEnabled()).isFalse();
		field.control().setText("port:445 state:de");
		assertThat(field.problem()).as("of a word that is still typed").isEmpty();
		assertThat(field.control().getStyleRanges()).isEmpty();
		field.insist();
		assertThat(field.problem()).startsWith("No state is called de");
		assertThat(field.control().getStyleRanges()).hasSize(1);
		field.control().setText("state:dead");
		assertThat(field.control().getStyleRanges()).isEmpty();
		click(ok(dialog));
		assertThat(log.narrowing().query()).isEqualTo(QueryParser.parse("state:dead"));
		waitForScope(log);
		waitFor(log.scope().report());
		assertThat(hosts.totalsText()).contains("only state:dead");
	}

	/** The words that are offered while a query is typed take no Enter unless a person has gone into them. */
	@Test
	void oneEnterIsEnough() throws Exception {
		OpenLog log = log(openActive());
		NarrowDialog dialog = new NarrowDialog(LogWindow.page().getWorkbenchWindow().getShell(), log);
		dialog.setBlockOnOpen(false);
		dialog.open();
		StyledText field = Objects.requireNonNull(dialog.field()).control();
		field.setText("port:44");
		field.setCaretOffset(field.getCharCount());
		Objects.requireNonNull(dialog.field()).offer();
		Waiting.until("the words", () -> Objects.requireNonNull(dialog.field()).isOffering());
		Event enter = new Event();
		enter.detail = SWT.TRAVERSE_RETURN;
		enter.doit = true;
		field.notifyListeners(SWT.Traverse, enter);
		assertThat(Objects.requireNonNull(dialog.field()).isOffering()).isFalse();
		assertThat(enter.doit).isTrue();
		assertThat(enter.detail).isEqualTo(SWT.TRAVERSE_RETURN);
		assertThat(field.getText()).isEqualTo("port:44");
		Objects.requireNonNull(dialog.field()).offer();
		Waiting.until("the words again", () -> Objects.requireNonNull(dialog.field()).isOffering());
		Event down = new Event();
		down.keyCode = SWT.ARROW_DOWN;
		field.notifyListeners(SWT.KeyDown, down);
		Event choice = new Event();
		choice.detail = SWT.TRAVERSE_RETURN;
		choice.doit = true;
		field.notifyListeners(SWT.Traverse, choice);
		assertThat(Objects.requireNonNull(dialog.field()).isOffering()).as("a word is being chosen").isTrue();
		dialog.close();
	}

	/** A busy window offers words late, and hears late that the person has gone on. */
	@Test
	void offersNothingToAPersonWhoHasGoneOn() throws Exception {
		NarrowDialog dialog = new NarrowDialog(LogWindow.page().getWorkbenchWindow().getShell(), log(openActive()));
		dialog.setBlockOnOpen(false);
		dialog.open();
		QueryField<Query> field = Objects.requireNonNull(dialog.field());
		field.control().setText("state:");
		field.control().setCaretOffset(field.control().getCharCount());
		Waiting.until("the focus", field.control()::isFocusControl);
		field.offer();
		Waiting.until("the words", field::isOffering);
		Widgets.button(dialog.getShell(), IDialogConstants.CANCEL_ID).setFocus();
		Waiting.until("no words", () -> !field.isOffering());
		field.offer();
		Waiting.until("no words that come late", () -> !field.isOffering());
		field.control().setFocus();
		field.control().setText("");
		field.offer();
		Waiting.until("no words for what is not there any more", () -> !field.isOffering());
		dialog.close();
	}

	private static Button ok(NarrowDialog dialog) {
		return Widgets.button(dialog.getShell(), IDialogConstants.OK_ID);
	}

	private static void click(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void theHostOfARow() throws Exception {
		OpenLog log = log(openActive());
		hosts.table().select(4);
		String address = hosts.table().rows().row(4).address();
		Menu menu = hosts.table().table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		MenuItem item = Arrays.stream(menu.getItems())
				.filter(one -> one.getText().endsWith("Views to host:" + address))
				.findFirst()
				.orElseThrow();
		item.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		assertThat(words(log)).isEqualTo("host:" + address);
		waitForScope(log);
		waitFor(log.scope().report());
		assertThat(hosts.table().rows().total()).isEqualTo(1);
		run(WHOLE);
		waitFor(log.report());
	}

	@Test
	void whatARowIsAbout() {
		openActive();
		assertThat(offered(ReasonsView.ID, ReasonsView.class)).contains("Views to state:alive reason:echo-reply");
		assertThat(offered(SubnetsView.ID, SubnetsView.class)).contains("Views to host:10.20.30.0/24");
		assertThat(offered(PortsView.ID, PortsView.class)).containsPattern("Views to port:\\d+/tcp");
		assertThat(offered(TasksView.ID, TasksView.class)).containsPattern("Views to 21:3\\d:\\d\\d – 21:3");
	}

	/** The menu of the first row of a view that is opened for it. */
	private static <V extends LogView<?>> String offered(String id, Class<V> type) {
		TablePanel<Report, ?> panel = view(id, type).panel();
		Waiting.until("rows", () -> panel.table().rows().size() > 0 && !panel.isBusy());
		panel.table().select(0);
		Menu menu = panel.table().table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		String entries = Arrays.stream(menu.getItems()).map(MenuItem::getText).collect(Collectors.joining("\n"));
		menu.notifyListeners(SWT.Hide, new Event());
		LogWindow.page().hideView(LogWindow.page().findView(id));
		return entries;
	}

	@Test
	void theCaretSelectsTheFindingThatItsLineProves() {
		TablePanel<Report, Finding> findings = view(FindingsView.ID, FindingsView.class).panel();
		LogEditor editor = openActive();
		Waiting.until("the findings", () -> findings.shown() == log(editor).report() && !findings.isBusy());
		Finding last = findings.table().rows().row(findings.table().rows().size() - 1);
		cursor(editor).reveal(last.line());
		Waiting.until("the finding of the caret",
				() -> findings.selected(2).stream().anyMatch(finding -> finding.lines().contains(last.line())));
		assertThat(findings.selected(2)).hasSize(1);
		LogWindow.page().hideView(LogWindow.page().findView(FindingsView.ID));
	}

	@Test
	void theCaretSelectsItsTask() {
		TablePanel<Report, PlacedTask> tasks = view(TasksView.ID, TasksView.class).panel();
		LogEditor editor = openActive();
		Waiting.until("the tasks", () -> tasks.shown() == log(editor).report() && !tasks.isBusy());
		cursor(editor).reveal(56);
		Waiting.until("the task of the caret", () -> tasks.selected(2)
				.stream()
				.map(row -> row.task().name())
				.toList()
				.equals(List.of("SYN Stealth Scan")));
		LogWindow.page().hideView(LogWindow.page().findView(TasksView.ID));
	}
}

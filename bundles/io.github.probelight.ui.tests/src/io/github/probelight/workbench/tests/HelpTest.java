package io.github.probelight.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;
import io.github.probelight.ui.tests.LogWindow;
import io.github.probelight.ui.tests.NoLoggedErrors;
import io.github.probelight.ui.tests.Widgets;
import io.github.probelight.views.LogView;
import io.github.probelight.workbench.ScanLogPerspective;
import io.github.probelight.workbench.help.HelpView;

/** The help: its pages, where they lead to, and F1. */
@ExtendWith(NoLoggedErrors.class)
class HelpTest {
	private static final String COMMAND = "io.github.probelight.workbench.help";

	@RegisterExtension
	final LogWindow window = new LogWindow();

	private HelpView help = show(HelpView.ID, HelpView.class);

	private static <V extends IViewPart> V show(String id, Class<V> type) {
		try {
			return type.cast(LogWindow.page().showView(id));
		} catch (PartInitException e) {
			throw new IllegalStateException(e);
		}
	}

	@BeforeEach
	void showHelp() throws WorkbenchException {
		PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, LogWindow.page().getWorkbenchWindow());
		help = show(HelpView.ID, HelpView.class);
	}

	@AfterEach
	void close() {
		LogWindow.page().hideView(help);
	}

	private Tree contents() {
		return Widgets.all(help.getSite().getShell())
				.filter(Tree.class::isInstance)
				.map(Tree.class::cast)
				.filter(tree -> tree.isVisible() && tree.getItemCount() > 0
						&& tree.getItem(0).getText().equals("Guide"))
				.findFirst()
				.orElseThrow();
	}

	private List<TreeItem> pages() {
		return Arrays.stream(contents().getItems()).flatMap(group -> Arrays.stream(group.getItems())).toList();
	}

	private StyledText text() {
		return Arrays.stream(contents().getParent().getChildren())
				.filter(StyledText.class::isInstance)
				.map(StyledText.class::cast)
				.findFirst()
				.orElseThrow();
	}

	private void select(TreeItem item) {
		Event event = new Event();
		event.item = item;
		contents().notifyListeners(SWT.Selection, event);
	}

	@Test
	void eachPageSaysSomething() {
		assertThat(pages()).hasSizeGreaterThan(20);
		List<String> texts = new ArrayList<>();
		for (TreeItem item : pages()) {
			select(item);
			texts.add(help.shownText());
			assertThat(contents().getSelection()).containsExactly(item);
			assertThat(text().getTopPixel()).as("its heading is in sight").isZero();
			text().setTopPixel(text().getLineHeight());
		}
		assertThat(texts).doesNotHaveDuplicates()
				.allSatisfy(text -> assertThat(text.strip().length()).isGreaterThan(80));
	}

	/** Each link is followed by Enter, as by a click, and leads somewhere. */
	@Test
	void eachLinkLeadsSomewhere() {
		int links = 0;
		for (TreeItem item : pages()) {
			select(item);
			String page = help.shownText();
			for (StyleRange style : text().getStyleRanges()) {
				if (style.underline) {
					links++;
					text().setCaretOffset(style.start + 1);
					Event enter = new Event();
					enter.keyCode = SWT.CR;
					text().notifyListeners(SWT.KeyDown, enter);
					IWorkbenchPart active = LogWindow.page().getActivePart();
					assertThat(active != help || !help.shownText().equals(page)).as(item.getText() + ": "
							+ page.substring(style.start, style.start + style.length)).isTrue();
					LogWindow.page().activate(help);
					select(item);
				}
			}
		}
		assertThat(links).isGreaterThan(10);
	}

	@Test
	void explainsEachReasonAndFinding() {
		help.show("words-reason");
		Knowledge.standard()
				.topics(Kind.REASON)
				.forEach(topic -> assertThat(help.shownText()).contains(topic.word() + ": " + topic.name(),
						topic.meaning()));
		help.show("words-finding");
		assertThat(help.shownText()).contains("ttl-mismatch");
	}

	@Test
	void showsTheGrammarAndTheColumns() {
		help.show("grammar");
		assertThat(help.shownText()).contains("grammar io.github.probelight.language.ScanLog");
		help.show("hosts");
		assertThat(help.shownText()).contains("• Address: ", "• State: ");
	}

	/** What the help says of queries is what a query is. */
	@Test
	void showsQueriesThatCanBeAsked() throws QueryException {
		help.show("narrow");
		String queries = help.shownText()
				.substring(help.shownText().indexOf("Queries\n"),
						help.shownText().indexOf("Words before a colon"));
		List<String> examples = queries.lines()
				.filter(line -> line.startsWith("• "))
				.map(line -> line.substring(2))
				.toList();
		assertThat(examples).hasSizeGreaterThan(4);
		for (String example : examples) {
			assertThat(QueryParser.parse(example)).isNotEqualTo(Query.EVERYTHING);
		}
		assertThat(help.shownText()).contains("• reason:", "• state:", "• task:");
	}

	/** Each of our views has a page of its own. */
	@Test
	void hasAPageForEachView() {
		List<String> titles = pages().stream().map(TreeItem::getText).toList();
		List<String> views = Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getCategories())
				.filter(category -> category.getId().equals("io.github.probelight.views"))
				.flatMap(category -> Arrays.stream(category.getViews()))
				.map(IViewDescriptor::getLabel)
				.filter(label -> !label.equals("Help"))
				.toList();
		assertThat(views).hasSizeGreaterThan(10).isSubsetOf(titles);
	}

	/** Each column that a view shows is explained on its page. */
	@Test
	void explainsTheColumnsOfEachView() {
		LogWindow.page().activate(window.openSample("small-scan.log"));
		List<String> missing = new ArrayList<>();
		int columns = 0;
		for (String view : List.of("hosts", "ports", "findings", "tasks", "subnets", "reasons", "scans", "problems",
				"checks", "logins")) {
			Table table = show("io.github.probelight.views." + view, LogView.class).panel().table().table();
			help.show(view);
			for (TableColumn column : table.getColumns()) {
				columns++;
				if (!column.getText().isEmpty() && !help.shownText().contains("• " + column.getText() + ": ")) {
					missing.add(view + ": " + column.getText());
				}
			}
		}
		assertThat(columns).isGreaterThan(50);
		assertThat(missing).isEmpty();
	}

	/** Each command that a key does is told of by that key. */
	@Test
	void tellsOfEachKey() {
		List<String> all = new ArrayList<>();
		for (TreeItem item : pages()) {
			select(item);
			all.add(help.shownText());
		}
		String text = String.join("\n", all);
		List<String> keys = Arrays
				.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
				.filter(binding -> binding.getType() == Binding.SYSTEM && binding.getPlatform() == null
						&& binding.getParameterizedCommand() != null
						&& binding.getParameterizedCommand().getId().startsWith("io.github.probelight."))
				.map(binding -> binding.getTriggerSequence().format())
				.map(key -> key.replace("Shift+Ctrl", "Ctrl+Shift").replace("Shift+Alt", "Alt+Shift"))
				.map(key -> key.replace("↓", "Down").replace("↑", "Up"))
				.distinct()
				.toList();
		assertThat(keys).hasSizeGreaterThan(25).filteredOn(key -> !text.contains(key)).as("keys not told of").isEmpty();
	}

	@Test
	void isAboutTheBarThatHasTheKeys() throws CommandException {
		window.openActive("small-scan.log");
		PlatformUI.getWorkbench()
				.getService(IHandlerService.class)
				.executeCommand("io.github.probelight.editor.filter", null);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
		assertThat(help.shownText()).startsWith("Show only some lines");
	}

	@ParameterizedTest
	@CsvSource({"io.github.probelight.views.hosts,Hosts", "io.github.probelight.views.findings,Findings",
			"org.eclipse.ui.views.ContentOutline,Outline", "org.eclipse.ui.views.ProgressView,Read your first"})
	void isAboutTheViewThatIsActive(String view, String title) throws CommandException {
		IViewPart shown = show(view, IViewPart.class);
		runHelp(shown);
		assertThat(help.shownText()).startsWith(title);
	}

	@Test
	void isAboutTheEditor() throws CommandException {
		runHelp(window.openSample("small-scan.log"));
		assertThat(help.shownText()).startsWith("Editor\n");
	}

	private void runHelp(IWorkbenchPart part) throws CommandException {
		LogWindow.page().activate(part);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
		assertThat(LogWindow.page().getActivePart()).isSameAs(help);
	}

	@Test
	void isAtF1() throws ParseException {
		Binding binding = PlatformUI.getWorkbench()
				.getService(IBindingService.class)
				.getPerfectMatch(KeySequence.getInstance("F1"));
		assertThat(Objects.requireNonNull(binding).getParameterizedCommand().getId()).isEqualTo(COMMAND);
	}

	@Test
	void isLeftAloneInOtherPerspectives() throws WorkbenchException {
		Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
		assertThat(command.isHandled()).isTrue();
		PlatformUI.getWorkbench()
				.showPerspective("org.eclipse.ui.resourcePerspective", LogWindow.page().getWorkbenchWindow());
		assertThat(command.isHandled()).isFalse();
		PlatformUI.getWorkbench().showPerspective(ScanLogPerspective.ID, LogWindow.page().getWorkbenchWindow());
	}
}

package io.github.probelight.views.search;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.query.Query;
import io.github.probelight.ui.LookChanges;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.Throttle;
import io.github.probelight.ui.settings.KeptSettings;
import io.github.probelight.views.Messages;
import io.github.probelight.views.search.SearchMemory.Reach;
import io.github.probelight.views.table.Notice;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.search.LogMatch;
import io.github.probelight.workspace.search.SearchFinds;
import io.github.probelight.workspace.search.SearchLogsJob;
import io.github.probelight.workspace.search.SearchOrder;
import io.github.probelight.workspace.search.SearchSeed;

/** Searches logs that are open, or folders of logs, for the entries that answer a query, and leads to them. */
public final class SearchView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.search";

	private static final int PAUSE = 200;
	private static final int PERCENT = 100;
	private static final int LONGEST_QUERY = 60;

	private @Nullable SearchHead head;
	private @Nullable TablePanel<SearchFinds.Now, LogMatch> panel;
	private @Nullable SearchActions actions;
	private @Nullable SearchLogsJob job;
	private Query query = Query.EVERYTHING;
	/** What was typed for that. */
	private String answered = "";

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 0).applyTo(area);
		SearchHead asked = new SearchHead(area, memory(), this::report, this::searchThis, this::searchOrStop);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(asked.control());
		head = asked;
		boolean first = settings().get("grouping") == null;
		TablePanel<SearchFinds.Now, LogMatch> made = new TablePanel<>(area, asked.row(), new SearchTable(),
				Palette::colour, settings());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		panel = made;
		asked.endWith(made.filterField());
		made.table().name(() -> answered.isEmpty() ? getTitle() : Messages.Search_spoken.formatted(getTitle(), cut()));
		if (first) {
			made.groupBy(SearchTable.BY_LOG);
		}
		made.table().whenOpened(match -> goTo(match, true));
		SearchActions offered = new SearchActions(this, made);
		offered.install();
		actions = offered;
		made.say(new Notice("", Messages.Search_hint, -1));
		LookChanges.tell(made.control(), made.table()::refresh, made.table()::refresh);
		memory().queries().stream().findFirst().ifPresent(asked.field().control()::setText);
	}

	/** A person wants to search: for this, if it is known; else for what the field has. */
	public void ask(String wanted) {
		SearchHead asked = head();
		if (!wanted.isEmpty()) {
			asked.field().control().setText(wanted);
		}
		asked.field().control().setFocus();
		asked.field().control().selectAll();
	}

	/** Searches a folder from now on, and nothing else. */
	public void searchFolder(Path folder) {
		memory().chosenFolders().forEach(other -> memory().choose(other, false));
		head().addFolder(folder);
	}

	/** Searches the logs that are open from now on. */
	public void searchOpenLogs() {
		head().setReach(Reach.OPEN);
	}

	/** The table with what is around it. */
	public TablePanel<SearchFinds.Now, LogMatch> panel() {
		TablePanel<SearchFinds.Now, LogMatch> made = panel;
		if (made == null) {
			throw new IllegalStateException("The view is not open");
		}
		return made;
	}

	private SearchHead head() {
		SearchHead made = head;
		if (made == null) {
			throw new IllegalStateException("The view is not open");
		}
		return made;
	}

	/** What is said below the query; "" for nothing. */
	public String said() {
		return head().said();
	}

	/** What is typed as the query. */
	public String typed() {
		return head().field().control().getText();
	}

	@Override
	public void setFocus() {
		if (panel().table().rows().size() > 0) {
			panel().setFocus();
		} else {
			head().field().control().setFocus();
		}
	}

	/** Whether a search goes on. */
	boolean isSearching() {
		SearchLogsJob running = job;
		return running != null && running.finds().now().goesOn();
	}

	/** Who has typed something else while a search goes on wants that; the same again, no more of it. */
	private void searchThis() {
		if (isSearching() && head().field().query().filter(query::equals).isPresent()) {
			stop();
		} else {
			search();
		}
	}

	private void searchOrStop() {
		if (isSearching()) {
			stop();
		} else {
			search();
		}
	}

	/** Stops the search; what is found stays. */
	public void stop() {
		SearchLogsJob running = job;
		if (running != null) {
			running.cancel();
		}
	}

	/** Searches for what the field has. */
	public void search() {
		SearchHead asked = head();
		asked.field().insist();
		Optional<Query> wanted = asked.field().query().filter(some -> !some.equals(Query.EVERYTHING));
		if (wanted.isEmpty()) {
			asked.say(asked.field().problem().isEmpty() ? Messages.Search_nothing : asked.field().problem());
			return;
		}
		List<OpenLog> logs = switch (memory().reach()) {
			case ACTIVE -> logs(getSite().getPage().getActiveEditor()).toList();
			case OPEN -> openLogs();
			case FOLDERS -> List.of();
		};
		List<Path> folders = memory().reach() == Reach.FOLDERS ? memory().chosenFolders() : List.of();
		if (logs.isEmpty() && folders.isEmpty()) {
			asked.say(memory().reach() == Reach.FOLDERS ? Messages.Search_noFolder : Messages.Search_noLog);
			return;
		}
		asked.say("");
		stop();
		memory().addQuery(typed());
		query = wanted.get();
		answered = typed();
		Throttle throttle = new Throttle(asked.control().getDisplay(), PAUSE, this::update);
		SearchLogsJob next = new SearchLogsJob(new SearchOrder(query, logs, folders), throttle::ask);
		job = next;
		panel().clear();
		next.schedule();
		update();
	}

	private List<OpenLog> openLogs() {
		return Arrays.stream(getSite().getPage().getEditorReferences())
				.flatMap(reference -> logs(reference.getEditor(true)))
				.distinct()
				.toList();
	}

	private static Stream<OpenLog> logs(@Nullable IEditorPart editor) {
		OpenLog shown = log(editor);
		return shown == null ? Stream.empty() : Stream.of(shown);
	}

	private static @Nullable OpenLog log(@Nullable IEditorPart editor) {
		return editor == null ? null : Adapters.adapt(editor, OpenLog.class);
	}

	private Report report() {
		OpenLog active = log(getSite().getPage().getActiveEditor());
		return active == null ? Report.EMPTY : active.report();
	}

	private void update() {
		TablePanel<SearchFinds.Now, LogMatch> shown = panel;
		SearchLogsJob running = job;
		if (shown == null || running == null || shown.control().isDisposed()) {
			return;
		}
		SearchFinds.Now now = running.finds().now();
		head().setSearching(now.goesOn());
		SearchActions offered = actions;
		if (offered != null) {
			offered.setSearching(now.goesOn());
		}
		if (now.state() != SearchFinds.State.LOOKING) {
			shown.show(now); // before, there are not even logs to count
		}
		int percent = (int) (PERCENT * now.share());
		shown.say(switch (now.state()) {
			case LOOKING -> notice(Messages.Search_looking, 0, Messages.Search_lookingStatus);
			case SEARCHING -> notice(Messages.Search_searching, percent,
					Messages.Search_searchingStatus.formatted(percent));
			case STOPPED -> notice(Messages.Search_stopped, -1, Messages.Search_stopped);
			case NO_MEMORY -> notice(Messages.Search_noMemory, -1, Messages.Search_noMemory);
			case DONE -> notice(Messages.Search_none.formatted(cut(), SearchTable.totals(now)), -1, "");
		});
	}

	private Notice notice(String empty, int percent, String state) {
		return new Notice("", empty, percent).beginning(results()).beginning(state);
	}

	/** What the rows answer, whatever is typed meanwhile. */
	private String results() {
		return Messages.Search_results.formatted(cut());
	}

	private String cut() {
		String line = OneLine.of(answered);
		return line.length() > LONGEST_QUERY ? line.substring(0, LONGEST_QUERY - 1) + "…" : line;
	}

	/** Shows the line of a match, and goes there if {@code focus} is set. */
	void goTo(LogMatch match, boolean focus) {
		head().say(new MatchLink(getSite().getPage()).goTo(match, focus));
	}

	/** Shows only what was searched for in the log of a match. */
	public void showOnly(LogMatch match) {
		head().say(new MatchLink(getSite().getPage()).showOnly(match));
	}

	@Override
	public void dispose() {
		stop();
		super.dispose();
	}

	private SearchMemory memory() {
		return new SearchMemory(settings());
	}

	private static IDialogSettings settings() {
		return KeptSettings.of(SearchView.class, SearchView.class.getName());
	}

	/** What a person may want to search for, as the active editor has it. */
	static String seed(@Nullable IEditorPart editor) {
		SearchSeed seed = editor == null ? null : Adapters.adapt(editor, SearchSeed.class);
		return seed == null ? "" : seed.query();
	}
}

package io.github.probelight.views.matches;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

import io.github.probelight.summary.OneLine;
import io.github.probelight.ui.ActiveLog;
import io.github.probelight.ui.LookChanges;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.RunAction;
import io.github.probelight.ui.settings.KeptSettings;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.FittedLine;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.Cancellation;
import io.github.probelight.views.table.Filter;
import io.github.probelight.views.table.RowTable;
import io.github.probelight.views.table.Sort;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.Scope;
import io.github.probelight.workspace.search.FoundLines;

/**
 * The lines in which Find has found something, in the order of the log. They come while it searches, and are read from
 * the log when they are seen.
 */
public final class MatchesView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.matches";

	/** So many lines are copied at the most. */
	private static final int MOST_COPIED = 20_000;
	private static final int LONGEST_QUERY = 60;
	private static final int MARGIN = 3;

	private final IAction stop = new RunAction(Messages.Matches_stop, MatchesView.class, "icons/stop.svg", this::stop);
	private @Nullable RowTable<MatchLine> table;
	private @Nullable FittedLine head;
	private @Nullable ActiveLog active;
	private @Nullable FoundLines shown;
	private List<IAction> steps = List.of();
	/** Whether the row is selected that is nearest to the caret, or a person has selected another. */
	private boolean placed;
	private int selectionChanges;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, MARGIN).applyTo(area);
		FittedLine said = new FittedLine(area);
		GridDataFactory.fillDefaults().grab(true, false).indent(MARGIN, MARGIN).applyTo(said.control());
		head = said;
		RowTable<MatchLine> rows = new RowTable<>(area, MatchLine.COLUMNS, Palette::colour,
				KeptSettings.of(MatchesView.class, getClass().getName()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(rows.control());
		rows.name(this::getTitle);
		rows.whenOpened(line -> goTo(line, true));
		LookChanges.tell(rows.control(), rows::refresh, rows::refresh);
		table = rows;
		addActions(rows);
		ActiveLog following = new ActiveLog(getSite().getPage(), this::update, this::update);
		active = following;
		following.start();
		update();
	}

	private void addActions(RowTable<MatchLine> rows) {
		IAction next = new RunAction(Messages.Matches_next, MatchesView.class, "icons/next.svg", () -> step(1));
		IAction previous = new RunAction(Messages.Matches_previous, MatchesView.class, "icons/previous.svg",
				() -> step(-1));
		steps = List.of(next, previous);
		IActionBars bars = getViewSite().getActionBars();
		bars.getToolBarManager().add(next);
		bars.getToolBarManager().add(previous);
		bars.getToolBarManager().add(stop);
		bars.setGlobalActionHandler(ActionFactory.NEXT.getId(), next);
		bars.setGlobalActionHandler(ActionFactory.PREVIOUS.getId(), previous);
		bars.setGlobalActionHandler(ActionFactory.COPY.getId(), new RunAction("", () -> copy(rows)));
		bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), new RunAction("", rows::selectAll));
	}

	@Override
	public void setFocus() {
		RowTable<MatchLine> rows = table;
		if (rows != null && !rows.control().isDisposed()) {
			rows.focus();
			selectionChanges = placed ? selectionChanges : rows.selectionChanges(); // the first one is only a beginning
		}
	}

	@Override
	public void dispose() {
		ActiveLog following = active;
		if (following != null) {
			following.stop();
		}
		super.dispose();
	}

	/** The table. */
	public RowTable<?> table() {
		RowTable<MatchLine> rows = table;
		if (rows == null) {
			throw new IllegalStateException("The view is not open");
		}
		return rows;
	}

	/** What is said above the table. */
	public String headText() {
		FittedLine said = head;
		return said == null ? "" : said.text();
	}

	/** Selects the next line, or the previous one, and shows it in the log; the view keeps the focus. */
	private void step(int by) {
		RowTable<MatchLine> rows = table;
		if (rows == null || rows.rows().size() == 0) {
			return;
		}
		int lead = rows.lead();
		int to = lead < 0 ? 0 : Math.clamp(lead + by, 0, rows.rows().size() - 1);
		rows.select(to);
		goTo(rows.rows().row(to), false);
	}

	private void goTo(MatchLine line, boolean focus) {
		ActiveLog following = active;
		LogCursor cursor = following == null ? null : Adapters.adapt(following.editor(), LogCursor.class);
		if (following != null && cursor != null) {
			cursor.reveal(line.line());
			if (focus) {
				getSite().getPage().activate(following.editor());
			}
		}
	}

	private void copy(RowTable<MatchLine> rows) {
		String lines = rows.selected()
				.stream()
				.limit(MOST_COPIED)
				.mapToObj(at -> rows.rows().row(at))
				.map(MatchLine::copied)
				.collect(Collectors.joining(System.lineSeparator()));
		if (!lines.isEmpty()) {
			Clipboard clipboard = new Clipboard(rows.table().getDisplay());
			clipboard.setContents(new Object[]{lines}, new Transfer[]{TextTransfer.getInstance()});
			clipboard.dispose();
		}
	}

	private void stop() {
		FoundLines lines = shown;
		if (lines != null) {
			lines.stop();
			update();
		}
	}

	private void update() {
		RowTable<MatchLine> rows = table;
		FittedLine said = head;
		ActiveLog following = active;
		if (rows == null || said == null || following == null || rows.control().isDisposed()) {
			return;
		}
		Scope scope = following.scope();
		OpenLog log = scope == null ? null : scope.log();
		FoundLines lines = log == null ? null : log.filtered().lastFind().lines();
		boolean other = lines != shown;
		if (log == null || lines == null) {
			rows.show(Arrangement.none(), 0, new BitSet());
		} else if (other || lines.size() != rows.rows().size()) { // of what is shown: more may be found meanwhile
			Arrangement<MatchLine> all = Arrangement.of(MatchLine.all(log, lines), List.of(), Filter.NONE, Sort.NONE,
					Cancellation.NEVER);
			rows.show(all, other ? 0 : rows.top(), other ? new BitSet() : rows.selected());
		}
		shown = lines;
		if (other) {
			placed = false;
			selectionChanges = rows.selectionChanges();
		}
		if (log != null && lines != null && !placed) {
			place(rows, lines, log);
		}
		steps.forEach(step -> step.setEnabled(rows.rows().size() > 0));
		stop.setEnabled(lines != null && !lines.isDone() && !lines.isStopped());
		String text = lines == null ? Messages.Matches_none : said(lines);
		if (!text.equals(said.text())) {
			said.say(text);
		}
	}

	/** Selects the row that is nearest to the caret, as Find's own match is, once it is known which one that is. */
	private void place(RowTable<MatchLine> rows, FoundLines lines, OpenLog log) {
		if (rows.selectionChanges() != selectionChanges) {
			placed = true;
			return;
		}
		ActiveLog following = active;
		LogCursor cursor = following == null ? null : Adapters.adapt(following.editor(), LogCursor.class);
		OptionalInt nearest = cursor == null
				? OptionalInt.empty()
				: lines.nearest(log.index().rowOfLine(cursor.line()));
		if (nearest.isPresent() && nearest.getAsInt() < rows.rows().size()) {
			placed = true;
			rows.select(nearest.getAsInt());
		}
	}

	private static String said(FoundLines lines) {
		String query = OneLine.of(lines.query().text());
		String cut = query.length() > LONGEST_QUERY ? query.substring(0, LONGEST_QUERY - 1) + "…" : query;
		String words = Messages.Matches_count.formatted(cut, lines.matches(), lines.lines());
		String rest = lines.lines() > lines.size() && lines.size() == FoundLines.MOST
				? " · " + Messages.Matches_first.formatted(FoundLines.MOST)
				: "";
		String how = lines.isStopped() ? Messages.Matches_stopped : lines.isDone() ? "" : Messages.Matches_searching;
		return (words + rest + (how.isEmpty() ? "" : " · " + how)).replace("&", "&&");
	}
}

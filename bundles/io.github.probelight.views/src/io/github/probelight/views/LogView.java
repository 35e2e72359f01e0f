package io.github.probelight.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.ui.ActiveLog;
import io.github.probelight.ui.LookChanges;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.settings.KeptSettings;
import io.github.probelight.views.table.RowProvider;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.Scope;
import io.github.probelight.workspace.filter.Chip;

/**
 * A view with a table on the log that a person works with. It fills while the log is read; the row that the caret is
 * at is selected.
 *
 * @param <T>
 *            the rows of the table
 */
public abstract class LogView<T> extends ViewPart implements IShowInTarget, IShowInSource {
	private final LogTable<T> spec;
	private final ISelectionListener caretListener;
	private final WholeRows wholeRows;
	private final RowOfCaret<T> caretRow;
	private @Nullable TablePanel<Report, T> panel;
	private @Nullable ActiveLog active;
	private Optional<EditorLink> link = Optional.empty();
	private @Nullable LogPin pin;
	private Optional<ViewActions<T>> actions = Optional.empty();
	private Optional<ViewMemory> memory = Optional.empty();

	/** Makes a view of a table. */
	protected LogView(LogTable<T> spec) {
		this.spec = spec;
		wholeRows = new WholeRows(spec, this::counted);
		caretRow = new RowOfCaret<>(this, spec);
		caretListener = (part, selection) -> {
			if (isOpen() && part == editor()) {
				caretRow.follow();
			}
		};
	}

	/** The table with what is around it. */
	public final TablePanel<Report, T> panel() {
		TablePanel<Report, T> made = panel;
		if (made == null) {
			throw new IllegalStateException("The view is not open");
		}
		return made;
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		TablePanel<Report, T> made = new TablePanel<>(parent, spec, Palette::colour, settings());
		panel = made;
		made.table().name(this::getTitle);
		made.table().whenOpened(this::open);
		made.table()
				.whenClickedTwice(
						row -> lines(row).ifPresentOrElse(chip -> showOnly(chip, row), () -> open(row)));
		getSite().setSelectionProvider(new RowProvider(made));
		ViewActions<T> acting = new ViewActions<>(this, spec, made);
		acting.install();
		made.whenChosen(this::execute);
		LookChanges.tell(made.control(), made.table()::refresh, () -> {
			made.clear();
			update();
		});
		ActiveLog following = new ActiveLog(getSite().getPage(), this::clear, this::update);
		active = following;
		link = Optional.of(new EditorLink(getSite().getPage(), following));
		following.start();
		LogPin pinning = new LogPin(this, following);
		pin = pinning;
		pinning.install();
		actions = Optional.of(acting);
		memory.ifPresent(left -> left.begin(made, pinning));
		getSite().getPage().addPostSelectionListener(caretListener);
		made.whenShown(() -> {
			Scope scope = scope();
			made.waitForOther(scope != null && scope.isOld());
			caretRow.shown();
			rowsShown();
		});
		update();
	}

	@Override
	public void init(@Nullable IViewSite site, @Nullable IMemento memento) throws PartInitException {
		super.init(site, memento);
		memory = Optional.of(new ViewMemory(memento, settings(), getViewSite().getSecondaryId()));
	}

	@Override
	public void saveState(@Nullable IMemento memento) {
		if (memento != null && isOpen()) {
			memory.ifPresent(left -> left.save(memento, panel(), pin()));
		}
	}

	/** What keeps the view at its log. */
	public final LogPin pin() {
		LogPin made = pin;
		if (made == null) {
			throw new IllegalStateException("The view is not open");
		}
		return made;
	}

	/** The name says which log a view is pinned to. */
	@Override
	protected void setPartName(@Nullable String name) {
		super.setPartName(name);
	}

	/** There may be something new to show of the log, or another log. */
	protected void newsOfLog() {
		update();
	}

	/** A person wants to do what is offered where there are no rows: it is done where the log is. */
	private void execute(String command) {
		if (command.equals(NoLogNotice.UNPIN)) {
			pin().pin(false);
			return;
		}
		link.ifPresent(leads -> leads.execute(command));
	}

	/** Called when other rows are shown. */
	protected void rowsShown() {
		// nothing more to show of them
	}

	/** Whether there are controls. The workbench disposes of them before it tells the view that it is closed. */
	private boolean isOpen() {
		TablePanel<Report, T> made = panel;
		return made != null && !made.control().isDisposed();
	}

	@Override
	public void setFocus() {
		if (isOpen()) {
			panel().setFocus();
		}
	}

	@Override
	public void dispose() {
		memory.ifPresent(ViewMemory::end);
		getSite().getPage().removePostSelectionListener(caretListener);
		ActiveLog following = active;
		if (following != null) {
			following.stop();
		}
		super.dispose();
	}

	/** A person has pressed Enter on a row: goes to the first line about it. */
	protected void open(T row) {
		goTo(row);
	}

	/** What else can be done with the selected rows, for their menu. */
	protected List<IAction> rowActions() {
		return List.of();
	}

	/** Which entries the views can be narrowed to from a row; none where it does not say. */
	protected Optional<Narrowing> narrowing(T row, Narrowing before) {
		return Optional.empty();
	}

	/** The condition for the lines about a row; none where it does not say which. */
	protected Optional<Chip> lines(T row) {
		return narrowing(row, Narrowing.NONE).map(EditorLink::chip);
	}

	/** Shows only the lines of a condition, from the first line about a row on. */
	final void showOnly(Chip chip, T row) {
		link.ifPresent(leads -> leads.showOnly(chip, spec.line(row)));
	}

	/** Goes to the first line about a row. */
	public void goTo(T row) {
		link.ifPresent(leads -> leads.goTo(spec.line(row)));
	}

	/** Shows a line of the log, 0-based, while the view keeps the focus. */
	protected final void reveal(long line) {
		link.ifPresent(leads -> leads.reveal(line));
	}

	/** Shows the rows that entries of the log are about, else that of the caret; a filter that hides one goes. */
	@Override
	public boolean show(@Nullable ShowInContext context) {
		return caretRow.show(context);
	}

	/** What other views show of the selected rows: the entries of the first lines about them, and these lines. */
	@Override
	public @Nullable ShowInContext getShowInContext() {
		return caretRow.selected();
	}

	/** The row that a line of the log, 0-based, falls into though it need not be about it; -1 for none. */
	protected int rowOfLine(Report report, long line) {
		return -1;
	}

	/** The row that says most of the host of an entry, for who wants to see it here; -1 for none. */
	protected int rowOfHost(EntryFacts entry) {
		return -1;
	}

	/** Where a person is in the log shown; null if nowhere. */
	protected final @Nullable LogCursor cursor() {
		return link.map(EditorLink::cursor).orElse(null);
	}

	/** The editor of the log shown; null if there is none. */
	private @Nullable IEditorPart editor() {
		ActiveLog following = active;
		return following == null ? null : following.editor();
	}

	/** What is shown; null if there is no log. */
	protected final @Nullable Scope scope() {
		ActiveLog following = active;
		return following == null ? null : following.scope();
	}

	/** Called in the background. */
	private void counted() {
		TablePanel<Report, T> made = panel;
		if (made != null && !made.control().isDisposed()) {
			made.control().getDisplay().asyncExec(this::update);
		}
	}

	private void clear() {
		wholeRows.forget();
		caretRow.forget();
		if (isOpen()) {
			panel().clear();
		}
	}

	private void update() {
		TablePanel<Report, T> shown = panel;
		if (shown == null || shown.control().isDisposed()) {
			return;
		}
		Scope scope = scope();
		actions.ifPresent(acting -> acting.offer(scope != null));
		if (scope == null) {
			ActiveLog following = active;
			if (following != null) {
				shown.say(NoLogNotice.of(following));
			}
			return;
		}
		OpenLogState state = scope.log().state(); // before the report: what is complete stays so
		Report report = scope.report();
		shown.show(report);
		shown.waitForOther(scope.isOld());
		shown.say(new ScopeNotice(scope, wholeRows).of(state, spec.nothingFound()));
	}

	/** What is remembered of the view. */
	protected final IDialogSettings settings() {
		return KeptSettings.of(LogView.class, getClass().getName());
	}
}

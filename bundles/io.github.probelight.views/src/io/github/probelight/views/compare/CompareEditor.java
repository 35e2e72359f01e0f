package io.github.probelight.views.compare;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.summary.compare.ChangeTerms;
import io.github.probelight.summary.compare.ChangeWords;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.summary.query.QueryWords;
import io.github.probelight.ui.LookChanges;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.Throttle;
import io.github.probelight.ui.narrow.QueryField;
import io.github.probelight.ui.settings.KeptSettings;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.NextStep;
import io.github.probelight.views.table.Notice;
import io.github.probelight.views.table.TablePanel;
import io.github.probelight.workspace.compare.CompareJob;
import io.github.probelight.workspace.compare.CompareState;
import io.github.probelight.workspace.compare.CompareState.Step;

/** Shows what has changed between two logs: in a sentence, by kinds, and change by change with both logs side by side. */
public final class CompareEditor extends EditorPart {
	/** The id of the editor. */
	public static final String ID = "io.github.probelight.views.compare";

	private static final int PAUSE = 100;
	private static final int PERCENT = 100;

	private @Nullable CompareHead head;
	private @Nullable CompareFilter filter;
	private @Nullable TablePanel<CompareRows, Change> panel;
	private @Nullable CompareJob job;
	private @Nullable ComparedLogs shown;

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		if (!(input instanceof CompareInput two)) {
			throw new PartInitException(CompareMessages.noInput);
		}
		setSite(site);
		setInput(two);
		setPartName(two.getName());
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(0, 0).spacing(0, 0).applyTo(area);
		CompareHead above = new CompareHead(area, this::showKinds);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(above.control());
		head = above;
		CompareFilter asked = new CompareFilter(area, this::words, this::showKinds, this::showRows);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(asked.control());
		filter = asked;
		TablePanel<CompareRows, Change> made = new TablePanel<>(area, new CompareTable(), Palette::colour,
				KeptSettings.of(CompareEditor.class, CompareEditor.class.getName()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
		made.leaveOutFilter();
		made.table().name(this::getTitle);
		made.whenChosen(clear -> ask(""));
		panel = made;
		new CompareActions(this, made).install();
		LookChanges.tell(made.control(), made.table()::refresh, made.table()::refresh);
		compare();
	}

	/** Reads both logs, again if they were read before. */
	public void compare() {
		stop();
		TablePanel<CompareRows, Change> made = panel();
		shown = null;
		made.clear();
		Throttle throttle = new Throttle(made.control().getDisplay(), PAUSE, this::update);
		CompareJob next = new CompareJob(input().old(), input().now(), throttle::ask);
		job = next;
		next.schedule();
		update();
	}

	/** Stops the reading. */
	public void stop() {
		CompareJob running = job;
		if (running != null) {
			running.cancel();
		}
	}

	/** Whether the logs are being read. */
	boolean isReading() {
		CompareJob running = job;
		Step step = running == null ? Step.STOPPED : running.state().step();
		return step == Step.READING || step == Step.COMPARING;
	}

	private void update() {
		CompareJob running = job;
		TablePanel<CompareRows, Change> made = panel;
		CompareHead above = head;
		if (running == null || made == null || above == null || made.control().isDisposed()) {
			return;
		}
		CompareState state = running.state();
		ComparedLogs logs = state.logs();
		if (logs != null && logs != shown) {
			shown = logs;
			above.show(logs.comparison());
			showKinds();
		}
		String said = switch (state.step()) {
			case READING -> NLS.bind(CompareMessages.reading,
					CompareInput.name(state.share() < 1 / 2.0 ? input().old() : input().now()));
			case COMPARING -> CompareMessages.comparing;
			case STOPPED -> CompareMessages.stopped;
			case FAILED -> state.problem();
			case DONE -> "";
		};
		if (!said.isEmpty()) {
			above.say(said);
		}
		int percent = isReading() ? (int) (state.share() * PERCENT) : -1;
		made.say(said.isEmpty() ? nothing(state.logs()) : new Notice("", said, percent));
	}

	private void showKinds() {
		ComparedLogs logs = shown;
		CompareHead above = head;
		CompareFilter asked = filter;
		if (logs != null && above != null && asked != null) {
			panel().show(new CompareRows(logs, above.wanted(), asked.wanted()));
			panel().say(nothing(logs));
		}
	}

	/** What is said where there is no row: that nothing has changed, or how to see what has. */
	private Notice nothing(@Nullable ComparedLogs logs) {
		CompareFilter asked = filter;
		boolean filtered = logs != null && asked != null && asked.wanted() != ChangeTerms.EVERYTHING
				&& !logs.comparison().all().isEmpty();
		Notice notice = new Notice("", filtered ? CompareMessages.noMatch : CompareMessages.nothing, -1);
		return filtered ? notice.offering(new NextStep(Messages.Table_clearFilter, "")) : notice;
	}

	/** What may be typed into the filter. */
	private QueryWords words() {
		ComparedLogs logs = shown;
		return logs == null ? ChangeWords.NONE : ChangeWords.of(logs);
	}

	private void showRows() {
		panel().setFocus();
	}

	/** Shows only the changes that answer a query; all if it is empty. */
	public void ask(String query) {
		filter().type(query);
	}

	/** Where a person types what she wants to see. */
	CompareFilter filter() {
		CompareFilter asked = filter;
		if (asked == null) {
			throw new IllegalStateException("The editor is not open");
		}
		return asked;
	}

	/** The field of the filter. */
	public QueryField<Predicate<Change>> filterField() {
		return filter().field();
	}

	/** What is wrong with the filter; "" if nothing is. */
	public String filterProblem() {
		return filter().problem();
	}

	CompareInput input() {
		if (getEditorInput() instanceof CompareInput two) {
			return two;
		}
		throw new IllegalStateException("The editor has no input");
	}

	/** Shows only some kinds of changes; all if none is named. */
	public void showOnly(Set<ChangeKind> kinds) {
		CompareHead above = head;
		if (above != null) {
			above.buttons().forEach((kind, button) -> button.setSelection(kinds.contains(kind)));
			showKinds();
		}
	}

	/** The table with what is around it. */
	public TablePanel<CompareRows, Change> panel() {
		TablePanel<CompareRows, Change> made = panel;
		if (made == null) {
			throw new IllegalStateException("The editor is not open");
		}
		return made;
	}

	/** What is said at the top. */
	public String said() {
		CompareHead above = head;
		return above == null ? "" : above.said();
	}

	/** What was compared; null before it is. */
	public @Nullable ComparedLogs logs() {
		return shown;
	}

	/** Opens the newer log at the line that proves a change, or the older one where only that has one. */
	public void open(Change change) {
		if (change.to().line() >= 0) {
			open(input().now(), change.to().line());
		} else {
			open(input().old(), change.from().line());
		}
	}

	/** Opens the older log at its line. */
	void openOld(Change change) {
		open(input().old(), change.from().line());
	}

	/** Opens both at their lines. */
	public void openBoth(Change change) {
		new SideBySide(getSite().getPage()).open(input(), change, this::say);
	}

	private void open(Path log, long line) {
		if (new CompareLink(getSite().getPage()).show(log, line) == null) {
			say(CompareLink.gone(log));
		}
	}

	private void say(String problem) {
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(problem.isEmpty() ? null : problem);
	}

	@Override
	public void setFocus() {
		if (panel().table().rows().size() > 0) {
			panel().setFocus();
		} else {
			filter().ask();
		}
	}

	@Override
	public void dispose() {
		stop();
		super.dispose();
	}

	/** Nothing is ever to be saved: logs are only read. */
	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException();
	}
}

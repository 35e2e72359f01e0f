package io.github.probelight.views.compare;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.EditorPart;
import org.osgi.framework.FrameworkUtil;

import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.ui.LookChanges;
import io.github.probelight.ui.Palette;
import io.github.probelight.ui.Throttle;
import io.github.probelight.views.Messages;
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
	private @Nullable TablePanel<CompareRows, Change> panel;
	private @Nullable CompareJob job;
	private @Nullable ComparedLogs shown;

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		if (!(input instanceof CompareInput two)) {
			throw new PartInitException(Messages.Compare_noInput);
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
		TablePanel<CompareRows, Change> made = new TablePanel<>(area, new CompareTable(), Palette::colour,
				DialogSettings.getOrCreateSection(PlatformUI
						.getDialogSettingsProvider(FrameworkUtil.getBundle(CompareEditor.class))
						.getDialogSettings(), CompareEditor.class.getName()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(made.control());
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
			case READING -> NLS.bind(Messages.Compare_reading,
					CompareInput.name(state.share() < 1 / 2.0 ? input().old() : input().now()));
			case COMPARING -> Messages.Compare_comparing;
			case STOPPED -> Messages.Compare_stopped;
			case FAILED -> state.problem();
			case DONE -> "";
		};
		if (!said.isEmpty()) {
			above.say(said);
		}
		int percent = isReading() ? (int) (state.share() * PERCENT) : -1;
		made.say(new Notice("", said.isEmpty() ? Messages.Compare_nothing : said, percent));
	}

	private void showKinds() {
		ComparedLogs logs = shown;
		CompareHead above = head;
		if (logs != null && above != null) {
			panel().show(new CompareRows(logs, above.wanted()));
		}
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
		panel().setFocus();
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

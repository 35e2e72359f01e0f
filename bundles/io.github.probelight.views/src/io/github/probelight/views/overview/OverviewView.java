package io.github.probelight.views.overview;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.overview.Lead.ToWholeLog;
import io.github.probelight.summary.overview.Lead;
import io.github.probelight.summary.overview.Overview;
import io.github.probelight.ui.ActiveLog;
import io.github.probelight.ui.LookChanges;
import io.github.probelight.ui.Palette;
import io.github.probelight.views.Messages;
import io.github.probelight.views.NoLogNotice;
import io.github.probelight.views.PartOfLog;
import io.github.probelight.views.ViewLink;
import io.github.probelight.views.findings.FindingsView;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.subnets.SubnetsView;
import io.github.probelight.views.timeline.TimelineView;
import io.github.probelight.views.table.MessagePage;
import io.github.probelight.views.table.Notice;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.Scope;

/**
 * The log that a person works with at a glance: what was scanned, how it ended, what was found. Each figure leads to
 * what stands behind it. It fills while the log is read.
 */
public final class OverviewView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.overview";

	/** What the ids of views begin with; each table has one of its name. */
	private static final String VIEWS = "io.github.probelight.views.";

	private final OverviewJob job = new OverviewJob((request, overview) -> later(() -> take(request, overview)));
	private @Nullable Composite stack;
	private @Nullable MessagePage message;
	private @Nullable OverviewPage page;
	private @Nullable ActiveLog active;
	private @Nullable Report wanted;
	private @Nullable Report shown;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		Composite made = new Composite(parent, SWT.NONE);
		stack = made;
		made.setLayout(new StackLayout());
		message = new MessagePage(made, step -> ViewLink.follow(getSite().getPage(), step));
		OverviewActions actions = new OverviewActions(this);
		actions.install(getViewSite().getActionBars());
		OverviewPage figures = new OverviewPage(made, Palette::colour, this::follow, actions::offer,
				() -> ViewLink.show(getSite().getPage(), TimelineView.ID, ""));
		page = figures;
		actions.offerIn(figures.timeline().menu());
		LookChanges.tell(made, figures::redraw, () -> {
			wanted = null;
			update();
		});
		ActiveLog following = new ActiveLog(getSite().getPage(), this::clear, this::update);
		active = following;
		following.start();
		update();
	}

	@Override
	public void setFocus() {
		OverviewPage made = page;
		if (made != null) {
			made.setFocus();
		}
	}

	@Override
	public void dispose() {
		job.cancel();
		ActiveLog following = active;
		if (following != null) {
			following.stop();
		}
		super.dispose();
	}

	/** What is shown now. */
	public Overview overview() {
		OverviewPage made = page;
		return made == null ? Overview.EMPTY : made.shown();
	}

	/** The report whose overview is shown; null while there is none. */
	public @Nullable Report shown() {
		return shown;
	}

	/** Whether there are controls. The workbench disposes of them before it tells the view that it is closed. */
	private boolean isOpen() {
		Composite made = stack;
		return made != null && !made.isDisposed();
	}

	/** Goes where a figure leads to. */
	public void follow(Lead lead) {
		switch (lead) {
			case Lead.ToLine to -> reveal(to.line());
			case Lead.ToHosts to -> filter(HostsView.ID, to.filter());
			case Lead.ToFindings to -> filter(FindingsView.ID, to.filter());
			case Lead.ToSubnets to -> filter(SubnetsView.ID, to.filter());
			case Lead.ToTable to -> filter(VIEWS + to.table(), "");
			case Lead.ToWholeLog all -> widen();
			case Lead.Nowhere nowhere -> {
				// it says all there is
			}
		}
	}

	private void widen() {
		Scope scope = scope();
		if (scope != null) {
			scope.log().narrow(Narrowing.NONE);
		}
	}

	private void reveal(long line) {
		ActiveLog following = active;
		IEditorPart editor = following == null ? null : following.editor();
		LogCursor cursor = editor == null ? null : Adapters.adapt(editor, LogCursor.class);
		if (editor != null && cursor != null) {
			cursor.reveal(line);
			getSite().getPage().activate(editor);
		}
	}

	private void filter(String view, String words) {
		ViewLink.show(getSite().getPage(), view, words);
	}

	/** What the figures are about; null if there is no log. */
	@Nullable
	Scope scope() {
		ActiveLog following = active;
		return following == null ? null : following.scope();
	}

	private void clear() {
		job.forget();
		wanted = null;
		shown = null;
	}

	private void update() {
		if (!isOpen()) {
			return;
		}
		ActiveLog following = active;
		Scope scope = following == null ? null : following.scope();
		OverviewPage made = page;
		if (made != null) {
			made.timeline().follow(scope == null ? null : scope.log());
		}
		if (scope == null) {
			setContentDescription("");
			if (following != null) {
				say(NoLogNotice.of(following));
			}
			return;
		}
		boolean reading = scope.log().state() == OpenLogState.READING; // before the report: what is complete stays so
		Report report = scope.report();
		if (report != wanted || report == Report.EMPTY && shown == null) {
			wanted = report;
			if (report != Report.EMPTY || !reading) {
				job.submit(new OverviewJob.Request(scope, report));
			}
		}
		describe(scope);
		if (shown == null) {
			say(new Notice("", NLS.bind(Messages.View_reading, scope.name()),
					scope.log().state() == OpenLogState.READING ? (int) (100 * scope.log().progress()) : -1));
		}
	}

	/** Says which entries the figures on the page are about, and how much of a log that is still read. */
	private void describe(Scope scope) {
		Report figures = shown;
		boolean before = figures != scope.report();
		boolean narrowed = !scope.narrowing().isNone();
		boolean ofPart = !narrowed && overview().facts().stream().anyMatch(fact -> fact.lead() instanceof ToWholeLog);
		if (narrowed && (scope.isOld() || before)) {
			setContentDescription(NLS.bind(Messages.View_narrowing, scope.narrowing().text()));
		} else if (figures == null || ofPart || !before && scope.log().state() != OpenLogState.READING) {
			setContentDescription(PartOfLog.of(scope.log()));
		} else {
			setContentDescription(NLS.bind(Messages.View_readingStatus, scope.name(),
					NumberText.of((narrowed ? scope.whole() : figures).extent().lines())));
		}
	}

	private void later(Runnable onUiThread) {
		Composite made = stack;
		if (made != null && !made.isDisposed()) {
			made.getDisplay().asyncExec(() -> {
				if (!made.isDisposed()) {
					onUiThread.run();
				}
			});
		}
	}

	/** What was made of another log than the one of now came too late. */
	private void take(OverviewJob.Request request, Overview overview) {
		OverviewPage made = page;
		Scope scope = scope();
		if (made == null || wanted == null || scope == null || scope.log() != request.scope().log()) {
			return;
		}
		shown = request.report();
		made.show(overview, scope.whole().timeline().first() != Report.NO_TIME);
		describe(scope);
		if (overview.facts().isEmpty() && overview.bars().isEmpty() && !LogNotice.of(scope.log()).isEmpty()) {
			say(new Notice("", LogNotice.of(scope.log()), -1).offering(NoLogNotice.stepAfter(scope.log())));
		} else {
			top(made.control());
		}
	}

	private void say(Notice notice) {
		MessagePage made = message;
		if (made != null) {
			made.say(notice.empty(), notice.percent(), notice.steps());
			top(made.control());
		}
	}

	private void top(Composite control) {
		Composite made = stack;
		if (made != null && made.getLayout() instanceof StackLayout layout && layout.topControl != control) {
			layout.topControl = control;
			made.layout();
		}
	}
}

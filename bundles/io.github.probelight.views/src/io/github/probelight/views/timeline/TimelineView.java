package io.github.probelight.views.timeline;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.IShowInSource;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.ui.ActiveLog;
import io.github.probelight.ui.chart.LogTimeline;
import io.github.probelight.ui.chart.TimelineCanvas;
import io.github.probelight.views.Messages;
import io.github.probelight.views.NoLogNotice;
import io.github.probelight.views.PartOfLog;
import io.github.probelight.views.ViewLink;
import io.github.probelight.views.tasks.TasksView;
import io.github.probelight.views.table.MessagePage;
import io.github.probelight.views.table.Notice;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.Scope;

/**
 * When what happened in the log that a person works with. A range that is selected here is what the numbers of all
 * views are about; the Tasks view is the table behind it.
 */
public final class TimelineView extends ViewPart implements IShowInTarget, IShowInSource {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.timeline";

	private final ISelectionChangedListener caretListener = event -> {
		if (isOpen()) {
			followCaret();
		}
	};
	/** The editor's; the page tells only of the part that has the focus. */
	private @Nullable IPostSelectionProvider caret;
	private @Nullable Composite stack;
	private @Nullable MessagePage message;
	private @Nullable LogTimeline timeline;
	private @Nullable ActiveLog active;

	@Override
	public void createPartControl(@Nullable Composite parent) {
		if (parent == null) {
			return;
		}
		Composite made = new Composite(parent, SWT.NONE);
		stack = made;
		made.setLayout(new StackLayout());
		message = new MessagePage(made, step -> ViewLink.follow(getSite().getPage(), step));
		LogTimeline drawn = new LogTimeline(made, this::reveal);
		timeline = drawn;
		addTasks(drawn.menu());
		getSite().registerContextMenu(drawn.menu(), getSite().getSelectionProvider());
		ActiveLog following = new ActiveLog(getSite().getPage(), this::update, this::update);
		active = following;
		following.start();
		update();
	}

	private void addTasks(MenuManager menu) {
		menu.addMenuListener(shown -> shown.add(new Action(Messages.Timeline_tasks) {
			@Override
			public void run() {
				ViewLink.show(getSite().getPage(), TasksView.ID, "");
			}
		}));
	}

	@Override
	public void setFocus() {
		LogTimeline drawn = timeline;
		if (drawn != null && isOpen()) {
			drawn.canvas().control().setFocus();
		}
	}

	@Override
	public void dispose() {
		listen(null);
		ActiveLog following = active;
		if (following != null) {
			following.stop();
		}
		super.dispose();
	}

	/** What is drawn. */
	public TimelineCanvas canvas() {
		LogTimeline drawn = timeline;
		if (drawn == null) {
			throw new IllegalStateException("The view is not open");
		}
		return drawn.canvas();
	}

	/** Whether there are controls. The workbench disposes of them before it tells the view that it is closed. */
	private boolean isOpen() {
		Composite made = stack;
		return made != null && !made.isDisposed();
	}

	private void update() {
		LogTimeline drawn = timeline;
		if (drawn == null || !isOpen()) {
			return;
		}
		ActiveLog following = active;
		Scope scope = following == null ? null : following.scope();
		OpenLog log = scope == null ? null : scope.log();
		drawn.follow(log);
		listen(editor());
		setContentDescription(log == null ? "" : PartOfLog.of(log));
		if (log == null) {
			if (following != null) {
				say(NoLogNotice.of(following));
			}
		} else if (drawn.canvas().chart().isEmpty() && log.state() != OpenLogState.READING
				&& log.report().timeline().counts().isEmpty()) {
			String known = LogNotice.of(log);
			say(new Notice("", known.isEmpty() ? NLS.bind(Messages.Timeline_none, log.name()) : known, -1)
					.offering(NoLogNotice.stepAfter(log)));
		} else {
			top(drawn.canvas().control());
		}
	}

	private @Nullable IEditorPart editor() {
		ActiveLog following = active;
		return following == null ? null : following.editor();
	}

	/** Hears of the caret of an editor from now on, or of none. */
	private void listen(@Nullable IEditorPart editor) {
		IPostSelectionProvider next = editor != null
				&& editor.getSite().getSelectionProvider() instanceof IPostSelectionProvider provider ? provider : null;
		IPostSelectionProvider last = caret;
		if (next == last) {
			return;
		}
		if (last != null) {
			last.removePostSelectionChangedListener(caretListener);
		}
		caret = next;
		if (next != null) {
			next.addPostSelectionChangedListener(caretListener);
			followCaret();
		}
	}

	private @Nullable LogCursor cursor() {
		IEditorPart editor = editor();
		return editor == null ? null : Adapters.adapt(editor, LogCursor.class);
	}

	private void followCaret() {
		LogCursor cursor = cursor();
		LogTimeline drawn = timeline;
		if (cursor != null && drawn != null) {
			drawn.caretAt(cursor.line());
		}
	}

	/**
	 * Puts the cursor at the time of an entry of the log, else at that of the caret, and brings it into sight; of several
	 * entries, the time from the first to the last.
	 */
	@Override
	public boolean show(@Nullable ShowInContext context) {
		LogCursor cursor = cursor();
		LogTimeline drawn = timeline;
		if (drawn == null || cursor == null) {
			return false;
		}
		Stream<?> some = context != null && context.getSelection() instanceof IStructuredSelection selection
				&& selection.getFirstElement() instanceof EntryFacts
						? selection.stream()
						: entry(cursor.line()).stream();
		LongSummaryStatistics times = some.filter(EntryFacts.class::isInstance)
				.mapToLong(entry -> ((EntryFacts) entry).time())
				.filter(time -> time != EntryReader.NO_TIME)
				.summaryStatistics();
		if (times.getCount() == 0) {
			return false;
		}
		drawn.show(new TimeRange(times.getMin(), times.getMax()));
		return true;
	}

	/** Where else the entry of the caret can be shown. */
	@Override
	public @Nullable ShowInContext getShowInContext() {
		LogCursor cursor = cursor();
		long line = cursor == null ? -1 : cursor.line();
		Optional<EntryFacts> entry = entry(line);
		return entry.isEmpty() ? null : new ShowInContext(List.of(line), new StructuredSelection(entry.get()));
	}

	private Optional<EntryFacts> entry(long line) {
		ActiveLog following = active;
		Scope scope = following == null ? null : following.scope();
		return scope == null || line < 0 ? Optional.empty() : EntryOfLine.of(scope.log(), line);
	}

	private void reveal(long line) {
		LogCursor cursor = cursor();
		IEditorPart editor = editor();
		if (cursor != null && editor != null) {
			cursor.reveal(line);
			getSite().getPage().activate(editor);
		}
	}

	private void say(Notice notice) {
		MessagePage made = message;
		if (made != null) {
			made.say(notice.empty(), notice.percent(), notice.steps());
			top(made.control());
		}
	}

	private void top(Control control) {
		Composite made = stack;
		if (made != null && made.getLayout() instanceof StackLayout layout && layout.topControl != control) {
			layout.topControl = control;
			made.layout();
		}
	}
}

package io.github.probelight.views.bookmarks;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ShowInContext;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.NumberText;
import io.github.probelight.ui.RunAction;
import io.github.probelight.ui.SpokenInputDialog;
import io.github.probelight.ui.Throttle;
import io.github.probelight.ui.LogEditors;
import io.github.probelight.views.LogView;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.workspace.LogCursor;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogs;
import io.github.probelight.workspace.Scope;
import io.github.probelight.workspace.bookmark.Bookmarks;

/**
 * The lines that a person has marked in the logs that are open, those of the log in front first, each with its note (F2
 * changes it, Delete forgets the bookmark). A pinned view shows those of its log alone.
 */
public final class BookmarksView extends LogView<MarkedLine> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.bookmarks";

	private static final int PAUSE = 50;

	private final Bookmarks store;
	private final BookmarkTable table;
	private final IAction note = new RunAction(Messages.Bookmarks_edit, this::editNote);
	private final IAction remove = new RunAction(Messages.Bookmarks_remove, this::remove);
	private final IPartListener2 opened = new IPartListener2() {
		@Override
		public void partOpened(@Nullable IWorkbenchPartReference reference) {
			listener.run();
		}

		@Override
		public void partClosed(@Nullable IWorkbenchPartReference reference) {
			listener.run();
		}
	};
	private Runnable listener = () -> {};

	/** Made by the workbench. */
	public BookmarksView() {
		this(Bookmarks.standard());
	}

	private BookmarksView(Bookmarks store) {
		this(store, new BookmarkTable(store));
	}

	private BookmarksView(Bookmarks store, BookmarkTable table) {
		super(table);
		this.store = store;
		this.table = table;
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		super.createPartControl(parent);
		if (parent == null) {
			return;
		}
		panel().table().table().addListener(SWT.KeyDown, this::key);
		getViewSite().getActionBars().getMenuManager().add(note);
		getViewSite().getActionBars().getMenuManager().add(remove);
		Throttle throttle = new Throttle(parent.getDisplay(), PAUSE, this::read);
		listener = throttle::ask;
		store.addListener(listener);
		getSite().getPage().addPartListener(opened);
		rowsShown();
	}

	/** Reads the bookmarks anew: the report says nothing of them. */
	private void read() {
		if (!panel().control().isDisposed()) {
			table.setLogs(logs());
			panel().clear();
			super.newsOfLog();
		}
	}

	/** A view that is pinned, or no longer, shows other logs. */
	@Override
	protected void newsOfLog() {
		if (table.setLogs(logs())) {
			panel().clear();
		}
		super.newsOfLog();
	}

	@Override
	protected void rowsShown() {
		if (table.setLogs(logs())) {
			read();
		}
	}

	/** The logs whose bookmarks are shown: that of the view first, the others by name. */
	private List<OpenLog> logs() {
		Scope scope = scope();
		if (scope == null) {
			return List.of();
		}
		Stream<OpenLog> others = pin().isPinned()
				? Stream.of()
				: OpenLogs.standard()
						.all()
						.stream()
						.filter(log -> !log.path().equals(scope.log().path()))
						.sorted(Comparator.comparing(OpenLog::name).thenComparing(OpenLog::path));
		Map<Path, OpenLog> once = new LinkedHashMap<>();
		Stream.concat(Stream.of(scope.log()), others).forEach(log -> once.putIfAbsent(log.path(), log));
		return List.copyOf(once.values());
	}

	private boolean isOfLog(MarkedLine row) {
		Scope scope = scope();
		return scope != null && scope.log() == row.log();
	}

	@Override
	public void goTo(MarkedLine row) {
		if (isOfLog(row)) {
			super.goTo(row);
			return;
		}
		IEditorPart editor = new LogEditors(getSite().getPage()).showing(shown -> shown == row.log());
		LogCursor cursor = Adapters.adapt(editor, LogCursor.class);
		if (cursor != null) {
			getSite().getPage().activate(editor);
			cursor.reveal(row.line());
		}
	}

	/** Other views show the log in front. */
	@Override
	public @Nullable ShowInContext getShowInContext() {
		return panel().selected(Integer.MAX_VALUE).stream().allMatch(this::isOfLog) ? super.getShowInContext() : null;
	}

	@Override
	protected List<IAction> rowActions() {
		boolean some = panel().table().selectedCount() > 0;
		note.setEnabled(some);
		remove.setEnabled(some);
		return List.of(note, remove);
	}

	@Override
	protected int rowOfLine(Report report, long line) {
		Arrangement<MarkedLine> all = panel().table().rows().all();
		return IntStream.range(0, all.size())
				.filter(i -> all.row(i).line() == line && isOfLog(all.row(i)))
				.findFirst()
				.orElse(-1);
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0 || event.keyCode != SWT.DEL && event.keyCode != SWT.F2) {
			return;
		}
		(event.keyCode == SWT.DEL ? remove : note).run();
		event.doit = false;
	}

	private void editNote() {
		panel().selected(1).forEach(row -> {
			SpokenInputDialog dialog = new SpokenInputDialog(getSite().getShell(), Messages.Bookmarks_noteTitle,
					NLS.bind(Messages.Bookmarks_noteOf, NumberText.of(row.line() + 1)), row.mark().note(), null);
			if (dialog.open() == Window.OK) {
				store.put(row.log().path(), row.mark().withNote(dialog.getValue()));
			}
		});
	}

	private void remove() {
		panel().selected(Bookmarks.MOST).forEach(row -> store.remove(row.log().path(), row.line()));
	}

	@Override
	public void dispose() {
		store.removeListener(listener);
		getSite().getPage().removePartListener(opened);
		super.dispose();
	}
}

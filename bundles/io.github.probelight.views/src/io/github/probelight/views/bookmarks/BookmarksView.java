package io.github.probelight.views.bookmarks;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import io.github.probelight.engine.report.Report;
import io.github.probelight.summary.NumberText;
import io.github.probelight.ui.RunAction;
import io.github.probelight.ui.Throttle;
import io.github.probelight.views.LogView;
import io.github.probelight.views.Messages;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.workspace.Scope;
import io.github.probelight.workspace.bookmark.Bookmark;
import io.github.probelight.workspace.bookmark.Bookmarks;

/** The lines of the log that a person has marked, each with its note (F2 changes it, Delete forgets the bookmark). */
public final class BookmarksView extends LogView<Bookmark> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.bookmarks";

	private static final int PAUSE = 50;

	private final Bookmarks store;
	private final BookmarkTable table;
	private final IAction note = new RunAction(Messages.Bookmarks_edit, this::editNote);
	private final IAction remove = new RunAction(Messages.Bookmarks_remove, this::remove);
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
		rowsShown();
	}

	/** Reads the bookmarks anew: the report says nothing of them. */
	private void read() {
		if (!panel().control().isDisposed()) {
			Scope scope = scope();
			table.setLog(scope == null ? null : scope.log());
			panel().clear();
			newsOfLog();
		}
	}

	@Override
	protected void rowsShown() {
		Scope scope = scope();
		if (table.setLog(scope == null ? null : scope.log())) {
			read();
		}
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
		Arrangement<Bookmark> all = panel().table().rows().all();
		return IntStream.range(0, all.size()).filter(i -> all.row(i).line() == line).findFirst().orElse(-1);
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK) != 0 || event.keyCode != SWT.DEL && event.keyCode != SWT.F2) {
			return;
		}
		(event.keyCode == SWT.DEL ? remove : note).run();
		event.doit = false;
	}

	private void editNote() {
		Scope scope = scope();
		panel().selected(1).forEach(mark -> {
			InputDialog dialog = new InputDialog(getSite().getShell(), Messages.Bookmarks_noteTitle,
					NLS.bind(Messages.Bookmarks_noteOf, NumberText.of(mark.line() + 1)), mark.note(), null);
			if (scope != null && dialog.open() == Window.OK) {
				store.put(scope.log().path(), mark.withNote(dialog.getValue()));
			}
		});
	}

	private void remove() {
		Scope scope = scope();
		if (scope != null) {
			panel().selected(Bookmarks.MOST).forEach(mark -> store.remove(scope.log().path(), mark.line()));
		}
	}

	@Override
	public void dispose() {
		store.removeListener(listener);
		super.dispose();
	}
}

package io.github.probelight.ui;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.Scope;

/**
 * The log that a person works with: that of the active editor, also while a view has the focus, and none where that
 * editor shows none. Whoever shows something of a log follows it by this. To be used on the UI thread.
 */
public final class ActiveLog implements IPartListener2 {
	private final IWorkbenchPage page;
	private final Runnable changed;
	private final Runnable update;
	private final LogNews news;
	private final Runnable came = this::came;
	private @Nullable IEditorPart editor;
	private boolean pinned;
	/** The name of the editor that this is pinned to, also when that is closed; "" for none. */
	private String pinnedName = "";

	/**
	 * Makes one that does nothing until it is started.
	 *
	 * @param changed
	 *            run when there is another log, before its first news
	 * @param update
	 *            run when there is news of the log, a few times a second at the most, and when another editor shows none,
	 *            or none comes any more
	 */
	public ActiveLog(IWorkbenchPage page, Runnable changed, Runnable update) {
		this.page = page;
		this.changed = changed;
		this.update = update;
		news = new LogNews(page.getWorkbenchWindow().getShell().getDisplay(), update);
	}

	/** Begins to follow. */
	public void start() {
		page.addPartListener(this);
		ComingLogs.addListener(came);
		follow(page.getActiveEditor());
	}

	/** Ends following; there is no log then. */
	public void stop() {
		page.removePartListener(this);
		ComingLogs.removeListener(came);
		news.follow(null);
	}

	/** The editor of the log; null if there is none. */
	public @Nullable IEditorPart editor() {
		return scope() == null ? null : editor;
	}

	/** Stays with the log from now on, whichever editor is active, or follows the active one again. */
	public void pin(boolean pin) {
		pinned = pin;
		pinnedName = pin ? editorName() : "";
		follow(page.getActiveEditor());
	}

	/** Whether it stays with its log. */
	public boolean isPinned() {
		return pinned;
	}

	/** The name of the editor that it is pinned to, which may be closed; "" if it is not. */
	public String pinnedName() {
		return pinnedName;
	}

	/** The name of the active editor, with a log or without; "" where there is no editor. */
	public String editorName() {
		IEditorPart active = editor;
		return active == null ? "" : active.getTitle();
	}

	/** Whether the editor is one of logs, and shows none: its file cannot be read, or is none as it is. */
	public boolean isUnread() {
		IEditorPart active = editor;
		return active != null && news.log() == null && active.getSite().getId().equals(LogEditors.EDITOR);
	}

	/** What there is to show of the log; null if there is none. */
	public @Nullable Scope scope() {
		OpenLog log = news.log();
		return log == null ? null : log.scope();
	}

	@Override
	public void partActivated(@Nullable IWorkbenchPartReference reference) {
		follow(page.getActiveEditor());
	}

	@Override
	public void partBroughtToTop(@Nullable IWorkbenchPartReference reference) {
		follow(page.getActiveEditor());
	}

	@Override
	public void partInputChanged(@Nullable IWorkbenchPartReference reference) {
		follow(page.getActiveEditor());
	}

	/** The page may name the editor still that is gone. */
	@Override
	public void partClosed(@Nullable IWorkbenchPartReference reference) {
		IEditorPart active = page.getActiveEditor();
		IWorkbenchPart closed = reference == null ? null : reference.getPart(false);
		if (pinned && closed != null && closed == editor) {
			show(null);
		} else {
			follow(closed != null && closed == active ? null : active);
		}
	}

	private void came() {
		if (news.log() == null) {
			update.run();
		}
	}

	private void follow(@Nullable IEditorPart active) {
		show(pinned ? editor : active);
	}

	/** Shows the log of an editor, active or not; it has to be pinned to stay with it. */
	public void show(@Nullable IEditorPart active) {
		IEditorPart before = editor;
		editor = active;
		OpenLog found = active == null ? null : Adapters.adapt(active, OpenLog.class);
		if (found != news.log()) {
			changed.run();
			if (found == null) {
				news.follow(null);
			} else {
				news.followSoon(found); // an editor that is opened has much to do in this event
			}
		} else if (found == null && active != before) {
			update.run(); // without a log as the one before, but with a name of its own
		}
	}
}

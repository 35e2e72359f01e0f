package io.github.probelight.editor.mark;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import io.github.probelight.editor.Messages;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.bookmark.Bookmark;
import io.github.probelight.workspace.bookmark.Bookmarks;

/** Marks the lines that have a bookmark. One whose line says something else by now has a question mark. */
final class BookmarkMarks {
	private static final String CHANGED = "?";

	private final LogMarks marks;
	private final Bookmarks store = Bookmarks.standard();
	private final Display display = PlatformUI.getWorkbench().getDisplay();
	private final Runnable listener = () -> display.asyncExec(this::update);
	private @Nullable OpenLog log;

	BookmarkMarks(LogMarks marks) {
		this.marks = marks;
	}

	/** Marks the lines of another log, or of none. */
	void follow(@Nullable OpenLog next) {
		log = next;
		store.removeListener(listener);
		if (next != null) {
			store.addListener(listener);
		}
		update();
	}

	private void update() {
		OpenLog shown = log;
		if (shown == null) {
			marks.set(LogMarks.Source.BOOKMARKS, List.of());
			return;
		}
		Job job = LogJob.of(Messages.Marks_bookmarks, shown, monitor -> {
			List<LogMark> found = store.of(shown.path()).stream().map(mark -> of(mark, shown)).toList();
			marks.setLater(display, () -> log == shown, LogMarks.Source.BOOKMARKS, found);
		});
		job.setSystem(true);
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** A line that is not read yet is taken for the one that it was. */
	private static LogMark of(Bookmark mark, OpenLog log) {
		boolean same = mark.line() >= log.index().extent().lines() || mark.isIn(log);
		String note = mark.note().isEmpty() ? Messages.Marks_bookmark : NLS.bind(Messages.Marks_note, mark.note());
		return new LogMark(mark.line(), MarkKind.BOOKMARK, same ? "" : CHANGED,
				same ? note : note + '\n' + NLS.bind(Messages.Marks_changed, mark.text()));
	}
}

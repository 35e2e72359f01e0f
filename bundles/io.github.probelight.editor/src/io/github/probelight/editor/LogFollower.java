package io.github.probelight.editor;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.editor.colour.LogLineStyler;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.ui.LogNews;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLog;

/** Keeps an editor abreast of its log: grows the document with the index, shows notices, loads the grammar. */
final class LogFollower {
	private final LogViewer viewer;
	private final EditorCursor cursor;
	private final LogNoticeBar notice;
	private final LogNews news;

	LogFollower(LogViewer viewer, LogLineStyler styler, EditorCursor cursor, LogNoticeBar notice) {
		this.viewer = viewer;
		this.cursor = cursor;
		this.notice = notice;
		Display display = viewer.getTextWidget().getDisplay();
		news = new LogNews(display, this::update);
		// Not a system job: who waits for the window to come to rest is to wait for the colours too.
		Job job = Job.create(Messages.Grammar_loading, (ICoreRunnable) monitor -> {
			styler.start(LogLanguage.get());
			if (!display.isDisposed()) {
				display.asyncExec(viewer::restyle);
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	/** Follows another log, or none. */
	void follow(@Nullable OpenLog log) {
		news.follow(log);
	}

	private void update() {
		OpenLog log = news.log();
		StyledText widget = viewer.getTextWidget();
		if (log == null || widget == null || widget.isDisposed()) {
			return;
		}
		if (viewer.getDocument() instanceof LogDocument document && document.grow()) {
			cursor.grown();
		}
		notice.show(LogNotice.of(log), LogNotice.callsForReload(log));
	}
}

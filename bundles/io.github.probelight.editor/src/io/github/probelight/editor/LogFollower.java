package io.github.probelight.editor;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.editor.colour.LineLooks;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.filter.FilterBar;
import io.github.probelight.editor.follow.EndFollower;
import io.github.probelight.editor.follow.FollowBar;
import io.github.probelight.editor.follow.FollowHandler;
import io.github.probelight.editor.viewer.LogViewer;
import io.github.probelight.engine.text.ShownRows;
import io.github.probelight.language.ide.LineLook;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.ui.LogNews;
import io.github.probelight.workspace.LogJob;
import io.github.probelight.workspace.LogNotice;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;

/** Keeps an editor abreast of its log: grows the document with the index, shows notices, colours it. */
final class LogFollower {
	/** More than a screen has. */
	private static final int FIRST_LINES = 100;
	/** Lines below the top of the screen that should be there before a person comes to them. */
	private static final int NEAR = 1_000;

	private final LogViewer viewer;
	private final LineLooks looks;
	private final LineDrawing lines;
	private final EditorCursor cursor;
	private final LogNoticeBar notice;
	private final FilterBar filter;
	private final WayBar way;
	private final TimelineStrip strip;
	private final FollowBar bar;
	private final EndFollower end;
	private final FilterSight sight;
	private final LogNews news;
	private boolean colouring;
	/** The rows that were shown last: other ones may hold what is waited for. */
	private @Nullable ShownRows rows;

	LogFollower(LogViewer viewer, LineDrawing lines, EditorCursor cursor, EditorFrame frame) {
		this.viewer = viewer;
		this.lines = lines;
		looks = lines.looks();
		this.cursor = cursor;
		notice = frame.notice();
		filter = frame.filter();
		way = frame.way();
		viewer.addViewportListener(pixel -> way.update(viewer));
		filter.sayNothingIn(viewer.getTextWidget());
		strip = frame.strip();
		bar = frame.follow();
		end = new EndFollower(viewer, this::showFollowing);
		sight = new FilterSight(viewer);
		viewer.addPostSelectionChangedListener(event -> strip.caretAt(cursor.line()));
		news = new LogNews(viewer.getTextWidget().getDisplay(), this::update);
	}

	/** Follows another log, or none. */
	void follow(@Nullable OpenLog log) {
		end.follow(false);
		news.follow(log);
		sight.follow(log);
		strip.follow(log);
		if (log != null && !colouring) {
			colouring = true;
			colour(log);
		}
	}

	/** As {@link EndFollower#keepPause}. */
	boolean keepPause() {
		return end.keepPause();
	}

	/**
	 * Reads the first screen with the grammar in the background: the first lines that a process reads are its slowest, as
	 * the classes for them are loaded.
	 */
	private void colour(OpenLog log) {
		Display display = viewer.getTextWidget().getDisplay();
		// Not a system job: who waits for the window to come to rest is to wait for the colours too.
		Job job = LogJob.of(Messages.Grammar_loading, log, monitor -> {
			LogLanguage language = LogLanguage.get();
			Map<String, LineLook> first = new HashMap<>();
			long end = Math.min(FIRST_LINES, log.index().extent().rows());
			for (long row = 0; row < end && !monitor.isCanceled(); row++) {
				first.computeIfAbsent(log.text().row(row), language::look);
			}
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					looks.start(language, first);
					viewer.restyle();
				});
			}
		});
		job.setPriority(Job.INTERACTIVE);
		job.schedule();
	}

	private void update() {
		OpenLog log = news.log();
		StyledText widget = viewer.getTextWidget();
		if (log == null || widget == null || widget.isDisposed()) {
			return;
		}
		sight.update();
		lines.update(log);
		if (viewer.getDocument() instanceof LogDocument document
				&& (hasGrown(document, log) || document.rows() != rows)) {
			rows = document.rows();
			cursor.grown();
			viewer.grown();
		}
		viewer.foundMore();
		notice.show(LogNotice.of(log), LogNotice.isProblem(log), LogNotice.callsForReload(log),
				LogNotice.callsForFollowing(log));
		end.follow(log.isFollowed());
		end.stay();
		showFollowing();
		filter.update();
		way.update(viewer);
	}

	/** While many lines are read those far below the screen come together: nobody sees them one by one. */
	private boolean hasGrown(LogDocument document, OpenLog log) {
		boolean grows = log.state() != OpenLogState.READING || cursor.isAwaiting() || document.isWorthGrowing()
				|| viewer.getTopIndex() + NEAR > document.window().shownRows();
		return grows && document.grow();
	}

	private void showFollowing() {
		OpenLog log = news.log();
		if (log != null) {
			if (bar.show(log, end)) {
				FollowHandler.refresh();
			}
		}
	}
}

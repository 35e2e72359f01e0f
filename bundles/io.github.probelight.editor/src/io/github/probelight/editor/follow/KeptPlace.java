package io.github.probelight.editor.follow;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.ui.LogNews;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.OpenLogState;
import io.github.probelight.workspace.TimePlace;
import io.github.probelight.workspace.filter.LineFilter;

/**
 * Where a person was in a log that is about to be opened anew: at a line, which was written at a time. The log may have
 * become another one, in which the line of that time is what comes nearest.
 *
 * @param line
 *            0-based
 * @param time
 *            epoch milliseconds, or {@link Report#NO_TIME}
 * @param followed
 *            whether the log was followed
 * @param toEnd
 *            whether its end was in sight while it was
 * @param filter
 *            what was shown of it
 */
public record KeptPlace(long line, long time, boolean followed, boolean toEnd, LineFilter filter) {

	/** The place of an editor now; of a log that is followed it may be its end, whatever that is. */
	public static KeptPlace of(LogEditor editor, boolean toEnd) {
		OpenLog log = editor.log();
		long line = editor.cursor().line();
		LineFilter filter = editor.filter().filter();
		return log == null
				? new KeptPlace(line, Report.NO_TIME, false, toEnd, filter)
				: new KeptPlace(line, timeOf(log, line), log.isFollowed(), toEnd, filter);
	}

	/**
	 * Goes there in the log that the editor shows now; to the nearest time when the log is read, if it must be; to the
	 * end of a log that was followed there.
	 */
	public void restore(LogEditor editor, Display display) {
		OpenLog log = editor.log();
		editor.filter().goOnWith(filter);
		if (log != null && followed) {
			log.follow(true);
			if (toEnd) {
				return; // a line that is not there yet would be gone to when it comes
			}
		}
		editor.cursor().reveal(line);
		if (log != null && time != Report.NO_TIME) {
			new Search(editor, log, display).begin();
		}
	}

	private static long timeOf(OpenLog log, long line) {
		return EntryOfLine.of(log, line).map(EntryFacts::time).orElse(Report.NO_TIME);
	}

	/** Waits until the log is read, unless the person goes elsewhere meanwhile. */
	private final class Search {
		private final LogEditor editor;
		private final OpenLog log;
		private final long begin;
		private final LogNews news;

		Search(LogEditor editor, OpenLog log, Display display) {
			this.editor = editor;
			this.log = log;
			begin = editor.cursor().line();
			news = new LogNews(display, this::look);
		}

		void begin() {
			news.follow(log);
		}

		private void look() {
			@Nullable
			OpenLog shown = editor.log();
			long now = editor.cursor().line();
			boolean left = shown != log || now != begin && now != line;
			if (left || log.state() != OpenLogState.READING) {
				news.follow(null);
			}
			if (!left && log.state() != OpenLogState.READING && timeOf(log, line) != time) {
				TimePlace place = TimePlace.of(log, time);
				if (place.line() >= 0) {
					editor.cursor().reveal(place.line());
				}
			}
		}
	}
}

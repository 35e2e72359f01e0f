package io.github.probelight.editor.viewer;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.PatternSyntaxException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.editor.viewer.FindJob.Request;
import io.github.probelight.engine.search.LogSearch;
import io.github.probelight.engine.search.TextMatch;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.workspace.filter.SearchedRows;
import io.github.probelight.workspace.search.SearchRange;
import io.github.probelight.workspace.search.SearchRange.Found;

/**
 * Find in all rows of a log that are shown, be they in the document's window or not. What is near is found at once; what
 * is far is looked for by a job that selects it when it is found, while the person types on. The platform wants to hear
 * at once whether there is a match: for as long as nobody knows, the answer is the place where the search began, and the
 * status line says that it goes on. The next search ends the last one.
 */
final class LogFind implements FindJob.Listener {
	/** The answer for: there is none. */
	static final int NOWHERE = -1;
	private record Absent(SearchedRows rows, long count, TextQuery query) {}

	private final LogViewer viewer;
	private final StatusLine status;
	private final FindNumber number = new FindNumber();
	private final FindCount count;
	private final HiddenMatch hidden = new HiddenMatch();
	private @Nullable WholeFind target;
	private @Nullable FindJob running;
	private boolean searching;
	private @Nullable Absent absent;
	private final FindEvent event = new FindEvent();

	/** Creates one that says which match it has found in the status line and in the field. */
	LogFind(LogViewer viewer, StatusLine status) {
		this.viewer = viewer;
		this.status = status;
		count = new FindCount(viewer, status, number);
	}

	/** Says which match it is in this field, too, and shows there what it is told to heed. */
	void numberIn(FindField field) {
		number.in(field);
		new FindChoices().in(field);
	}

	/** What the field of Find looks in, always the same one: it ends what it does when it is given another. */
	WholeFind target(IFindReplaceTarget made) {
		WholeFind known = target;
		if (known == null) {
			known = new WholeFind(made);
			target = known;
		}
		return known;
	}

	/** Whether a match that is far away is being looked for. */
	boolean isSearching() {
		return searching;
	}

	/** Ends what is searched and counted, if anything is. */
	void cancel() {
		count.cancel();
		leave();
	}

	/** Other rows are shown, or more of them: what a person looks for is looked for there, too. */
	void rowsChanged(LogDocument document) {
		hidden.shown(document).ifPresent(answer -> {
			viewer.select(document, answer.found().match());
			count.of(document.log(), document.searched(), answer.request().query(), answer.found(),
					answer.request().range().forward());
		});
		TextQuery query = viewer.marked();
		if (query != null && !query.text().isEmpty() && !searching) {
			count.rowsChanged(document, query);
		}
	}

	/** A person is back in the text: a match that is far away is no longer looked for. */
	void leave() {
		FindJob job = running;
		searching = false;
		running = null;
		hidden.forget();
		if (job != null) {
			job.cancel();
		}
	}

	/** A person is back in the text: what was said of the matches does not stay. */
	void fallSilent() {
		count.forget();
		status.say(false, "");
		number.say("", "");
	}

	/**
	 * Selects the next match at or behind a document offset, or the previous one at or before it.
	 *
	 * @param start
	 *            the offset; less than 0 for the end of the rows where a search begins
	 * @param first
	 *            the first file row that is looked at
	 * @param end
	 *            the file row behind the last one
	 * @return the match's offset, {@link #NOWHERE}, or any offset while a job looks for it
	 * @throws PatternSyntaxException
	 *             if the query is an invalid regular expression
	 */
	int find(LogDocument document, int start, TextQuery query, boolean forward, long first, long end)
			throws BadLocationException {
		event.begin(query, display());
		try {
			viewer.mark(query);
		} catch (PatternSyntaxException e) {
			cancel();
			document.log().filtered().lastFind().is(null);
			status.say(true, e.getDescription());
			throw e;
		}
		if (query.text().isEmpty() || first >= end) {
			cancel();
			number.say("", "");
			document.log().filtered().lastFind().is(null);
			return NOWHERE;
		}
		Request request = new Request(document.log(), document.searched(), query,
				range(document, start, forward, first, end), start < 0);
		FindJob job = running;
		boolean asked = job != null && searching && job.request().equals(request);
		if (asked && event.mayWait()) {
			return Math.max(0, start);
		}
		leave();
		if (event.isFar()) {
			return NOWHERE;
		}
		if (isAbsent(document, query)) {
			count.nowhere(request.log(), request.rows(), query);
			unselect();
			return NOWHERE;
		}
		try {
			LogSearch search = document.log().search(query, request.rows()::has, event.near());
			Optional<TextMatch> match = request.range().onward(search);
			if (match.isEmpty()) {
				if (request.again() && request.isWhole()) {
					count.nowhere(request.log(), request.rows(), query);
					unselect();
				}
				return NOWHERE;
			}
			Found found = new Found(match.get(), request.again());
			if (hidden.expands(request, found)) {
				event.isFarAway();
				return Math.max(0, start);
			}
			count(request, found);
			return viewer.select(document, match.get());
		} catch (CancellationException e) {
			event.isFarAway();
			searchOn(request);
			return Math.max(0, start);
		} catch (IOException e) {
			return NOWHERE; // the file is gone, which the editor says
		}
	}

	private static SearchRange range(LogDocument document, int start, boolean forward, long first, long end)
			throws BadLocationException {
		int offset = Math.min(start, document.getLength());
		int line = start < 0 ? 0 : document.getLineOfOffset(offset);
		long row = document.fileRowOfLine(line);
		if (start < 0 || row >= end && !forward) {
			return SearchRange.fromItsEnd(first, end, forward);
		}
		return new SearchRange(row, offset - document.getLineOffset(line), first, end, forward);
	}

	private void searchOn(Request request) {
		count.forget(); // what is selected is of the letters before
		number.say("", "");
		FindJob job = new FindJob(request, display(), this);
		running = job;
		searching = true;
		job.schedule();
		// Not now: the platform clears the status line when it has our answer.
		display().asyncExec(() -> {
			if (running == job && searching) {
				status.say(false, NLS.bind(Messages.Find_searching, request.query().text()));
			}
		});
	}

	private void count(Request request, Found found) {
		count.of(request.log(), request.rows(), request.query(), found, request.range().forward());
	}

	@Override
	public void found(FindJob job, Optional<Found> found) {
		if (running != job) {
			return;
		}
		searching = false;
		running = null;
		Request request = job.request();
		if (!(viewer.getDocument() instanceof LogDocument document) || document.rows() != request.rows().shown()) {
			return;
		}
		if (found.isPresent() && hidden.expands(request, found.get())) {
			return;
		}
		if (found.isPresent()) {
			viewer.select(document, found.get().match());
			count(request, found.get());
			return;
		}
		absent = null;
		if (request.isWhole()) {
			absent = new Absent(request.rows(), request.rows().end(), request.query());
			count.nowhere(request.log(), request.rows(), request.query());
		}
		unselect();
		status.say(true, NLS.bind(Messages.Find_none, request.query().text()));
		askAgain(request.query());
	}

	/** What matched the first letters is no match of all. */
	private void unselect() {
		viewer.moveTo(viewer.getSelectedRange().x, 0);
	}

	/** Has the platform ask again as if the field of Find had changed, and show there that there is none. */
	private void askAgain(TextQuery query) {
		if (absent != null && display().getFocusControl() instanceof Text field
				&& field.getText().equals(query.text())) {
			field.notifyListeners(SWT.Modify, new Event());
		}
	}

	@Override
	public void givenUp(FindJob job) {
		if (running == job) {
			searching = false;
			running = null;
			status.say(true, "");
		}
	}

	private boolean isAbsent(LogDocument document, TextQuery query) {
		Absent known = absent;
		SearchedRows now = document.searched();
		return known != null && known.rows.equals(now) && known.count == now.end() && query.narrows(known.query);
	}

	private Display display() {
		return viewer.getTextWidget().getDisplay();
	}
}

package io.github.probelight.editor.viewer;

import java.io.IOException;
import java.util.Objects;
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
import io.github.probelight.engine.search.SearchMonitor;
import io.github.probelight.engine.search.TextMatch;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.engine.text.ShownRows;
import io.github.probelight.workspace.search.FoundLines;
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
	/** What takes no longer than this is not worth a thread; a person does not feel it. */
	private static final long NEAR_NANOS = 20_000_000;
	/** Select All asks for one match after the other in one event: after this long it has to do with what it has. */
	private static final long EVENT_NANOS = 200_000_000;
	/** Enter may come again before the event loop does; who asks more often than this asks in a loop. */
	private static final int MOST_ASKED_AGAIN = 3;

	private record Absent(ShownRows rows, long count, TextQuery query) {}

	private record Near(long late) implements SearchMonitor {
		@Override
		public boolean cancelled() {
			return System.nanoTime() > late;
		}

		@Override
		public void progress(long rowsDone, long rowsTotal) {
			// it is over before anybody could see it
		}
	}

	private final LogViewer viewer;
	private final StatusLine status;
	private final FindNumber number = new FindNumber();
	private final FindCount count;
	private @Nullable WholeFind target;
	private @Nullable FindJob running;
	private boolean searching;
	private @Nullable Absent absent;
	private boolean inEvent;
	private @Nullable TextQuery queryOfEvent;
	private boolean farInEvent;
	private int askedAgain;
	private long eventEnd;

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
		begin(query);
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
		Request request = new Request(document.log(), document.rows(), query,
				range(document, start, forward, first, end), start < 0);
		FindJob job = running;
		boolean asked = job != null && searching && job.request().equals(request);
		if (asked && (!farInEvent || ++askedAgain <= MOST_ASKED_AGAIN)) {
			return Math.max(0, start);
		}
		leave();
		if (farInEvent) {
			return NOWHERE;
		}
		if (isAbsent(document, query)) {
			count.nowhere(request.log(), request.rows(), query);
			return NOWHERE;
		}
		Near near = new Near(Math.min(eventEnd, System.nanoTime() + NEAR_NANOS));
		try {
			LogSearch search = document.log().search(query, document.rows()::shows, near);
			Optional<TextMatch> match = request.range().onward(search);
			if (match.isEmpty()) {
				if (request.again() && request.isWhole()) {
					count.nowhere(request.log(), request.rows(), query);
				}
				return NOWHERE;
			}
			count(request, new Found(match.get(), request.again()));
			return viewer.select(document, match.get());
		} catch (CancellationException e) {
			farInEvent = true;
			searchOn(request);
			return Math.max(0, start);
		} catch (IOException e) {
			return NOWHERE; // the file is gone, which the editor says
		}
	}

	/**
	 * The first search of an event starts its clock; the event is over when the event loop comes round. Keys that have
	 * piled up are handled before that: another query is another event.
	 */
	private void begin(TextQuery query) {
		if (!inEvent || !Objects.equals(query, queryOfEvent)) {
			farInEvent = false;
			askedAgain = 0;
			queryOfEvent = query;
			eventEnd = System.nanoTime() + EVENT_NANOS;
		}
		if (!inEvent) {
			inEvent = true;
			display().asyncExec(() -> inEvent = false);
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
		if (!(viewer.getDocument() instanceof LogDocument document) || document.rows() != request.rows()) {
			return;
		}
		if (found.isPresent()) {
			viewer.select(document, found.get().match());
			count(request, found.get());
			return;
		}
		absent = null;
		if (request.isWhole()) {
			absent = new Absent(request.rows(), FoundLines.end(request.rows()), request.query());
			count.nowhere(request.log(), request.rows(), request.query());
		}
		// what matched the first letters is no match of all; the platform does so where it has the answer at once
		viewer.moveTo(viewer.getSelectedRange().x, 0);
		status.say(true, NLS.bind(Messages.Find_none, request.query().text()));
		askAgain(request.query());
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
		return known != null && known.rows == document.rows()
				&& known.count == FoundLines.end(document.rows()) && query.narrows(known.query);
	}

	private Display display() {
		return viewer.getTextWidget().getDisplay();
	}
}

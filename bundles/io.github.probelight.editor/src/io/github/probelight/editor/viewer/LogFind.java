package io.github.probelight.editor.viewer;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.regex.PatternSyntaxException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;

import io.github.probelight.editor.Messages;
import io.github.probelight.editor.document.LogDocument;
import io.github.probelight.workspace.search.RowSearch;
import io.github.probelight.workspace.search.RowSearch.Match;
import io.github.probelight.workspace.search.SearchCancelledException;
import io.github.probelight.workspace.search.SearchQuery;

/**
 * Find in a log's document. What is near is found at once; what is far is looked for in a thread of its own, with a
 * progress window that can be cancelled, while the workbench stays alive.
 */
final class LogFind {
	/** What takes no longer than this is not worth a thread. */
	private static final long NEAR_NANOS = 100_000_000;

	private final LogDocument document;

	LogFind(LogDocument document) {
		this.document = document;
	}

	/**
	 * The next match at or behind a document offset, or the previous one at or before it.
	 *
	 * @param start
	 *            the offset, -1 for the end where a search begins
	 * @return null if there is none, or the person has cancelled
	 * @throws PatternSyntaxException
	 *             if the query is an invalid regular expression
	 */
	@Nullable
	IRegion find(int start, SearchQuery query, boolean forward) throws BadLocationException {
		int rows = document.window().shownRows();
		if (rows == 0) {
			return null;
		}
		int offset = start >= 0 ? start : forward ? 0 : document.getLength();
		int line = Math.min(document.getLineOfOffset(offset), rows - 1);
		int column = offset - document.getLineOffset(line);
		int limit = forward ? rows : 0;
		long late = System.nanoTime() + NEAR_NANOS;
		Optional<Match> match;
		try {
			match = search(query, line, column, limit, forward, () -> System.nanoTime() > late);
		} catch (SearchCancelledException e) {
			match = far(query, line, column, limit, forward);
		}
		return match.isEmpty() ? null : region(match.get());
	}

	private Optional<Match> far(SearchQuery query, int line, int column, int limit, boolean forward) {
		AtomicReference<Optional<Match>> found = new AtomicReference<>(Optional.empty());
		try {
			PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
				monitor.beginTask(NLS.bind(Messages.Find_searching, query.text()), -1);
				found.set(search(query, line, column, limit, forward, monitor::isCanceled));
			});
		} catch (InvocationTargetException e) {
			if (!(e.getCause() instanceof SearchCancelledException)) {
				throw new IllegalStateException(e.getCause());
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		return found.get();
	}

	private Optional<Match> search(SearchQuery query, int line, int column, int limit, boolean forward,
			BooleanSupplier cancelled) {
		RowSearch search = new RowSearch(document.rows(), query, cancelled);
		long first = document.window().firstShownRow();
		return forward
				? search.next(first + line, column, first + limit)
				: search.previous(first + line, column, first + limit);
	}

	private IRegion region(Match match) throws BadLocationException {
		int line = document.lineOfShownRow(match.shownRow());
		return new Region(document.getLineOffset(line) + match.column(), match.length());
	}
}

package io.github.probelight.views;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.Scope;

/**
 * Finds the row that a line of the log is about in a view with few rows, each of which says by a query which entries it
 * is about, and which hosts are concerned.
 *
 * @param <T>
 *            the rows of the view
 */
public final class AskedRows<T> {
	private static final int NONE = -1;

	private final LogView<T> view;
	private final Function<T, Query> entries;
	private final Function<T, List<String>> hosts;

	/**
	 * Begins.
	 *
	 * @param entries
	 *            row → what its entries answer
	 * @param hosts
	 *            row → some of the hosts concerned
	 */
	public AskedRows(LogView<T> view, Function<T, Query> entries, Function<T, List<String>> hosts) {
		this.view = view;
		this.entries = entries;
		this.hosts = hosts;
	}

	/** The first row about the entry of a line, 0-based; -1 for none. */
	public int ofLine(long line) {
		Scope scope = view.scope();
		return scope == null
				? NONE
				: EntryOfLine.read(scope.log(), line)
						.map(entry -> find(row -> entries.apply(row).test(entry)))
						.orElse(NONE);
	}

	/** The first row that concerns the host of an entry; -1 for none. */
	public int ofHost(EntryFacts entry) {
		return find(row -> hosts.apply(row).contains(entry.host()));
	}

	private int find(Predicate<T> wanted) {
		return view.panel().table().rows().find(wanted);
	}
}

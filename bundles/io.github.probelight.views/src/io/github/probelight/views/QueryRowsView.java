package io.github.probelight.views;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.Scope;
import io.github.probelight.workspace.filter.Chip;

/**
 * A view with few rows, each of which says by a query which entries it is about, and which hosts are concerned.
 *
 * @param <T>
 *            its rows
 */
public abstract class QueryRowsView<T> extends LogView<T> {
	private static final int NONE = -1;

	private final Function<T, Query> entries;
	private final Function<T, List<String>> hosts;

	/**
	 * For a class that says of what.
	 *
	 * @param entries
	 *            row → what its entries answer
	 * @param hosts
	 *            row → some of the hosts concerned
	 */
	protected QueryRowsView(ReportTable<T> table, Function<T, Query> entries, Function<T, List<String>> hosts) {
		super(table);
		this.entries = entries;
		this.hosts = hosts;
	}

	@Override
	protected final int rowOfLine(Report report, long line) {
		Scope scope = scope();
		return scope == null
				? NONE
				: EntryOfLine.read(scope.log(), line)
						.map(entry -> find(row -> entries.apply(row).test(entry)))
						.orElse(NONE);
	}

	@Override
	protected final int rowOfHost(EntryFacts entry) {
		return find(row -> hosts.apply(row).contains(entry.host()));
	}

	private int find(Predicate<T> wanted) {
		return panel().table().rows().find(wanted);
	}

	@Override
	protected final Optional<Chip> lines(T row) {
		return Optional.of(Chip.only(entries.apply(row)));
	}
}

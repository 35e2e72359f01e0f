package io.github.probelight.views.table;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows as a table shows them: some of a list, in some order, perhaps in groups, each of which has a head at a position of
 * its own. Immutable.
 *
 * @param <T>
 *            the rows
 */
public final class Arrangement<T> {
	private final List<T> rows;
	/** Place → number in the list; null where these are the same. */
	private final int @Nullable [] order;
	private final int total;
	private final @Nullable Grouping<T> grouping;
	private final @Nullable Groups groups;

	/**
	 * The head of a group.
	 *
	 * @param key
	 *            what its rows have in common
	 * @param name
	 *            for people
	 * @param count
	 *            how many rows it has
	 * @param noun
	 *            what a row is, in the singular
	 * @param folded
	 *            whether its rows are not shown
	 */
	public record Head(Object key, String name, int count, String noun, boolean folded) {}

	private Arrangement(List<T> rows, int @Nullable [] order, int total, @Nullable Grouping<T> grouping,
			@Nullable Groups groups) {
		this.rows = rows;
		this.order = order;
		this.total = total;
		this.grouping = grouping;
		this.groups = groups;
	}

	/** No rows. */
	public static <T> Arrangement<T> none() {
		return new Arrangement<>(List.of(), null, 0, null, null);
	}

	/**
	 * Filters and sorts; for long lists not to be called on the UI thread.
	 *
	 * @param columns
	 *            those that the filter looks at and the sorting chooses from
	 * @throws java.util.concurrent.CancellationException
	 *             if it is no longer wanted
	 */
	public static <T> Arrangement<T> of(List<T> rows, List<Column<T>> columns, Filter filter, Sort sort,
			Cancellation cancellation) {
		return of(rows, columns, filter, sort, null, Folding.NONE, cancellation);
	}

	/** Filters, sorts, and puts rows into groups if there is a grouping; likewise. */
	public static <T> Arrangement<T> of(List<T> rows, List<Column<T>> columns, Filter filter, Sort sort,
			@Nullable Grouping<T> grouping, Folding folding, Cancellation cancellation) {
		Optional<Column<T>> by = columns.stream().filter(column -> column.id().equals(sort.column())).findFirst();
		if (filter.isEmpty() && by.isEmpty() && grouping == null) {
			return new Arrangement<>(rows, null, rows.size(), null, null);
		}
		int[] order = passing(rows, columns, filter, cancellation);
		if (by.isPresent()) {
			IndexSort.sort(order, by.get().key().prepare(rows, order, sort.descending(), cancellation), cancellation);
		}
		return new Arrangement<>(rows, order, rows.size(), grouping,
				grouping == null ? null : Groups.of(rows, order, grouping, folding, cancellation));
	}

	/**
	 * Shows some rows, as their numbers say.
	 *
	 * @param total
	 *            how many would be shown if no filter kept any back
	 */
	public static <T> Arrangement<T> some(List<T> rows, int[] order, int total) {
		return new Arrangement<>(rows, order, total, null, null);
	}

	/** The numbers of all rows as a column sorts them; equal rows keep their order. */
	public static <T> int[] order(List<T> rows, Column<T> by, boolean descending, Cancellation cancellation) {
		int[] order = passing(rows, List.of(), Filter.NONE, cancellation);
		IndexSort.sort(order, by.key().prepare(rows, order, descending, cancellation), cancellation);
		return order;
	}

	private static <T> int[] passing(List<T> rows, List<Column<T>> columns, Filter filter, Cancellation cancellation) {
		int[] passing = new int[rows.size()];
		int count = 0;
		for (int i = 0; i < passing.length; i++) {
			if (i % SortKey.STEP == 0) {
				cancellation.check();
			}
			if (filter.passes(rows.get(i), columns)) {
				passing[count++] = i;
			}
		}
		return count == passing.length ? passing : Arrays.copyOf(passing, count);
	}

	/** All rows, shown or not, in the order in which they came. */
	public Arrangement<T> all() {
		return new Arrangement<>(rows, null, rows.size(), null, null);
	}

	/** The same rows in the same order without heads, those of folded groups too. */
	public Arrangement<T> flat() {
		return new Arrangement<>(rows, order, total, null, null);
	}

	/** The same, with groups folded otherwise. Linear in the number of groups. */
	public Arrangement<T> folded(Folding folding) {
		Groups some = groups;
		return some == null ? this : new Arrangement<>(rows, order, total, grouping, some.folded(folding));
	}

	/** How many positions there are: rows that are shown, and heads. */
	public int size() {
		Groups some = groups;
		return some == null ? count() : some.size();
	}

	/** How many rows there are in the arrangement, those of folded groups too. */
	public int count() {
		int[] some = order;
		return some == null ? rows.size() : some.length;
	}

	/** How many rows there are, in the arrangement or not. */
	public int total() {
		return total;
	}

	/** Whether the rows are in groups. */
	public boolean isGrouped() {
		return groups != null;
	}

	/** Whether a head is at a position. */
	public boolean isHead(int position) {
		Groups some = groups;
		return some != null && some.isHead(position);
	}

	/** The head of the group that a position is in; empty where there are no groups. */
	public Optional<Head> head(int position) {
		Groups some = groups;
		Grouping<T> by = grouping;
		if (some == null || by == null) {
			return Optional.empty();
		}
		int group = some.at(position);
		return Optional.of(new Head(some.key(group), by.name().apply(rows.get(place(some.from(group)))),
				some.count(group), by.noun(), some.isFolded(group)));
	}

	/** The position of the head of the group that a position is in; -1 where there are no groups. */
	public int headPosition(int position) {
		Groups some = groups;
		return some == null ? -1 : some.head(some.at(position));
	}

	/** The position of the head of the group with a key; -1 if there is none. Linear in the number of groups. */
	int headOf(Object key) {
		Groups some = groups;
		return some == null ? -1 : some.headOf(key);
	}

	/** The positions of all heads. */
	public IntStream heads() {
		Groups some = groups;
		return some == null ? IntStream.empty() : some.heads();
	}

	/** The row at a position that is no head. */
	public T row(int position) {
		return rows.get(number(position));
	}

	/** The row of a number in the list, shown or not. */
	public T at(int number) {
		return rows.get(number);
	}

	/** How many rows a position stands for: those of its group if it is a head. */
	public int count(int position) {
		Groups some = groups;
		return some == null || !some.isHead(position) ? 1 : some.count(some.at(position));
	}

	/** The rows that a position stands for. */
	public Stream<T> rows(int position) {
		Groups some = groups;
		if (some == null || !some.isHead(position)) {
			return Stream.of(row(position));
		}
		int group = some.at(position);
		return IntStream.range(some.from(group), some.from(group) + some.count(group))
				.mapToObj(index -> rows.get(place(index)));
	}

	/** The number, in the list, of the row at a position; -1 for a head. */
	public int number(int position) {
		Groups some = groups;
		if (some == null) {
			return place(position);
		}
		return some.isHead(position) ? -1 : place(some.index(position));
	}

	/** The number in the list of the first row that is as wanted, shown or not; -1 for none. Looks at each row. */
	public int find(Predicate<T> wanted) {
		return IntStream.range(0, rows.size()).filter(number -> wanted.test(rows.get(number))).findFirst().orElse(-1);
	}

	private int place(int index) {
		int[] some = order;
		return some == null ? index : some[index];
	}

	/** The position of a row by its number in the list; -1 if it is not shown. Linear. */
	public int position(int number) {
		int[] some = order;
		if (some == null) {
			return number < rows.size() ? number : -1;
		}
		for (int i = 0; i < some.length; i++) {
			if (some[i] == number) {
				Groups in = groups;
				return in == null ? i : in.position(i);
			}
		}
		return -1;
	}
}

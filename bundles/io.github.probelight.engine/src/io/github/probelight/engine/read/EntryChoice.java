package io.github.probelight.engine.read;

import java.util.function.Predicate;

import io.github.probelight.engine.scan.EntryReader;

/**
 * Which entries of a log somebody wants.
 *
 * @param range their times
 * @param where what else holds of them, asked of the entry that was read last, from several threads
 */
public record EntryChoice(TimeRange range, Predicate<EntryReader> where) {

	/** All entries. */
	public static final EntryChoice ALL = new EntryChoice(TimeRange.ALL, entry -> true);

	/** Returns whether the entry that was read last is wanted. */
	public boolean wants(EntryReader entry) {
		return range.holds(entry.time()) && where.test(entry);
	}
}

package io.github.probelight.engine.read;

import java.util.function.Predicate;

import io.github.probelight.engine.scan.EntryReader;

/**
 * Which entries of a log somebody wants.
 *
 * @param range their times
 * @param where what else holds of them, asked of the entry that was read last, from several threads
 * @param blocks whether a block may have one for which that holds; if not, it has none
 */
public record EntryChoice(TimeRange range, Predicate<EntryReader> where, Predicate<LineBlock> blocks) {

	/** All entries. */
	public static final EntryChoice ALL = new EntryChoice(TimeRange.ALL, entry -> true);

	/** Those that say that something failed, or did not go as planned. */
	public static final EntryChoice PROBLEMS = new EntryChoice(TimeRange.ALL,
			entry -> LoudLevels.has(entry.level()), block -> LoudLevels.mayBeIn(block.levels()));

	/** Chooses entries of which any block may have some. */
	public EntryChoice(TimeRange range, Predicate<EntryReader> where) {
		this(range, where, block -> true);
	}

	/** Returns all entries of a range of time. */
	public static EntryChoice within(TimeRange range) {
		return new EntryChoice(range, ALL.where, ALL.blocks);
	}

	/** Returns whether entries are left out between those that are wanted, so that nobody knows what was when they are silent. */
	boolean hasHoles() {
		return where != ALL.where;
	}

	/** Tells whether this is {@link #ALL}; for each report asks it, and equality of records is made when it is met first. */
	public boolean isAll() {
		return range.isAll() && where == ALL.where && blocks == ALL.blocks;
	}

	/** Returns whether a block may have an entry that is wanted. */
	boolean mayBeIn(LineBlock block) {
		return block.meets(range) && blocks.test(block);
	}

	/** Returns whether the entry that was read last is wanted. */
	public boolean wants(EntryReader entry) {
		return range.holds(entry.time()) && where.test(entry);
	}
}

package io.github.probelight.summary.query;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.MessageKind;

/**
 * Asks a query of one entry after the other, as {@link Query#test} does, and remembers what it has answered for heads,
 * messages and hosts that come again. Used by one thread, with the entries of one scanner.
 */
public final class FastQuery {

	/** Asks a part of a query. */
	private interface Part {
		boolean test(EntryScanner entry);
	}

	/** What an answer depends on: entries with the same key of it have the same answer. */
	private enum Key {
		/** Level, thread, site. */
		HEAD(EntryScanner::headKey, EntryScanner.HEADS),
		/** State, reason, TTL; what is no result has none of them. */
		MESSAGE(EntryScanner::messageKey, EntryScanner.MESSAGES),
		/** What sort of message it is. */
		KIND(entry -> entry.kind().ordinal(), Integer.highestOneBit(MessageKind.values().length) << 1),
		/** The target, if it is an IPv4 address. */
		HOST(EntryScanner::ipv4, 1 << 12);

		private final ToLongFunction<EntryScanner> of;
		private final int places;

		Key(ToLongFunction<EntryScanner> of, int places) {
			this.of = of;
			this.places = places;
		}
	}

	/** Remembers the answers of a part that depends on one key. */
	private static final class Memo implements Part {
		private final Query query;
		private final ToLongFunction<EntryScanner> of;
		private final long[] keys;
		private final boolean[] answers;

		Memo(Query query, Key key) {
			this.query = query;
			of = key.of;
			keys = new long[key.places];
			answers = new boolean[key.places];
			Arrays.fill(keys, -1);
		}

		@Override
		public boolean test(EntryScanner entry) {
			long key = of.applyAsLong(entry);
			if (key < 0) {
				return query.test(entry);
			}
			int place = (int) key & keys.length - 1;
			if (keys[place] != key) {
				keys[place] = key;
				answers[place] = query.test(entry);
			}
			return answers[place];
		}
	}

	private final Part root;

	/** Prepares to ask a query. */
	public FastQuery(Query query) {
		root = part(query);
	}

	/** Returns whether the entry that was read last is wanted. */
	public boolean test(EntryScanner entry) {
		return root.test(entry);
	}

	private static Part part(Query query) {
		@Nullable
		Key key = key(query);
		if (key != null) {
			return new Memo(query, key);
		}
		return switch (query) {
			case Query.All all -> {
				Part[] parts = parts(all.terms());
				yield entry -> isEach(parts, entry, true);
			}
			case Query.Any any -> {
				Part[] parts = parts(any.terms());
				yield entry -> !isEach(parts, entry, false);
			}
			case Query.Not not -> {
				Part part = part(not.term());
				yield entry -> !part.test(entry);
			}
			default -> query::test;
		};
	}

	private static Part[] parts(List<Query> terms) {
		return terms.stream().map(FastQuery::part).toArray(Part[]::new);
	}

	private static boolean isEach(Part[] parts, EntryScanner entry, boolean answer) {
		for (Part part : parts) {
			if (part.test(entry) != answer) {
				return false;
			}
		}
		return true;
	}

	/** Returns the one key that the answer depends on; null if there is none. */
	private static @Nullable Key key(Query query) {
		return switch (query) {
			case Query.All all -> key(all.terms());
			case Query.Any any -> key(any.terms());
			case Query.Not not -> key(not.term());
			case Query.Addresses addresses -> Key.HOST;
			case Query.Has has -> switch (has.field()) {
				case LEVEL, SITE, THREAD, SCAN -> Key.HEAD;
				case STATE, REASON, TTL -> Key.MESSAGE;
				case KIND -> Key.KIND;
				default -> null;
			};
			default -> null;
		};
	}

	private static @Nullable Key key(List<Query> terms) {
		@Nullable
		Key first = terms.isEmpty() ? null : key(terms.getFirst());
		return terms.stream().allMatch(term -> key(term) == first) ? first : null;
	}
}

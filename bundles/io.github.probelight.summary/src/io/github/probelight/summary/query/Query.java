package io.github.probelight.summary.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.github.probelight.engine.read.LineBlock;
import org.eclipse.jdt.annotation.Nullable;

import com.google.re2j.Pattern;

import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.search.TextQuery;
import io.github.probelight.knowledge.Address;
import io.github.probelight.summary.host.AddressRange;

/** What somebody wants of a log, asked of one entry. Its text parses to an equal query. */
public sealed interface Query {

	/** Wants everything. */
	Query EVERYTHING = new All(List.of());

	/** Returns whether the entry that was read last is wanted. */
	boolean test(EntryReader entry);

	/** Returns whether a block of a log may have an entry that is wanted; if not, it has none. */
	default boolean mayBeIn(LineBlock block) {
		return true;
	}

	/** Returns whether each entry of a block is wanted; if not, some may not be. */
	default boolean holdsInAll(LineBlock block) {
		return false;
	}

	/** Returns it as text for {@link QueryParser}. */
	String text();

	/** Each of some. */
	record All(List<Query> terms) implements Query {

		@Override
		public boolean test(EntryReader entry) {
			for (Query term : terms) {
				if (!term.test(entry)) {
					return false;
				}
			}
			return true;
		}

		@Override
		public boolean mayBeIn(LineBlock block) {
			return terms.stream().allMatch(term -> term.mayBeIn(block));
		}

		@Override
		public boolean holdsInAll(LineBlock block) {
			return terms.stream().allMatch(term -> term.holdsInAll(block));
		}

		@Override
		public String text() {
			return terms.stream().map(Query::term).collect(Collectors.joining(" "));
		}
	}

	/** One of some, of which there are two at least. */
	record Any(List<Query> terms) implements Query {

		/** The address of the entry is read once, for there may be a hundred that are looked for. */
		@Override
		public boolean test(EntryReader entry) {
			Address host = null;
			for (Query term : terms) {
				if (term instanceof Addresses && host == null) {
					host = EntryField.address(entry);
				}
				if (host != null && term instanceof Addresses(AddressRange range)
						? range.holds(host)
						: term.test(entry)) {
					return true;
				}
			}
			return false;
		}

		@Override
		public boolean mayBeIn(LineBlock block) {
			return terms.stream().anyMatch(term -> term.mayBeIn(block));
		}

		@Override
		public boolean holdsInAll(LineBlock block) {
			return terms.stream().anyMatch(term -> term.holdsInAll(block));
		}

		@Override
		public String text() {
			return terms.stream().map(Query::term).collect(Collectors.joining(" or "));
		}
	}

	/** The contrary of another one. */
	record Not(Query term) implements Query {

		@Override
		public boolean test(EntryReader entry) {
			return !term.test(entry);
		}

		@Override
		public boolean mayBeIn(LineBlock block) {
			return !term.holdsInAll(block);
		}

		@Override
		public boolean holdsInAll(LineBlock block) {
			return !term.mayBeIn(block);
		}

		@Override
		public String text() {
			return '-' + Query.term(term);
		}
	}

	/** A part of the entry is a word; {@code *} stands for any text, case does not count. */
	record Has(EntryField field, String value) implements Query {

		/** Keeps the word in small letters, which it is compared in. */
		public Has {
			value = value.toLowerCase(Locale.ROOT);
		}

		@Override
		public boolean test(EntryReader entry) {
			return Wildcards.match(value, field.of(entry).toLowerCase(Locale.ROOT));
		}

		@Override
		public boolean mayBeIn(LineBlock block) {
			return field.mayBeIn(block, value);
		}

		@Override
		public boolean holdsInAll(LineBlock block) {
			return field.isInAll(block, value);
		}

		@Override
		public String text() {
			boolean odd = field == EntryField.STATE && !QueryText.isPlainState(value);
			return field.key() + ':' + (odd ? QueryText.always(value) : QueryText.quoted(value));
		}
	}

	/**
	 * The target has one of these ports.
	 *
	 * @param protocol in capitals, or "" for any
	 */
	record Ports(int from, int to, String protocol) implements Query {

		@Override
		public boolean test(EntryReader entry) {
			return entry.port() >= from && entry.port() <= to
					&& (protocol.isEmpty() || EntryField.PROTOCOL.of(entry).equals(protocol));
		}

		@Override
		public String text() {
			return "port:" + from + (from == to ? "" : "-" + to)
					+ (protocol.isEmpty() ? "" : '/' + protocol.toLowerCase(Locale.ROOT));
		}
	}

	/** The target is one of these addresses. */
	record Addresses(AddressRange range) implements Query {

		@Override
		public boolean test(EntryReader entry) {
			return range.holds(EntryField.address(entry));
		}

		@Override
		public String text() {
			return "host:" + range.text();
		}
	}

	/** The time of the entry lies in a range. */
	record During(MomentRange range) implements Query {

		@Override
		public boolean test(EntryReader entry) {
			return entry.time() != EntryReader.NO_TIME && range.holds(entry.time());
		}

		@Override
		public boolean mayBeIn(LineBlock block) {
			return range.mayMeet(block);
		}

		@Override
		public boolean holdsInAll(LineBlock block) {
			return range.hold(block);
		}

		@Override
		public String text() {
			return "time:" + range.text();
		}
	}

	/** Something that is looked for in text. */
	sealed interface Words extends Query permits Text, Expression {

		/** Returns whether a text holds it, such as a line. */
		boolean isIn(String text);

		/** Returns it as what Find looks for. */
		TextQuery find();

		@Override
		default boolean test(EntryReader entry) {
			return isIn(entry.message().string()) || entry.hasHost() && isIn(entry.host().string());
		}
	}

	/** The message holds a text, or the target's name does; case does not count. */
	record Text(String part) implements Words {

		/** Keeps the text in small letters, which it is compared in. */
		public Text {
			part = part.toLowerCase(Locale.ROOT);
		}

		@Override
		public boolean isIn(String text) {
			return text.toLowerCase(Locale.ROOT).contains(part);
		}

		@Override
		public TextQuery find() {
			return new TextQuery(part, false, false, false);
		}

		@Override
		public String text() {
			return QueryText.always(part);
		}
	}

	/** The message holds something that a regular expression describes, or the target's name does; case does not count. */
	final class Expression implements Words {

		private final Pattern pattern;

		Expression(Pattern pattern) {
			this.pattern = pattern;
		}

		@Override
		public boolean isIn(String text) {
			return pattern.matcher(text).find();
		}

		@Override
		public TextQuery find() {
			return new TextQuery(pattern.pattern(), false, false, true);
		}

		@Override
		public String text() {
			return '/' + Expressions.quoted(pattern.pattern()) + '/';
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Expression expression && expression.pattern.equals(pattern);
		}

		@Override
		public int hashCode() {
			return pattern.hashCode();
		}

		@Override
		public String toString() {
			return text();
		}
	}

	private static String term(Query query) {
		return query instanceof All || query instanceof Any ? '(' + query.text() + ')' : query.text();
	}
}

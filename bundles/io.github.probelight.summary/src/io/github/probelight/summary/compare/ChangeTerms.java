package io.github.probelight.summary.compare;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.google.re2j.Pattern;

import io.github.probelight.knowledge.Address;
import io.github.probelight.summary.compare.Change.Side;
import io.github.probelight.summary.host.AddressRange;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryTerms;
import io.github.probelight.summary.query.QueryText;
import io.github.probelight.summary.query.Wildcards;

/** What terms ask of a change: {@code 10.3.0.0/16 old:open -change:port-closed}. */
public final class ChangeTerms implements QueryTerms<Predicate<Change>> {

	/** Wants each change. */
	public static final Predicate<Change> EVERYTHING = change -> true;

	/** What can be asked for by a word. */
	private enum Field {
		/** What has changed, such as {@code change:port-opened}. */
		CHANGE(change -> Stream.of(change.kind().code())),
		/** What either log says, such as {@code state:open}. */
		STATE(change -> sides(change).map(Side::value)),
		/** What the older log says. */
		OLD(change -> Stream.of(change.from().value())),
		/** What the newer log says. */
		NEW(change -> Stream.of(change.to().value())),
		/** Why one of them says so. */
		REASON(change -> sides(change).map(Side::reason)),
		/** The site. */
		SITE(change -> Stream.of(change.site())),
		/** The host as a name. */
		NAME(change -> Stream.of(change.address())),
		/** The protocol of the port. */
		PROTOCOL(change -> Stream.of(change.protocol())),
		/** The finding, by its code or its name. */
		FINDING(change -> subject(change, "finding")),
		/** The check. */
		CHECK(change -> subject(change, "check")),
		/** The task. */
		TASK(change -> subject(change, "task"));

		private final Function<Change, Stream<String>> values;

		Field(Function<Change, Stream<String>> values) {
			this.values = values;
		}

		static Field of(String key) {
			return valueOf(key.toUpperCase(Locale.ROOT));
		}
	}

	private static Stream<Side> sides(Change change) {
		return Stream.of(change.from(), change.to());
	}

	private static Stream<String> subject(Change change, String noun) {
		return change.kind().noun().equals(noun)
				? Stream.of(change.subject(), ChangeText.subject(change))
				: Stream.empty();
	}

	@Override
	public Predicate<Change> all(List<Predicate<Change>> terms) {
		return terms.isEmpty() ? EVERYTHING : change -> {
			for (Predicate<Change> term : terms) {
				if (!term.test(change)) {
					return false;
				}
			}
			return true;
		};
	}

	@Override
	public Predicate<Change> any(List<Predicate<Change>> terms) {
		return change -> {
			for (Predicate<Change> term : terms) {
				if (term.test(change)) {
					return true;
				}
			}
			return false;
		};
	}

	@Override
	public Predicate<Change> not(Predicate<Change> term) {
		return term.negate();
	}

	@Override
	public Predicate<Change> text(String part) {
		String wanted = part.toLowerCase(Locale.ROOT);
		return change -> texts(change).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(wanted));
	}

	@Override
	public Predicate<Change> expression(Pattern pattern) {
		return change -> texts(change).anyMatch(text -> pattern.matcher(text).find());
	}

	/** What people read of a change. */
	private static Stream<String> texts(Change change) {
		return Stream.of(change.kind().noun() + ' ' + change.kind().verb(), change.address(), change.site(),
				ChangeText.port(change), ChangeText.subject(change), ChangeText.side(change.from()),
				ChangeText.side(change.to()), ChangeText.meaning(change));
	}

	@Override
	public Predicate<Change> addresses(AddressRange range) {
		return change -> !change.address().isEmpty() && range.holds(Address.of(change.address()));
	}

	@Override
	public Predicate<Change> ports(int from, int to, String protocol) {
		return change -> change.port() >= from && change.port() <= to
				&& (protocol.isEmpty() || protocol.equalsIgnoreCase(change.protocol()));
	}

	@Override
	public List<String> keys() {
		return Arrays.stream(Field.values()).map(field -> field.name().toLowerCase(Locale.ROOT)).toList();
	}

	@Override
	public Predicate<Change> has(String key, String value, boolean quoted, Function<String, QueryException> wrong)
			throws QueryException {
		Field field = Field.of(key);
		String wanted = value.toLowerCase(Locale.ROOT);
		if (field == Field.STATE && !quoted) {
			QueryText.checkState(value, wrong);
		}
		if (field == Field.CHANGE && Arrays.stream(ChangeKind.values())
				.noneMatch(kind -> Wildcards.match(wanted, kind.code()))) {
			throw wrong.apply("No change is called " + value + ": there are " + String.join(", ",
					Arrays.stream(ChangeKind.values()).map(ChangeKind::code).toList()) + ".");
		}
		return change -> field.values.apply(change)
				.anyMatch(had -> Wildcards.match(wanted, had.toLowerCase(Locale.ROOT)));
	}
}

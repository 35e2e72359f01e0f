package io.github.probelight.summary.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import com.google.re2j.Pattern;

import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.host.AddressRange;

/**
 * What terms ask of an entry of a log.
 *
 * @param zone by whose clocks its times are
 */
public record EntryTerms(Zone zone) implements QueryTerms<Query> {

	static final String TIME = "time";

	@Override
	public Query all(List<Query> terms) {
		return terms.isEmpty() ? Query.EVERYTHING : new Query.All(terms);
	}

	@Override
	public Query any(List<Query> terms) {
		return new Query.Any(terms);
	}

	@Override
	public Query not(Query term) {
		return new Query.Not(term);
	}

	@Override
	public Query text(String part) {
		return new Query.Text(part);
	}

	@Override
	public Query expression(Pattern pattern) {
		return new Query.Expression(pattern);
	}

	@Override
	public Query addresses(AddressRange range) {
		return new Query.Addresses(range);
	}

	@Override
	public Query ports(int from, int to, String protocol) {
		return new Query.Ports(from, to, protocol);
	}

	@Override
	public List<String> keys() {
		return Stream.concat(Stream.of(TIME), Arrays.stream(EntryField.values()).map(EntryField::key)).toList();
	}

	@Override
	public Query has(String key, String value, boolean quoted, Function<String, QueryException> wrong)
			throws QueryException {
		return key.equals(TIME)
				? during(value, wrong)
				: known(EntryField.find(key).orElseThrow(), value, quoted, wrong);
	}

	private static Query known(EntryField field, String value, boolean quoted, Function<String, QueryException> wrong)
			throws QueryException {
		boolean kind = value.indexOf('*') >= 0
				|| Arrays.stream(MessageKind.values()).anyMatch(one -> Codes.of(one).equalsIgnoreCase(value));
		if (field == EntryField.KIND && !kind) {
			throw wrong.apply("No message is of the kind " + value + ".");
		}
		if (field == EntryField.STATE && !quoted) {
			QueryText.checkState(value, wrong);
		}
		return new Query.Has(field, value);
	}

	private Query during(String value, Function<String, QueryException> wrong) throws QueryException {
		int dots = value.indexOf("..");
		Optional<Moment> first = Moment.from(dots < 0 ? value : value.substring(0, dots), zone);
		Optional<Moment> last = dots < 0
				? first.map(moment -> moment.plus(Moment.MINUTE))
				: Moment.until(value.substring(dots + 2), zone);
		if (first.isEmpty() || last.isEmpty() || first.get().ofDay() != last.get().ofDay()) {
			throw wrong.apply(
					value + " is no time: write time:15:04..15:10 or time:2026-03-14T15:04..2026-03-14T15:10.");
		}
		boolean overMidnight = first.get().ofDay() && first.get().zone().equals(last.get().zone())
				&& first.get().millis() > last.get().millis();
		if (!overMidnight && first.get().millis() >= last.get().millis()) {
			throw wrong.apply("No time is from " + first.get().text() + " to before " + last.get().text() + ".");
		}
		return new Query.During(new MomentRange(first.get(), last.get()));
	}
}

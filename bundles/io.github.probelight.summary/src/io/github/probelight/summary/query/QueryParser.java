package io.github.probelight.summary.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.host.AddressRange;
import io.github.probelight.summary.query.Query.Addresses;
import io.github.probelight.summary.query.Query.All;
import io.github.probelight.summary.query.Query.Any;
import io.github.probelight.summary.query.Query.During;
import io.github.probelight.summary.query.Query.Expression;
import io.github.probelight.summary.query.Query.Has;
import io.github.probelight.summary.query.Query.Not;
import io.github.probelight.summary.query.Query.Ports;
import io.github.probelight.summary.query.Query.Text;

/** Reads a query from text. */
public final class QueryParser {

	private static final Pattern PORTS = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?(?:/(\\w+))?");
	private static final Pattern KEY = Pattern.compile("[A-Za-z]+");
	/** Four numbers with dots between them, and what may stand behind an address. */
	private static final Pattern MEANT_AS_ADDRESS = Pattern
			.compile("\\d+(?:\\.\\d+){3}(?:[/-].*)?|[0-9A-Fa-f:]*::?[0-9A-Fa-f:]*/.*");
	private static final int DEEPEST = 100;

	private final String text;
	private final Zone zone;
	private int at;
	private int depth;

	private QueryParser(String text, Zone zone) {
		this.text = text;
		this.zone = zone;
	}

	/**
	 * Reads a query, whose times are GMT; an empty text wants everything.
	 *
	 * @throws QueryException if a term is wrong; it says which and why
	 */
	public static Query parse(String text) throws QueryException {
		return parse(text, Zone.GMT);
	}

	/**
	 * Reads a query, whose times are by the clocks of a zone, likewise.
	 *
	 * @throws QueryException if a term is wrong; it says which and why
	 */
	public static Query parse(String text, Zone zone) throws QueryException {
		QueryParser parser = new QueryParser(text, zone);
		Query query = parser.either();
		if (parser.at < text.length()) {
			throw new QueryException("This bracket closes nothing.", parser.at, parser.at + 1);
		}
		return query;
	}

	private Query either() throws QueryException {
		List<Query> sides = new ArrayList<>(List.of(terms()));
		while (isOr()) {
			int from = at;
			at += 2;
			Query side = terms();
			if (side.equals(Query.EVERYTHING) || sides.getLast().equals(Query.EVERYTHING)) {
				throw new QueryException("A term is missing beside or.", from, from + 2);
			}
			sides.add(side);
		}
		return sides.size() == 1 ? sides.getFirst() : new Any(sides);
	}

	private boolean isOr() {
		return text.regionMatches(true, at, "or", 0, 2)
				&& (at + 2 == text.length() || !isWord(text.charAt(at + 2)) || text.charAt(at + 2) == '(');
	}

	private Query terms() throws QueryException {
		List<Query> terms = new ArrayList<>();
		blanks();
		while (at < text.length() && text.charAt(at) != ')' && !isOr()) {
			terms.add(term());
			blanks();
		}
		return terms.size() == 1 ? terms.getFirst() : new All(terms);
	}

	private void blanks() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}

	private Query term() throws QueryException {
		int from = at;
		if (++depth > DEEPEST) {
			throw new QueryException("There are too many brackets within one another.", from, from + 1);
		}
		try {
			if (text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
				at++;
				return new Not(term());
			}
			return text.charAt(at) == '(' ? group() : word();
		} finally {
			depth--;
		}
	}

	private Query group() throws QueryException {
		int from = at++;
		Query inner = either();
		if (at == text.length()) {
			throw new QueryException("This bracket is not closed.", from, from + 1);
		}
		at++;
		return inner;
	}

	private Query word() throws QueryException {
		int from = at;
		if (text.charAt(at) == '"') {
			return new Text(quoted());
		}
		Optional<Integer> slash = text.charAt(at) == '/' ? Expressions.end(text, at) : Optional.empty();
		if (slash.isPresent()) {
			at = slash.get();
			return expression(Expressions.read(text.substring(from + 1, at - 1)), from);
		}
		if (text.charAt(at) == '/') {
			bare();
			throw wrong(
					"This expression is not closed: a slash ends it, with a blank or nothing behind it; case does not"
							+ " count. A text with a slash stands in quotes.",
					from);
		}
		int end = end(at);
		int colon = text.indexOf(':', at);
		if (colon > at && colon < end && KEY.matcher(text.substring(at, colon)).matches()) {
			at = colon + 1;
			boolean quoted = at < text.length() && text.charAt(at) == '"';
			return keyed(text.substring(from, colon), quoted ? quoted() : bare(), quoted, from);
		}
		String word = bare();
		Optional<AddressRange> range = AddressRange.of(word);
		if (range.isEmpty() && MEANT_AS_ADDRESS.matcher(word).matches()) {
			throw wrong(word + " is no address, range or network. A text like one stands in quotes.", from);
		}
		return range.isPresent() ? new Addresses(range.get()) : new Text(word);
	}

	private Query expression(String expression, int from) throws QueryException {
		Optional<String> problem = Expressions.problem(expression);
		if (problem.isPresent()) {
			throw wrong(problem.get(), from);
		}
		return new Expression(Expressions.of(expression));
	}

	private static boolean isWord(char c) {
		return !Character.isWhitespace(c) && c != '(' && c != ')' && c != '"';
	}

	private int end(int from) {
		int end = from;
		while (end < text.length() && isWord(text.charAt(end))) {
			end++;
		}
		return end;
	}

	private String bare() {
		int from = at;
		at = end(at);
		return text.substring(from, at);
	}

	private String quoted() throws QueryException {
		int from = at++;
		StringBuilder value = new StringBuilder();
		while (at < text.length() && text.charAt(at) != '"') {
			if (text.charAt(at) == '\\' && at + 1 < text.length()) {
				at++;
			}
			value.append(text.charAt(at++));
		}
		if (at >= text.length()) {
			throw new QueryException("This quote is not closed.", from, text.length());
		}
		at++;
		return value.toString();
	}

	private Query keyed(String key, String value, boolean quoted, int from) throws QueryException {
		String name = key.toLowerCase(Locale.ROOT);
		if (value.isEmpty()) {
			throw new QueryException("Behind " + name + ": stands nothing.", from, at);
		}
		Optional<EntryField> field = EntryField.find(name);
		return switch (name) {
			case "port" -> ports(value, from);
			case "time" -> during(value, from);
			case "host" -> new Addresses(AddressRange.of(value)
					.orElseThrow(() -> wrong(value + " is no address, range or network: a name is asked for by name:.",
							from)));
			default -> {
				if (field.isEmpty()) {
					throw wrong("Nothing is called " + name + ": there are host, port, time, "
							+ String.join(", ", Arrays.stream(EntryField.values()).map(EntryField::key).toList()) + ".",
							from);
				}
				yield known(field.get(), value, quoted, from);
			}
		};
	}

	private Query known(EntryField field, String value, boolean quoted, int from) throws QueryException {
		boolean kind = value.indexOf('*') >= 0
				|| Arrays.stream(MessageKind.values()).anyMatch(one -> Codes.of(one).equalsIgnoreCase(value));
		if (field == EntryField.KIND && !kind) {
			throw wrong("No message is of the kind " + value + ".", from);
		}
		if (field == EntryField.STATE && !quoted && !QueryText.isPlainState(value)) {
			throw wrong("No state is called " + value + ": there are " + String.join(", ", QueryText.states())
					+ ". One that only some log has stands in quotes.", from);
		}
		return new Has(field, value);
	}

	private Query ports(String value, int from) throws QueryException {
		Matcher ports = PORTS.matcher(value);
		if (!ports.matches()) {
			throw wrong(value + " is no port: write port:445, port:1-1024 or port:53/udp.", from);
		}
		int first = Integer.parseInt(ports.group(1));
		int last = ports.group(2) == null ? first : Integer.parseInt(ports.group(2));
		if (last < first) {
			throw wrong("No port is from " + first + " to " + last + ".", from);
		}
		String protocol = ports.group(3);
		return new Ports(first, last, protocol == null ? "" : protocol.toUpperCase(Locale.ROOT));
	}

	private Query during(String value, int from) throws QueryException {
		int dots = value.indexOf("..");
		Optional<Moment> first = Moment.from(dots < 0 ? value : value.substring(0, dots), zone);
		Optional<Moment> last = dots < 0
				? first.map(moment -> moment.plus(Moment.MINUTE))
				: Moment.until(value.substring(dots + 2), zone);
		if (first.isEmpty() || last.isEmpty() || first.get().ofDay() != last.get().ofDay()) {
			throw wrong(value + " is no time: write time:15:04..15:10 or time:2026-03-14T15:04..2026-03-14T15:10.",
					from);
		}
		if (first.get().millis() >= last.get().millis()) {
			throw wrong("No time is from " + first.get().text() + " to before " + last.get().text() + ".", from);
		}
		return new During(first.get(), last.get());
	}

	private QueryException wrong(String sentence, int from) {
		return new QueryException(sentence, from, at);
	}
}

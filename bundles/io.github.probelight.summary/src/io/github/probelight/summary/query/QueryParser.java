package io.github.probelight.summary.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.summary.Zone;
import io.github.probelight.summary.host.AddressRange;

/**
 * Reads a query from text.
 *
 * @param <Q> what its terms make
 */
public final class QueryParser<Q> {

	private static final int LAST_PORT = 65_535;
	private static final Pattern PORTS = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?(?:/(\\w+))?");
	private static final Pattern KEY = Pattern.compile("[A-Za-z]+");
	/** Four numbers with dots between them, and what may stand behind an address. */
	private static final Pattern MEANT_AS_ADDRESS = Pattern
			.compile("\\d+(?:\\.\\d+){3}(?:[/-].*)?|[0-9A-Fa-f:]*::?[0-9A-Fa-f:]*/.*");
	private static final int DEEPEST = 100;

	private final String text;
	private final QueryTerms<Q> terms;
	private final Q everything;
	private int at;
	private int depth;

	private QueryParser(String text, QueryTerms<Q> terms) {
		this.text = text;
		this.terms = terms;
		everything = terms.all(List.of());
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
		return parse(text, new EntryTerms(zone));
	}

	/**
	 * Reads a query of whatever its terms are about, likewise.
	 *
	 * @throws QueryException if a term is wrong; it says which and why
	 */
	public static <Q> Q parse(String text, QueryTerms<Q> terms) throws QueryException {
		QueryParser<Q> parser = new QueryParser<>(text, terms);
		Q query = parser.either();
		if (parser.at < text.length()) {
			throw new QueryException("This bracket closes nothing.", parser.at, parser.at + 1);
		}
		return query;
	}

	private Q either() throws QueryException {
		List<Q> sides = new ArrayList<>(List.of(side()));
		while (isOr()) {
			int from = at;
			at += 2;
			Q side = side();
			if (side.equals(everything) || sides.getLast().equals(everything)) {
				throw new QueryException("A term is missing beside or.", from, from + 2);
			}
			sides.add(side);
		}
		return sides.size() == 1 ? sides.getFirst() : terms.any(sides);
	}

	private boolean isOr() {
		return text.regionMatches(true, at, "or", 0, 2)
				&& (at + 2 == text.length() || !isWord(text.charAt(at + 2)) || text.charAt(at + 2) == '(');
	}

	private Q side() throws QueryException {
		List<Q> some = new ArrayList<>();
		blanks();
		while (at < text.length() && text.charAt(at) != ')' && !isOr()) {
			some.add(term());
			blanks();
		}
		return some.size() == 1 ? some.getFirst() : terms.all(some);
	}

	private void blanks() {
		while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}

	private Q term() throws QueryException {
		int from = at;
		if (++depth > DEEPEST) {
			throw new QueryException("There are too many brackets within one another.", from, from + 1);
		}
		try {
			if (text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
				at++;
				return terms.not(term());
			}
			return text.charAt(at) == '(' ? group() : word();
		} finally {
			depth--;
		}
	}

	private Q group() throws QueryException {
		int from = at++;
		Q inner = either();
		if (at == text.length()) {
			throw new QueryException("This bracket is not closed.", from, from + 1);
		}
		at++;
		return inner;
	}

	private Q word() throws QueryException {
		int from = at;
		if (text.charAt(at) == '"') {
			return terms.text(quoted());
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
		return range.isPresent() ? terms.addresses(range.get()) : terms.text(word);
	}

	private Q expression(String expression, int from) throws QueryException {
		Optional<String> problem = Expressions.problem(expression);
		if (problem.isPresent()) {
			throw wrong(problem.get(), from);
		}
		return terms.expression(Expressions.of(expression));
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

	private Q keyed(String key, String value, boolean quoted, int from) throws QueryException {
		String name = key.toLowerCase(Locale.ROOT);
		if (value.isEmpty()) {
			throw new QueryException("Behind " + name + ": stands nothing.", from, at);
		}
		return switch (name) {
			case "port" -> ports(value, from);
			case "host" -> terms.addresses(AddressRange.of(value)
					.orElseThrow(() -> wrong(value + " is no address, range or network: a name is asked for by name:.",
							from)));
			default -> {
				if (!terms.keys().contains(name)) {
					throw wrong("Nothing is called " + name + ": there are host, port, "
							+ String.join(", ", terms.keys()) + ".", from);
				}
				yield terms.has(name, value, quoted, sentence -> wrong(sentence, from));
			}
		};
	}

	private Q ports(String value, int from) throws QueryException {
		Matcher ports = PORTS.matcher(value);
		if (!ports.matches()) {
			throw wrong(value + " is no port: write port:445, port:1-1024 or port:53/udp.", from);
		}
		int first = Integer.parseInt(ports.group(1));
		int last = ports.group(2) == null ? first : Integer.parseInt(ports.group(2));
		if (Math.max(first, last) > LAST_PORT) {
			throw wrong(value + " is no port: the last one is " + LAST_PORT + ".", from);
		}
		if (last < first) {
			throw wrong("No port is from " + first + " to " + last + ".", from);
		}
		String protocol = ports.group(3);
		return terms.ports(first, last, protocol == null ? "" : protocol.toUpperCase(Locale.ROOT));
	}

	private QueryException wrong(String sentence, int from) {
		return new QueryException(sentence, from, at);
	}
}

package io.github.probelight.summary.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Completes the word of a query at which somebody types: what can be asked for, and the values that a log has. */
public final class QueryCompletion {

	private static final int MOST = 200;
	/** What each query may ask for. */
	private static final List<String> OTHERS = List.of("host", "port");

	/**
	 * A word that may be meant.
	 *
	 * @param from where what is replaced begins
	 * @param to where it ends, behind what was typed
	 * @param word what stands there then
	 */
	public record Completion(int from, int to, String word) {}

	private QueryCompletion() {}

	/** Returns the words that may be meant at a place, those that begin with what was typed first. */
	public static List<Completion> at(String query, int caret, QueryWords vocabulary) {
		int from = begin(query, caret);
		String typed = query.substring(from, caret);
		int colon = typed.indexOf(':');
		int value = colon < 0 ? from : from + colon + 1;
		Collection<String> words = colon < 0
				? Stream.concat(OTHERS.stream(), vocabulary.keys().stream())
						.sorted()
						.map(key -> key + ':')
						.toList()
				: vocabulary.values(typed.substring(0, colon).toLowerCase(Locale.ROOT));
		String wanted = query.substring(value, caret).replace("\"", "").toLowerCase(Locale.ROOT);
		List<String> found = new ArrayList<>();
		words.stream().filter(word -> word.toLowerCase(Locale.ROOT).startsWith(wanted)).forEach(found::add);
		words.stream()
				.filter(word -> !wanted.isEmpty() && word.toLowerCase(Locale.ROOT).indexOf(wanted) > 0)
				.filter(word -> !found.contains(word))
				.forEach(found::add);
		return found.stream()
				.limit(MOST)
				.map(word -> new Completion(value, caret, colon < 0 ? word : QueryText.quoted(word)))
				.toList();
	}

	/** Returns where the term begins that a place is in, behind its minus and its brackets; a quote is a part of it. */
	private static int begin(String query, int caret) {
		int from = 0;
		boolean quoted = false;
		for (int i = 0; i < caret; i++) {
			char c = query.charAt(i);
			if (quoted) {
				i += c == '\\' ? 1 : 0;
				quoted = c != '"';
			} else if (c == '"') {
				quoted = true;
			} else if (Character.isWhitespace(c) || c == '(' || c == ')' || c == '-' && from == i) {
				from = i + 1;
			}
		}
		return from;
	}
}

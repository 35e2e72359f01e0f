package io.github.probelight.editor.filter;

import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.language.ide.Span;
import io.github.probelight.summary.query.EntryPart;

/** Which part of its entry a word of a line is. */
final class WordPart {
	private static final List<EntryPart> MAIN = List.of(EntryPart.HOST, EntryPart.TASK, EntryPart.KIND,
			EntryPart.THREAD,
			EntryPart.LEVEL);

	private WordPart() {}

	/**
	 * The part of an entry that a person points at; where the word is none, what the entry is most about; empty if it says
	 * nothing that others may share.
	 *
	 * @param words
	 *            the coloured words of the line
	 * @param column
	 *            the character of the line that she points at
	 */
	static Optional<EntryPart> of(EntryFacts entry, String line, List<Span> words, int column) {
		Optional<EntryPart> pointed = words.stream()
				.filter(word -> word.offset() <= column && column <= word.offset() + word.length())
				.findFirst()
				.flatMap(word -> part(line, word, column))
				.filter(part -> !part.value(entry).isEmpty());
		return pointed.or(() -> MAIN.stream().filter(part -> !part.value(entry).isEmpty()).findFirst());
	}

	private static Optional<EntryPart> part(String line, Span word, int column) {
		return switch (word.style()) {
			case TARGET -> Optional
					.of(target(line.substring(word.offset(), word.offset() + word.length()), column - word.offset()));
			case LEVEL, LEVEL_WARN, LEVEL_ERROR -> Optional.of(EntryPart.LEVEL);
			case THREAD -> Optional.of(EntryPart.THREAD);
			case SITE -> Optional.of(EntryPart.SITE);
			case ALIVE, DEAD, OPEN, CLOSED, FILTERED, STATE -> Optional.of(EntryPart.STATE);
			case REASON -> Optional.of(EntryPart.REASON);
			case TASK -> Optional.of(EntryPart.TASK);
			case KEYWORD -> Optional.of(EntryPart.KIND);
			case TIME, PROPERTY, ATTRIBUTE, NUMBER, CONTINUATION -> Optional.empty();
		};
	}

	/** A host and its port are one word: the port begins behind the last colon before the protocol. */
	private static EntryPart target(String target, int column) {
		int slash = target.lastIndexOf('/');
		int colon = target.lastIndexOf(':');
		boolean hasPort = slash > colon || target.indexOf(':') == colon || target.indexOf(']') == colon - 1;
		return colon > 0 && hasPort && column > colon ? EntryPart.PORT : EntryPart.HOST;
	}
}

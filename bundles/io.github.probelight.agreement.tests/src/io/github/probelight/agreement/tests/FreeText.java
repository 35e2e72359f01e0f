package io.github.probelight.agreement.tests;

import java.util.ArrayList;
import java.util.List;

import io.github.probelight.language.tokens.Cutting;

/** Pieces of free text: all that the grammar quotes, and characters of every class. */
final class FreeText {

	private static final List<String> CHARACTERS = List.of(" ", "  ", "a", "B", "0", "1,024", "1.024", "1 024", "-",
			"_", ".", "..", ",",
			";", ":", "'", "\"", "`", "(", ")", "[", "]", "{", "}", "<", ">", "/", "\\", "|", "=", "*", "%", "&", "#",
			"é",
			"日本", "٣", "\uD83D\uDE00", "…", "Ping Scan", "10.0.0.1", "10.0.0.1 - 10.0.0.9", "2001:db8::5", "(reason=",
			"2026-02-11T08:00:00");

	private FreeText() {}

	/** A quoted word as often as a character. */
	static List<String> pieces() {
		List<String> words = GrammarReader.INJECTOR.getInstance(Cutting.class).messageWords().texts();
		List<String> pieces = new ArrayList<>(words);
		for (int i = 0; i < words.size(); i++) {
			pieces.add(CHARACTERS.get(i % CHARACTERS.size()));
		}
		return pieces;
	}
}

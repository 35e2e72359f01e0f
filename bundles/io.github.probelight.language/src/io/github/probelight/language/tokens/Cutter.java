package io.github.probelight.language.tokens;

/** Cuts the next piece of a text: a line, or all of it. */
@FunctionalInterface
public interface Cutter {

	/** Cuts at least one token from where {@code tokens} stands, which is before the end of the text. */
	void cut(Tokens tokens);
}

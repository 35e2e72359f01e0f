package io.github.probelight.language.ide;

import java.util.List;

/**
 * What one coloured word of a line means.
 *
 * @param offset
 *            the word's first character in the line, in UTF-16 units from 0
 * @param length
 *            the word's characters
 * @param title
 *            the word and its short name, plain text; it may quote the line
 * @param sections
 *            the explanation, what this line's own values say first; at least one
 */
public record Hover(int offset, int length, String title, List<Section> sections) {

	/** Copies the list, so that a hover never changes. */
	public Hover {
		sections = List.copyOf(sections);
	}
}

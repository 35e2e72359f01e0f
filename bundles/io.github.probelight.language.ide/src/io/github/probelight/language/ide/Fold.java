package io.github.probelight.language.ide;

/**
 * A part of a line that its compact look leaves out. It stays in the text: what is copied, found and counted is always
 * the line of the file.
 *
 * @param offset
 *            its first character in the line, in UTF-16 units from 0
 * @param length
 *            its characters, at least 1
 * @param shown
 *            what is seen in its place; "" for nothing, blanks where something has to keep its column
 */
public record Fold(int offset, int length, String shown) {

	/** The offset behind it. */
	public int end() {
		return offset + length;
	}
}

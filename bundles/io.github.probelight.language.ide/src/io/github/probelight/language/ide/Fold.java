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

	/**
	 * Whether a range of the line cannot be seen for what it is, because it begins or ends within what is left out, or
	 * begins with something in whose place there is nothing. A range that goes over the fold is seen: {@code TTL=63} is
	 * shown as {@code TTL 63}.
	 *
	 * @param from
	 *            the first character of the range in the line
	 * @param to
	 *            the one behind it
	 */
	public boolean hides(int from, int to) {
		boolean touches = from < end() && offset < to;
		boolean within = offset < from || to < end() || from == offset && (to == end() || shown.isEmpty());
		return touches && within;
	}
}

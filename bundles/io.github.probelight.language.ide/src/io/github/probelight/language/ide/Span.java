package io.github.probelight.language.ide;

/**
 * A coloured piece of a line.
 *
 * @param offset
 *            its first character in the line, in UTF-16 units from 0
 * @param length
 *            its characters, at least 1
 * @param style
 *            what it is
 */
public record Span(int offset, int length, Style style) {}

package io.github.probelight.language.ide;

/**
 * What is odd about a piece of a line; always a warning, since every line reads.
 *
 * @param offset
 *            its first character in the line, in UTF-16 units from 0
 * @param length
 *            its characters, at least 1
 * @param code
 *            the sort of problem: a constant of {@link io.github.probelight.language.validation.ScanLogValidator}
 * @param text
 *            a sentence for a person; it may quote the line
 */
public record Problem(int offset, int length, String code, String text) {}

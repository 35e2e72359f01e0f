package io.github.probelight.summary.explain;

/**
 * One part of a line and what it means.
 *
 * @param what what it is, such as {@code level}
 * @param text the part as the line has it, without characters that could mislead
 * @param meaning a few sentences, or ""
 */
public record LinePart(String what, String text, String meaning) {}

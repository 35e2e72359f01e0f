package io.github.probelight.editor.mark;

/**
 * A line of a log is marked.
 *
 * @param line
 *            the line of the file, 0-based
 * @param kind
 *            for what
 * @param sign
 *            what stands beside the line; "" for the shape of its kind
 * @param text
 *            what is said of it to a person who points at it; may have several lines
 */
public record LogMark(long line, MarkKind kind, String sign, String text) {}

package io.github.probelight.workspace.filter;

/**
 * A filter that is kept.
 *
 * @param name
 *            what people call it, one line
 * @param filter
 *            the filter
 */
public record NamedFilter(String name, LineFilter filter) {}

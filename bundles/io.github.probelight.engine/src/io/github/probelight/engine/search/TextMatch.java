package io.github.probelight.engine.search;

/**
 * A place where a query matches. It lies within one row.
 *
 * @param row its row of the log, from 0
 * @param column its first character in the row, from 0
 * @param length its characters, at least one
 */
public record TextMatch(long row, int column, int length) {}

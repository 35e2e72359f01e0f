package io.github.probelight.export;

/**
 * Rows of a part of a log, written but for the line of each.
 *
 * @param text the rows, one behind the other
 * @param ends where each ends in the text
 * @param lines the line of each, from 0 in its part of the log
 * @param count how many there are
 */
record RowChunk(String text, int[] ends, long[] lines, int count) {}

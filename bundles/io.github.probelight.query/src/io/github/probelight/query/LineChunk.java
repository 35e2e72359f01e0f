package io.github.probelight.query;

import java.util.List;

/**
 * Rows of a part of a log.
 *
 * @param count how many there are
 * @param columns those that were asked for, in their order
 */
record LineChunk(int count, List<ValueColumn> columns) {}

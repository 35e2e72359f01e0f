package io.github.probelight.summary.section;

import java.util.List;

/**
 * Rows in columns.
 *
 * @param columns at least one
 * @param rows what there is; if there is none, nothing needs to be shown
 */
public record Grid(List<Heading> columns, List<Row> rows) implements Block {}

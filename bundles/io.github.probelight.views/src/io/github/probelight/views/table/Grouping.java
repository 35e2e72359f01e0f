package io.github.probelight.views.table;

import java.util.function.Function;

/**
 * What rows of a table have in common that stand in one group.
 *
 * @param <T>
 *            the rows
 * @param id
 *            by which it is remembered
 * @param label
 *            what it is called
 * @param noun
 *            what a row is, in the singular
 * @param key
 *            row → what it has in common with its group
 * @param name
 *            row → the name of its group, for people
 * @param largestFirst
 *            whether the largest groups come first; else that of the first row
 */
public record Grouping<T>(String id, String label, String noun, Function<T, Object> key, Function<T, String> name,
		boolean largestFirst) {}

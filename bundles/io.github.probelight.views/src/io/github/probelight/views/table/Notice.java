package io.github.probelight.views.table;

/**
 * What a table says beside its rows.
 *
 * @param status
 *            added to the totals; "" for nothing
 * @param empty
 *            said where there are no rows at all, a helpful sentence
 * @param percent
 *            how far the reading has come; -1 if nothing is being read
 */
public record Notice(String status, String empty, int percent) {}

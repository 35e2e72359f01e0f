package io.github.probelight.views.table;

/**
 * What a person may do where there is nothing to see.
 *
 * @param label
 *            what it is called
 * @param command
 *            the id of the command that does it
 */
public record NextStep(String label, String command) {}

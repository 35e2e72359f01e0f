package io.github.probelight.engine.report;

/**
 * A host, network or target that a finding is about.
 *
 * @param site site, "" if none is known or it does not matter
 * @param name address, network or name
 */
public record Subject(String site, String name) {}

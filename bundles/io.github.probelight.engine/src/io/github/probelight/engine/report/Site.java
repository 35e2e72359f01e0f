package io.github.probelight.engine.report;

/**
 * What a log says of one site.
 *
 * @param name name as in the log, "" for entries that name none
 * @param entries entries of the site
 * @param hosts distinct addresses of its results
 * @param alive hosts whose last host state is ALIVE
 * @param dead hosts whose last host state is DEAD
 */
public record Site(String name, long entries, long hosts, long alive, long dead) {}

package io.github.probelight.engine.report;

import java.util.List;

/**
 * Something in a log that is worth a look.
 *
 * @param kind what it is
 * @param count how often; the kind says of what
 * @param hosts hosts, subnets or targets concerned, at most {@link Limits#NAMED_HOSTS}, in order of first sight
 * @param line a line to look at, the first of the lines concerned, or -1
 */
public record Finding(FindingKind kind, long count, List<String> hosts, long line) {}

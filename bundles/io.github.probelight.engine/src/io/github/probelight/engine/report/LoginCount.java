package io.github.probelight.engine.report;

import java.util.List;

/**
 * Logins of one service. Hosts are counted, each once whatever its site and however many of its ports were tried;
 * an entry that names no host counts for one.
 *
 * @param service such as {@code CIFS}, or "" if nothing tells
 * @param tried hosts on which credentials were tried, those that refused them included
 * @param refused hosts that refused some
 * @param hosts hosts that did, at most {@link Limits#NAMED_HOSTS}, in order of first refusal
 * @param line line of the first refusal, else of the first entry
 */
public record LoginCount(String service, long tried, long refused, List<String> hosts, long line) {}

package io.github.probelight.engine.report;

import java.util.List;

/**
 * Logins of one service. Hosts are counted, each once whatever its site and however many of its ports were tried; where
 * an entry names none, the person who logged in to the console is, and one that names nobody counts for one.
 *
 * @param service such as {@code CIFS}, or "" if nothing tells
 * @param tried hosts on which credentials were tried, those that refused them included
 * @param refused hosts that refused some
 * @param hosts hosts that did, or persons that were refused, at most {@link Limits#NAMED_HOSTS}, in order of first refusal
 * @param line line of the first refusal, else of the first entry
 */
public record LoginCount(String service, long tried, long refused, List<String> hosts, long line) {}

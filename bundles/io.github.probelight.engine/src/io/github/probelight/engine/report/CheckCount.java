package io.github.probelight.engine.report;

import java.util.List;

/**
 * What a check has said, over all hosts.
 *
 * @param check its name
 * @param vulnerable entries that say VULNERABLE, of a version too
 * @param notVulnerable entries that say NOT VULNERABLE
 * @param errors entries that say ERROR
 * @param hosts hosts that it found vulnerable, at most {@link Limits#NAMED_HOSTS}, in order of first sight
 * @param line line of the first entry that says VULNERABLE, else of the first of all
 */
public record CheckCount(String check, long vulnerable, long notVulnerable, long errors, List<String> hosts,
		long line) {}

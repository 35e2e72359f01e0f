package io.github.probelight.summary.compare;

import java.util.List;
import java.util.Map;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Site;

/**
 * Which site of an older log is which of a newer one: that of the same name. If each has results of one site only, that
 * is the same site even if it has another name now.
 *
 * @param renamed older name → newer name, at most one
 */
public record SitePairs(Map<String, String> renamed) {

	/** Returns those of two reports. */
	public static SitePairs of(Report old, Report now) {
		List<String> before = names(old);
		List<String> after = names(now);
		return new SitePairs(before.size() == 1 && after.size() == 1 && !before.equals(after)
				? Map.of(before.getFirst(), after.getFirst())
				: Map.of());
	}

	private static List<String> names(Report report) {
		return report.targets().sites().stream().filter(site -> site.hosts() > 0).map(Site::name).toList();
	}

	/** Returns the newer name of a site of the older log. */
	public String now(String old) {
		return renamed.getOrDefault(old, old);
	}

	/** Returns the older name of a site of the newer log. */
	public String old(String now) {
		return renamed.entrySet()
				.stream()
				.filter(pair -> pair.getValue().equals(now))
				.map(Map.Entry::getKey)
				.findFirst()
				.orElse(now);
	}
}

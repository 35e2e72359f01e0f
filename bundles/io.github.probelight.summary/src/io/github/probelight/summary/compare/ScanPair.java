package io.github.probelight.summary.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;

/**
 * The last scan of a site in each log, or the last but one, and so on.
 *
 * @param site the site, as the newer log names it if it does
 * @param from the scan of the older log; nothing if it has fewer
 * @param to the scan of the newer log; nothing if it has fewer
 */
public record ScanPair(String site, Optional<Scan> from, Optional<Scan> to) {

	/** Returns those of two reports by site, the last scans of each first. */
	static List<ScanPair> of(Report old, Report now, SitePairs sites) {
		Map<String, List<Scan>> before = bySite(old, sites::now);
		Map<String, List<Scan>> after = bySite(now, UnaryOperator.identity());
		Map<String, List<Scan>> all = new LinkedHashMap<>(after);
		before.forEach(all::putIfAbsent);
		List<ScanPair> pairs = new ArrayList<>();
		for (String site : all.keySet()) {
			List<Scan> was = before.getOrDefault(site, List.of()).reversed();
			List<Scan> is = after.getOrDefault(site, List.of()).reversed();
			for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
				pairs.add(new ScanPair(site, get(was, i), get(is, i)));
			}
		}
		return pairs;
	}

	private static Map<String, List<Scan>> bySite(Report report, UnaryOperator<String> name) {
		return report.scans()
				.stream()
				.collect(Collectors.groupingBy(scan -> name.apply(scan.site()), LinkedHashMap::new,
						Collectors.toList()));
	}

	private static Optional<Scan> get(List<Scan> scans, int index) {
		return index < scans.size() ? Optional.of(scans.get(index)) : Optional.empty();
	}
}

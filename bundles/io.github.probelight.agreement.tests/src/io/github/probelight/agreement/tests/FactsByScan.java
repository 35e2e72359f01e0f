package io.github.probelight.agreement.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.knowledge.Address;

/**
 * The facts of a log's entries with the site that each belongs to: what names a scan and no site belongs to the site that
 * this scan named last, else to the first that it names later.
 */
final class FactsByScan {

	private static final Pattern SCAN = Pattern.compile("Scan (?:default:(?=\\d+(?::|$)))?([^:]*(?::\\d+(?=:|$))?).*",
			Pattern.DOTALL);

	private record Entry(Facts facts, String scan, String site) {}

	private final List<Entry> entries = new ArrayList<>();
	private final Map<String, String> firstSites = new LinkedHashMap<>();
	private final Map<String, String> lastSites = new LinkedHashMap<>();

	void add(Facts facts) {
		Matcher matcher = SCAN.matcher(facts.thread());
		String scan = matcher.matches() ? matcher.group(1) : "";
		String site = facts.site();
		if (!scan.isEmpty() && !site.isEmpty()) {
			firstSites.putIfAbsent(scan, site);
			lastSites.put(scan, site);
		} else if (!scan.isEmpty()) {
			site = lastSites.getOrDefault(scan, "");
		}
		entries.add(new Entry(facts, scan, site));
	}

	private String site(Entry entry) {
		return entry.site.isEmpty() ? firstSites.getOrDefault(entry.scan, "") : entry.site;
	}

	/** Tells of the entries, with their sites: of one scan after the other for each host, as they came to it first. */
	void visit(BiConsumer<Facts, String> visitor) {
		Map<List<String>, List<Entry>> hosts = new LinkedHashMap<>();
		for (Entry entry : entries) {
			hosts.computeIfAbsent(List.of(site(entry), entry.scan, Address.of(entry.facts.host()).text()),
					key -> new ArrayList<>())
					.add(entry);
		}
		hosts.values().forEach(of -> of.forEach(entry -> visitor.accept(entry.facts, site(entry))));
	}
}

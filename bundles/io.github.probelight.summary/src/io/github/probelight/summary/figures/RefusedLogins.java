package io.github.probelight.summary.figures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.MessageKind;

/**
 * Entries that say that credentials failed on one host.
 *
 * @param first the first of them
 * @param times how many there are
 */
public record RefusedLogins(Notice first, long times) {

	/** Returns the hosts with refused logins, those with most of them first. */
	public static List<RefusedLogins> of(Report report) {
		Map<OfSite, RefusedLogins> hosts = new LinkedHashMap<>();
		report.messages()
				.notices()
				.stream()
				.filter(notice -> notice.kind() == MessageKind.CREDENTIALS_FAILED)
				.forEach(notice -> hosts.merge(new OfSite(notice.site(), notice.host()), new RefusedLogins(notice, 1),
						(all, one) -> new RefusedLogins(all.first, all.times + 1)));
		return hosts.values().stream().sorted(Comparator.comparingLong(logins -> -logins.times)).toList();
	}

	private record OfSite(String site, String host) {}
}

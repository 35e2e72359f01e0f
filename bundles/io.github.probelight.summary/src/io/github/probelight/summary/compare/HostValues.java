package io.github.probelight.summary.compare;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.report.Host;
import io.github.probelight.engine.report.HostWork;
import io.github.probelight.engine.report.RoundTrip;
import io.github.probelight.knowledge.TtlReading;

/** What is compared of a host beside its state and its ports, as people read it. */
final class HostValues {

	private HostValues() {}

	/** Returns what TTLs of a host likely started with, ascending. */
	static List<Integer> starts(List<Integer> ttls) {
		return ttls.stream().map(ttl -> TtlReading.of(ttl).start()).distinct().sorted().toList();
	}

	/** Returns what a host says of a kind of change. */
	static String of(ChangeKind kind, Host host) {
		return switch (kind) {
			case LOGINS -> logins(host.work());
			case CHECKS -> checks(host.work());
			case TTL -> starts(host.ttls()).stream().map(String::valueOf).collect(Collectors.joining(" and "));
			case ROUND_TRIP -> roundTrip(host.roundTrip());
			default -> host.state();
		};
	}

	private static String logins(HostWork work) {
		return work.loginsRefused() > 0 ? "refused" : work.loginsTried() > 0 ? "not refused" : "not tried";
	}

	private static String checks(HostWork work) {
		boolean any = work.vulnerable() + work.notVulnerable() + work.checkErrors() > 0;
		return any ? work.vulnerable() + " vulnerable" : "not checked";
	}

	private static String roundTrip(@Nullable RoundTrip trip) {
		return trip == null ? "" : trip.latency() + " ms";
	}
}

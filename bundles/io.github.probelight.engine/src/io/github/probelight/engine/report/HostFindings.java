package io.github.probelight.engine.report;

import org.eclipse.jdt.annotation.Nullable;

/** What is worth a look in what was found of single hosts, their ports aside. */
final class HostFindings {

	private final HostTables tables;
	private final HostSigns signs;
	private final Findings into;

	HostFindings(HostTables tables, HostSigns signs, Findings into) {
		this.tables = tables;
		this.signs = signs;
		this.into = into;
	}

	void host(int host) {
		int ever = signs.ever(host);
		int last = signs.last(host);
		if ((ever & HostSigns.TTL_MISMATCH) != 0) {
			into.add(FindingKind.TTL_MISMATCH, tables, host, signs.mismatchLine(host));
		}
		if (has(ever, Signs.ALIVE | Signs.DEAD)) {
			into.add(FindingKind.STATE_CONFLICT, tables, host,
					Math.max(signs.firstLine(host, Signs.ALIVE), signs.firstLine(host, Signs.DEAD)));
		}
		if (has(ever, Signs.DENIED)) {
			into.add(FindingKind.PERMISSION_DENIED, tables, host, signs.firstLine(host, Signs.DENIED));
		}
		if (has(ever, Signs.SELF)) {
			into.add(FindingKind.SELF_SCAN, tables, host, signs.firstLine(host, Signs.SELF));
		}
		if (has(last, Signs.ALIVE | Signs.ASSUMED)) {
			into.add(FindingKind.ALIVE_UNVERIFIED, tables, host, signs.firstLine(host, Signs.ALIVE | Signs.ASSUMED));
		}
		if (has(last, Signs.ALIVE | Signs.RESET)) {
			aliveByReset(host, ever);
		}
		contradiction(host, ever, last);
		roundTrip(host, tables.hosts().records().roundTrip(host));
	}

	private void aliveByReset(int host, int ever) {
		long line = signs.firstLine(host, Signs.ALIVE | Signs.RESET);
		if ((ever & HostSigns.ANSWERED) != 0) {
			into.add(FindingKind.RESET_AFTER_ANSWER, tables, host, Math.max(line, signs.answerLine(host)));
		} else if (has(ever, Signs.OPEN)) {
			into.of(FindingKind.ALIVE_BY_RESET).apart(1);
		} else {
			into.add(FindingKind.ALIVE_BY_RESET, tables, host, line);
		}
	}

	private void contradiction(int host, int ever, int last) {
		long line = has(ever, Signs.CONTRADICTION) ? signs.firstLine(host, Signs.CONTRADICTION) : Long.MAX_VALUE;
		if (has(last, Signs.DEAD) && has(ever, Signs.OPEN) && !has(ever, Signs.ALIVE)) {
			line = Math.min(line, Math.max(signs.firstLine(host, Signs.DEAD), signs.firstLine(host, Signs.OPEN)));
		}
		if (line < Long.MAX_VALUE) {
			into.add(FindingKind.CONTRADICTION, tables, host, line);
		}
	}

	private void roundTrip(int host, @Nullable RoundTrip trip) {
		if (trip == null || !trip.isNotable()) {
			return;
		}
		long line = tables.evidence().roundTripLine(host, tables.hosts().records().line(host));
		if (trip.isSlow()) {
			into.add(FindingKind.SLOW_HOST, tables, host, line);
		}
		if (trip.isLossy()) {
			into.add(FindingKind.LOSSY_HOST, tables, host, line);
		}
	}

	private static boolean has(int signs, int wanted) {
		return (signs & wanted) == wanted;
	}
}

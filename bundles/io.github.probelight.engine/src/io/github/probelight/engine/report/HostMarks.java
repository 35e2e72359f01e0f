package io.github.probelight.engine.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which findings each host of a report is a part of, all hosts and not only the first that a finding names: a bit for
 * each kind, 8 bytes a host, and nothing where no host is a part of any. Found with the findings or when first asked for.
 */
final class HostMarks {

	private static final FindingKind[] KINDS = FindingKind.values();

	private final HostList hosts;
	private final List<Phase> phases;
	private final boolean more;
	/** A bit for each kind for each record; empty if there is none at all. */
	private volatile long @Nullable [] found;

	/** Prepares to find them for hosts that were scanned in some phases, of which more may be read. */
	HostMarks(HostList hosts, List<Phase> phases, boolean more) {
		this.hosts = hosts;
		this.phases = phases;
		this.more = more;
	}

	/** Tells whether these are of the hosts of a report, as a whole. */
	boolean isOf(Report report) {
		return !more && !report.more() && report.phases() == phases;
	}

	/** Takes what was found with the findings. */
	void found(long[] bits) {
		found = bits;
	}

	/** Returns the kinds of findings that a host is a part of, by its record. */
	Set<FindingKind> of(int host) {
		long[] known = prepared();
		long bits = known.length == 0 ? 0 : known[host];
		return bits == 0
				? Set.of()
				: Stream.of(KINDS).filter(kind -> (bits & bit(kind)) != 0).collect(Collectors.toUnmodifiableSet());
	}

	/** Finds them unless they are known, with a look at each result of each host. */
	long[] prepared() {
		long[] known = found;
		if (known == null) {
			known = Findings.marks(hosts, phases, more);
			found = known;
		}
		return known;
	}

	/** Returns the bit of a kind. */
	static long bit(FindingKind kind) {
		return 1L << kind.ordinal();
	}
}

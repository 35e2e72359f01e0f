package io.github.probelight.engine.report;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;

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
		if (bits == 0) {
			return Set.of();
		}
		Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
		for (long left = bits; left != 0; left &= left - 1) {
			kinds.add(KINDS[Long.numberOfTrailingZeros(left)]);
		}
		return Collections.unmodifiableSet(kinds);
	}

	/** Finds them unless they are known, with a look at each result of each host. */
	long[] prepared() {
		long[] known = found;
		if (known == null) {
			long[] kept = more ? null : hosts.keptMarks();
			known = kept == null ? Findings.marks(hosts, phases, more) : kept;
			found = known;
		}
		return known;
	}

	void write(FactsOutput out) throws IOException {
		long[] bits = prepared();
		out.number(bits.length);
		int written = 0;
		for (int record = 0; record < bits.length; record++) {
			if (bits[record] != 0) {
				out.number(record - written);
				out.number(bits[record]);
				written = record + 1;
			}
		}
		out.number(-1);
	}

	/** Reads what was written of the hosts of a report. */
	static long[] read(FactsInput in) throws IOException {
		long[] bits = new long[in.count()];
		int record = 0;
		for (int skip = in.number(-1, bits.length + 1); skip >= 0; skip = in.number(-1, bits.length - record + 1)) {
			record += skip;
			if (record == bits.length) {
				throw FactsInput.damaged("more hosts have findings than there are");
			}
			bits[record++] = in.number();
		}
		return bits;
	}

	/** Returns the bit of a kind. */
	static long bit(FindingKind kind) {
		return 1L << kind.ordinal();
	}
}

package io.github.probelight.engine.report;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

import org.eclipse.jdt.annotation.Nullable;

/** The hosts of a report that have results, as views that are made when asked for. */
final class HostList extends AbstractList<Host> implements RandomAccess {

	private final HostFigures figures;
	/** What is known of all hosts of a report that was kept; null if it is to be found out. */
	@Nullable
	private final HostSums sums;
	/** What is packed until somebody asks; null if nothing is. */
	@Nullable
	private final PackedFacts packed;
	/** Null while they are packed. */
	@Nullable
	private volatile HostFacts facts;
	/** Made when it is prepared or a host is first looked for; most reports are never asked. */
	@Nullable
	private HostSlots slots;
	private final KnownFindings findings = new KnownFindings();
	private HostMarks marks = new HostMarks(this, List.of(), false);

	HostList(HostFacts facts, HostFigures figures) {
		this.facts = facts;
		this.figures = figures;
		sums = null;
		packed = null;
	}

	/** Creates the list of hosts that are kept; they are unpacked at most once. */
	HostList(HostFigures figures, HostSums sums, PackedFacts packed) {
		this.figures = figures;
		this.sums = sums;
		this.packed = packed;
	}

	@Override
	public Host get(int index) {
		return new HostView(tables(), marks, record(Objects.checkIndex(index, size())));
	}

	@Override
	public int size() {
		return figures.hosts();
	}

	HostFigures figures() {
		return figures;
	}

	/** Returns what is known of all hosts together of the report that was kept, and of no other one made of it. */
	@Nullable
	HostSums sums(Report report) {
		return marks.isOf(report) ? sums : null;
	}

	/** Returns what remembers the findings of their report. */
	KnownFindings findings() {
		return findings;
	}

	HostTables tables() {
		return facts().tables();
	}

	private HostFacts facts() {
		HostFacts known = facts;
		return known == null ? unpack() : known;
	}

	private synchronized HostFacts unpack() {
		HostFacts known = facts;
		if (known == null) {
			known = Objects.requireNonNull(packed).hosts().get();
			facts = known;
		}
		return known;
	}

	/** Returns which findings of the whole report each record is a part of, if that is kept. */
	long @Nullable [] keptMarks() {
		PackedFacts kept = packed;
		return kept == null ? null : kept.marks().get();
	}

	/** Tells the phases that the hosts were scanned in, and if more is being read, before the hosts are handed out. */
	void within(List<Phase> phases, boolean more) {
		marks = new HostMarks(this, phases, more);
	}

	HostMarks marks() {
		return marks;
	}

	/** Returns the number of a host's record. */
	int record(int index) {
		return facts().record(index);
	}

	/** Makes what {@link #find} looks hosts up in. */
	void prepare() {
		slots();
	}

	/** Returns the index of a host, or -1. */
	int find(String site, String address) {
		return slots().find(tables().hosts().key(tables().words().find(site), address));
	}

	private synchronized HostSlots slots() {
		HostSlots known = slots;
		if (known == null) {
			known = new HostSlots(size(), index -> tables().hosts().key(record(index)));
			slots = known;
		}
		return known;
	}
}

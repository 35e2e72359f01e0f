package io.github.probelight.engine.report;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.LongTable;

/** The hosts of a report that have results, as views that are made when asked for. */
final class HostList extends AbstractList<Host> implements RandomAccess {

	/**
	 * Where the hosts are.
	 *
	 * @param shown the records with results; null if all have some
	 */
	private record Records(HostTables tables, int @Nullable [] shown) {}

	private final HostFigures figures;
	/** What is known of all hosts of a report that was kept; null if it is to be found out. */
	@Nullable
	private final HostSums sums;
	/** Unpacks the hosts when somebody asks for one. */
	private final Supplier<HostList> packed;
	/** Null while they are packed. */
	@Nullable
	private volatile Records records;
	/** Made when it is prepared or a host is first looked for; most reports are never asked. */
	@Nullable
	private LongTable keys;
	private HostMarks marks = new HostMarks(this, List.of(), false);

	HostList(HostTables tables, int @Nullable [] shown, HostFigures figures) {
		records = new Records(tables, shown);
		this.figures = figures;
		sums = null;
		packed = () -> this;
	}

	/** Creates the list of hosts that are kept; {@code packed} unpacks them, at most once. */
	HostList(HostFigures figures, HostSums sums, Supplier<HostList> packed) {
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

	HostTables tables() {
		return records().tables;
	}

	private Records records() {
		Records known = records;
		return known == null ? unpack() : known;
	}

	private synchronized Records unpack() {
		Records known = records;
		if (known == null) {
			known = packed.get().records();
			records = known;
		}
		return known;
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
		int[] some = records().shown;
		return some == null ? index : some[index];
	}

	/** Makes what {@link #find} looks hosts up in. */
	void prepare() {
		keys();
	}

	/** Returns the index of a host, or -1. */
	int find(String site, String address) {
		return keys().find(tables().hosts().key(tables().words().find(site), address));
	}

	/** Returns the keys of the hosts, numbered as the hosts are: all are different. */
	private synchronized LongTable keys() {
		LongTable known = keys;
		if (known == null) {
			known = new LongTable();
			for (int index = 0; index < size(); index++) {
				known.number(tables().hosts().key(record(index)));
			}
			keys = known;
		}
		return known;
	}
}

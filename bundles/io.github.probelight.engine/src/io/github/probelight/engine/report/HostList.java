package io.github.probelight.engine.report;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.table.LongTable;

/** The hosts of a report that have results, as views that are made when asked for. */
final class HostList extends AbstractList<Host> implements RandomAccess {

	private final HostTables tables;
	/** The records with results; null if all have some. */
	private final int @Nullable [] shown;
	private final int size;
	/** Made when it is prepared or a host is first looked for; most reports are never asked. */
	@Nullable
	private LongTable keys;
	private HostMarks marks = new HostMarks(this, List.of(), false);

	HostList(HostTables tables, int @Nullable [] shown) {
		this.tables = tables;
		this.shown = shown;
		size = shown == null ? tables.hosts().records().size() : shown.length;
	}

	@Override
	public Host get(int index) {
		return new HostView(tables, marks, record(Objects.checkIndex(index, size)));
	}

	@Override
	public int size() {
		return size;
	}

	HostTables tables() {
		return tables;
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
		int[] some = shown;
		return some == null ? index : some[index];
	}

	/** Makes what {@link #find} looks hosts up in. */
	void prepare() {
		keys();
	}

	/** Returns the index of a host, or -1. */
	int find(String site, String address) {
		return keys().find(tables.hosts().key(tables.words().find(site), address));
	}

	/** Returns the keys of the hosts, numbered as the hosts are: all are different. */
	private synchronized LongTable keys() {
		LongTable known = keys;
		if (known == null) {
			known = new LongTable();
			for (int index = 0; index < size; index++) {
				known.number(tables.hosts().key(record(index)));
			}
			keys = known;
		}
		return known;
	}
}

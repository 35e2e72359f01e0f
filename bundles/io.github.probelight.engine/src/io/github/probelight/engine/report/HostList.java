package io.github.probelight.engine.report;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.Ipv4;

/** The hosts of a report that have results, as views that are made when asked for. */
final class HostList extends AbstractList<Host> implements RandomAccess {

	private static final int PHI = 0x9E3779B9;

	private final HostTables tables;
	/** The records with results; null if all have some. */
	private final int @Nullable [] shown;
	private final int size;
	/** Index + 1 by site and address; made when first asked for. */
	private int @Nullable [] slots;

	HostList(HostTables tables, int @Nullable [] shown) {
		this.tables = tables;
		this.shown = shown;
		size = shown == null ? tables.hosts().records().size() : shown.length;
	}

	@Override
	public Host get(int index) {
		return new HostView(tables, record(Objects.checkIndex(index, size)));
	}

	@Override
	public int size() {
		return size;
	}

	HostTables tables() {
		return tables;
	}

	/** Returns the number of a host's record. */
	int record(int index) {
		int[] some = shown;
		return some == null ? index : some[index];
	}

	/** Returns the index of a host, or -1. */
	int find(String site, String address) {
		int word = tables.words().find(site);
		int[] table = slots();
		byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
		long ipv4 = Ipv4.parse(bytes, 0, bytes.length);
		int slot = hash(ipv4 < 0 ? address.hashCode() : (int) ipv4, word) & table.length - 1;
		for (int index = table[slot] - 1; index >= 0; index = table[slot] - 1) {
			int record = record(index);
			long own = tables.hosts().ipv4(record);
			if (tables.hosts().site(record) == word
					&& (own >= 0 ? own == ipv4 : tables.hosts().address(record).equals(address))) {
				return index;
			}
			slot = slot + 1 & table.length - 1;
		}
		return -1;
	}

	private synchronized int[] slots() {
		int[] table = slots;
		if (table != null) {
			return table;
		}
		table = new int[Integer.highestOneBit(Math.max(size, 1)) * 4];
		for (int index = 0; index < size; index++) {
			int record = record(index);
			long ipv4 = tables.hosts().ipv4(record);
			int slot = hash(ipv4 < 0 ? tables.hosts().address(record).hashCode() : (int) ipv4,
					tables.hosts().site(record)) & table.length - 1;
			while (table[slot] != 0) {
				slot = slot + 1 & table.length - 1;
			}
			table[slot] = index + 1;
		}
		slots = table;
		return table;
	}

	private static int hash(int address, int site) {
		int hash = (address ^ site * PHI) * PHI;
		return hash ^ hash >>> 15;
	}
}

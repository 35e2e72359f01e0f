package io.github.probelight.engine.report;

import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.text.Hash;

/** The hosts of a report that have results, as views that are made when asked for. */
final class HostList extends AbstractList<Host> implements RandomAccess {

	private static final byte[] NOTHING = {};

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
		int slot = hash(ipv4, bytes, word) & table.length - 1;
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
			byte[] bytes = ipv4 < 0 ? tables.hosts().address(record).getBytes(StandardCharsets.UTF_8) : NOTHING;
			int slot = hash(ipv4, bytes, tables.hosts().site(record)) & table.length - 1;
			while (table[slot] != 0) {
				slot = slot + 1 & table.length - 1;
			}
			table[slot] = index + 1;
		}
		slots = table;
		return table;
	}

	/** Returns where a host lies: by its IPv4 address, or where that is below 0, by its address as bytes. */
	private static int hash(long ipv4, byte[] bytes, int site) {
		long address = ipv4 < 0 ? Integer.toUnsignedLong(Hash.of(bytes, 0, bytes.length)) : ipv4;
		return Hash.of((long) site << Integer.SIZE | address);
	}
}

package io.github.probelight.engine.report;

import java.util.Arrays;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.Pages;
import io.github.probelight.engine.text.Hash;

/**
 * The hosts of a part of a log, numbered in order of first sight: one record of ints each, found by site and address
 * through open addressing. An IPv4 address is its number, any other a word.
 */
final class HostTable {

	static final int ADDRESS = 0;
	/** The site's word; the highest bit says that the address is a word. */
	static final int SITE = 1;
	static final int FIRST = 2;
	static final int LAST = 4;
	/** Line of the first result, -1 if there is none. */
	static final int LINE = 6;
	static final int ENTRIES = 8;
	/** Outcome of the last host result, -1 if there is none. */
	static final int OUTCOME = 9;
	static final int LATENCY = 10;
	static final int VARIANCE = 11;
	static final int TIMEOUT = 12;
	/** Set of the outcomes seen. */
	static final int SEEN = 13;
	/** Outcome of the last result, -1 if there is none. */
	static final int LATEST = 14;

	private static final int STRIDE = 15;
	private static final int NAMED = 1 << 31;

	private final Pages records;
	private final Dictionary names;
	private int[] slots = new int[1 << 10];

	/** What never changes: the hosts there are now. */
	record View(Pages records, Dictionary.View names) {

		int site(int host) {
			return records.get(host, SITE) & ~NAMED;
		}

		String address(int host) {
			int address = records.get(host, ADDRESS);
			return records.get(host, SITE) < 0 ? names.text(address) : Ipv4.text(address);
		}

		/** Returns the outcome of the last host result, or -1. */
		int outcome(int host) {
			return records.get(host, OUTCOME);
		}

		/** Returns the line of the first result, or -1. */
		long line(int host) {
			return Pages.getLong(records.page(host), records.at(host) + LINE);
		}

		/** Returns the IPv4 address as an unsigned number, or -1 if the host has another kind of address. */
		long ipv4(int host) {
			return records.get(host, SITE) < 0 ? -1 : Integer.toUnsignedLong(records.get(host, ADDRESS));
		}
	}

	HostTable() {
		records = new Pages(STRIDE);
		names = new Dictionary();
	}

	HostTable(HostTable other) {
		records = other.records.copy();
		names = new Dictionary(other.names);
		slots = other.slots.clone();
	}

	int size() {
		return records.size();
	}

	Pages records() {
		return records;
	}

	View view() {
		return new View(records.copy(), names.view());
	}

	/** Returns the host that the line just read is about, in a site; a new one if it is new. */
	int find(int site, EntryScanner s) {
		long ipv4 = s.ipv4();
		return ipv4 >= 0 ? find((int) ipv4, site) : find(names.number(s.host()), site | NAMED);
	}

	/** Returns the host that a host of another table is here; its site has the word {@code site}. */
	int find(HostTable other, int host, int site) {
		int address = other.records.get(host, ADDRESS);
		return other.records.get(host, SITE) >= 0
				? find(address, site)
				: find(names.number(other.names, address), site | NAMED);
	}

	void clear() {
		Arrays.fill(slots, 0);
		records.clear();
		names.clear();
	}

	private int find(int address, int site) {
		int slot = first(address, site);
		for (int host = slots[slot] - 1; host >= 0; host = slots[slot] - 1) {
			int[] page = records.page(host);
			int at = records.at(host);
			if (page[at + ADDRESS] == address && page[at + SITE] == site) {
				return host;
			}
			slot = slot + 1 & slots.length - 1;
		}
		slots[slot] = records.size() + 1;
		return add(address, site);
	}

	private int add(int address, int site) {
		int host = records.add();
		int[] page = records.own(host);
		int at = records.at(host);
		page[at + ADDRESS] = address;
		page[at + SITE] = site;
		Pages.setLong(page, at + FIRST, Report.NO_TIME);
		Pages.setLong(page, at + LAST, Report.NO_TIME);
		Pages.setLong(page, at + LINE, -1);
		page[at + ENTRIES] = 0;
		page[at + OUTCOME] = -1;
		page[at + LATENCY] = -1;
		page[at + VARIANCE] = -1;
		page[at + TIMEOUT] = -1;
		page[at + SEEN] = 0;
		page[at + LATEST] = -1;
		if (records.size() * 2 > slots.length) {
			grow();
		}
		return host;
	}

	private void grow() {
		slots = new int[slots.length * 2];
		for (int host = 0; host < records.size(); host++) {
			int slot = first(records.get(host, ADDRESS), records.get(host, SITE));
			while (slots[slot] != 0) {
				slot = slot + 1 & slots.length - 1;
			}
			slots[slot] = host + 1;
		}
	}

	private int first(int address, int site) {
		return Hash.neighbours(site, address) & slots.length - 1;
	}
}

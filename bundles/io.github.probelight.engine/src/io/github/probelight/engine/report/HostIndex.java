package io.github.probelight.engine.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.table.Dictionary;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.table.Sets;
import io.github.probelight.engine.text.Hash;

/**
 * The hosts of a part of a log, numbered in order of first sight: one record of ints each, found by site and address
 * through open addressing. An IPv4 address is its number, any other a word.
 */
final class HostIndex {

	/** Set in the site of a host whose address is a word. */
	private static final int NAMED = 1 << 31;

	private final HostRecords records;
	private final Dictionary names;
	private int[] slots = new int[1 << 10];

	/** What never changes: the hosts there are now. */
	record View(HostRecords records, Dictionary.View names) {

		int site(int host) {
			return records.site(host) & ~NAMED;
		}

		String address(int host) {
			int address = records.address(host);
			return records.site(host) < 0 ? names.text(address) : Ipv4.text(address);
		}

		/** Returns a number that no other host has. */
		long key(int host) {
			return key(records.site(host), records.address(host));
		}

		/** Returns that number of a host of a site, which is a word, and an address; if there is no such host, any other. */
		long key(int site, String address) {
			byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
			long ipv4 = Ipv4.parse(bytes, 0, bytes.length);
			return ipv4 < 0 ? key(site | NAMED, names.find(address)) : key(site, (int) ipv4);
		}

		private static long key(int site, int address) {
			return (long) site << Integer.SIZE | Integer.toUnsignedLong(address);
		}

		/** Returns the IPv4 address as an unsigned number, or -1 if the host has another kind of address. */
		long ipv4(int host) {
			return records.site(host) < 0 ? -1 : Integer.toUnsignedLong(records.address(host));
		}
	}

	HostIndex() {
		records = new HostRecords();
		names = new Dictionary();
	}

	HostIndex(HostIndex other) {
		records = other.records.copy();
		names = new Dictionary(other.names);
		slots = other.slots.clone();
	}

	int size() {
		return records.size();
	}

	HostRecords records() {
		return records;
	}

	View view() {
		return new View(records.copy(), names.view());
	}

	/** Returns the number of the host that the line just read is about, in a site; the next one if it is new. */
	int number(int site, EntryScanner s) {
		long ipv4 = s.ipv4();
		return ipv4 >= 0 ? number((int) ipv4, site) : number(names.number(s.host()), site | NAMED);
	}

	/** Returns the number that a host of another index has here; {@code words} are what its words are here. */
	int number(HostIndex other, int host, int[] words) {
		int address = other.records.address(host);
		int site = other.records.site(host);
		return site >= 0
				? number(address, words[site])
				: number(names.number(other.names, address), words[site & ~NAMED] | NAMED);
	}

	void clear() {
		Arrays.fill(slots, 0);
		records.clear();
		names.clear();
	}

	private int number(int address, int site) {
		int slot = first(address, site);
		for (int host = slots[slot] - 1; host >= 0; host = slots[slot] - 1) {
			if (records.is(host, address, site)) {
				return host;
			}
			slot = slot + 1 & slots.length - 1;
		}
		slots[slot] = records.size() + 1;
		int host = records.add(address, site);
		if (records.size() * 2 > slots.length) {
			grow();
		}
		return host;
	}

	private void grow() {
		slots = new int[slots.length * 2];
		for (int host = 0; host < records.size(); host++) {
			int slot = first(records.address(host), records.site(host));
			while (slots[slot] != 0) {
				slot = slot + 1 & slots.length - 1;
			}
			slots[slot] = host + 1;
		}
	}

	private int first(int address, int site) {
		return Hash.neighbours(site, address) & slots.length - 1;
	}

	/** Writes the hosts in the order of their numbers. */
	void write(FactsOutput out) throws IOException {
		names.write(out);
		out.number(records.size());
		int lastAddress = 0;
		long lastLine = 0;
		for (int host = 0; host < records.size(); host++) {
			out.number(records.address(host) - lastAddress);
			out.number(records.site(host) & ~NAMED);
			out.number(records.site(host) < 0 ? 1 : 0);
			records.write(out, host, lastLine);
			lastAddress = records.address(host);
			lastLine = Math.max(lastLine, records.line(host));
		}
	}

	/**
	 * Reads hosts into this index, which is empty.
	 *
	 * @param words number of words
	 * @param outcomes number of outcomes
	 * @param sets the sets of outcomes that hosts may have seen; one that has an owner has no second one
	 */
	void read(FactsInput in, int words, int outcomes, Sets sets) throws IOException {
		names.read(in);
		BitSet owners = new BitSet();
		int size = in.count();
		int address = 0;
		long line = 0;
		for (int host = 0; host < size; host++) {
			address += (int) in.number();
			int site = in.number(0, words);
			boolean named = in.number(0, 2) > 0;
			if (named && (address < 0 || address >= names.size())
					|| number(address, named ? site | NAMED : site) != host) {
				throw FactsInput.damaged("a host is impossible, or there twice");
			}
			records.read(in, host, line, outcomes, sets.owned(), sets.size());
			line = Math.max(line, records.line(host));
			int seen = records.seen(host);
			if (seen < 0 && owners.get(~seen)) {
				throw FactsInput.damaged("two hosts own one set");
			}
			if (seen < 0) {
				owners.set(~seen);
			}
		}
	}
}

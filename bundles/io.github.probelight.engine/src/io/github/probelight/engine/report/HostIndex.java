package io.github.probelight.engine.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.scan.Ipv6;
import io.github.probelight.engine.scan.Range;
import io.github.probelight.engine.table.FactsInput;
import io.github.probelight.engine.table.FactsOutput;
import io.github.probelight.engine.table.LongTable;
import io.github.probelight.engine.table.Sets;
import io.github.probelight.engine.text.Hash;

/**
 * The hosts of a part of a log, numbered in order of first sight: one record of ints each, found by scope and address
 * through open addressing. An IPv4 address is its number, any other one of {@link HostNames}.
 */
final class HostIndex {

	/** Set in the scope of a host whose address is no IPv4 address. */
	private static final int NAMED = 1 << 31;
	private static final int LEAST_SLOTS = 1 << 10;

	private final HostRecords records;
	private final HostNames names;
	/** None while hosts that were read are only looked at. */
	private int[] slots = new int[LEAST_SLOTS];
	/** Whether another index has these slots, too: who changes them takes its own first. */
	private boolean shared;
	/** The host that was asked for last, and its address. */
	private int latest;
	private int latestAddress;

	/**
	 * What never changes: the hosts there are now.
	 *
	 * @param sites the word of the site of each scope
	 */
	record View(HostRecords records, HostNames.View names, int[] sites) {

		int scope(int host) {
			return records.scope(host) & ~NAMED;
		}

		/** Returns the word of the site. */
		int site(int host) {
			return sites[scope(host)];
		}

		String address(int host) {
			int address = records.address(host);
			return records.scope(host) < 0 ? names.text(address) : Ipv4.text(address);
		}

		/** Returns a number that no other host has. */
		long key(int host) {
			return key(site(host) | records.scope(host) & NAMED, records.address(host));
		}

		/** Returns that number of a host of a site, which is a word, and an address; if there is no such host, any other. */
		long key(int site, String address) {
			byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
			long plain = Ipv4.parse(bytes, 0, bytes.length);
			long ipv4 = plain < 0 ? Ipv6.mapped(bytes, 0, bytes.length) : plain;
			return ipv4 < 0 ? key(site | NAMED, names.find(address)) : key(site, (int) ipv4);
		}

		private static long key(int site, int address) {
			return (long) site << Integer.SIZE | Integer.toUnsignedLong(address);
		}

		/** Returns the IPv4 address as an unsigned number, or -1 if the host has another kind of address. */
		long ipv4(int host) {
			return records.scope(host) < 0 ? -1 : Integer.toUnsignedLong(records.address(host));
		}

		/** Puts the halves of an IPv6 address into an array; false if the host has another kind of address. */
		boolean ipv6(int host, long[] halves) {
			return records.scope(host) < 0 && names.ipv6(records.address(host), halves);
		}
	}

	HostIndex() {
		records = new HostRecords();
		names = new HostNames();
	}

	HostIndex(HostIndex other) {
		records = other.records.copy();
		names = new HostNames(other.names);
		slots = other.slots;
		shared = true;
		other.shared = true;
	}

	int size() {
		return records.size();
	}

	HostRecords records() {
		return records;
	}

	/** Returns the hosts there are now; {@code sites} are the words of the sites of all scopes. */
	View view(int[] sites) {
		return new View(records.copy(), names.view(), sites);
	}

	/** Returns the number of the host that the line just read is about, in a scope; the next one if it is new. */
	int number(int scope, EntryScanner s) {
		long ipv4 = s.ipv4();
		if (ipv4 >= 0) {
			return number((int) ipv4, scope);
		}
		Range host = s.host();
		return number(names.number(host.bytes(), host.from(), host.to()), scope | NAMED);
	}

	/** Returns the number that a host of another index has here; {@code scopes} are what its scopes are here. */
	int number(HostIndex other, int host, int[] scopes) {
		int address = other.records.address(host);
		int scope = other.records.scope(host);
		return scope >= 0
				? number(address, scopes[scope])
				: number(names.number(other.names, address), scopes[scope & ~NAMED] | NAMED);
	}

	/** Returns the scopes that hosts are of. */
	BitSet scopes() {
		BitSet scopes = new BitSet();
		for (int host = 0; host < records.size(); host++) {
			scopes.set(records.scope(host) & ~NAMED);
		}
		return scopes;
	}

	void clear() {
		slots = slots.length == 0 || shared ? new int[LEAST_SLOTS] : slots;
		shared = false;
		Arrays.fill(slots, 0);
		records.clear();
		names.clear();
	}

	private int number(int address, int scope) {
		// hosts come in the order of their addresses again and again: with millions of them a look into the table costs more
		int guess = latest + address - latestAddress;
		if (guess < 0 || guess >= records.size() || !records.is(guess, address, scope)) {
			guess = find(address, scope);
		}
		latest = guess;
		latestAddress = address;
		return guess;
	}

	private int find(int address, int scope) {
		if (slots.length == 0) {
			fill(Math.max(LEAST_SLOTS, Integer.highestOneBit(records.size()) * 4));
		}
		int slot = first(address, scope);
		for (int host = slots[slot] - 1; host >= 0; host = slots[slot] - 1) {
			if (records.is(host, address, scope)) {
				return host;
			}
			slot = slot + 1 & slots.length - 1;
		}
		if (shared) {
			slots = slots.clone();
			shared = false;
		}
		slots[slot] = records.size() + 1;
		int host = records.add(address, scope);
		if (records.size() * 2 > slots.length) {
			fill(slots.length * 2);
		}
		return host;
	}

	private void fill(int length) {
		slots = new int[length];
		shared = false;
		for (int host = 0; host < records.size(); host++) {
			int slot = first(records.address(host), records.scope(host));
			while (slots[slot] != 0) {
				slot = slot + 1 & slots.length - 1;
			}
			slots[slot] = host + 1;
		}
	}

	private int first(int address, int scope) {
		return Hash.neighbours(scope, address) & slots.length - 1;
	}

	/** How the address of a host is written. */
	private enum Kind {
		IPV4, IPV6, NAME, NEW_NAME
	}

	/** Writes the hosts in the order of their numbers, a name with the first host that has it. */
	void write(FactsOutput out) throws IOException {
		out.number(records.size());
		int[] written = new int[names.names()];
		int texts = 0;
		int lastAddress = 0;
		long lastHigh = 0;
		long lastLow = 0;
		long lastLine = 0;
		for (int host = 0; host < records.size(); host++) {
			int address = records.address(host);
			out.number(records.scope(host) & ~NAMED);
			if (records.scope(host) >= 0) {
				out.number(Kind.IPV4.ordinal());
				out.number(address - lastAddress);
				lastAddress = address;
			} else if (address < 0) {
				out.number(Kind.IPV6.ordinal());
				out.number(names.high(address) - lastHigh);
				out.number(names.low(address) - lastLow);
				lastHigh = names.high(address);
				lastLow = names.low(address);
			} else if (written[address] > 0) {
				out.number(Kind.NAME.ordinal());
				out.number(written[address] - 1);
			} else {
				out.number(Kind.NEW_NAME.ordinal());
				out.text(names.name(address));
				written[address] = ++texts;
			}
			records.write(out, host, lastLine);
			lastLine = Math.max(lastLine, records.line(host));
		}
	}

	/**
	 * Reads hosts into this index, which is empty.
	 *
	 * @param scopes number of scopes
	 * @param outcomes number of outcomes
	 * @param sets the sets of outcomes that hosts may have seen; one that has an owner has no second one
	 * @param sound whether somebody knows that no host is there twice: then none is looked up before one is added
	 */
	void read(FactsInput in, int scopes, int outcomes, Sets sets, boolean sound) throws IOException {
		BitSet owners = new BitSet();
		if (sound) {
			slots = new int[0];
		}
		int size = in.count();
		int ipv4 = 0;
		long high = 0;
		long low = 0;
		long line = 0;
		LongTable texts = new LongTable();
		for (int host = 0; host < size; host++) {
			int scope = in.number(0, scopes);
			Kind kind = Kind.values()[in.number(0, Kind.values().length)];
			int address = switch (kind) {
				case IPV4 -> ipv4 += (int) in.number();
				case IPV6 -> names.address(high += in.number(), low += in.number());
				case NAME -> (int) texts.key(in.number(0, texts.size()));
				case NEW_NAME -> name(in.bytes(), texts);
			};
			int of = kind == Kind.IPV4 ? scope : scope | NAMED;
			if ((sound ? records.add(address, of) : number(address, of)) != host) {
				throw FactsInput.damaged("a host is there twice");
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

	/** Returns the number of a name that was not read before, and keeps it. */
	private int name(byte[] text, LongTable texts) throws IOException {
		int address = names.number(text, 0, text.length);
		int before = texts.size();
		if (address < 0 || texts.number(address) < before) {
			throw FactsInput.damaged("a name is none, or there twice");
		}
		return address;
	}
}

package io.github.probelight.engine.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What one thread of {@link LimitLoop} reads: the hosts and results of the lines that begin in its part of the file. All
 * lines end, and targets are IPv4 addresses. On purpose one tight loop and not in the order of the engine.
 */
final class LimitPart {

	/** What a host's last outcome is before it has one. */
	static final int NONE = -1;
	/** Bits of an outcome within a result; above them are the key of a port, and the host from bit 32 on. */
	static final int OUTCOME_BITS = 12;
	/** Keys of ports: their number, and this more for UDP. */
	static final int UDP = 1 << 17;

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long PHI = 0x9E3779B97F4A7C15L;
	private static final long LINE_FEEDS = 0x0A0A0A0A0A0A0A0AL;
	private static final long LOW = 0x7F7F7F7F7F7F7F7FL;
	private static final int PAGE_BITS = 18;
	private static final int BLOCK = 1 << 20;
	private static final int STEP = 1 << 16;
	private static final int LONGEST_LINE = 1 << 12;
	/** The target stands in this one of a line's brackets. */
	private static final int TARGET = 4;

	int hosts;
	int results;
	int[] addresses = new int[1 << 11];
	int[] last = new int[1 << 11];
	final List<String> outcomes = new ArrayList<>();
	final long[] lines = new long[1 << OUTCOME_BITS];

	private int[] slots = new int[1 << 12];
	private long[][] pages = new long[16][];
	private byte[] prefix = new byte[LONGEST_LINE];
	private int prefixLength;
	private final Map<String, Integer> numbers = new HashMap<>();
	private final long[] hashes = new long[1 << OUTCOME_BITS];
	private final int[] known = new int[1 << OUTCOME_BITS];

	long result(int i) {
		return pages[i >>> PAGE_BITS][i & (1 << PAGE_BITS) - 1];
	}

	private void add(long result) {
		int page = results >>> PAGE_BITS;
		if (page == pages.length) {
			pages = Arrays.copyOf(pages, 2 * page);
		}
		if (pages[page] == null) {
			pages[page] = new long[1 << PAGE_BITS];
		}
		pages[page][results++ & (1 << PAGE_BITS) - 1] = result;
	}

	int host(int address) {
		int slot = slot(address);
		if (slots[slot] != 0) {
			return slots[slot] - 1;
		}
		if (hosts == addresses.length) {
			addresses = Arrays.copyOf(addresses, 2 * hosts);
			last = Arrays.copyOf(last, 2 * hosts);
			slots = new int[4 * hosts];
			for (int host = 0; host < hosts; host++) {
				slots[slot(addresses[host])] = host + 1;
			}
			slot = slot(address);
		}
		addresses[hosts] = address;
		last[hosts] = NONE;
		slots[slot] = ++hosts;
		return hosts - 1;
	}

	private int slot(int address) {
		int mask = slots.length - 1;
		int slot = (int) ((address >>> 4) * PHI >>> 36) << 4 & mask | address & 15; // neighbours side by side
		while (slots[slot] != 0 && addresses[slots[slot] - 1] != address) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	/** Returns the number of "STATE reason". */
	int outcome(String text) {
		return numbers.computeIfAbsent(text, key -> {
			outcomes.add(key);
			return outcomes.size() - 1;
		});
	}

	private int outcomeOf(String message) {
		int reason = message.indexOf(" (reason=");
		if (reason < 0) {
			return NONE;
		}
		String[] words = message.substring(reason + " (reason=".length()).split("[:)]", 2);
		return outcome(message.substring(0, reason).strip() + ' ' + words[0]);
	}

	void read(FileChannel channel, long from, long to) {
		try {
			byte[] block = new byte[BLOCK + LONGEST_LINE];
			long at = from == 0 ? 0 : from - 1;
			boolean begun = from != 0;
			while (at < to) {
				int end = fill(block, channel, at);
				while (end > 0 && block[end - 1] != '\n') {
					end--;
				}
				if (end == 0) {
					return;
				}
				int i = 0;
				if (begun) { // by the other thread
					i = lineEnd(block, 0) + 1;
					begun = false;
				}
				int limit = (int) Math.min(end, to - at);
				while (i < limit) {
					i = line(block, i);
				}
				at += i;
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static int fill(byte[] block, FileChannel channel, long at) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(block);
		int got = 0;
		int wanted = block.length - 64; // words are read beyond the end
		while (got < wanted) {
			int read = channel.read(buffer.limit(Math.min(wanted, got + STEP)).position(got), at + got);
			if (read <= 0) {
				break;
			}
			got += read;
		}
		return got;
	}

	private static int lineEnd(byte[] b, int from) {
		int end = from;
		while (b[end] != '\n') {
			end++;
		}
		return end;
	}

	/** Returns how long the line is until its target, 0 if it has none. */
	private static int prefixLength(byte[] b, int from) {
		int brackets = 0;
		for (int i = from + 1; b[i] != '\n'; i++) {
			if (b[i] == '[' && b[i - 1] == ' ' && ++brackets == TARGET) {
				return Character.isDigit(b[i + 1]) ? i + 1 - from : 0;
			}
		}
		return 0;
	}

	private boolean beginsAsBefore(byte[] b, int from) {
		int length = prefixLength;
		int i = 0;
		for (; i + Long.BYTES <= length; i += Long.BYTES) {
			if (word(b, from + i) != word(prefix, i)) {
				return false;
			}
		}
		return length > 0 && (i == length
				|| (word(b, from + i) ^ word(prefix, i)) << Long.SIZE - Byte.SIZE * (length - i) == 0);
	}

	private static long word(byte[] b, int at) {
		return (long) LONG.get(b, at);
	}

	/** Reads a line and returns where the next begins. */
	private int line(byte[] b, int from) {
		if (!beginsAsBefore(b, from)) {
			prefixLength = prefixLength(b, from);
			if (prefixLength == 0) {
				return lineEnd(b, from) + 1;
			}
			System.arraycopy(b, from, prefix, 0, prefixLength);
		}
		int i = from + prefixLength;
		int address = 0;
		int number = 0;
		int c = b[i++];
		for (; c >= '0' && c <= '9' || c == '.'; c = b[i++]) {
			if (c == '.') {
				address = address << 8 | number;
				number = 0;
			} else {
				number = 10 * number + c - '0';
			}
		}
		address = address << 8 | number;
		int key = NONE;
		if (c == ':') {
			number = 0;
			for (c = b[i++]; c != '/'; c = b[i++]) {
				number = 10 * number + c - '0';
			}
			key = (b[i] == 'T' ? 0 : UDP) | number;
			i += "TCP]".length();
		}
		int begin = i + 1;
		long hash = 0;
		int at = begin;
		long word = word(b, at);
		long end = lineFeeds(word);
		for (; end == 0; end = lineFeeds(word)) {
			hash = (hash ^ word) * PHI;
			hash ^= hash >>> 32;
			at += Long.BYTES;
			word = word(b, at);
		}
		hash = (hash ^ word & (Long.lowestOneBit(end) >>> 7) - 1) * PHI;
		hash ^= hash >>> 32;
		at += Long.numberOfTrailingZeros(end) >>> 3;
		int slot = (int) (hash >>> 50) & known.length - 1;
		if (hashes[slot] != hash) {
			known[slot] = outcomeOf(new String(b, begin, at - begin, StandardCharsets.ISO_8859_1));
			hashes[slot] = hash;
		}
		int outcome = known[slot];
		if (outcome != NONE) {
			lines[outcome]++;
			int host = host(address);
			if (key == NONE) {
				last[host] = outcome;
			} else {
				add((long) host << 32 | (long) key << OUTCOME_BITS | outcome);
			}
		}
		return at + 1;
	}

	/** Returns the highest bit of each byte that is a line feed. */
	private static long lineFeeds(long word) {
		long x = word ^ LINE_FEEDS;
		return ~((x & LOW) + LOW | x | LOW);
	}
}

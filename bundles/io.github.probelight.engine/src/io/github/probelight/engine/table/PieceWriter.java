package io.github.probelight.engine.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import io.github.probelight.engine.text.EightBytes;

/** Packs the runs of the hosts of a shelf, in their order, into pieces. Used again after {@link #end}. */
final class PieceWriter {

	/** What is larger than half a region of a collector takes whole ones. */
	private static final int LARGEST = 400 << 10;
	private static final int FIRST_BUFFER = 1 << 14;
	private static final int SLOT_BITS = 4;
	private static final long MIX = 0x9E3779B97F4A7C15L;
	/** Bytes of numbers at the head of a run, at most. */
	private static final int MOST_HEAD = 1 << 6;

	private final List<byte[]> pieces = new ArrayList<>();
	/** Runs by which others can be told, by their keys. */
	private final ToldRun[] told = new ToldRun[1 << SLOT_BITS];
	private final OutcomeColumn outcomes = new OutcomeColumn();
	private final int[] places = new int[RunPiece.HOSTS];
	private byte[] b = new byte[FIRST_BUFFER];
	private int size;
	/** The first and last host of the piece, -1 if it has none. */
	private int first = -1;
	private int last = -1;
	private byte[] keys = {};
	private long[] above = {};

	PieceWriter() {
		Arrays.setAll(told, slot -> new ToldRun());
	}

	/** Packs the results of a host, if there are any. */
	void add(int host, GrowingRun run) {
		int count = run.size();
		if (count == 0) {
			return;
		}
		if (size > LARGEST) {
			close();
		}
		first = first < 0 ? host : first;
		last = host;
		places[host] = size + 1;
		reserve(count);
		write(run, count);
	}

	/** Returns the pieces, and forgets them. */
	byte[][] end() {
		close();
		byte[][] all = pieces.toArray(byte[][]::new);
		pieces.clear();
		return all;
	}

	private void reserve(int count) {
		int most = size + MOST_HEAD + count * (PackedRun.LONG_KEY + Long.BYTES) + OutcomeColumn.mostBytes(count);
		if (most > b.length) {
			b = Arrays.copyOf(b, Math.max(most, b.length * 2));
		}
		if (count > above.length) {
			int more = Math.max(count, above.length * 2);
			above = new long[more];
			keys = new byte[more * PackedRun.LONG_KEY + Long.BYTES];
		}
	}

	private void write(GrowingRun run, int count) {
		int length = QuickRun.keys(run.keys(), count, keys, 0);
		EightBytes.put(keys, length, 0);
		int hash = hash(length);
		ToldRun like = told[hash >>> Integer.SIZE - SLOT_BITS];
		int start = size;
		int at = start + 1;
		boolean same = like.isLike(hash, b, keys, length);
		if (same) {
			at = PackedRun.putNumber(b, at, start - like.keysOf);
		} else {
			b[at++] = 0;
			at = PackedRun.putNumber(b, at, count);
			at = PackedRun.putNumber(b, at, length);
			System.arraycopy(keys, 0, b, at, length);
			like.keys(hash, start, at, length);
			at += length;
		}
		long[] lines = run.lines();
		long low = Long.MAX_VALUE;
		long high = 0;
		for (int i = 0; i < count; i++) {
			low = Math.min(low, lines[i]);
			high = Math.max(high, lines[i]);
		}
		int width = width(high - low);
		int told = same && width > 0 ? like.above(lines, count, b, above, width) : -1;
		if (told >= 0) {
			b[start] = (byte) (told | PackedRun.REFERS);
			at = PackedRun.putNumber(b, at, start - like.run);
			at = PackedRun.putNumber(b, at, like.lowest << 1 ^ like.lowest >> Long.SIZE - 1);
			at = outcomes.write(run.outcomes(), count, b, at);
			size = numbers(above, like.lowest, count, told, at);
		} else {
			b[start] = (byte) width;
			at = PackedRun.putNumber(b, at, low);
			at = outcomes.write(run.outcomes(), count, b, at);
			size = numbers(lines, low, count, width, at);
			like.lines(start, low, width, at);
		}
	}

	private int hash(int length) {
		long hash = length;
		for (int at = 0; at < length; at += Long.BYTES) {
			hash = (hash ^ EightBytes.get(keys, at)) * MIX;
			hash ^= hash >>> Integer.SIZE;
		}
		return (int) hash;
	}

	/** Writes a column of numbers as what they are above the lowest; returns its end. */
	private int numbers(long[] numbers, long low, int count, int width, int from) {
		if (width == 0) {
			return from;
		}
		long bits = 0;
		int used = 0;
		int at = from;
		for (int i = 0; i < count; i++) {
			long number = numbers[i] - low;
			bits |= number << used;
			used += width;
			if (used >= Long.SIZE) {
				EightBytes.put(b, at, bits);
				at += Long.BYTES;
				used -= Long.SIZE;
				bits = used == 0 ? 0 : number >>> width - used;
			}
		}
		EightBytes.put(b, at, bits);
		return from + PackedRun.bytes(count, width);
	}

	/** Returns how many bits a number takes. */
	static int width(long number) {
		int width = Long.SIZE - Long.numberOfLeadingZeros(number);
		return width > PackedRun.WIDEST ? Long.SIZE : width;
	}

	private void close() {
		if (first < 0) {
			return;
		}
		int hosts = last - first + 1;
		int width = size < 1 << RunPiece.SHORT * Byte.SIZE ? RunPiece.SHORT : RunPiece.LONG;
		int runs = RunPiece.runs(hosts, width);
		byte[] piece = new byte[runs + size + RunPiece.BEHIND];
		piece[0] = (byte) first;
		piece[1] = (byte) (hosts - 1);
		piece[2] = (byte) width;
		for (int i = 0, at = RunPiece.HEAD; i < hosts; i++, at += width) {
			for (int digit = 0; digit < width; digit++) {
				piece[at + digit] = (byte) (places[first + i] >>> digit * Byte.SIZE);
			}
		}
		System.arraycopy(b, 0, piece, runs, size);
		pieces.add(piece);
		Arrays.fill(places, 0);
		for (ToldRun run : told) {
			run.forget();
		}
		size = 0;
		first = -1;
	}
}

package io.github.probelight.engine.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.text.EightBytes;

/**
 * Level and gist of a message. Keys have an order that is the same everywhere and that nobody who writes a log means:
 * that of a hash, which mixes their bytes with fixed numbers.
 */
final class MessageKey implements Comparable<MessageKey> {

	private static final long FIRST = 0x9E3779B97F4A7C15L;
	private static final long SECOND = 0xBF58476D1CE4E5B9L;

	private String level = "";
	private byte[] bytes = {};
	private int length;
	private long hash;

	/** Makes this the key of a message; the bytes are not copied. */
	void set(String ofLevel, byte[] gist, int size) {
		level = ofLevel;
		bytes = gist;
		length = size;
		long mixed = mixed(ofLevel.hashCode() + size);
		int i = 0;
		for (; i + Long.BYTES <= size; i += Long.BYTES) {
			mixed = mixed(mixed ^ EightBytes.get(gist, i));
		}
		for (; i < size; i++) {
			mixed = mixed(mixed ^ gist[i]);
		}
		hash = mixed;
	}

	private static long mixed(long value) {
		long product = (value + FIRST) * SECOND;
		product ^= product >>> 29;
		return product * FIRST ^ product >>> 32;
	}

	/** Returns a key of its own. */
	MessageKey kept() {
		MessageKey key = new MessageKey();
		key.set(level, Arrays.copyOf(bytes, length), length);
		return key;
	}

	String level() {
		return level;
	}

	byte[] gist() {
		return Arrays.copyOf(bytes, length);
	}

	String text() {
		return new String(bytes, 0, length, StandardCharsets.UTF_8);
	}

	@Override
	public int compareTo(MessageKey other) {
		int order = Long.compare(hash, other.hash);
		order = order == 0 ? level.compareTo(other.level) : order;
		return order == 0 ? Arrays.compare(bytes, 0, length, other.bytes, 0, other.length) : order;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof MessageKey key && compareTo(key) == 0;
	}

	@Override
	public int hashCode() {
		return Long.hashCode(hash);
	}
}

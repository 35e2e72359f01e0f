package io.github.probelight.engine.report;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.scan.Range;
import io.github.probelight.engine.text.Utf8;

/**
 * What a message says without what varies from entry to entry, which becomes an ellipsis: quoted texts, {@link GistWord}s
 * that are numbers, addresses, hosts, paths or ids, and the host of the entry's own target. Blanks become one, and a full
 * stop behind an ellipsis goes with it. Of a message the first {@link #LOOKED_AT} bytes are looked at, of the gist the
 * first {@link #LONGEST} are kept. One object is used for any number of messages.
 */
final class MessageGist {

	/** Bytes of UTF-8. */
	static final int LONGEST = 240;

	private static final int LOOKED_AT = 1_000;
	private static final byte DELETE = 0x7F;
	private static final byte[] ELLIPSIS = {(byte) 0xE2, (byte) 0x80, (byte) 0xA6};

	/** Room for what is cut off at the end: a letter has up to four bytes. */
	private static final int SPARE = 4;

	private final byte[] out = new byte[LONGEST + SPARE + ELLIPSIS.length];
	private int length;
	/** Where the last ellipsis ends, -1 if there is none. */
	private int varied;
	private byte[] bytes = {};
	private int addressFrom;
	private int addressTo;
	private final long[] halves = new long[2];

	/** Reads a message; the host of the entry's target varies too, where it is known. */
	void read(Range message, @Nullable Range host) {
		bytes = message.bytes();
		length = 0;
		varied = -1;
		addressFrom = -1;
		int from = message.from();
		int end = message.to();
		if (end - from > LOOKED_AT) {
			end = Utf8.cut(bytes, from, from + LOOKED_AT, end);
		}
		for (int i = from; i < end && length < LONGEST;) {
			i = next(i, from, end, host);
		}
		if (length > 0 && out[length - 1] == ' ') {
			length--;
		}
		if (length > LONGEST) {
			length = Utf8.cut(out, 0, LONGEST, length);
		}
	}

	/** Takes what begins at {@code i} and returns where it ends. */
	private int next(int i, int from, int end, @Nullable Range host) {
		byte c = bytes[i];
		if (c >= 0 && c <= ' ' || c == DELETE) { // a continuation holds what an entry is read without, such as NUL
			if (length > 0 && out[length - 1] != ' ') {
				out[length++] = ' ';
			}
			return i + 1;
		}
		int close = isQuote(c) && (c != '\'' || i == from || !GistWord.holds(bytes[i - 1])) ? closing(i, end) : -1;
		if (close >= 0) {
			vary();
			return close + 1;
		}
		if (!GistWord.begins(c)) {
			if (c != '.' || varied != length) {
				out[length++] = c;
			}
			return i + 1;
		}
		int wordEnd = GistWord.end(bytes, i, end);
		word(i, wordEnd, host);
		return wordEnd;
	}

	private static boolean isQuote(byte c) {
		return c == '"' || c == '\'' || c == '`';
	}

	/** Returns where a quoted text ends, -1 if nothing ends it: an apostrophe within a word does not. */
	private int closing(int open, int end) {
		for (int i = open + 1; i < end; i++) {
			if (bytes[i] == bytes[open]
					&& (bytes[open] != '\'' || i + 1 == end || !GistWord.begins(bytes[i + 1]))) {
				return i;
			}
		}
		return -1;
	}

	private void word(int from, int to, @Nullable Range host) {
		address(from, to);
		if (GistWord.varies(bytes, from, to, halves) || is(host, from, to)) {
			vary();
			return;
		}
		for (int i = from; i < to && length < LONGEST + SPARE;) {
			int digits = GistWord.digits(bytes, i, to);
			if (digits > 0 && (digits > 1 || !GistWord.isLetter(bytes[i - 1]))) {
				vary();
				i += digits;
			} else {
				out[length++] = bytes[i++];
			}
		}
	}

	/** Remembers the first word that is an IPv4 address, or an IPv6 address in full or with a gap. */
	private void address(int from, int to) {
		if (addressFrom < 0) {
			int colon = from;
			while (colon < to && bytes[colon] != ':' && bytes[colon] != '/' && bytes[colon] != '-') {
				colon++;
			}
			int end = Ipv4.parse(bytes, from, colon) >= 0 ? colon : GistWord.isIpv6(bytes, from, to, halves) ? to : -1;
			addressFrom = end < 0 ? -1 : from;
			addressTo = end;
		}
	}

	private boolean is(@Nullable Range host, int from, int to) {
		return host != null && host.present() && Arrays.equals(host.bytes(), host.from(), host.to(), bytes, from, to);
	}

	private void vary() {
		if (varied != length) {
			System.arraycopy(ELLIPSIS, 0, out, length, ELLIPSIS.length);
			length += ELLIPSIS.length;
			varied = length;
		}
	}

	/** Returns the bytes of the gist, from 0 to {@link #length()}; they are overwritten by the next one. */
	byte[] bytes() {
		return out;
	}

	int length() {
		return length;
	}

	/** Returns the first address in the message, or "". */
	String address() {
		return addressFrom < 0
				? ""
				: new String(bytes, addressFrom, addressTo - addressFrom, StandardCharsets.UTF_8);
	}
}

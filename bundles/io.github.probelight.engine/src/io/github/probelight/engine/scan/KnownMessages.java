package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import io.github.probelight.engine.text.EightBytes;

/** Tells from the bytes of a message which rules it may follow: most are plain text and follow none. */
final class KnownMessages {

	/** A word of messages that follow some rules: the bits of their places among {@link MessageRule#ALL}. */
	private record Sign(byte[] word, long rules) {}

	private static final long BLANKS = EightBytes.all(' ');
	private static final Sign[] NOTHING = {};
	/** By their first byte the words that a message may begin with, and those that may stand at its start or behind a blank. */
	private static final Sign[][] OPENINGS = new Sign[Byte.MAX_VALUE + 1][];
	private static final Sign[][] WITHIN = new Sign[Byte.MAX_VALUE + 1][];
	/** By the first byte of the latter, the lowest six bits of their second bytes, as bits: most words are ruled out by it. */
	private static final long[] SECOND = new long[Byte.MAX_VALUE + 1];

	static {
		Arrays.fill(OPENINGS, NOTHING);
		Arrays.fill(WITHIN, NOTHING);
		for (int rule = 0; rule < MessageRule.ALL.size(); rule++) {
			add(OPENINGS, MessageRule.ALL.get(rule).openings(), rule);
			add(WITHIN, MessageRule.ALL.get(rule).within(), rule);
			MessageRule.ALL.get(rule).within().forEach(word -> SECOND[word.charAt(0)] |= 1L << word.charAt(1));
		}
	}

	private KnownMessages() {}

	private static void add(Sign[][] signs, List<String> words, int rule) {
		for (String word : words) {
			byte[] ascii = word.getBytes(StandardCharsets.US_ASCII);
			Sign[] known = signs[ascii[0]];
			int i = 0;
			while (i < known.length && !Arrays.equals(known[i].word, ascii)) {
				i++;
			}
			Sign[] more = Arrays.copyOf(known, Math.max(known.length, i + 1));
			more[i] = new Sign(ascii, 1L << rule | (i < known.length ? known[i].rules : 0));
			signs[ascii[0]] = more;
		}
	}

	/** Returns the rules that a message may follow that is no result, as bits; 0 for plain text. */
	static long rules(byte[] b, int from, int to) {
		long rules = at(OPENINGS, b, from, to) | at(WITHIN, b, from, to);
		int i = from;
		for (int wide = to - Long.BYTES; i <= wide; i += Long.BYTES) {
			for (long found = EightBytes.same(EightBytes.get(b, i), BLANKS); found != 0; found &= found - 1) {
				rules |= within(b, i + EightBytes.firstByte(found) + 1, to);
			}
		}
		for (; i < to; i++) {
			rules |= b[i] == ' ' ? within(b, i + 1, to) : 0;
		}
		return rules;
	}

	/** Looks behind a blank. */
	private static long within(byte[] b, int from, int to) {
		boolean may = from + 1 < to && (SECOND[b[from] & Byte.MAX_VALUE] >>> b[from + 1] & 1) != 0;
		return may ? at(WITHIN, b, from, to) : 0;
	}

	private static long at(Sign[][] signs, byte[] b, int from, int to) {
		long rules = 0;
		if (from < to && b[from] >= 0) {
			for (Sign sign : signs[b[from]]) {
				rules |= Bytes.starts(b, from, to, sign.word) ? sign.rules : 0;
			}
		}
		return rules;
	}
}

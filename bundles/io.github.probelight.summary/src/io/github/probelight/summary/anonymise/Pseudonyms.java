package io.github.probelight.summary.anonymise;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.github.probelight.engine.scan.Ipv4;
import io.github.probelight.engine.scan.Ipv6;

/**
 * What stands in a log for words, numbers and addresses: the same thing for the same one, as long as the secret is the
 * same. A word keeps its length and which of its letters are capitals, so two spellings of a name stay two spellings of
 * one; a number keeps its digits' count. Used by one thread at a time.
 */
public final class Pseudonyms {

	/** What is remembered where no list is wanted: a log may hold any number of words. */
	private static final int MOST = 1 << 17;
	private static final int LETTERS = 26;
	private static final int HEXADECIMAL_LETTERS = 6;
	private static final int DIGITS = 10;
	private static final int MAC_BYTES = 6;
	private static final String LARGEST_OCTET = "255";
	/** The first 64 bits of addresses that hold an IPv4 address as their last 32 (RFC 6052, section 2.1). */
	private static final long TRANSLATED = 0x64ff9b00000000L;

	private final Secret secret;
	private final ReplacedNames replaced;
	private final SecretOrder letters;
	/** Words of these alone stay such words: with digits around them they may be numbers. */
	private final SecretOrder hexadecimal;
	private final SecretOrder digits;
	private final SecretNetworks ipv4;
	private final SecretNetworks ipv6;
	private final Map<String, byte[]> words = new HashMap<>();
	private final Map<String, byte[]> numbers = new HashMap<>();
	private final long[] halves = new long[2];

	/**
	 * Creates pseudonyms.
	 *
	 * @param replaced takes what is replaced by what
	 */
	public Pseudonyms(Secret secret, ReplacedNames replaced) {
		this.secret = secret;
		this.replaced = replaced;
		letters = new SecretOrder(secret, 'l', 'a', LETTERS);
		hexadecimal = new SecretOrder(secret, 'h', 'a', HEXADECIMAL_LETTERS);
		digits = new SecretOrder(secret, 'd', '0', DIGITS);
		ipv4 = new SecretNetworks(secret, '4');
		ipv6 = new SecretNetworks(secret, '6');
	}

	/** Takes what is replaced by what. */
	ReplacedNames replaced() {
		return replaced;
	}

	/** Returns what stands for letters of ASCII. */
	byte[] word(byte[] b, int from, int to) {
		String word = new String(b, from, to - from, StandardCharsets.ISO_8859_1);
		byte[] known = words.get(word);
		if (known != null) {
			return known;
		}
		byte[] mapped = word.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.ISO_8859_1);
		if (isHexadecimal(mapped)) {
			mapped = hexadecimal.of(mapped);
		} else {
			do {
				// the next one of the circle, so that this is one to one too
				mapped = letters.of(mapped);
			} while (isHexadecimal(mapped));
		}
		for (int i = 0; i < mapped.length; i++) {
			mapped[i] = b[from + i] < 'a' ? (byte) (mapped[i] - 'a' + 'A') : mapped[i];
		}
		replaced.word(word, mapped);
		return remember(words, word, mapped);
	}

	/** Returns what stands for a word with letters beyond ASCII. */
	byte[] wideWord(String word) {
		byte[] known = words.get(word);
		if (known != null) {
			return known;
		}
		byte[] mapped = WideWord.of(word, secret).getBytes(StandardCharsets.UTF_8);
		replaced.word(word, mapped);
		return remember(words, word, mapped);
	}

	private static boolean isHexadecimal(byte[] small) {
		for (byte c : small) {
			if (c > 'f') {
				return false;
			}
		}
		return true;
	}

	/** Returns what stands for digits. */
	byte[] number(byte[] b, int from, int to) {
		String number = new String(b, from, to - from, StandardCharsets.ISO_8859_1);
		byte[] known = numbers.get(number);
		if (known != null) {
			return known;
		}
		byte[] mapped = Arrays.copyOfRange(b, from, to);
		boolean large = isLarge(mapped);
		do {
			// what is too large for an address stays so, and is no address afterwards; the next one of the circle, as above
			mapped = digits.of(mapped);
		} while (mapped.length == LARGEST_OCTET.length() && large != isLarge(mapped));
		replaced.number(number, mapped);
		return remember(numbers, number, mapped);
	}

	private static boolean isLarge(byte[] digits) {
		return new String(digits, StandardCharsets.ISO_8859_1).compareTo(LARGEST_OCTET) > 0;
	}

	private static byte[] remember(Map<String, byte[]> known, String text, byte[] mapped) {
		if (known.size() == MOST) {
			known.clear();
		}
		known.put(text, mapped);
		return mapped;
	}

	/** Returns what stands for an IPv4 address. */
	int ipv4(int address) {
		int mapped = ipv4.ipv4(address);
		replaced.ipv4(address, mapped);
		return mapped;
	}

	/** Returns what stands for an IPv6 address; for one that an IPv4 address is part of, what stands for that. */
	String ipv6(long high, long low) {
		long within = high == TRANSLATED && low >>> Integer.SIZE == 0 ? low : Ipv6.mapped(high, low);
		halves[0] = high;
		halves[1] = low;
		if (within >= 0) {
			int mapped = ipv4((int) within);
			halves[1] = low & ~0xffffffffL | Integer.toUnsignedLong(mapped);
		} else {
			ipv6.ipv6(halves);
		}
		String text = Ipv6.text(halves[0], halves[1]);
		replaced.address(Ipv6.text(high, low), text);
		return text;
	}

	/** Returns the text of an IPv4 address. */
	static String text(int address) {
		return Ipv4.text(address);
	}

	/** Returns what stands for the address of a network card: six bytes, of which the first says that nobody made it. */
	byte[] mac(byte[] address) {
		byte[] mapped = Arrays.copyOf(secret.bytes('m', 0, address, 0, address.length), MAC_BYTES);
		mapped[0] = 2; // locally administered (IEEE 802)
		return mapped;
	}

	/**
	 * Returns what stands for an id of letters and digits that is long enough for no other one to have the same: digits
	 * for digits, small and large letters for such, up to f for such.
	 */
	byte[] id(byte[] b, int from, int to) {
		byte[] mapped = Arrays.copyOfRange(b, from, to);
		byte[] random = {};
		for (int i = 0; i < mapped.length; i++) {
			if (i % Secret.BYTES == 0) {
				random = secret.bytes('i', i, b, from, to);
			}
			int any = random[i % Secret.BYTES] & 0xFF;
			byte c = mapped[i];
			if (c >= '0' && c <= '9') {
				mapped[i] = (byte) ('0' + any % DIGITS);
			} else if ((c | 32) >= 'a' && (c | 32) <= 'f') {
				mapped[i] = (byte) (c & ~31 | 1 + any % HEXADECIMAL_LETTERS);
			} else if ((c | 32) > 'f' && (c | 32) <= 'z') {
				mapped[i] = (byte) (c & ~31 | 1 + HEXADECIMAL_LETTERS + any % (LETTERS - HEXADECIMAL_LETTERS));
			}
		}
		return mapped;
	}
}

package io.github.probelight.summary.anonymise;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What pseudonyms depend on, besides what they stand for. Whoever has not got it can neither go back nor try out what
 * somebody may have been called. Used by one thread at a time.
 */
public final class Secret {

	/** Bytes of a key that is made, and the most that are made of one text. */
	public static final int BYTES = 32;

	private static final String ALGORITHM = "HmacSHA256"; // RFC 2104, in every Java

	private final Mac mac;

	private Secret(byte[] key) {
		try {
			mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key, ALGORITHM));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Returns the secret with a key.
	 *
	 * @throws IllegalArgumentException if the key is empty
	 */
	public static Secret of(byte[] key) {
		return new Secret(key);
	}

	/** Returns the bytes of a new key, which nobody can guess. */
	public static byte[] newKey() {
		byte[] key = new byte[BYTES];
		new SecureRandom().nextBytes(key);
		return key;
	}

	/**
	 * Returns {@value #BYTES} bytes that depend on the secret and on what is asked.
	 *
	 * @param use what for, so that what is made for one says nothing of another
	 * @param number another thing that it depends on
	 */
	byte[] bytes(char use, int number, byte[] text, int from, int to) {
		mac.update((byte) use);
		mac.update((byte) (number >>> 24));
		mac.update((byte) (number >>> 16));
		mac.update((byte) (number >>> 8));
		mac.update((byte) number);
		mac.update(text, from, to - from);
		return mac.doFinal();
	}
}

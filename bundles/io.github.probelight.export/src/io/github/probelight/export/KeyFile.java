package io.github.probelight.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import io.github.probelight.summary.anonymise.Secret;

/** The key of pseudonyms in a file: logs that are made anonymous with one key have the same pseudonyms. */
public final class KeyFile {

	/** Fewer bytes can be guessed. */
	private static final int SHORTEST = 16;
	private static final int LONGEST = 4096;

	private KeyFile() {}

	/**
	 * Returns the key in a file; one that is not there is made, with a new key, for its owner alone.
	 *
	 * @throws IOException if it cannot be read or made, or holds too little or too much to be a key
	 */
	public static byte[] read(Path file) throws IOException {
		if (Files.notExists(file)) {
			try (OwnFile made = OwnFile.create(file)) {
				made.write(HexFormat.of().formatHex(Secret.newKey()) + '\n');
			} catch (FileAlreadyExistsException e) {
				// somebody else has just made it
			}
		}
		if (Files.size(file) > LONGEST) {
			throw new IOException("it is too large for a key");
		}
		byte[] key = Files.readString(file, StandardCharsets.ISO_8859_1).strip().getBytes(StandardCharsets.ISO_8859_1);
		if (key.length < SHORTEST) {
			throw new IOException("a key has " + SHORTEST + " characters or more");
		}
		return key;
	}
}

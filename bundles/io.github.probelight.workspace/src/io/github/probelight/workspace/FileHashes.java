package io.github.probelight.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

/** The SHA-256 of files, each computed once for as long as the file does not change. Any thread may ask. */
public final class FileHashes {
	/** Of so many files it is kept. */
	private static final int MOST = 100;
	private static final int PIECE = 1 << 20;
	private static final int TICKS = 1000;

	/** What a file was like. */
	private record State(long size, FileTime modified, String key) {
		static State of(Path file) throws IOException {
			BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
			return new State(now.size(), now.lastModifiedTime(), String.valueOf(now.fileKey()));
		}
	}

	/**
	 * The hash of a file.
	 *
	 * @param sha256
	 *            in hexadecimal
	 * @param bytes
	 *            how many bytes it is of
	 */
	public record Hash(String sha256, long bytes) {}

	private record Known(State state, Hash hash) {}

	private static final class Standard {
		static final FileHashes HASHES = new FileHashes();
	}

	private final Map<Path, Known> known = new LinkedHashMap<>() {
		private static final long serialVersionUID = 1;

		@Override
		protected boolean removeEldestEntry(Map.@Nullable Entry<Path, Known> eldest) {
			return size() > MOST;
		}
	};

	/** Those of this workbench. */
	public static FileHashes standard() {
		return Standard.HASHES;
	}

	/**
	 * The files of a log, absolute: one, by the name that it has now, or those that are read as one, as they were named.
	 * Looks at the file.
	 */
	public static List<Path> files(OpenLog log) {
		List<Path> named = log.place().files();
		return log.place().isTogether() ? named : log.source().map(List::of).orElse(named);
	}

	/** The hash of a file if it is known; looks at the file, but does not read it. */
	public Optional<Hash> known(Path file) {
		Known kept;
		synchronized (known) {
			kept = known.get(file);
		}
		try {
			return kept != null && kept.state.equals(State.of(file)) ? Optional.of(kept.hash) : Optional.empty();
		} catch (IOException e) {
			return Optional.empty(); // the file is gone
		}
	}

	/**
	 * The hash of a file, which is read unless it is known.
	 *
	 * @throws IOException
	 *             if it cannot be read, or is written to meanwhile
	 * @throws CancellationException
	 *             if the monitor is cancelled
	 */
	public Hash of(Path file, IProgressMonitor monitor) throws IOException {
		Optional<Hash> kept = known(file);
		if (kept.isPresent()) {
			return kept.get();
		}
		State before = State.of(file);
		Hash hash = read(file, before.size, monitor);
		if (!before.equals(State.of(file))) {
			throw new IOException(file + " was written to meanwhile");
		}
		synchronized (known) {
			known.put(file, new Known(before, hash));
		}
		return hash;
	}

	private static Hash read(Path file, long size, IProgressMonitor monitor) throws IOException {
		monitor.beginTask("", TICKS);
		MessageDigest digest;
		try {
			digest = MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // each Java has it
		}
		byte[] piece = new byte[PIECE];
		long done = 0;
		try (InputStream in = Files.newInputStream(file)) {
			for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
				if (monitor.isCanceled()) {
					throw new CancellationException();
				}
				digest.update(piece, 0, read);
				monitor.worked((int) (TICKS * (done + read) / Math.max(1, size) - TICKS * done / Math.max(1, size)));
				done += read;
			}
		}
		return new Hash(HexFormat.of().formatHex(digest.digest()), done);
	}
}

package io.github.probelight.engine.keep;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.text.ByteSource;

/**
 * A folder with what was read of logs, a file for each, so that a log that nobody has written to is not read again, and
 * one that has grown is read on. Nothing is kept that its report does not hold. Several threads and processes may use
 * a folder at once: a file is written aside and moved, so it is always whole.
 * <p>
 * A log is the one that was kept if its path behind all links, size, time of writing and, where the file store has them,
 * time of any change and number are the same, and hashes of its head, of 64 pieces between and of its tail; if it has
 * grown, all but the times. What that cannot see: a log on a store without a time of any change (Windows) that was
 * written over between the pieces, and whose time was put back; a log that was written over between the pieces and has
 * grown since; a server whose clock goes more than two seconds behind, on which a log is written over while it is read.
 */
public final class KeptReports {

	/** A file of more bytes cannot be one of ours. */
	private static final long MOST = 1L << 30;

	private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

	/** Keeps nothing. */
	public static final KeptReports NONE = new KeptReports(Optional.empty(), KeepRules.STANDARD);

	private final Optional<Path> folder;
	private final KeepRules rules;

	private KeptReports(Optional<Path> folder, KeepRules rules) {
		this.folder = folder;
		this.rules = rules;
	}

	/** Returns the store of a folder, which is made when it is needed. */
	public static KeptReports in(Path folder, KeepRules rules) {
		return new KeptReports(Optional.of(folder), rules);
	}

	/**
	 * Begins to read a log.
	 *
	 * @param file the plain file that it is in
	 * @param log its bytes, opened before
	 * @param layout where its entries begin in their lines
	 */
	public KeptReading begin(Path file, ByteSource log, LineLayout layout) {
		return new KeptReading(this, file, log, layout, false);
	}

	/** Begins to read a log that somebody looks at: what its blocks say and where its rows begin is kept, too. */
	public KeptReading beginShown(Path file, ByteSource log, LineLayout layout) {
		return new KeptReading(this, file, log, layout, true);
	}

	/**
	 * Begins to read logs that are not one plain file.
	 *
	 * @param logs in the order in which they are read; none if they cannot be read again
	 * @param layout where their entries begin in their lines
	 */
	public KeptSet begin(List<FilePlace> logs, LineLayout layout) {
		return new KeptSet(this, logs, layout);
	}

	/** Returns where logs are kept; nothing if none are. */
	public Optional<Path> folder() {
		return folder;
	}

	/** Returns how many bytes may be kept. */
	public long mostBytes() {
		return rules.mostBytes();
	}

	/** Returns how many bytes are kept. */
	public long bytes() {
		return files().bytes();
	}

	/** Returns how many logs are kept. */
	public int logs() {
		return files().logs();
	}

	/**
	 * Forgets all logs.
	 *
	 * @throws IOException if something cannot be deleted; the rest is
	 */
	public void clear() throws IOException {
		files().clear();
	}

	/** Returns the files that there are now. */
	private KeptFiles files() {
		return KeptFiles.in(folder);
	}

	KeepRules rules() {
		return rules;
	}

	boolean keepsAny() {
		return folder.isPresent() && rules.mostBytes() > 0 && !Maker.name().isEmpty();
	}

	/** Returns what is kept under the path of a file; it is the most recently used one from now on. */
	Optional<KeptLog> find(FileStamp stamp) {
		if (folder.isEmpty()) {
			return Optional.empty();
		}
		Path in = folder.get();
		Path file = in.resolve(name(stamp.path()));
		try {
			if (!Files.exists(file) || Files.size(file) > MOST) {
				return Optional.empty();
			}
			makePrivate(in);
			KeptLog kept = KeptLog.read(file);
			Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
			return Optional.of(kept);
		} catch (IOException | RuntimeException e) {
			// none, or damaged, or one that others wrote: it will be replaced
			return Optional.empty();
		}
	}

	/**
	 * Keeps a log in place of what was kept under its path.
	 *
	 * @param bytes of the lines that have an end
	 * @param sections as {@link KeptLog#write} takes them
	 * @param cancelled asked now and then
	 * @throws IOException if it cannot be written; then nothing is left of it, and what was kept before stays
	 */
	void keep(KeptKey key, long bytes, List<KeptLog.Content> sections, BooleanSupplier cancelled) throws IOException {
		if (folder.isEmpty()) {
			return;
		}
		write(name(key.stamp().path()),
				out -> KeptLog.write(key, bytes, sections, new StoppableStream(out, cancelled)));
		files().drop(rules.mostBytes());
	}

	/** Writes a file. */
	private interface Content {
		void write(OutputStream out) throws IOException;
	}

	/** Writes a file aside, and moves it in place of the one of that name, if any. */
	private void write(String name, Content content) throws IOException {
		Path in = folder.orElseThrow();
		Files.createDirectories(in);
		makePrivate(in);
		Path aside = Files.createTempFile(in, "", KeptFiles.ASIDE); // only its owner can read it
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(aside))) {
				content.write(out);
			}
			if (Files.size(aside) <= Math.min(MOST, rules.mostBytes())) {
				Files.move(aside, in.resolve(name), StandardCopyOption.ATOMIC_MOVE,
						StandardCopyOption.REPLACE_EXISTING);
			}
		} finally {
			Files.deleteIfExists(aside);
		}
	}

	/** Has the file of all rows be read, if it is whole and of this version. */
	void findCatalogue(CheckedFile.Taker taker) {
		Path file = folder.orElseThrow().resolve(KeptFiles.ROWS);
		try {
			if (Files.exists(file) && Files.size(file) <= MOST) {
				makePrivate(folder.orElseThrow());
				KeptCatalogue.FORM.read(file, taker);
				Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
			}
		} catch (IOException | RuntimeException e) {
			// damaged, or of others: it will be replaced
		}
	}

	/** Writes the file of all rows anew; what goes wrong leaves the one that was there. */
	void keepCatalogue(CheckedFile.Content content) {
		try {
			write(KeptFiles.ROWS, out -> KeptCatalogue.FORM.write(content, out));
			files().drop(rules.mostBytes());
		} catch (IOException | RuntimeException e) {
			// the logs will be read again
		}
	}

	/**
	 * Sees to it that nobody but its owner can put a file into the folder, or list it.
	 *
	 * @throws IOException if the folder is not one of whoever asks
	 */
	private static void makePrivate(Path folder) throws IOException {
		@Nullable
		PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
		if (view != null && !view.readAttributes().permissions().equals(OWNER)) {
			view.setPermissions(OWNER);
		}
	}

	/** Drops what was used least recently until there is no more than there may be; what cannot be deleted stays. */
	public void tidy() {
		try {
			files().drop(rules.mostBytes());
		} catch (IOException e) {
			// the next one who keeps something tries again
		}
	}

	/** The name of the file for a log: it says nothing of the log to those who list the folder. */
	private static String name(String path) {
		byte[] utf8 = path.getBytes(StandardCharsets.UTF_8);
		CRC32 one = new CRC32();
		one.update(utf8);
		CRC32C other = new CRC32C();
		other.update(utf8);
		return HexFormat.of().toHexDigits(one.getValue() << Integer.SIZE | other.getValue()) + KeptFiles.KEPT;
	}
}

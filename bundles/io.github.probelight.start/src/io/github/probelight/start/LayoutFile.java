package io.github.probelight.start;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.runtime.Platform;

/**
 * The file in which the platform keeps the layout of its windows. It is written in its place, not beside it: where the
 * process ends meanwhile, half of it is left, of which the platform reads nothing and begins with an empty layout. So the
 * last whole one is kept beside it, and takes its place before it is read.
 */
public final class LayoutFile {
	private static final String FOLDER = ".metadata/.plugins/org.eclipse.e4.workbench";
	private static final String NAME = "workbench.xmi";
	/** What the platform writes last. */
	private static final String END = "</application:Application>";
	/** For a line's end or two behind it, in bytes. */
	private static final int ROOM = 8;

	private final Path file;
	private final Path kept;

	/** The file of a workspace, which need not be there. */
	public LayoutFile(Path workspace) {
		file = workspace.resolve(FOLDER).resolve(NAME);
		kept = file.resolveSibling(NAME + ".kept");
	}

	/** That of this workbench. */
	static LayoutFile ofWorkbench() {
		return new LayoutFile(Platform.getLocation().toPath());
	}

	/**
	 * Keeps the layout as it is written now; does nothing while it is being written.
	 *
	 * @throws IOException
	 *             if it cannot be kept; then the last one that was stays
	 */
	public void keep() throws IOException {
		Path aside = kept.resolveSibling(kept.getFileName() + ".new");
		if (isWhole(file)) {
			Files.copy(file, aside, StandardCopyOption.REPLACE_EXISTING);
			if (isWhole(aside)) { // it may have been begun anew meanwhile
				move(aside, kept);
			}
		}
	}

	/**
	 * Puts the kept layout in the place of one that was not written to its end.
	 *
	 * @return whether that was needed, and there was one
	 * @throws IOException
	 *             if it cannot be put there
	 */
	public boolean mend() throws IOException {
		boolean broken = Files.exists(file) && !isWhole(file) && isWhole(kept);
		if (broken) {
			move(kept, file);
		}
		return broken;
	}

	private static boolean isWhole(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			return false;
		}
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			long size = in.length();
			in.seek(Math.max(0, size - END.length() - ROOM));
			byte[] last = new byte[(int) (size - in.getFilePointer())];
			in.readFully(last);
			return new String(last, StandardCharsets.ISO_8859_1).contains(END);
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}

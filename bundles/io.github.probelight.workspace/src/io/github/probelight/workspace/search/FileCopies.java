package io.github.probelight.workspace.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Tells which files hold what another one holds. Of very many files of one size each is opened once or twice: only those
 * that begin and end alike are compared. Used by one thread.
 */
public final class FileCopies {
	/** So many bytes are looked at, at the begin and at the end of a file. */
	private static final int ENDS = 4096;

	private final Map<Long, Path> firsts = new HashMap<>();
	/** Where there are several files of a size: those whose ends have the same sum. */
	private final Map<Long, Map<Long, List<Path>>> bySize = new HashMap<>();
	private int compared;

	/** Whether none of the files that were asked for before holds the same bytes; one that cannot be read is no copy. */
	public boolean isNew(Path file) {
		long size = file.toFile().length();
		Path first = size == 0 ? null : firsts.putIfAbsent(size, file);
		if (first == null) {
			return true;
		}
		Map<Long, List<Path>> known = bySize.computeIfAbsent(size, s -> new HashMap<>());
		return (!known.isEmpty() || isNew(first, size, known)) && isNew(file, size, known);
	}

	private boolean isNew(Path file, long size, Map<Long, List<Path>> known) {
		try {
			List<Path> alike = known.computeIfAbsent(ends(file, size), sum -> new ArrayList<>());
			for (Path other : alike) {
				compared++;
				if (Files.mismatch(file, other) < 0) {
					return false;
				}
			}
			alike.add(file);
		} catch (IOException e) {
			// whoever reads it says why it cannot be read
		}
		return true;
	}

	private static long ends(Path file, long size) throws IOException {
		CRC32 sum = new CRC32();
		ByteBuffer some = ByteBuffer.allocate(ENDS);
		try (FileChannel in = FileChannel.open(file)) {
			for (long at : new long[]{0, Math.max(0, size - ENDS)}) {
				some.clear();
				while (some.hasRemaining() && in.read(some, at + some.position()) > 0) {
					// until there is no more
				}
				sum.update(some.flip());
			}
		}
		return sum.getValue();
	}

	/** How many pairs of files were compared as a whole. */
	public int compared() {
		return compared;
	}
}

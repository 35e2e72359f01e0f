package io.github.probelight.spark;

import java.io.Serializable;

import io.github.probelight.engine.scan.EntryScanner;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.Unread;

/**
 * One file of a log, or one log of a zip, of which the head was looked at.
 *
 * @param file where it is
 * @param entry its name in a zip that holds several, or ""
 * @param name what people know it by, as the command line names it
 * @param packed whether it can only be read from its start
 * @param time of its first entry, epoch milliseconds, or {@link EntryScanner#NO_TIME}
 * @param layout where in their lines its entries begin
 * @param prefix what stands before its entries, as it is shown, or ""
 * @param unread what at its start is not read
 * @param problem why it is not read, in a sentence, or ""
 */
record LogPiece(InputFile file, String entry, String name, boolean packed, long time, LineLayout layout, String prefix,
		Unread unread, String problem) implements Serializable {

	/** Returns a file that is not read. */
	static LogPiece refused(InputFile file, String entry, String problem) {
		return new LogPiece(file, entry, name(file, entry), true, EntryScanner.NO_TIME, LineLayout.UNKNOWN, "",
				Unread.NONE, problem);
	}

	private static String name(InputFile file, String entry) {
		return entry.isEmpty() ? file.name() : file.name() + '/' + entry;
	}

	boolean isRefused() {
		return !problem.isEmpty();
	}
}

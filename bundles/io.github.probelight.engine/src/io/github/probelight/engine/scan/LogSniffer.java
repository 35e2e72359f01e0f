package io.github.probelight.engine.scan;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by the first bytes of a file whether it is a scan log. */
public final class LogSniffer {

	/** What the head of a file looks like. */
	public enum Verdict {
		/** A scan log. */
		SCAN_LOG,
		/** A log of the same program, such as the console's: its entries look alike, but none speaks of a scan. */
		RELATED,
		/** A log of the time before 2012, {@code NSC 11/3/08 9:57 PM: text}: known, not read. */
		LEGACY,
		/** UTF-16, which is not read. */
		UTF16,
		/** UTF-32, which is not read. */
		UTF32,
		/** No bytes. */
		EMPTY,
		/** Anything else. */
		OTHER
	}

	private static final Pattern OLD = Pattern
			.compile("(?m)^NSC \\d{1,2}/\\d{1,2}/\\d{2,4} \\d{1,2}:\\d{2}(:\\d{2})?( [AP]M)?: ");

	/** What the name of a scan's thread begins with. */
	private static final String SCAN = "Scan ";
	private static final Set<String> LEVELS = Set.of("DEBUG", "INFO", "WARN", "ERROR");

	private LogSniffer() {}

	/**
	 * Judges a head of some kilobytes.
	 * <p>
	 * A scan log has an entry of a scan's thread, of a site, or of Nmap. A related one has an entry with a Thread bracket
	 * or a known message, or nothing but entries with a plain time and a known level in brackets. Other logs with the same
	 * time stamp (log4j, JSON, syslog) have none of these.
	 */
	public static Verdict of(byte[] head, int length) {
		if (length == 0) {
			return Verdict.EMPTY;
		}
		Verdict wide = wide(head, length);
		if (wide != Verdict.OTHER) {
			return wide;
		}
		EntryReader reader = new EntryReader();
		reader.setLayout(LineLayout.of(head, length, true));
		int entries = 0;
		int alike = 0;
		boolean related = false;
		for (int from = 0; from < length;) {
			int lf = from;
			while (lf < length && head[lf] != '\n') {
				lf++;
			}
			int to = lf > from && lf < length && head[lf - 1] == '\r' ? lf - 1 : lf;
			if (reader.scan(head, from, to)) {
				if (isScan(reader)) {
					return Verdict.SCAN_LOG;
				}
				entries++;
				alike += isAlike(reader) ? 1 : 0;
				related |= isRelated(reader);
			}
			from = lf + 1;
		}
		if (related || entries > 0 && alike == entries) {
			return Verdict.RELATED;
		}
		boolean old = OLD.matcher(new String(head, 0, length, StandardCharsets.ISO_8859_1)).find();
		return old ? Verdict.LEGACY : Verdict.OTHER;
	}

	/** Whether a head is that of a scan log in UTF-16 or UTF-32: such a log is known, but not read. */
	public static boolean isWideScan(byte[] head, int length) {
		Verdict wide = wide(head, length);
		if (wide == Verdict.OTHER) {
			return false;
		}
		// big-endian text begins with FE of a mark, or with the zero byte of a digit
		String order = head[0] == 0 || head[0] == (byte) 0xFE ? "BE" : "LE";
		Charset charset = Charset.forName((wide == Verdict.UTF16 ? "UTF-16" : "UTF-32") + order);
		byte[] narrow = new String(head, 0, length, charset).getBytes(StandardCharsets.UTF_8);
		return isRead(of(narrow, narrow.length));
	}

	/** Tells whether a file is read as a scan log. */
	public static boolean isRead(Verdict verdict) {
		return verdict == Verdict.SCAN_LOG || verdict == Verdict.RELATED;
	}

	/** Returns the length of a UTF-8 byte order mark at the start: 3 or 0. */
	public static int bom(byte[] head, int length) {
		return length > 2 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF ? 3 : 0;
	}

	private static boolean isScan(EntryReader r) {
		boolean nmap = switch (r.kind()) {
			case PHASE_STARTED, PHASE_COMPLETE, BATCH_SIZE, PROCESS_STARTING, TASK_STARTED, TASK_PROGRESS,
					TASK_ENDED, RESULT ->
				true;
			default -> false;
		};
		return nmap || r.site().present() || r.thread().string().startsWith(SCAN);
	}

	private static boolean isRelated(EntryReader r) {
		boolean known = switch (r.kind()) {
			case TEXT, CHECK, REGISTERED -> false;
			default -> true;
		};
		return known || r.thread().present();
	}

	/** Tells whether an entry is written as Nexpose does: a time without fraction and zone, a level in brackets. */
	private static boolean isAlike(EntryReader r) {
		return r.timeEnd == r.timeStart + Timestamps.LENGTH && LEVELS.contains(r.level().string());
	}

	private static Verdict wide(byte[] b, int length) {
		if (length >= 4 && (starts(b, 0, 0, 0xFE, 0xFF) || starts(b, 0xFF, 0xFE, 0, 0))) {
			return Verdict.UTF32;
		}
		if (length >= 2 && (starts(b, 0xFE, 0xFF) || starts(b, 0xFF, 0xFE))) {
			return Verdict.UTF16;
		}
		// without a mark: digits of a time with NULs between them
		if (length >= 8 && Character.isDigit(b[0]) && b[1] == 0 && b[2] == 0 && b[3] == 0 && Character.isDigit(b[4])
				|| length >= 8 && b[0] == 0 && b[1] == 0 && b[2] == 0 && Character.isDigit(b[3])) {
			return Verdict.UTF32;
		}
		boolean little = length >= 8 && Character.isDigit(b[0]) && b[1] == 0 && Character.isDigit(b[2]) && b[3] == 0;
		boolean big = length >= 8 && b[0] == 0 && Character.isDigit(b[1]) && b[2] == 0 && Character.isDigit(b[3]);
		return little || big ? Verdict.UTF16 : Verdict.OTHER;
	}

	private static boolean starts(byte[] b, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if ((b[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}
}

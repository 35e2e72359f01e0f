package io.github.probelight.engine.report;

/** How a scan, or an Nmap phase of one, came to its end. */
public enum ScanEnd {
	/** Its closing line is there: of a phase its own, or that of its scan. */
	COMPLETED,
	/** Somebody ended it. */
	STOPPED,
	/** Somebody halted it, and it may go on. */
	PAUSED,
	/** It ended without a word, and the log goes on: another scan follows, or the next phase of the same scan. */
	INTERRUPTED,
	/** The log ends, and it had not ended yet. */
	CUT_OFF;

	/** Who ends a scan when nobody did; a reason may follow within the same quotes. */
	private static final String SYSTEM = "System: ";

	/** Returns who a line names that started or ended a scan, as in {@code "amelia"}, {@code 'System'} or {@code "System: out of memory"}. */
	public static String by(String name) {
		String who = unquoted(name);
		return who.startsWith(SYSTEM) ? who.substring(0, SYSTEM.indexOf(':')) : who;
	}

	/** Returns why a line says that a scan was ended: what it tells by itself, else what stands behind {@code System}; or "". */
	static String why(String name, String detail) {
		String who = unquoted(name);
		return detail.isEmpty() && who.startsWith(SYSTEM) ? who.substring(SYSTEM.length()) : detail;
	}

	private static String unquoted(String name) {
		if (name.startsWith("\"") || name.startsWith("'")) {
			int end = name.indexOf(name.charAt(0), 1);
			return end < 0 ? name : name.substring(1, end);
		}
		return name;
	}

	/** Tells whether a line of the log says that it ended. */
	public boolean told() {
		return compareTo(INTERRUPTED) < 0;
	}
}

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

	/** Returns who a line names that ended a scan, as in {@code "amelia"} or {@code 'System': Not enough memory}. */
	public static String by(String name) {
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

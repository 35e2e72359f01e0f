package io.github.probelight.summary.query;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a scan, as the names of its threads have it. */
final class ScanNumber {

	private static final Pattern SCAN = Pattern.compile("Scan (?:[^:]*:)?(\\d+)(?::.*)?");

	private ScanNumber() {}

	/** Returns {@code 7} for {@code Scan default:7:nmap:stdin}, or "". */
	static String of(String thread) {
		Matcher scan = SCAN.matcher(thread);
		return scan.matches() ? scan.group(1) : "";
	}
}

package io.github.probelight.engine.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The scan that a thread works for: {@code default:1} for {@code Scan default:1} and {@code Scan default:1:nmap:stdin},
 * {@code 44} for {@code Scan 44:nmap:stdin}. It is what follows {@code Scan } up to the first colon, and the next part
 * too if that is a number.
 */
final class ScanName {

	private static final Pattern SCAN = Pattern.compile("Scan ([^:]*(?::\\d+(?=:|$))?).*", Pattern.DOTALL);

	private ScanName() {}

	/** Returns the scan of a thread, "" if the thread belongs to none. */
	static String of(String thread) {
		Matcher matcher = SCAN.matcher(thread);
		return matcher.matches() ? matcher.group(1) : "";
	}
}

package io.github.probelight.language.ide.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a thread says. */
public final class HeadText {

	/** {@code Scan default:1:nmap:stdin} or {@code Scan 44:nmap:stdin}. */
	private static final Pattern SCAN = Pattern.compile("Scan (?:([^:]{1,80}):)?(\\d{1,12})(?::([^:]*).*)?",
			Pattern.DOTALL);
	/** In characters; of a brief name no more is shown. */
	private static final int BRIEF = 40;

	private HeadText() {}

	/** Which scan or host a thread works for. */
	static String thread(String name) {
		Matcher scan = SCAN.matcher(name);
		if (scan.matches()) {
			String silo = scan.group(1) == null ? "" : " of the silo " + scan.group(1);
			return "The thread " + Quote.of(name) + " works for scan " + scan.group(2) + silo + '.';
		}
		int at = name.lastIndexOf('@');
		return "The thread " + Quote.of(name)
				+ (at < 0 || at + 1 == name.length() ? "." : " works on " + Quote.of(name.substring(at + 1)) + '.');
	}

	/** A short name of a thread: {@code nmap} for that part of a scan, {@code scan 7} for all of it, else the name. */
	public static String brief(String name) {
		Matcher scan = SCAN.matcher(name);
		if (!scan.matches()) {
			return cut(name);
		}
		String part = scan.group(3);
		return part == null || part.isBlank() ? "scan " + scan.group(2) : cut(part);
	}

	/** A name of bearable length. */
	public static String cut(String name) {
		return name.length() > BRIEF ? name.substring(0, BRIEF - 1) + '…' : name;
	}
}

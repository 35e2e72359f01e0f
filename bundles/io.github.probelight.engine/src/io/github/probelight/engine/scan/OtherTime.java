package io.github.probelight.engine.scan;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the brackets of a scan log whose entries begin with no time that is read. */
public final class OtherTime {

	/** Of a log that is written otherwise, the first lines tell. */
	private static final int LOOKED_AT = 1 << 16;
	private static final int LONGEST = 80;
	private static final Pattern HEAD = Pattern
			.compile("(?m)^([^\\r\\n]*?)(?:\\[(?:DEBUG|INFO|WARN|ERROR)] *)?\\[(?:Thread|Site): ");

	private OtherTime() {}

	/** Returns what the first such line begins with, "" if its brackets come first; empty if no line has brackets of a scan log. */
	public static Optional<String> of(byte[] head, int length) {
		String text = new String(head, 0, Math.min(length, LOOKED_AT), StandardCharsets.UTF_8);
		Matcher found = HEAD.matcher(text);
		return found.find() && found.group(1).length() <= LONGEST
				? Optional.of(found.group(1).strip())
				: Optional.empty();
	}
}

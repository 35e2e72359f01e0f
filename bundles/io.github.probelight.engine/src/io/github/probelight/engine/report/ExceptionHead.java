package io.github.probelight.engine.report;

import io.github.probelight.engine.scan.Range;

/**
 * The head of a Java stack trace: {@code java.net.SocketTimeoutException: text}, {@code Caused by: …} or
 * {@code Exception in thread "main" …}. The type has at least one dot, and ends in Exception, Error or Throwable.
 */
final class ExceptionHead {

	private static final String CAUSE = "Caused by: ";
	private static final String THREAD = "Exception in thread \"";
	private static final int LONGEST = 400;

	private ExceptionHead() {}

	/** Tells whether a line that begins with this byte can be one; most lines of a trace begin with a tab. */
	static boolean mayBe(byte first) {
		return first >= 'a' && first <= 'z' || first >= 'A' && first <= 'Z';
	}

	/** Returns the type, or "" if the line is something else. */
	static String type(Range line) {
		int end = Math.min(line.to(), line.from() + LONGEST);
		String text = new String(line.bytes(), line.from(), end - line.from(), java.nio.charset.StandardCharsets.UTF_8);
		int from = text.startsWith(CAUSE) ? CAUSE.length() : 0;
		if (text.startsWith(THREAD)) {
			from = text.indexOf("\" ", THREAD.length()) + 2;
		}
		int to = from;
		while (to < text.length() && (Character.isJavaIdentifierPart(text.charAt(to)) || text.charAt(to) == '.')) {
			to++;
		}
		String type = text.substring(from, to);
		boolean alone = to == text.length() || text.charAt(to) == ':' || text.charAt(to) == ' ';
		boolean named = type.endsWith("Exception") || type.endsWith("Error") || type.endsWith("Throwable");
		return alone && named && type.indexOf('.') > 0 ? type : "";
	}
}

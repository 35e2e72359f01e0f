package io.github.probelight.cli;

import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.text.ShownText;

/** What is wrong with a log, in one line that names it and says what to do. */
final class InputWords {

	private static final int NAMED_ENTRIES = 20;

	private InputWords() {}

	/** Returns the name of a log for people. */
	static String shown(String name) {
		return name.equals(Logs.STANDARD_INPUT) ? "standard input" : ShownText.of(name);
	}

	static String of(String name, InputException e) {
		return shown(name) + switch (e.problem()) {
			case MISSING -> " does not exist: check the name.";
			case DIRECTORY -> " is a directory: name the logs in it.";
			case NOT_REGULAR -> " is not a regular file: use - to read from a pipe.";
			case DENIED -> " cannot be read: you lack the permission.";
			case UNREADABLE -> " cannot be read%s: %s".formatted(behind(e), cause(e));
			case EMPTY -> " is empty: there is nothing to report.";
			case LEGACY -> " is a log from before 2012 (lines start with NSC): that format is not read.";
			case UTF16 -> " is UTF-16: convert it to UTF-8 first (iconv -f UTF-16 -t UTF-8).";
			case UTF32 -> " is UTF-32: convert it to UTF-8 first (iconv -f UTF-32 -t UTF-8).";
			case OTHER -> " is no scan log: name the scan.log of a Nexpose or InsightVM engine.";
			case ZIP_STREAM -> " is a zip, which cannot be read from a pipe: save it as a file and name that.";
			case ZIP_ENCRYPTED -> " is encrypted: unpack it with its password, then read the log inside.";
			case ZIP_UNREADABLE -> " is a zip that cannot be unpacked here (%s): try another program."
					.formatted(cause(e));
			case ZIP_WITHOUT_LOG -> " holds no scan log, but " + entries(e.entries()) + '.';
			case ZIP_WITH_SEVERAL -> " holds several scan logs: choose with --entry NAME, once or more: "
					+ entries(e.entries());
			case ZIP_NO_SUCH_ENTRY -> " has no such entry; it holds " + entries(e.entries()) + '.';
			case CUT_OFF -> " is cut off%s: what comes after that is missing in the report.".formatted(behind(e));
			case DAMAGED -> " is damaged%s: what comes after that is missing in the report.".formatted(behind(e));
			case TRAILING -> " goes on%s with bytes that are not packed: they are left out.".formatted(behind(e));
			case TOO_LARGE, TOO_DENSE -> " unpacks to far more than a scan log would%s, where it was left:"
					.formatted(behind(e))
					+ " if you trust it, unpack it with another program and use - to read from the pipe.";
		};
	}

	/** Returns a line about what has become of a part's file since it was opened. */
	static String of(Part part) {
		return shown(part.name()) + switch (part.state()) {
			case UNCHANGED -> " is unchanged.";
			case GROWN -> " grew while it was read: the report covers its first %s bytes."
					.formatted(number(part.bytes()));
			case SHRUNK -> " became shorter while it was read: facts may be missing in the report.";
			case REPLACED -> " was replaced while it was read: the report may be a mixture. Run it again.";
			case DELETED -> " was deleted while it was read: the report covers all of it.";
		};
	}

	private static String behind(InputException e) {
		return e.bytes() == 0 ? "" : " after %s bytes".formatted(number(e.bytes()));
	}

	private static String number(long value) {
		return String.format(Locale.ROOT, "%,d", value);
	}

	private static String cause(InputException e) {
		return switch (e.getCause()) {
			case FileSystemException failed when failed.getReason() != null -> failed.getReason();
			case null -> "unknown reason";
			case Throwable cause -> ShownText.of(String.valueOf(cause.getMessage()));
		};
	}

	private static String entries(List<String> names) {
		String shown = names.stream().limit(NAMED_ENTRIES).map(ShownText::of).collect(Collectors.joining(", "));
		return names.size() > NAMED_ENTRIES ? shown + " and " + (names.size() - NAMED_ENTRIES) + " more" : shown;
	}
}

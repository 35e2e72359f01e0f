package io.github.probelight.summary;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.input.InputProblem;
import io.github.probelight.engine.text.ShownText;

/**
 * What is wrong with the file of a log, and what to do about it: a sentence or two that begin with its name. What to do
 * depends on where a person is.
 */
public enum InputWords {

	/** For who named the log in a command and gets a report. */
	TERMINAL(20),
	/** For who opened the log in the workbench and sees its text. */
	WINDOW(10);

	/** The name of standard input on a command line. */
	public static final String STANDARD_INPUT = "-";

	private static final String NO_FILE = " is no file that can be read as a log.";
	private static final String CHANGED = " became shorter or was replaced since it was opened:"
			+ " what is shown may not be what it holds. Reload opens it anew.";

	/** How many entries of a zip are named. */
	private final int namedEntries;

	InputWords(int namedEntries) {
		this.namedEntries = namedEntries;
	}

	/** The name of a log as it is shown. */
	public static String shown(String name) {
		if (name.isBlank()) {
			return '"' + name + '"';
		}
		return name.equals(STANDARD_INPUT) ? "standard input" : ShownText.of(name);
	}

	/** Why a file cannot be opened, or was not read to its end. */
	public String of(String name, IOException e) {
		return shown(name) + switch (e) {
			case InputException problem -> problem(problem);
			case NoSuchFileException missing -> missing();
			case AccessDeniedException denied -> denied();
			default -> " cannot be read: " + reason(e);
		};
	}

	/**
	 * What has become of a file since it was opened.
	 *
	 * @param bytes
	 *            how many were read of it
	 */
	public String of(String name, FileState state, long bytes) {
		return shown(name) + switch (state) {
			case UNCHANGED -> " is unchanged.";
			case GROWN ->
				words(" grew while it was read: the report covers its first " + NumberText.of(bytes) + " bytes.",
						" has grown since it was opened. Reload shows what is new.");
			case SHRUNK -> words(" became shorter while it was read: facts may be missing in the report.", CHANGED);
			case REPLACED ->
				words(" was replaced while it was read: the report may be a mixture. Run it again.", CHANGED);
			case DELETED -> words(" was deleted while it was read: the report covers all of it.",
					" was deleted since it was opened: what was read is still shown.");
		};
	}

	private String problem(InputException e) {
		String after = e.bytes() == 0 ? "" : " after " + NumberText.of(e.bytes()) + " bytes";
		String some = NumberText.of(e.bytes()) + " bytes";
		return switch (e.problem()) {
			case MISSING -> missing();
			case DENIED -> denied();
			case DIRECTORY -> words(" is a directory: name the logs in it.", NO_FILE);
			case NOT_REGULAR -> words(" is not a regular file: use - to read from a pipe.", NO_FILE);
			case ZIP_STREAM ->
				words(" is a zip, which cannot be read from a pipe: save it as a file and name that.", NO_FILE);
			case UNREADABLE -> " cannot be read" + words(after, "") + ": " + reason(e.getCause());
			case ZIP_UNREADABLE -> words(
					" is a zip that cannot be unpacked here (" + reason(e.getCause()) + "): try another program.",
					" cannot be read: " + reason(e.getCause()));
			case EMPTY -> words(" is empty: there is nothing to report.", " holds nothing.");
			case LEGACY -> words(" is a log from before 2012 (lines start with NSC): that format is not read.",
					" holds a log from before 2012, which is not read. Unpack it to see its text.");
			case UTF16, UTF32 -> encoding(e.problem() == InputProblem.UTF16 ? "UTF-16" : "UTF-32");
			case OTHER_TIMES -> otherTimes(e.entries().getFirst());
			case OTHER -> words(" is no scan log: name the scan.log of a Nexpose or InsightVM engine.",
					" holds no scan log. Unpack it to see what it is.");
			case ZIP_ENCRYPTED -> words(" is encrypted: unpack it with its password, then read the log inside.",
					" is encrypted. Unpack it with its password and open the log inside.");
			case ZIP_WITHOUT_LOG -> " holds no scan log, but " + entries(e.entries()) + '.';
			case ZIP_WITH_SEVERAL -> words(" holds several scan logs: choose with --entry NAME, once or more: ",
					" holds several scan logs and none was chosen: ") + entries(e.entries()) + words("", ".");
			case ZIP_NO_SUCH_ENTRY -> words(" has no such entry; it holds " + entries(e.entries()) + '.',
					" no longer holds the log that was chosen.");
			case CUT_OFF -> " is cut off" + rest(after, some);
			case DAMAGED -> " is damaged" + rest(after, some);
			case TRAILING -> " goes on" + words(after, "") + " with bytes that are not packed: they are left out.";
			case TOO_LARGE -> words(tooMuch(after),
					" needs more room than there is: only the first " + some + " are shown.");
			case TOO_DENSE -> words(tooMuch(after),
					" unpacks to far more than a scan log would: only the first " + some + " are shown.");
		};
	}

	private String words(String terminal, String window) {
		return this == TERMINAL ? terminal : window;
	}

	private String missing() {
		return words(" does not exist: check the name.",
				" is gone: it was deleted or renamed. Open it under its new name.");
	}

	private String denied() {
		return words(" cannot be read: you lack the permission.",
				" may not be read: ask its owner for read permission, or open a copy.");
	}

	private String otherTimes(String time) {
		String now = time.isEmpty() ? "no time" : '"' + ShownText.of(time) + '"';
		return words(" is a scan log whose entries begin with " + now
				+ ", which is not read: each must begin with a time"
				+ " as the engine writes it, such as 2013-06-26T15:04:13. Change that, or take the log from the engine.",
				" holds a scan log with times of another form (" + now + "). Unpack it to see its text.");
	}

	private String encoding(String name) {
		return words(" is %1$s: convert it to UTF-8 first (iconv -f %1$s -t UTF-8).",
				" holds %1$s text, which is not read as a log. Unpack it and convert it to UTF-8.").formatted(name);
	}

	private String rest(String after, String some) {
		return words(after + ": what comes after that is missing in the report.",
				" after " + some + " of the log: the rest is missing.");
	}

	private static String tooMuch(String after) {
		return " unpacks to far more than a scan log would" + after + ", where it was left:"
				+ " if you trust it, unpack it with another program and use - to read from the pipe.";
	}

	/** Why a file cannot be read or written, as the system says it. */
	public static String reason(@Nullable Throwable e) {
		return switch (e) {
			case FileSystemException failed when failed.getReason() != null -> ShownText.of(failed.getReason());
			case NoSuchFileException missing -> "there is no such file or folder";
			case AccessDeniedException denied -> "you lack the permission";
			case null -> "unknown reason";
			default -> ShownText.of(String.valueOf(e.getMessage()));
		};
	}

	private String entries(List<String> names) {
		String shown = names.stream().limit(namedEntries).map(ShownText::of).collect(Collectors.joining(", "));
		return names.size() > namedEntries
				? shown + " and " + NumberText.of(names.size() - namedEntries) + " more"
				: shown;
	}
}

package io.github.probelight.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;

import io.github.probelight.engine.input.FileState;
import io.github.probelight.engine.input.InputException;
import io.github.probelight.engine.text.ShownText;

/** What is wrong with the file of a log, in a sentence or two for people. */
public final class InputWords {
	private static final int NAMED_ENTRIES = 10;

	private InputWords() {}

	/** Why a file cannot be opened, or was not read to its end. */
	public static String of(String file, IOException e) {
		if (e instanceof InputException problem) {
			return ShownText.of(file) + of(problem);
		}
		if (e instanceof NoSuchFileException) {
			return file + " is gone: it was deleted or renamed. Open it under its new name.";
		}
		if (e instanceof AccessDeniedException) {
			return file + " may not be read: ask its owner for read permission, or open a copy.";
		}
		return file + " cannot be read: " + e.getMessage();
	}

	/** What has become of a file since it was opened; nothing if it is as it was. */
	public static String of(String file, FileState state) {
		return ShownText.of(file) + switch (state) {
			case UNCHANGED -> "";
			case GROWN -> " has grown since it was opened. Close and open it again to see what is new.";
			case SHRUNK, REPLACED ->
				" became shorter or was replaced since it was opened: what is shown may not be what it holds. Close and open it again.";
			case DELETED -> " was deleted since it was opened: what was read is still shown.";
		};
	}

	private static String of(InputException e) {
		return switch (e.problem()) {
			case MISSING -> " is gone: it was deleted or renamed. Open it under its new name.";
			case DENIED -> " may not be read: ask its owner for read permission, or open a copy.";
			case DIRECTORY, NOT_REGULAR, ZIP_STREAM -> " is no file that can be read as a log.";
			case UNREADABLE, ZIP_UNREADABLE -> " cannot be read: " + e.getCause().getMessage();
			case EMPTY -> " holds nothing.";
			case LEGACY -> " holds a log from before 2012, which is not read. Unpack it to see its text.";
			case UTF16, UTF32 ->
				" holds UTF-16 or UTF-32 text, which is not read as a log. Unpack it and convert it to UTF-8.";
			case OTHER -> " holds no scan log. Unpack it to see what it is.";
			case ZIP_ENCRYPTED -> " is encrypted. Unpack it with its password and open the log inside.";
			case ZIP_WITHOUT_LOG -> " holds no scan log, but " + entries(e.entries()) + '.';
			case ZIP_WITH_SEVERAL -> " holds several scan logs and none was chosen: " + entries(e.entries()) + '.';
			case ZIP_NO_SUCH_ENTRY -> " no longer holds the log that was chosen.";
			case CUT_OFF -> " is cut off after %,d bytes of the log: the rest is missing.".formatted(e.bytes());
			case DAMAGED -> " is damaged after %,d bytes of the log: the rest is missing.".formatted(e.bytes());
			case TRAILING -> " goes on with bytes that are not packed: they are left out.";
			case TOO_LARGE ->
				" unpacks to more than there is room for: only the first %,d bytes are shown.".formatted(e.bytes());
			case TOO_DENSE ->
				" unpacks to far more than a scan log would: only the first %,d bytes are shown.".formatted(e.bytes());
		};
	}

	private static String entries(List<String> names) {
		String shown = names.stream().limit(NAMED_ENTRIES).map(ShownText::of).collect(Collectors.joining(", "));
		return names.size() > NAMED_ENTRIES ? shown + " and others" : shown;
	}
}

package io.github.probelight.editor.navigate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.editor.LogEditor;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.OpenLog;

/** The host that a person means who stands in a line: the address at the caret, else that which the entry is about. */
public final class HostAtCaret {
	/** An address of version 4, or what looks like one of version 6. */
	private static final Pattern ADDRESS = Pattern
			.compile(
					"(?<![\\w.])\\d{1,3}(\\.\\d{1,3}){3}(?![\\w.]\\d)|(?<![\\w:])[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}");
	private static final int LONGEST_LINE = 2000;

	private HostAtCaret() {}

	/** The host; "" if the line names none. */
	static String of(LogEditor editor) {
		OpenLog log = editor.log();
		if (log == null) {
			return "";
		}
		long line = editor.cursor().line();
		String target = EntryOfLine.of(log, line).map(EntryFacts::host).orElse("");
		return of(log.text().line(line, LONGEST_LINE), editor.column(), target);
	}

	private static String of(String text, long column, String target) {
		String address = address(text, column);
		Matcher first = ADDRESS.matcher(text);
		return !address.isEmpty() ? address : target.isEmpty() && first.find() ? first.group() : target;
	}

	/** The address in a text that a character is in or beside; "" if it is in none. */
	public static String address(String text, long column) {
		Matcher address = ADDRESS.matcher(text);
		while (address.find()) {
			if (address.start() <= column && column <= address.end()) {
				return address.group();
			}
		}
		return "";
	}
}

package io.github.probelight.testing;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * What people and tools do to a log on its way to whoever reads it: it is sent, quoted, searched, numbered, coloured. It
 * says the same as before, and each line keeps its number, but where a constant says otherwise.
 */
public enum Damage {
	/** Line ends of Windows. */
	CR_LF(log -> log.replace("\r\n", "\n").replace("\n", "\r\n")),
	/** A byte order mark at the start. */
	MARK(log -> Signs.MARK + log),
	/** Marks in the middle too, as from files that were put together. */
	MARKS(Signs.before(number -> number % 3 == 0 ? Signs.MARK : "")),
	/** The head of a syslog message, with its priority. */
	SYSLOG(Signs.before(number -> "<134>Mar  2 01:00:0" + number % 10 + " depot nse[12]: ")),
	/** The same as it stands in a file. */
	SYSLOG_IN_FILE(Signs.before(number -> "Mar 12 01:00:0" + number % 10 + " depot nse: ")),
	/** The head of a syslog message with a time that looks like that of an entry. */
	SYSLOG_ISO(Signs.before(number -> Signs.time(number) + " depot nse[7]: ")),
	/** The same with a zone. */
	SYSLOG_ZONE(Signs.before(number -> Signs.time(number) + "Z depot nse[7]: ")),
	/** The same with a fraction and a zone. */
	SYSLOG_FRACTION(Signs.before(number -> Signs.time(number) + ".003+00:00 depot nse: ")),
	/** The head of a syslog message of RFC 5424. */
	SYSLOG_5424(Signs.before(number -> "<14>1 " + Signs.time(number) + ".003Z depot nse 12 - [a@1 b=\"c\"] ")),
	/** The same without data. */
	SYSLOG_5424_BARE(Signs.before(number -> "<14>1 " + Signs.time(number) + ".003Z depot nse 12 - - ")),
	/** The name of a facility, as a console writes it. */
	FACILITY(Signs.before(number -> "%NEXPOSE-5: ")),
	/** The place that grep tells of many files. */
	GREP(Signs.before(number -> "scan.log:" + number + ":")),
	/** The place that grep tells of one file. */
	GREP_ONE_FILE(Signs.before(number -> number + ":")),
	/** The numbers of {@code cat -n}. */
	NUMBERS(Signs.before("%6d\t"::formatted)),
	/** An answered mail. */
	QUOTED(Signs.before(number -> "> ")),
	/** An answer to an answer. */
	QUOTED_TWICE(Signs.before(number -> ">> ")),
	/** A block of code on a page. */
	INDENTED(Signs.before(number -> "    ")),
	/** The same with a tab. */
	TAB(Signs.before(number -> "\t")),
	/** Each line in a colour. */
	COLOURED(log -> Signs.lines(log, number -> Signs.ESCAPE + "[32m", Signs.ESCAPE + "[0m")),
	/** The colours of grep in lines. */
	MARKED(log -> log.replace("reason", Signs.ESCAPE + "[01;31m" + Signs.ESCAPE + "[Kreason" + Signs.ESCAPE + "[m"
			+ Signs.ESCAPE + "[K")),
	/** NUL at the end of lines. */
	NUL(log -> Signs.lines(log, number -> "", "\0")),
	/** NUL at the start of lines, as a disk leaves it that was full. */
	NUL_FIRST(Signs.before(number -> "\0\0")),
	/** Blanks and tabs at the end of lines. */
	BLANKS(log -> Signs.lines(log, number -> "", "  \t")),
	/** A blank line behind each; a line n is the line 2n − 1 then. */
	BLANK_LINES(log -> log.replace("\n", "\n\n"));

	/** What several of them need, which is there before them. */
	private static final class Signs {
		static final String MARK = "\u00EF\u00BB\u00BF";
		static final String ESCAPE = "\u001B";

		private Signs() {}

		static String time(int number) {
			return "2026-03-02T01:00:0" + number % 10;
		}

		static UnaryOperator<String> before(IntFunction<String> before) {
			return log -> lines(log, before, "");
		}

		/** Puts something before and behind each line, by its number; the log's own mark stays first. */
		static String lines(String log, IntFunction<String> before, String behind) {
			StringBuilder all = new StringBuilder();
			int number = 0;
			for (String line : log.split("(?<=\n)", -1)) {
				int end = line.length() - (line.endsWith("\r\n") ? 2 : line.endsWith("\n") ? 1 : 0);
				all.append(line.isEmpty() ? "" : before.apply(++number))
						.append(line, 0, end)
						.append(line.isEmpty() ? "" : behind)
						.append(line, end, line.length());
			}
			return all.toString();
		}
	}

	private final UnaryOperator<String> of;

	Damage(UnaryOperator<String> of) {
		this.of = of;
	}

	/** Tells whether something is put before each line that may be taken for a part of it. */
	public boolean isBefore() {
		return ordinal() >= SYSLOG.ordinal() && ordinal() <= TAB.ordinal();
	}

	/** Returns a log as it is then. */
	public byte[] of(byte[] log) {
		// bytes as characters: what is no UTF-8 stays what it is
		return of.apply(new String(log, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
	}
}

package io.github.probelight.workspace.filter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.query.QueryException;
import io.github.probelight.summary.query.QueryParser;

/**
 * Filters as text, in which people can read and change them: a line for each condition, such as {@code only: state:dead}
 * or {@code off hide: reason:no-response}; {@code context: 2}; {@code collapse runs}; {@code off} alone for a filter that is off. In a file with
 * several, each stands below its {@code [name]}. A line that begins with {@code #} says nothing.
 */
public final class FilterText {
	private static final String FIRST_LINE = "# Probelight filters\n";
	private static final Pattern CHIP = Pattern.compile(
			"(off )?(only|hide)(?: lines (\\d{1,18})-(\\d{1,18}))?(?: named \"((?:[^\"\\\\]|\\\\.)*)\")?: ?(.*)",
			Pattern.DOTALL);
	private static final Pattern CONTEXT = Pattern.compile("context: ?(\\d{1,9})");
	private static final Pattern NAME = Pattern.compile("\\[(.*)\\]");
	private static final String BYTE_ORDER_MARK = "\ufeff";
	/** In characters: more of a line that is wrong says no more. */
	private static final int MOST_SAID = 80;
	private static final String RUNS = "collapse runs";
	private static final String OFF = "off ";
	/** What stands before the rest of a condition behind a line break in it. */
	private static final String CONTINUED = "\n\t";

	private FilterText() {}

	/** A filter as text, which {@link #read} reads. */
	public static String of(LineFilter filter) {
		StringBuilder text = new StringBuilder();
		if (!filter.on()) {
			text.append("off\n");
		}
		if (filter.context() > 0) {
			text.append("context: ").append(filter.context()).append('\n');
		}
		if (filter.runs() != RunsShown.FULL) {
			text.append(filter.runs() == RunsShown.COLLAPSED ? "" : OFF).append(RUNS).append('\n');
		}
		filter.chips().forEach(chip -> text.append(of(chip).replace("\n", CONTINUED)).append('\n'));
		return text.toString();
	}

	/** Named filters as the text of a file, which {@link #readAll} reads. */
	public static String of(List<NamedFilter> filters) {
		StringBuilder text = new StringBuilder(FIRST_LINE);
		for (NamedFilter named : filters) {
			text.append("\n[").append(named.name()).append("]\n").append(of(named.filter()));
		}
		return text.toString();
	}

	private static String of(Chip chip) {
		LineRange lines = chip.lines();
		return (chip.on() ? "" : OFF) + (chip.negated() ? "hide" : "only")
				+ (lines.isAll() ? "" : " lines " + (lines.first() + 1) + '-' + lines.end())
				+ (chip.name().isEmpty() ? "" : " named " + quoted(chip.name()))
				+ ": " + chip.query().text();
	}

	private static String quoted(String name) {
		return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
	}

	/**
	 * Reads a filter.
	 *
	 * @throws FilterException
	 *             if the text is none
	 */
	public static LineFilter read(String text) throws FilterException {
		LineFilter filter = LineFilter.NONE;
		for (String line : lines(text)) {
			filter = with(filter, line);
		}
		return filter;
	}

	/**
	 * Reads the filters of a file. Each has a name of its own: where one has that of another before it, a number behind it
	 * tells them apart.
	 *
	 * @throws FilterException
	 *             if it holds something else
	 */
	public static List<NamedFilter> readAll(String text) throws FilterException {
		List<NamedFilter> filters = new ArrayList<>();
		for (String line : lines(text)) {
			Matcher name = NAME.matcher(line);
			if (name.matches()) {
				filters.add(new NamedFilter(name(name.group(1), line, filters), LineFilter.NONE));
			} else if (filters.isEmpty()) {
				throw new FilterException(NLS.bind(Messages.Filter_noName, said(line)));
			} else {
				NamedFilter last = filters.removeLast();
				filters.add(new NamedFilter(last.name(), with(last.filter(), line)));
			}
		}
		return filters;
	}

	private static String name(String written, String line, List<NamedFilter> before) throws FilterException {
		String name = written.strip();
		if (name.isEmpty()) {
			throw new FilterException(NLS.bind(Messages.Filter_blankName, said(line)));
		}
		Set<String> taken = before.stream().map(NamedFilter::name).collect(Collectors.toSet());
		String own = name;
		for (int i = 2; taken.contains(own); i++) {
			own = name + " (" + i + ')';
		}
		return own;
	}

	/** What is told of a line that is wrong: it may be as long as a log. */
	private static String said(String line) {
		String said = OneLine.of(line.length() <= MOST_SAID ? line : line.substring(0, MOST_SAID));
		return line.length() <= MOST_SAID ? said : said + '\u2026';
	}

	/** The lines that say something, whole conditions each. */
	private static List<String> lines(String text) {
		List<String> lines = new ArrayList<>();
		String marked = text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
		for (String line : marked.split("\r?\n")) {
			if (line.startsWith("\t") && !lines.isEmpty()) {
				lines.add(lines.removeLast() + '\n' + line.substring(1));
			} else if (!line.isBlank() && !line.startsWith("#")) {
				lines.add(line.strip());
			}
		}
		return lines;
	}

	private static LineFilter with(LineFilter filter, String line) throws FilterException {
		Matcher context = CONTEXT.matcher(line);
		Matcher chip = CHIP.matcher(line);
		if (line.equals("off")) {
			return filter.switched(false);
		}
		if (context.matches() && Integer.parseInt(context.group(1)) <= LineFilter.MOST_CONTEXT) {
			return filter.withContext(Integer.parseInt(context.group(1)));
		}
		if (line.equals(RUNS) || line.equals(OFF + RUNS)) {
			RunsShown runs = line.equals(RUNS) ? RunsShown.COLLAPSED : RunsShown.SWITCHED_OFF;
			return new LineFilter(filter.chips(), filter.on(), filter.context(), runs);
		}
		if (!chip.matches()) {
			throw new FilterException(NLS.bind(Messages.Filter_wrong, said(line)));
		}
		List<Chip> chips = new ArrayList<>(filter.chips());
		chips.add(chip(chip, line));
		return new LineFilter(chips, filter.on(), filter.context(), filter.runs());
	}

	private static Chip chip(Matcher chip, String line) throws FilterException {
		try {
			Query query = QueryParser.parse(chip.group(6));
			LineRange lines = chip.group(3) == null
					? LineRange.ALL
					: new LineRange(Long.parseLong(chip.group(3)) - 1, Long.parseLong(chip.group(4)));
			String name = chip.group(5) == null ? "" : chip.group(5).replaceAll("\\\\(.)", "$1");
			return new Chip(query, lines, name, chip.group(2).equals("hide"), chip.group(1) == null);
		} catch (QueryException e) {
			throw new FilterException(NLS.bind(Messages.Filter_wrongQuery, said(line), e.getMessage()));
		}
	}
}

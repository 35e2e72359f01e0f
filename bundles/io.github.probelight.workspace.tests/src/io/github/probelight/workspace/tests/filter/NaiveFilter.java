package io.github.probelight.workspace.tests.filter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import io.github.probelight.engine.read.Likeness;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.text.LineIndex;
import io.github.probelight.engine.text.LogText;
import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.LineFilter;

/** The rows that a filter keeps, by the plainest code there is: one entry after the other, one condition after the other. */
public final class NaiveFilter {
	/** Lines of an entry with its continuations. */
	public record Group(long first, long end) {}

	private final byte[] log;
	private final LineIndex index;
	private final LogText text;
	private final EntryReader reader = new EntryReader();
	private final List<Group> groups;

	/** Reads a log that is indexed whole. */
	public NaiveFilter(byte[] log, LineIndex index, LogText text) {
		this.log = log;
		this.index = index;
		this.text = text;
		reader.setLayout(LineLayout.of(log, log.length, true));
		groups = readGroups();
	}

	/** The entries that a query keeps. */
	public List<Group> kept(Query query) {
		return groups.stream().filter(group -> isKept(group, Chip.only(query))).toList();
	}

	List<Long> rows(LineFilter filter) {
		TreeSet<Long> rows = new TreeSet<>();
		for (Group group : groups) {
			if (filter.active().stream().allMatch(chip -> isKept(group, chip))) {
				long first = Math.max(0, group.first - filter.context());
				long end = Math.min(index.extent().lines(), group.end + filter.context());
				for (long row = index.rowOfLine(first); row < index.rowOfLine(end); row++) {
					rows.add(row);
				}
			}
		}
		return List.copyOf(rows);
	}

	/** With long runs of like results as their first row, if the filter wants that, but for some that are expanded. */
	List<Long> rows(LineFilter filter, Set<Long> expanded) {
		return filter.collapses() ? collapsed(rows(filter), expanded) : rows(filter);
	}

	private List<Long> collapsed(List<Long> rows, Set<Long> expanded) {
		List<Long> left = new ArrayList<>(rows);
		Set<Long> hidden = new HashSet<>();
		for (List<Long> run : runs(rows)) {
			if (isLong(run) && !expanded.contains(run.getFirst())) {
				hidden.addAll(run.subList(1, run.size()));
			}
		}
		left.removeIf(hidden::contains);
		return left;
	}

	/** Whether a run is shown as one row: the last entry of the log does not count, as it may still change. */
	boolean isLong(List<Long> run) {
		long last = index.rowOfLine(groups.getLast().first);
		return run.size() > 20 || run.size() == 20 && run.getLast() < last;
	}

	/** The runs of like results among some rows, short ones too. */
	List<List<Long>> runs(List<Long> rows) {
		Map<Long, Likeness> kinds = kinds();
		List<List<Long>> runs = new ArrayList<>();
		Map<String, List<Long>> last = new HashMap<>();
		for (long row : rows) {
			Likeness kind = kinds.get(row);
			if (kind == null) {
				continue;
			}
			String thread = kind.thread() + '\n' + kind.site();
			List<Long> run = last.get(thread);
			if (run == null || !kind.equals(kinds.get(run.getLast()))
					|| Collections.binarySearch(rows, row) - Collections.binarySearch(rows, run.getLast()) > 1000) {
				run = new ArrayList<>();
				runs.add(run);
				last.put(thread, run);
			}
			run.add(row);
		}
		return runs;
	}

	/** What the results are like that are alone in their line and have no other. */
	private Map<Long, Likeness> kinds() {
		Map<Long, Likeness> kinds = new HashMap<>();
		for (Group group : groups) {
			long row = index.rowOfLine(group.first);
			if (index.rowOfLine(group.end) == row + 1 && scan(group.first) && reader.kind() == MessageKind.RESULT) {
				Likeness kind = Likeness.of(EntryFacts.of(reader));
				if (!reader.another()) {
					kinds.put(row, kind);
				}
			}
		}
		return kinds;
	}

	private List<Group> readGroups() {
		List<Group> groups = new ArrayList<>();
		boolean entries = false;
		for (long line = 0; line < index.extent().lines(); line++) {
			boolean entry = scan(line);
			entries |= entry;
			if (entry || !entries) {
				groups.add(new Group(line, line + 1));
			} else {
				groups.add(new Group(groups.removeLast().first, line + 1));
			}
		}
		return groups;
	}

	/** Whether a line has an entry, which is then the last one that was read. */
	private boolean scan(long line) {
		int from = (int) index.offset(index.rowOfLine(line));
		int end = (int) index.offset(index.rowOfLine(line + 1));
		if (line == 0 && log.length > 2 && log[0] == (byte) 0xEF && log[1] == (byte) 0xBB && log[2] == (byte) 0xBF) {
			from += 3;
		}
		int to = end > from && log[end - 1] == '\n' ? end - 1 : end;
		// of a longer line only this much is looked at
		return reader.scan(log, from, Math.min(to, from + EntryReader.LONGEST_LINE + 1)) || reader.another();
	}

	private boolean isKept(Group group, Chip chip) {
		boolean holds = false;
		if (chip.lines().holds(group.first)) {
			if (scan(group.first)) {
				do {
					holds |= holds(group, chip.query(), true);
				} while (reader.another());
			} else {
				holds = holds(group, chip.query(), false);
			}
		}
		return holds != chip.negated();
	}

	private boolean holds(Group group, Query query, boolean entry) {
		return switch (query) {
			case Query.All all -> all.terms().stream().allMatch(term -> holds(group, term, entry));
			case Query.Any any -> any.terms().stream().anyMatch(term -> holds(group, term, entry));
			case Query.Not not -> !holds(group, not.term(), entry);
			case Query.Text words -> finds(group, Pattern.compile(Pattern.quote(words.part()),
					Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
			case Query.Expression words -> finds(group, Pattern.compile(words.find().text(),
					Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
			default -> entry && query.test(reader);
		};
	}

	private boolean finds(Group group, Pattern pattern) {
		for (long row = index.rowOfLine(group.first); row < index.rowOfLine(group.end); row++) {
			if (pattern.matcher(text.row(row)).find()) {
				return true;
			}
		}
		return false;
	}

	/** The bytes of some text, as they lie in a log. */
	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** The first bytes of a log. */
	static byte[] begin(byte[] log, int size) {
		return Arrays.copyOf(log, size);
	}
}

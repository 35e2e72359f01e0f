package io.github.probelight.editor.filter;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.language.ide.LogLanguage;
import io.github.probelight.summary.query.EntryPart;
import io.github.probelight.summary.query.Queries;
import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.EntryOfLine;
import io.github.probelight.workspace.LineTimes;
import io.github.probelight.workspace.OpenLog;
import io.github.probelight.workspace.filter.Chip;
import io.github.probelight.workspace.filter.FilterSteps;

/**
 * A place in a log that a person points at, and the lines that are selected.
 *
 * @param log
 *            the log
 * @param line
 *            the line, 0-based
 * @param column
 *            the character of the line
 * @param selected
 *            the lines that are shown and selected, the line itself if none are; never empty, at most one more than
 *            {@link #MOST_LINES}
 * @param last
 *            the last of the selected lines
 * @param text
 *            what is selected of one line; "" where more is, or nothing
 */
record PointedLine(OpenLog log, long line, int column, List<Long> selected, long last, String text) {
	/** Heads of lines longer than this are not looked at. */
	private static final int LONGEST = 2000;
	/** More conditions than these are no query that a person reads, and each entry is asked for each. */
	static final int MOST_HOSTS = 100;
	/** So many selected lines are looked at for hosts. */
	static final int MOST_LINES = 10_000;

	/** Keeps the list as it is now. */
	PointedLine {
		selected = List.copyOf(selected);
	}

	/** The entry that the line belongs to. */
	Optional<EntryFacts> entry() {
		return EntryOfLine.of(log, line);
	}

	/** The part of it that is pointed at; empty if it says nothing that others may share. */
	Optional<EntryPart> part() {
		return entry().flatMap(this::part);
	}

	private Optional<EntryPart> part(EntryFacts entry) {
		String shown = log.text().line(line, LONGEST);
		return WordPart.of(entry, shown, LogLanguage.isReady() ? LogLanguage.get().colours(shown) : List.of(), column);
	}

	/** All parts that the entry has, in the order of a menu. */
	List<EntryPart> parts() {
		return entry().map(facts -> Arrays.stream(EntryPart.values())
				.filter(part -> !part.value(facts).isEmpty())
				.toList()).orElse(List.of());
	}

	/** The condition for the entries that share a part with it. */
	Optional<Chip> chip(EntryPart part) {
		return entry().flatMap(part::query).map(Chip::only);
	}

	/** The condition for the task that ran. */
	Optional<Chip> task() {
		return FilterSteps.taskAt(log.report(), entry().map(EntryFacts::site).orElse(""), line);
	}

	/** The condition for the time in which the selected lines were written. */
	Optional<Chip> times() {
		return LineTimes.of(log, selected.getFirst(), last).map(Queries::times).map(Chip::only);
	}

	/** Whether more lines are selected than are looked at for hosts. */
	boolean isLong() {
		return selected.size() > MOST_LINES;
	}

	/**
	 * The condition for the hosts that the selected lines are about, not those of lines between them that a filter hides;
	 * it may have more than {@link #MOST_HOSTS} sides. Empty where they are about none, or are too many.
	 */
	Optional<Chip> hosts() {
		Set<String> hosts = new LinkedHashSet<>();
		for (long at : isLong() ? List.<Long>of() : selected) {
			EntryOfLine.of(log, at).map(EntryFacts::host).filter(host -> !host.isEmpty()).ifPresent(hosts::add);
		}
		Optional<Query> query = hosts.size() <= MOST_HOSTS
				? Queries.hosts(hosts)
				: Queries.either(hosts.stream().map(Queries::host).toList()); // neighbours are one
		return query.map(Chip::only);
	}

	/** The condition for the lines that hold the selected text. */
	Optional<Chip> holding() {
		return text.isBlank() ? Optional.empty() : Optional.of(Chip.only(new Query.Text(text.strip())));
	}
}

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
 * @param first
 *            the first of the selected lines, the line itself if none are
 * @param last
 *            the last of them
 * @param text
 *            what is selected of one line; "" where more is, or nothing
 */
record PointedLine(OpenLog log, long line, int column, long first, long last, String text) {
	/** Heads of lines longer than this are not looked at. */
	private static final int LONGEST = 2000;
	private static final int MOST_HOSTS = 100;
	/** So many selected lines are looked at for hosts. */
	private static final long MOST_LINES = 10_000;

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
		return LineTimes.of(log, first, last).map(Queries::times).map(Chip::only);
	}

	/** The condition for the hosts that the selected lines are about. */
	Optional<Chip> hosts() {
		Set<String> hosts = new LinkedHashSet<>();
		for (long at = first; at <= last && at < first + MOST_LINES && hosts.size() < MOST_HOSTS; at++) {
			EntryOfLine.of(log, at).map(EntryFacts::host).filter(host -> !host.isEmpty()).ifPresent(hosts::add);
		}
		return Queries.hosts(hosts).map(Chip::only);
	}

	/** The condition for the lines that hold the selected text. */
	Optional<Chip> holding() {
		return text.isBlank() ? Optional.empty() : Optional.of(Chip.only(new Query.Text(text.strip())));
	}
}

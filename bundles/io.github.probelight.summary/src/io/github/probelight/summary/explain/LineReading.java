package io.github.probelight.summary.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.Place;
import io.github.probelight.summary.Zone;

/**
 * A whole line of a log, explained from what its reader finds in it.
 *
 * @param entry whether it is an entry
 * @param what what it is, in a sentence or two
 * @param parts its parts, in the order of the line
 */
public record LineReading(boolean entry, String what, List<LinePart> parts) {

	/** Stands before a message whose head is missing, so that it can be read. */
	private static final String HEAD = "2000-01-01T00:00:00 ";

	private static final String TEXT = "text";

	/** Reads any line, its time by the clocks of a zone too; a line break is no part of it. One that holds several entries has so many readings. */
	public static List<LineReading> all(String line, Zone zone) {
		List<EntryParts> entries = EntryParts.all(line);
		List<LineReading> all = new ArrayList<>();
		for (EntryParts parts : entries) {
			String which = entries.size() == 1
					? "An entry: "
					: "Entry " + NumberText.of(all.size() + 1L) + " of " + NumberText.of(entries.size())
							+ " in this line: ";
			all.add(new LineReading(true, which + said(topic(parts.message())), parts.withTime(zone)));
		}
		return all.isEmpty() ? List.of(other(line, "before it")) : all;
	}

	/** Reads a line that is no entry of its log, and belongs to the entry at a place if there is one before it. */
	public static LineReading continuation(String line, Optional<Place> entry) {
		return other(line, entry.map(place -> "in " + place.inText()).orElse("before it"));
	}

	private static LineReading other(String line, String entry) {
		if (line.isBlank()) {
			return new LineReading(false, "An empty line: it belongs to the entry " + entry + '.', List.of());
		}
		EntryParts parts = EntryParts.all(HEAD + line).getFirst();
		Topic topic = topic(parts.message());
		if (parts.isResult()) {
			return new LineReading(false, "No entry, for no time stands before it: a result without its head. "
					+ said(topic), parts.withoutTime());
		}
		boolean text = topic.word().equals(TEXT);
		return new LineReading(false,
				"No entry, for it begins with no time: in a log it is a continuation of the entry "
						+ entry + '.' + (text ? "" : ' ' + said(topic)),
				List.of());
	}

	private static String said(Topic topic) {
		return topic.name() + ". " + topic.summary();
	}

	private static Topic topic(String message) {
		Optional<Topic> topic = Knowledge.standard().find(Kind.LINE, message);
		return topic.or(() -> Knowledge.standard().named(Kind.LINE, TEXT)).orElseThrow();
	}
}

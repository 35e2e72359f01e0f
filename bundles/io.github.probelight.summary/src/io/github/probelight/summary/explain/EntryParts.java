package io.github.probelight.summary.explain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.EntryReader;
import io.github.probelight.engine.scan.LineLayout;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.scan.Range;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.RoundTripReading;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.knowledge.TtlReading;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.TimeText;
import io.github.probelight.summary.Zone;

/** The parts of an entry, each with what it means. */
final class EntryParts {

	private static final Pattern BRACKET = Pattern.compile("\\[([A-Za-z ]+): ([^\\]]*)\\]");
	private static final String TIME = "time";
	private static final String TARGET = "target";

	private final EntryFacts facts;
	private final String message;
	private final List<LinePart> parts = new ArrayList<>();

	private EntryParts(EntryFacts facts, String head, String message) {
		this.facts = facts;
		this.message = message;
		head(head);
		target();
		if (isResult()) {
			result();
		} else {
			said();
		}
	}

	/** Reads the entries of a line, none if it is a continuation. */
	static List<EntryParts> all(String line) {
		byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
		EntryReader reader = new EntryReader();
		reader.setLayout(LineLayout.of(bytes, bytes.length, true));
		List<EntryParts> all = new ArrayList<>();
		int from = 0;
		for (boolean more = reader.scan(bytes, 0, bytes.length) || reader.another(); more; more = reader.another()) {
			Range message = reader.message();
			String head = message.present()
					? new String(message.bytes(), from, message.from() - from, StandardCharsets.UTF_8)
					: line;
			all.add(new EntryParts(EntryFacts.of(reader), head, message.string()));
			from = message.present() ? message.to() : from;
		}
		return all;
	}

	String message() {
		return message;
	}

	boolean isResult() {
		return facts.kind() == MessageKind.RESULT;
	}

	/** Returns all parts but the time. */
	List<LinePart> withoutTime() {
		return parts;
	}

	/** Returns all parts, the time by the clocks of a zone too. */
	List<LinePart> withTime(Zone zone) {
		List<LinePart> all = new ArrayList<>();
		all.add(facts.time() == Report.NO_TIME
				? new LinePart(TIME, "impossible", "No calendar has this time, so the entry has none.")
				: new LinePart(TIME, Zone.GMT.iso(facts.time()),
						"In GMT: times of a log print no zone, and one that does was converted." + in(zone)));
		all.addAll(parts);
		return all;
	}

	private String in(Zone zone) {
		return zone.equals(Zone.GMT) ? "" : " In " + zone.name() + ": " + zone.exact(facts.time()) + '.';
	}

	/** The brackets that have a key, and the level. */
	private void head(String head) {
		word("level", Kind.LEVEL, facts.level());
		word("thread", Kind.THREAD, facts.thread());
		if (!facts.site().isEmpty()) {
			add("site", facts.site(), attribute("Site"));
		}
		Matcher bracket = BRACKET.matcher(head);
		while (bracket.find()) {
			String key = bracket.group(1);
			if (!key.equals("Thread") && !key.equals("Site")) {
				Knowledge.standard()
						.named(Kind.ATTRIBUTE, key)
						.ifPresent(topic -> add(key, bracket.group(2), topic.summary()));
			}
		}
	}

	private void target() {
		if (facts.host().isEmpty()) {
			return;
		}
		add(TARGET, facts.host(), attribute("Target"));
		if (facts.port() >= 0) {
			add("port", facts.port() + (facts.protocol().isEmpty() ? "" : "/" + facts.protocol()),
					PortReading.of(facts.port(), facts.protocol()));
		}
	}

	private void result() {
		word("state", Kind.STATE, facts.state());
		word("reason", Kind.REASON, facts.reason());
		if (facts.ttl() >= 0) {
			add("TTL", String.valueOf(facts.ttl()), TtlReading.of(facts.ttl()).text());
		}
		RoundTripReading trip = RoundTripReading.of(facts.latency(), facts.variance(), facts.timeout());
		if (facts.latency() >= 0 || facts.variance() >= 0 || facts.timeout() >= 0) {
			add("round trip", millis("latency", facts.latency()) + millis("variance", facts.variance())
					+ millis("timeout", facts.timeout()), trip.text());
		}
	}

	private static String millis(String name, int value) {
		return value < 0 ? "" : name + " " + value + " ms ";
	}

	private void said() {
		if (!message.isBlank()) {
			add("message", message, meaning(Kind.LINE, message));
		}
		switch (facts.kind()) {
			case TASK_STARTED, TASK_ENDED -> word("task", Kind.TASK, facts.name());
			case TASK_PROGRESS -> {
				word("task", Kind.TASK, facts.name());
				add("done", facts.decimal() + " %", attribute("percent"));
				if (facts.number() >= 0) {
					add("remaining", TimeText.duration(facts.number() * 1000), attribute("remaining"));
				}
			}
			case BATCH_SIZE, PROCESS_STARTING -> add("addresses", NumberText.of(facts.number()), "");
			default -> {
				if (!facts.name().isEmpty()) {
					add("names", facts.name(), "");
				}
			}
		}
	}

	private void word(String what, Kind kind, String word) {
		if (!word.isEmpty()) {
			add(what, word, meaning(kind, word));
		}
	}

	private void add(String what, String text, String meaning) {
		parts.add(new LinePart(what, OneLine.of(text.strip()), meaning));
	}

	private static String meaning(Kind kind, String word) {
		return Knowledge.standard()
				.find(kind, word)
				.map(topic -> topic.name() + ". " + topic.meaning())
				.orElse("Nobody has explained this one yet.");
	}

	private static String attribute(String word) {
		return Knowledge.standard().named(Kind.ATTRIBUTE, word).map(Topic::summary).orElse("");
	}
}

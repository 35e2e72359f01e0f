package io.github.probelight.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.Place;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.host.HostCard;
import io.github.probelight.summary.host.HostLine;

/** Cards of a host as JSON; README.md of the command line says what each field means. */
public final class HostJson {

	private final ReadLog log;
	private final JsonGenerator json;

	private HostJson(ReadLog log, JsonGenerator json) {
		this.log = log;
		this.json = json;
	}

	/**
	 * Writes an array with an object for each card. The writer stays open.
	 *
	 * @throws java.io.UncheckedIOException if it cannot be written to
	 */
	public static void write(ReadLog log, List<HostCard> cards, Writer out) {
		Json.write(out, json -> {
			json.writeStartArray();
			for (HostCard card : cards) {
				json.writeStartObject();
				new HostJson(log, json).card(card);
				json.writeEndObject();
			}
			json.writeEndArray();
		});
	}

	private void card(HostCard card) throws IOException {
		json.writeStringField("site", card.site());
		json.writeStringField("address", card.address());
		json.writeNumberField("entries", card.lines().size());
		Json.array(json, "states", card.states(), this::result);
		Json.array(json, "ports", card.ports(), port -> {
			json.writeNumberField("port", port.facts().port());
			json.writeStringField("protocol", port.facts().protocol());
			result(port);
		});
		Json.array(json, "tasks", card.tasks(), task -> {
			json.writeStringField("name", task.task().name());
			json.writeNumberField("results", task.results());
			Json.time(json, "start", task.task().start());
			Json.time(json, "end", task.task().end());
			line(task.task().line());
		});
		Json.array(json, "events", card.lines().stream().filter(HostJson::isEvent).toList(), event -> {
			place(event);
			json.writeStringField("level", event.facts().level());
			json.writeStringField("kind", Codes.of(event.facts().kind()));
			Json.number(json, "port", event.facts().port());
			json.writeStringField("message", event.message());
		});
		Json.array(json, "findings", card.findings(), finding -> {
			json.writeStringField("kind", finding.kind().code());
			json.writeStringField("severity", Codes.of(finding.kind().severity()).toLowerCase(Locale.ROOT));
		});
	}

	private static boolean isEvent(HostLine line) {
		return line.facts().kind() != MessageKind.RESULT;
	}

	private void result(HostLine line) throws IOException {
		EntryFacts facts = line.facts();
		place(line);
		json.writeStringField("state", facts.state());
		json.writeStringField("reason", facts.reason());
		Json.number(json, "ttl", facts.ttl());
		Json.number(json, "latency", facts.latency());
		Json.number(json, "variance", facts.variance());
		Json.number(json, "timeout", facts.timeout());
	}

	private void place(HostLine line) throws IOException {
		Json.time(json, "time", line.facts().time());
		line(line.line());
	}

	/** The line in its log, and the log where there are several. */
	private void line(long line) throws IOException {
		Place place = log.place(line);
		if (log.joined()) {
			json.writeStringField("log", place.source());
		}
		json.writeNumberField("line", place.number());
	}
}

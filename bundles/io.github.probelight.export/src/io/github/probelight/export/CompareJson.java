package io.github.probelight.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.Place;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.compare.Change;
import io.github.probelight.summary.compare.Change.Side;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.summary.compare.FindingChange;
import io.github.probelight.summary.compare.ScanPair;
import io.github.probelight.summary.figures.TaskSum;

/** A comparison as JSON, schema 1; README.md says what each field means. */
public final class CompareJson {

	private static final int SCHEMA = 1;

	private final ComparedLogs logs;
	private final JsonGenerator json;

	private CompareJson(ComparedLogs logs, JsonGenerator json) {
		this.logs = logs;
		this.json = json;
	}

	/**
	 * Writes a comparison as one document on one line. The writer stays open.
	 *
	 * @throws java.io.UncheckedIOException if it cannot be written to
	 */
	public static void write(ComparedLogs logs, Writer out) {
		Json.write(out, json -> new CompareJson(logs, json).comparison());
	}

	private void comparison() throws IOException {
		json.writeStartObject();
		json.writeNumberField("schema", SCHEMA);
		log("old", logs.old());
		log("new", logs.now());
		json.writeBooleanField("changed", logs.comparison().changed());
		json.writeBooleanField("sameLog", logs.comparison().sameLog());
		Json.array(json, "sites", List.copyOf(logs.comparison().sites().renamed().entrySet()), pair -> {
			Json.text(json, "old", pair.getKey());
			Json.text(json, "new", pair.getValue());
		});
		json.writeObjectFieldStart("hosts");
		Json.array(json, "appeared", of(ChangeKind.HOST_APPEARED), this::host);
		Json.array(json, "vanished", of(ChangeKind.HOST_VANISHED), this::host);
		Json.array(json, "notScanned", of(ChangeKind.NOT_SCANNED), change -> {
			host(change);
			json.writeStringField("in", change.to().equals(Side.NONE) ? "new" : "old");
		});
		Json.array(json, "changed", of(ChangeKind.HOST_CHANGED), this::sides);
		json.writeEndObject();
		json.writeObjectFieldStart("ports");
		Json.array(json, "opened", of(ChangeKind.PORT_OPENED), this::port);
		Json.array(json, "closed", of(ChangeKind.PORT_CLOSED), this::port);
		Json.array(json, "filtered", of(ChangeKind.PORT_FILTERED), this::port);
		Json.array(json, "changed", of(ChangeKind.PORT_CHANGED), this::port);
		json.writeEndObject();
		json.writeObjectFieldStart("findings");
		findings("new", ChangeKind.FINDING_NEW);
		findings("gone", ChangeKind.FINDING_GONE);
		findings("changed", ChangeKind.FINDING_CHANGED);
		json.writeEndObject();
		Json.array(json, "logins", of(ChangeKind.LOGINS), this::values);
		Json.array(json, "checks", of(ChangeKind.CHECK), change -> {
			json.writeStringField("check", change.subject());
			ends(change);
		});
		Json.array(json, "checksOfHosts", of(ChangeKind.CHECKS), this::values);
		Json.array(json, "ttl", of(ChangeKind.TTL), this::values);
		Json.array(json, "roundTrips", of(ChangeKind.ROUND_TRIP), this::values);
		Json.array(json, "tasks", logs.comparison().tasks(), task -> {
			Json.text(json, "site", task.site());
			json.writeStringField("task", task.to().name());
			task("from", task.from(), logs.old());
			task("to", task.to(), logs.now());
		});
		Json.array(json, "scans", logs.comparison().scans(), this::scans);
		json.writeEndObject();
	}

	private List<Change> of(ChangeKind kind) {
		return logs.comparison().of(kind);
	}

	private void log(String name, ReadLog log) throws IOException {
		json.writeObjectFieldStart(name);
		Iterator<String> names = log.names().iterator();
		Json.array(json, "files", log.parts(), part -> file(names.next(), part));
		Json.time(json, "first", log.report().timeline().first());
		Json.time(json, "last", log.report().timeline().last());
		json.writeNumberField("hosts", log.report().targets().hosts().size());
		json.writeEndObject();
	}

	private void file(String name, Part part) throws IOException {
		json.writeStringField("name", name);
		json.writeNumberField("bytes", part.bytes());
		json.writeNumberField("lines", part.lines());
	}

	private void host(Change change) throws IOException {
		whose(change);
		Side side = change.last();
		Json.text(json, "state", side.value());
		Json.text(json, "reason", side.reason());
		line(logs.place(change), change.to().equals(Side.NONE) ? logs.old() : logs.now());
	}

	private void whose(Change change) throws IOException {
		Json.text(json, "site", change.site());
		json.writeStringField("address", change.address());
	}

	private void sides(Change change) throws IOException {
		whose(change);
		side("from", change.from(), logs.old());
		side("to", change.to(), logs.now());
	}

	private void side(String name, Side side, ReadLog log) throws IOException {
		json.writeObjectFieldStart(name);
		Json.text(json, "state", side.value());
		Json.text(json, "reason", side.reason());
		line(log.place(side.line()), log);
		json.writeEndObject();
	}

	private void port(Change change) throws IOException {
		whose(change);
		json.writeNumberField("port", change.port());
		Json.text(json, "protocol", change.protocol());
		Json.text(json, "from", change.from().value());
		Json.text(json, "to", change.to().value());
		Json.text(json, "reason", change.last().reason());
		line(logs.place(change), change.to().equals(Side.NONE) ? logs.old() : logs.now());
	}

	private void values(Change change) throws IOException {
		whose(change);
		ends(change);
	}

	private void ends(Change change) throws IOException {
		Json.text(json, "from", change.from().value());
		Json.text(json, "to", change.to().value());
		line(logs.place(change), change.to().equals(Side.NONE) ? logs.old() : logs.now());
	}

	private void findings(String name, ChangeKind kind) throws IOException {
		List<FindingChange> findings = logs.comparison()
				.findings()
				.stream()
				.filter(finding -> finding.change() == kind)
				.toList();
		boolean gone = kind == ChangeKind.FINDING_GONE;
		Json.array(json, name, findings, finding -> {
			json.writeStringField("kind", finding.kind().code());
			json.writeStringField("severity", Codes.of(finding.kind().severity()));
			Json.strings(json, "hosts", names(gone ? finding.gone() : finding.hosts()));
			json.writeNumberField("moreHosts", gone ? finding.moreGone() : finding.moreHosts());
			if (kind == ChangeKind.FINDING_CHANGED) {
				Json.strings(json, "hostsGone", names(finding.gone()));
				json.writeNumberField("moreHostsGone", finding.moreGone());
			}
			json.writeNumberField("from", finding.from());
			json.writeNumberField("to", finding.to());
			ReadLog log = gone ? logs.old() : logs.now();
			line(log.place(gone ? finding.oldLine() : finding.line()), log);
		});
	}

	private static List<String> names(List<Subject> subjects) {
		return subjects.stream().map(Subject::name).toList();
	}

	private void task(String name, TaskSum task, ReadLog log) throws IOException {
		json.writeObjectFieldStart(name);
		Json.seconds(json, "seconds", task.millis());
		json.writeNumberField("tasks", task.tasks());
		line(log.place(task.line()), log);
		json.writeEndObject();
	}

	private void scans(ScanPair pair) throws IOException {
		Json.text(json, "site", pair.site());
		scan("from", pair.from(), logs.old());
		scan("to", pair.to(), logs.now());
	}

	private void scan(String name, Optional<Scan> scan, ReadLog log) throws IOException {
		if (scan.isEmpty()) {
			json.writeNullField(name);
			return;
		}
		Scan one = scan.get();
		json.writeObjectFieldStart(name);
		Json.text(json, "site", one.site());
		Json.text(json, "scan", one.name());
		Json.time(json, "start", one.start());
		Json.seconds(json, "seconds", one.duration());
		json.writeStringField("ended", Codes.of(one.ended()));
		Json.number(json, "addresses", one.addresses());
		json.writeNumberField("hosts", one.hosts());
		json.writeNumberField("alive", one.alive());
		json.writeNumberField("dead", one.dead());
		json.writeNumberField("open", one.open());
		json.writeNumberField("filtered", one.filtered());
		line(log.place(one.line()), log);
		json.writeEndObject();
	}

	/** The line in its log, and the log where there are several. */
	private void line(Place place, ReadLog log) throws IOException {
		if (log.joined()) {
			Json.text(json, "log", place.source());
		}
		Json.number(json, "line", place.number() == 0 ? -1 : place.number());
	}
}

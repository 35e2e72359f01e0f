package io.github.probelight.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonGenerator;

import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Progress;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Site;
import io.github.probelight.engine.report.Subnet;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.engine.report.Task;

/** A report as JSON, schema 1; README.md says what each field means. */
final class ReportJson {

	private static final int SCHEMA = 1;

	private final JsonGenerator json;

	private ReportJson(JsonGenerator json) {
		this.json = json;
	}

	static void write(ReadLog log, PrintWriter out) {
		Json.write(out, json -> new ReportJson(json).report(log));
	}

	static String severity(Finding finding) {
		return finding.kind().severity().name().toLowerCase(Locale.ROOT);
	}

	private void report(ReadLog log) throws IOException {
		Report report = log.report();
		json.writeStartObject();
		json.writeNumberField("schema", SCHEMA);
		json.writeObjectFieldStart("file");
		json.writeStringField("name", log.name());
		json.writeNumberField("bytes", report.bytes());
		json.writeNumberField("lines", report.lines());
		json.writeEndObject();
		if (log.joined()) {
			array("files", log.parts(), this::file);
		}
		json.writeNumberField("entries", report.entries());
		json.writeNumberField("continuations", report.continuations());
		Json.time(json, "first", report.first());
		Json.time(json, "last", report.last());
		Json.counts(json, "levels", report.levels());
		array("sites", report.sites(), this::site);
		Funnel funnel = Funnel.of(report);
		json.writeObjectFieldStart("hosts");
		json.writeNumberField("total", funnel.hosts());
		json.writeNumberField("alive", funnel.alive());
		json.writeNumberField("dead", funnel.dead());
		json.writeEndObject();
		Json.counts(json, "hostStates", report.hostStates());
		Json.counts(json, "hostReasons", Reasons.sum(report.hostReasons()));
		Json.counts(json, "portStates", report.portStates());
		Json.counts(json, "portReasons", Reasons.sum(report.portReasons()));
		array("ports", report.ports(), this::port);
		array("subnets", Subnets.of(report), this::subnet);
		array("phases", report.phases(), this::phase);
		array("findings", Findings.of(report), this::finding);
		json.writeEndObject();
	}

	private interface Fields<T> {
		void write(T value) throws IOException;
	}

	private <T> void array(String name, Iterable<T> values, Fields<T> fields) throws IOException {
		json.writeArrayFieldStart(name);
		for (T value : values) {
			json.writeStartObject();
			fields.write(value);
			json.writeEndObject();
		}
		json.writeEndArray();
	}

	private void file(Part part) throws IOException {
		json.writeStringField("name", part.name());
		json.writeNumberField("bytes", part.bytes());
		json.writeNumberField("lines", part.lines());
		json.writeNumberField("line", part.firstLine() + 1);
	}

	private void site(Site site) throws IOException {
		json.writeStringField("name", site.name());
		json.writeNumberField("entries", site.entries());
		json.writeNumberField("hosts", site.hosts());
		json.writeNumberField("alive", site.alive());
		json.writeNumberField("dead", site.dead());
	}

	private void port(Port port) throws IOException {
		json.writeNumberField("port", port.port());
		json.writeStringField("protocol", port.protocol());
		Json.counts(json, "hosts", port.hosts());
	}

	private void subnet(Subnet subnet) throws IOException {
		json.writeStringField("site", subnet.site());
		json.writeStringField("network", subnet.network());
		json.writeNumberField("hosts", subnet.hosts());
		json.writeNumberField("alive", subnet.alive());
		json.writeNumberField("dead", subnet.dead());
		json.writeStringField("reason", subnet.reason());
		json.writeNumberField("reasonHosts", subnet.reasonHosts());
		Json.line(json, subnet.line());
	}

	private void phase(Phase phase) throws IOException {
		json.writeStringField("name", "Nmap");
		json.writeStringField("site", phase.site());
		times(phase.start(), phase.end());
		json.writeBooleanField("complete", phase.complete());
		Json.line(json, phase.line());
		Json.number(json, "batchSize", phase.batchSize());
		array("processes", phase.processes(), this::process);
	}

	private void process(NmapProcess process) throws IOException {
		Json.number(json, "addresses", process.addresses());
		json.writeBooleanField("last", process.last());
		times(process.start(), process.end());
		Json.line(json, process.line());
		array("tasks", process.tasks(), this::task);
	}

	private void task(Task task) throws IOException {
		json.writeStringField("name", task.name());
		times(task.start(), task.end());
		Json.line(json, task.line());
		json.writeNumberField("results", task.results());
		array("progress", task.progress(), this::progress);
	}

	private void progress(Progress progress) throws IOException {
		Json.time(json, "time", progress.time());
		json.writeNumberField("percent", progress.percent());
		Json.number(json, "remainingSeconds", progress.remainingSeconds());
	}

	private void times(long start, long end) throws IOException {
		Json.time(json, "start", start);
		Json.time(json, "end", end);
	}

	private void finding(Finding finding) throws IOException {
		json.writeStringField("kind", finding.kind().code());
		json.writeStringField("severity", severity(finding));
		json.writeNumberField("count", finding.count());
		json.writeArrayFieldStart("hosts");
		for (String host : finding.hosts()) {
			json.writeString(host);
		}
		json.writeEndArray();
		Json.line(json, finding.line());
	}
}

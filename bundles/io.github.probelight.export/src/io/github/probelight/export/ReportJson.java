package io.github.probelight.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonGenerator;

import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.report.CheckCount;
import io.github.probelight.engine.report.ExceptionCount;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Gap;
import io.github.probelight.engine.report.LoginCount;
import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.ProblemGroup;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Scan;
import io.github.probelight.engine.report.Site;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.engine.report.Subjects;
import io.github.probelight.engine.report.Subnet;
import io.github.probelight.engine.report.Subnets;
import io.github.probelight.engine.report.Trouble;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.figures.Ending;
import io.github.probelight.summary.figures.Funnel;
import io.github.probelight.summary.figures.Reasons;
import io.github.probelight.summary.figures.Shares;

/** A report as JSON, schema 2; README.md says what each field means. */
public final class ReportJson {

	private static final int SCHEMA = 2;

	private final JsonGenerator json;

	private ReportJson(JsonGenerator json) {
		this.json = json;
	}

	/**
	 * Writes a report as one document on one line. The writer stays open.
	 *
	 * @param findings asked last: they take a while
	 * @throws java.io.UncheckedIOException if it cannot be written to
	 */
	public static void write(ReadLog log, Supplier<List<Finding>> findings, Writer out) {
		Json.write(out, json -> new ReportJson(json).report(log, findings));
	}

	private void report(ReadLog log, Supplier<List<Finding>> findings) throws IOException {
		Report report = log.report();
		json.writeStartObject();
		json.writeNumberField("schema", SCHEMA);
		json.writeObjectFieldStart("file");
		json.writeStringField("name", log.name());
		json.writeNumberField("bytes", log.bytes());
		json.writeNumberField("lines", report.extent().lines());
		json.writeEndObject();
		if (log.joined()) {
			Json.array(json, "files", log.parts(), this::file);
		}
		if (!log.notes().isEmpty()) {
			json.writeArrayFieldStart("notes");
			for (String note : log.notes()) {
				json.writeString(note);
			}
			json.writeEndArray();
		}
		json.writeNumberField("entries", report.extent().entries());
		json.writeNumberField("continuations", report.extent().continuations());
		Json.time(json, "first", report.timeline().first());
		Json.time(json, "last", report.timeline().last());
		Json.counts(json, "levels", report.messages().levels());
		Json.counts(json, "levelContinuations", report.messages().levelContinuations());
		Json.counts(json, "messages", messages(report));
		Json.array(json, "scans", report.scans(), scan -> scan(log, scan));
		Json.array(json, "sites", report.targets().sites(), this::site);
		Funnel funnel = Funnel.of(report);
		json.writeObjectFieldStart("hosts");
		json.writeNumberField("total", funnel.hosts());
		json.writeNumberField("alive", funnel.alive());
		json.writeNumberField("dead", funnel.dead());
		json.writeEndObject();
		Json.counts(json, "hostStates", report.resultLines().hostStates());
		Json.counts(json, "hostReasons", Reasons.sum(report.resultLines().hostReasons()));
		Json.counts(json, "portStates", report.resultLines().portStates());
		Json.counts(json, "portReasons", Reasons.sum(report.resultLines().portReasons()));
		Json.array(json, "ports", report.targets().ports(), this::port);
		Json.array(json, "subnets", Subnets.of(report), this::subnet);
		new PhaseJson(json).write(report.phases());
		Json.array(json, "notices", report.messages().notices(), this::notice);
		Json.array(json, "exceptions", report.messages().exceptions(), this::exception);
		Trouble trouble = report.messages().trouble();
		Json.array(json, "problems", trouble.problems(), this::problem);
		json.writeNumberField("otherProblems", trouble.others());
		Json.array(json, "checks", trouble.checks(), this::check);
		Json.array(json, "logins", trouble.logins(), this::login);
		Json.array(json, "silences", report.timeline().longest(), this::silence);
		Json.array(json, "findings", findings.get(), this::finding);
		json.writeEndObject();
	}

	private static Map<String, Long> messages(Report report) {
		Map<String, Long> messages = new LinkedHashMap<>();
		report.messages()
				.kinds()
				.entrySet()
				.stream()
				.sorted(Map.Entry.<MessageKind, Long>comparingByValue().reversed())
				.forEach(message -> messages.put(Codes.of(message.getKey()), message.getValue()));
		return messages;
	}

	private void file(Part part) throws IOException {
		json.writeStringField("name", part.name());
		json.writeNumberField("bytes", part.bytes());
		json.writeNumberField("lines", part.lines());
		json.writeNumberField("line", part.firstLine() + 1);
	}

	private void site(Site site) throws IOException {
		Json.text(json, "name", site.name());
		json.writeNumberField("entries", site.entries());
		json.writeNumberField("hosts", site.hosts());
		json.writeNumberField("alive", site.alive());
		json.writeNumberField("dead", site.dead());
	}

	private void port(Port port) throws IOException {
		json.writeNumberField("port", port.port());
		Json.text(json, "protocol", port.protocol());
		Json.counts(json, "hosts", port.hosts());
	}

	private void subnet(Subnet subnet) throws IOException {
		Json.text(json, "site", subnet.site());
		json.writeStringField("network", subnet.network());
		json.writeNumberField("hosts", subnet.hosts());
		json.writeNumberField("alive", subnet.alive());
		json.writeNumberField("dead", subnet.dead());
		Json.decimal(json, "share", Shares.share(subnet.alive(), subnet.hosts()));
		Json.text(json, "reason", subnet.reason());
		json.writeNumberField("reasonHosts", subnet.reasonHosts());
		Json.line(json, "line", subnet.line());
	}

	private void notice(Notice notice) throws IOException {
		json.writeStringField("kind", Codes.of(notice.kind()));
		Json.text(json, "site", notice.site());
		Json.text(json, "host", notice.host());
		if (notice.kind() == MessageKind.SCAN_STOPPED || notice.kind() == MessageKind.SCAN_PAUSED) {
			Json.text(json, "name", Ending.of(notice).by());
			json.writeBooleanField("paused", notice.paused());
		} else {
			Json.text(json, "name", notice.name());
		}
		Json.time(json, "time", notice.time());
		Json.line(json, "line", notice.line());
	}

	private void scan(ReadLog log, Scan scan) throws IOException {
		Json.text(json, "site", scan.site());
		Json.text(json, "scan", scan.name());
		Json.time(json, "start", scan.start());
		Json.time(json, "end", scan.end());
		Json.seconds(json, "seconds", scan.duration());
		json.writeStringField("ended", Codes.of(scan.ended()));
		Json.text(json, "by", scan.by());
		Json.number(json, "addresses", scan.addresses());
		json.writeNumberField("hosts", scan.hosts());
		json.writeNumberField("alive", scan.alive());
		json.writeNumberField("dead", scan.dead());
		json.writeNumberField("open", scan.open());
		json.writeNumberField("filtered", scan.filtered());
		Json.line(json, "line", scan.line());
		if (log.joined()) {
			json.writeStringField("log", log.place(scan.line()).source());
		}
	}

	private void exception(ExceptionCount exception) throws IOException {
		Json.text(json, "type", exception.type());
		json.writeNumberField("count", exception.count());
		Json.line(json, "line", exception.line());
	}

	private void problem(ProblemGroup problem) throws IOException {
		Json.text(json, "level", problem.level());
		Json.text(json, "text", problem.text());
		json.writeNumberField("count", problem.count());
		Json.strings(json, "hosts", problem.hosts());
		Json.time(json, "first", problem.first());
		Json.time(json, "last", problem.last());
		Json.line(json, "line", problem.line());
		Json.number(json, "everySeconds", problem.everySeconds());
	}

	private void check(CheckCount check) throws IOException {
		Json.text(json, "check", check.check());
		json.writeNumberField("vulnerable", check.vulnerable());
		json.writeNumberField("notVulnerable", check.notVulnerable());
		json.writeNumberField("errors", check.errors());
		Json.strings(json, "hosts", check.hosts());
		Json.line(json, "line", check.line());
	}

	private void login(LoginCount login) throws IOException {
		Json.text(json, "service", login.service());
		json.writeNumberField("tried", login.tried());
		json.writeNumberField("refused", login.refused());
		Json.strings(json, "hosts", login.hosts());
		Json.line(json, "line", login.line());
	}

	private void silence(Gap silence) throws IOException {
		Json.time(json, "start", silence.from());
		Json.time(json, "end", silence.to());
		Json.seconds(json, "seconds", silence.duration());
		Json.line(json, "line", silence.line());
		Json.line(json, "endLine", silence.endLine());
	}

	private void finding(Finding finding) throws IOException {
		json.writeStringField("kind", finding.kind().code());
		json.writeStringField("severity", Codes.of(finding.kind().severity()));
		json.writeNumberField("count", finding.count());
		Subjects subjects = finding.subjects();
		Json.strings(json, "hosts", subjects.hosts().stream().map(Subject::name).toList());
		Json.strings(json, "sites", subjects.hosts().stream().map(Subject::site).toList());
		json.writeNumberField("moreHosts", subjects.moreHosts());
		json.writeNumberField("apart", subjects.apart());
		Json.strings(json, "subnets", subjects.subnets().stream().map(Subject::name).toList());
		Json.strings(json, "ports", subjects.ports());
		Json.line(json, "line", finding.line());
		json.writeArrayFieldStart("lines");
		for (long line : finding.lines()) {
			json.writeNumber(line + 1);
		}
		json.writeEndArray();
	}
}

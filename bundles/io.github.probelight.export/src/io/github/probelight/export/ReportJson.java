package io.github.probelight.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonGenerator;

import io.github.probelight.engine.input.Part;
import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.engine.report.ExceptionCount;
import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Gap;
import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Site;
import io.github.probelight.engine.report.Subject;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.figures.Ending;
import io.github.probelight.summary.figures.Funnel;
import io.github.probelight.summary.figures.Reasons;
import io.github.probelight.summary.table.FindingColumns;
import io.github.probelight.summary.table.Tables;
import io.github.probelight.summary.table.TypedTable;

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
			Iterator<String> names = log.names().iterator();
			Json.array(json, "files", log.parts(), part -> file(names.next(), part));
		}
		if (!log.notes().isEmpty()) {
			json.writeArrayFieldStart("notes");
			for (String note : log.notes()) {
				json.writeString(note);
			}
			json.writeEndArray();
		}
		if (log.narrowed()) {
			narrowed(log);
		}
		json.writeNumberField("entries", report.extent().entries());
		json.writeNumberField("continuations", report.extent().continuations());
		Json.time(json, "first", report.timeline().first());
		Json.time(json, "last", report.timeline().last());
		Json.counts(json, "levels", report.messages().levels());
		Json.counts(json, "levelContinuations", report.messages().levelContinuations());
		Json.counts(json, "messages", messages(report));
		table("scans", Tables.SCANS.table(log), report);
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
		table("subnets", Tables.SUBNETS.table(), report);
		new PhaseJson(json).write(report.phases());
		Json.array(json, "notices", report.messages().notices(), this::notice);
		Json.array(json, "exceptions", report.messages().exceptions(), this::exception);
		table("problems", Tables.PROBLEMS.table(), report);
		json.writeNumberField("otherProblems", report.messages().trouble().others());
		table("checks", Tables.CHECKS.table(), report);
		table("logins", Tables.LOGINS.table(), report);
		Json.array(json, "silences", report.timeline().longest(), this::silence);
		Json.array(json, "findings", findings.get(), this::finding);
		json.writeEndObject();
	}

	/** Says which entries count, and what tells of others all the same. */
	private void narrowed(ReadLog log) throws IOException {
		TimeRange range = log.range();
		json.writeObjectFieldStart("narrowed");
		Json.time(json, "since", range.begins() ? range.from() : Report.NO_TIME);
		Json.time(json, "until", range.ends() ? range.until() : Report.NO_TIME);
		Json.text(json, "where", log.where());
		Json.strings(json, "wholeLog", List.of("phases", "scans.ended", "scans.by", "scans.addresses"));
		Json.strings(json, "wholeLogFindings",
				Arrays.stream(FindingKind.values()).filter(FindingKind::ofPhases).map(FindingKind::code).toList());
		json.writeEndObject();
	}

	/** Writes a table as the command {@code export} does. */
	private <T> void table(String name, TypedTable<T> table, Report report) throws IOException {
		json.writeFieldName(name);
		Json.array(json, table.columns(), table.rows().apply(report).iterator());
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

	private void file(String name, Part part) throws IOException {
		json.writeStringField("name", name);
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

	private void notice(Notice notice) throws IOException {
		json.writeStringField("kind", Codes.of(notice.kind()));
		Json.text(json, "site", notice.site());
		Json.text(json, "host", notice.host());
		if (notice.kind() == MessageKind.SCAN_STOPPED || notice.kind() == MessageKind.SCAN_PAUSED) {
			Json.text(json, "name", Ending.of(notice).by());
			json.writeBooleanField("paused", notice.paused());
		} else {
			Json.text(json, "name",
					notice.kind() == MessageKind.SCAN_RESUMED ? Ending.of(notice).by() : notice.name());
		}
		if (!notice.by().isEmpty()) {
			Json.text(json, "by", notice.by());
		}
		if (!notice.why().isEmpty()) {
			Json.text(json, "why", notice.why());
		}
		Json.time(json, "time", notice.time());
		Json.line(json, "line", notice.line());
	}

	private void exception(ExceptionCount exception) throws IOException {
		Json.text(json, "type", exception.type());
		json.writeNumberField("count", exception.count());
		Json.line(json, "line", exception.line());
	}

	private void silence(Gap silence) throws IOException {
		Json.time(json, "start", silence.from());
		Json.time(json, "end", silence.to());
		Json.seconds(json, "seconds", silence.duration());
		Json.line(json, "line", silence.line());
		Json.line(json, "endLine", silence.endLine());
	}

	private void finding(Finding finding) throws IOException {
		Json.fields(json, FindingColumns.TABLE.columns(), finding);
		Json.strings(json, "sites", finding.subjects().hosts().stream().map(Subject::site).toList());
	}
}

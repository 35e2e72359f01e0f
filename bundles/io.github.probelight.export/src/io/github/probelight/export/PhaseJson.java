package io.github.probelight.export;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Progress;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Task;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.figures.Shares;

/** The part of a report in JSON that tells of Nmap phases, processes and tasks. */
final class PhaseJson {

	private final JsonGenerator json;

	PhaseJson(JsonGenerator json) {
		this.json = json;
	}

	void write(List<Phase> phases) throws IOException {
		Json.array(json, "phases", phases, this::phase);
	}

	private void phase(Phase phase) throws IOException {
		json.writeStringField("name", "Nmap");
		Json.text(json, "site", phase.site());
		Json.text(json, "scan", phase.scan());
		span(phase.start(), phase.end(), phase.complete(), phase.line());
		json.writeStringField("ended", Codes.of(phase.ended()));
		Json.number(json, "batchSize", phase.batchSize());
		counts(phase.entries(), phase.results(), took(phase.start(), phase.end()));
		Json.array(json, "processes", phase.processes(), this::process);
	}

	private void process(NmapProcess process) throws IOException {
		Json.number(json, "addresses", process.addresses());
		json.writeBooleanField("last", process.last());
		span(process.start(), process.end(), process.complete(), process.line());
		counts(process.entries(), process.results(), took(process.start(), process.end()));
		silence(process.silence(), process.silenceLine());
		Json.array(json, "tasks", process.tasks(), this::task);
	}

	private void task(Task task) throws IOException {
		Json.text(json, "name", task.name());
		span(task.start(), task.end(), task.complete(), task.line());
		Json.seconds(json, "estimateSeconds", task.estimate());
		counts(task.entries(), task.results(), took(task.start(), task.end()));
		silence(task.silence(), task.silenceLine());
		Json.array(json, "progress", task.progress(), this::progress);
	}

	private void progress(Progress progress) throws IOException {
		Json.time(json, "time", progress.time());
		Json.decimal(json, "percent", progress.percent());
		Json.number(json, "remainingSeconds", progress.remainingSeconds());
	}

	private void span(long start, long end, boolean complete, long line) throws IOException {
		Json.time(json, "start", start);
		Json.time(json, "end", end);
		json.writeBooleanField("complete", complete);
		Json.line(json, "line", line);
	}

	/** Returns milliseconds, or -1 if a time is absent or the clock went back meanwhile: then nobody knows. */
	private static long took(long start, long end) {
		return start == Report.NO_TIME || end == Report.NO_TIME ? -1 : Math.max(-1, end - start);
	}

	private void counts(long entries, long results, long duration) throws IOException {
		Json.seconds(json, "seconds", duration);
		json.writeNumberField("entries", entries);
		json.writeNumberField("results", results);
		if (duration > 0) {
			Json.decimal(json, "resultsPerSecond", Shares.rounded(Shares.perSecond(results, duration)));
		} else {
			json.writeNullField("resultsPerSecond");
		}
	}

	private void silence(long silence, long line) throws IOException {
		Json.seconds(json, "silenceSeconds", line < 0 ? -1 : silence);
		Json.line(json, "silenceLine", line);
	}
}

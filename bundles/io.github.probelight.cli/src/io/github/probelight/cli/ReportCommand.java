package io.github.probelight.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.export.ReportCsv;
import io.github.probelight.export.ReportJson;
import io.github.probelight.export.html.HtmlReport;
import io.github.probelight.export.text.ReportPage;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.section.ReportPart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All facts of a log. */
@Command(name = "report", description = "Tells what was scanned, how it went and what was found.")
final class ReportCommand implements Callable<Integer> {

	@Mixin
	private Logs logs;

	@Option(names = "--format", paramLabel = "text|json|csv|html", description = "A page for a person (default), for other programs, or for a browser: one file without a script.")
	private PageFormat format;

	@Option(names = "--all", description = "All that there is to say, also what does not fit on a screen.")
	private boolean all;

	@Option(names = "--section", split = ",", paramLabel = "PART", description = "Only some parts of the page, whole: ${COMPLETION-CANDIDATES}.")
	private List<ReportPart> parts = List.of();

	@Mixin
	private AnonymityOptions anonymity = new AnonymityOptions();

	private final Console console;

	/** To be filled by picocli. */
	ReportCommand(Console console) {
		this(console, PageFormat.TEXT, new Logs());
	}

	ReportCommand(Console console, PageFormat format, Logs logs) {
		this.console = console;
		this.format = format;
		this.logs = logs;
	}

	@Override
	public Integer call() {
		if (format != PageFormat.TEXT && (all || !parts.isEmpty())) {
			console.problem("--all and --section are for the page, and " + format + " has no page: leave them out.");
			return Probelight.WRONG_ARGUMENTS;
		}
		if (!logs.hide(anonymity, console)) {
			return Probelight.WRONG_ARGUMENTS;
		}
		return logs.read(console, log -> {
			FutureValue<List<Finding>> findings = new FutureValue<>(() -> Findings.of(log.report()));
			switch (format) {
				case TEXT -> text(log, findings);
				case JSON -> ReportJson.write(log, findings, console.out());
				case CSV -> ReportCsv.write(log, findings, logs.zone(), console.out());
				case HTML -> HtmlReport.write(log, findings, logs.zone(), console.out());
			}
		});
	}

	private void text(ReadLog log, Supplier<List<Finding>> findings) {
		if (all || !parts.isEmpty()) {
			Set<ReportPart> chosen = all ? EnumSet.allOf(ReportPart.class) : EnumSet.copyOf(parts);
			ReportPage.write(log, findings, logs.zone(), chosen, console.out());
		} else {
			ReportPage.write(log, findings, logs.zone(), console.out());
		}
	}
}

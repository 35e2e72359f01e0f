package io.github.probelight.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.NmapProcess;
import io.github.probelight.engine.report.Notice;
import io.github.probelight.engine.report.Phase;
import io.github.probelight.engine.report.Port;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.report.Task;
import io.github.probelight.engine.scan.MessageKind;
import io.github.probelight.engine.text.ShownText;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;

/** A report as a page for a person. */
final class ReportText {

	private static final int TOP_PORTS = 15;
	private static final int NAMED_HOSTS = 5;
	/** Of a scan of a large network the first processes tell enough. */
	private static final int SHOWN_PROCESSES = 20;

	private final ReadLog log;
	private final Report report;
	private final PrintWriter out;

	private ReportText(ReadLog log, PrintWriter out) {
		this.log = log;
		report = log.report();
		this.out = out;
	}

	static void write(ReadLog log, PrintWriter out) {
		ReportText text = new ReportText(log, out);
		text.head();
		text.funnel();
		log.report().phases().forEach(text::phase);
		text.ports();
		text.reasons("Why hosts are", log.report().hostReasons());
		text.reasons("Why ports are", log.report().portReasons());
		text.findings();
		out.println();
	}

	private void head() {
		if (log.joined()) {
			line("%d logs, read as one", log.parts().size());
			log.parts()
					.forEach(part -> line("  %s: %,d bytes, %,d lines", InputWords.shown(part.name()), part.bytes(),
							part.lines()));
		} else {
			line("%s", InputWords.shown(log.name()));
		}
		line("  %,d bytes, %,d lines: %,d entries and %,d continuations", report.bytes(), report.lines(),
				report.entries(), report.continuations());
		line("  %s to %s GMT (%s)", Times.shown(report.first()), Times.shown(report.last()),
				Times.duration(report.first(), report.last()));
		report.sites()
				.forEach(site -> line("  Site %s: %,d hosts, %,d alive, %,d dead",
						site.name().isEmpty() ? "not named" : ShownText.of(site.name()), site.hosts(), site.alive(),
						site.dead()));
		line("  %s", ending());
	}

	private String ending() {
		long open = report.phases().stream().filter(phase -> !phase.complete()).count();
		if (open > 0) {
			return "Not finished in this log: " + open + " of " + report.phases().size() + " Nmap phases";
		}
		return report.notices()
				.stream()
				.filter(notice -> notice.kind() == MessageKind.SCAN_COMPLETED
						|| notice.kind() == MessageKind.SCAN_ENDED)
				.reduce((first, second) -> second)
				.map(notice -> ending(notice) + " at " + Times.shown(notice.time()))
				.orElse(report.phases().isEmpty() ? "No Nmap phase in this log" : "All Nmap phases are complete");
	}

	private static String ending(Notice notice) {
		return notice.kind() == MessageKind.SCAN_COMPLETED ? "Completed" : notice.paused() ? "Paused" : "Stopped";
	}

	private void funnel() {
		Funnel funnel = Funnel.withOpen(report);
		title("Hosts");
		if (funnel.addresses() > 0) {
			line("  %,12d addresses given to Nmap", funnel.addresses());
		}
		line("  %,12d hosts with results", funnel.hosts());
		line("  %,12d alive, %,d dead", funnel.alive(), funnel.dead());
		line("  %,12d with open ports", funnel.open());
	}

	private void phase(Phase phase) {
		title("Nmap phase of %s, %s: %s, %s".formatted(ShownText.of(phase.site()), log.place(phase.line()),
				Times.duration(phase.start(), phase.end()), phase.complete() ? "complete" : "not complete"));
		List<NmapProcess> processes = phase.processes();
		processes.stream().limit(SHOWN_PROCESSES).forEach(this::process);
		if (processes.size() > SHOWN_PROCESSES) {
			line("  … and %,d more processes", processes.size() - SHOWN_PROCESSES);
		}
	}

	private void process(NmapProcess process) {
		line("  Process of %s addresses, %s: %s", process.addresses() < 0 ? "?" : "" + process.addresses(),
				log.place(process.line()), Times.duration(process.start(), process.end()));
		for (Task task : process.tasks()) {
			line("    %-32s %12s  %,9d results%s", ShownText.of(task.name()), Times.duration(task.start(), task.end()),
					task.results(), task.complete() ? "" : ", no end in this log");
		}
	}

	private void ports() {
		List<Port> open = report.ports()
				.stream()
				.filter(port -> open(port) > 0)
				.sorted(Comparator.comparingLong((Port port) -> -open(port)))
				.limit(TOP_PORTS)
				.toList();
		if (!open.isEmpty()) {
			title("Ports open on most hosts");
			open.forEach(port -> line("  %9s  %,9d open, %,d filtered, %,d closed",
					port.port() + "/" + ShownText.of(port.protocol()), open(port),
					port.hosts().getOrDefault("FILTERED", 0L), port.hosts().getOrDefault("CLOSED", 0L)));
		}
	}

	private static long open(Port port) {
		return port.hosts().getOrDefault("OPEN", 0L);
	}

	private void reasons(String title, Map<String, Map<String, Long>> states) {
		states.forEach((state, reasons) -> {
			title(title + ' ' + ShownText.of(state) + " (result lines)");
			reasons.forEach((reason, count) -> line("  %,12d %-20s %s", count, ShownText.of(reason),
					name(reason).orElse("")));
		});
	}

	private void findings() {
		List<Finding> findings = Findings.of(report);
		title(findings.isEmpty() ? "Nothing that is worth a second look" : "Worth a look");
		for (Finding finding : findings) {
			line("  %-8s %s: %,d%s%s", finding.kind().severity().name().toLowerCase(Locale.ROOT),
					finding.kind().code(), finding.count(), finding.line() < 0 ? "" : ", " + log.place(finding.line()),
					hosts(finding));
			reasonOf(finding).flatMap(ReportText::name).ifPresent(name -> line("           %s", name));
		}
	}

	/** The reason in a log that a finding comes from, where it is one. */
	private static Optional<String> reasonOf(Finding finding) {
		return switch (finding.kind()) {
			case ALIVE_BY_RESET -> Optional.of("reset");
			case ALIVE_UNVERIFIED -> Optional.of("user-set");
			case PERMISSION_DENIED -> Optional.of("perm-denied");
			case SELF_SCAN -> Optional.of("localhost-response");
			default -> Optional.empty();
		};
	}

	private static Optional<String> name(String reason) {
		return Knowledge.standard().find(Kind.REASON, reason).map(Topic::name);
	}

	private static String hosts(Finding finding) {
		if (finding.hosts().isEmpty()) {
			return "";
		}
		List<String> shown = finding.hosts().stream().limit(NAMED_HOSTS).map(ShownText::of).toList();
		return ": " + String.join(", ", shown) + (finding.hosts().size() > NAMED_HOSTS ? ", …" : "");
	}

	private void title(String text) {
		out.println();
		out.println(text);
	}

	private void line(String format, Object... values) {
		out.println(String.format(Locale.ROOT, format, values).stripTrailing());
	}
}

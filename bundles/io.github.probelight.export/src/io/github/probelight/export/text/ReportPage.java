package io.github.probelight.export.text;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.section.FindingSection;
import io.github.probelight.summary.section.ReportPart;
import io.github.probelight.summary.section.ReportSection;
import io.github.probelight.summary.section.ReportSections;

/**
 * A report as a page for a person. What is more than one screen is said briefly, what does not fit then is left out, and
 * the last line names it.
 */
public final class ReportPage {

	/** Lines of a screen, less the last ones of the page, the command, and the prompt behind it. */
	private static final int LINES = 46;

	private final ReadLog log;
	private final Supplier<List<Finding>> findings;
	private final PrintWriter out;
	private boolean any;

	private ReportPage(ReadLog log, Supplier<List<Finding>> findings, PrintWriter out) {
		this.log = log;
		this.findings = findings;
		this.out = out;
	}

	/**
	 * Writes what fits on a screen.
	 *
	 * @param findings asked last: they take a while
	 */
	public static void write(ReadLog log, Supplier<List<Finding>> findings, Zone zone, PrintWriter out) {
		ReportPage page = new ReportPage(log, findings, out);
		Map<ReportPart, List<ReportSection>> parts = ReportSections.parts(log, findings, zone, false);
		if (parts.values().stream().flatMap(List::stream).mapToInt(ReportPage::lines).sum() <= LINES + 1) {
			parts.values().stream().flatMap(List::stream).map(ReportText::of).forEach(page::print);
			page.end(false, Set.of());
		} else {
			page.end(true, page.briefly(parts));
		}
	}

	/** Writes some parts, all that there is to say of them. */
	public static void write(ReadLog log, Supplier<List<Finding>> findings, Zone zone, Set<ReportPart> chosen,
			PrintWriter out) {
		ReportPage page = new ReportPage(log, findings, out);
		Map<ReportPart, List<ReportSection>> parts = ReportSections.parts(log, findings, zone, true);
		parts.forEach((part, sections) -> {
			if (chosen.contains(part)) {
				sections.stream().map(ReportText::of).forEach(page::print);
			}
		});
		Set<ReportPart> nothing = EnumSet.copyOf(chosen);
		nothing.removeAll(parts.keySet());
		if (!nothing.isEmpty() && chosen.size() < ReportPart.values().length) {
			page.print("Nothing to say of " + names(nothing) + " in this log\n");
		}
		if (chosen.contains(ReportPart.FINDINGS)) {
			page.end(false, Set.of());
		}
	}

	/**
	 * Writes as much as there is room for, the head and the findings in any case; returns the parts of which
	 * something is left out.
	 */
	private Set<ReportPart> briefly(Map<ReportPart, List<ReportSection>> parts) {
		Map<ReportPart, List<ReportSection>> brief = ReportSections.brief(log, findings);
		Set<ReportPart> more = EnumSet.noneOf(ReportPart.class);
		int room = LINES + 1;
		for (Map.Entry<ReportPart, List<ReportSection>> part : parts.entrySet()) {
			List<ReportSection> sections = brief.getOrDefault(part.getKey(), part.getValue());
			boolean needed = part.getKey() == ReportPart.HEAD || part.getKey() == ReportPart.FINDINGS;
			for (ReportSection section : sections) {
				int lines = lines(section);
				if (needed || lines <= room) {
					print(ReportText.of(section));
					room -= lines;
				} else {
					more.add(part.getKey());
				}
			}
		}
		return more;
	}

	/** Counts the lines of a section and the blank one before it. */
	private static int lines(ReportSection section) {
		return 1 + (int) ReportText.of(section).lines().count();
	}

	private void print(String text) {
		if (any) {
			out.println();
		}
		out.print(text);
		any = true;
	}

	private void end(boolean brief, Set<ReportPart> more) {
		out.println();
		FindingSection.worstFirst(findings.get())
				.stream()
				.findFirst()
				.ifPresent(worst -> out.println("What to check: probelight explain " + worst.kind().code()));
		if (brief) {
			out.println("More: --all" + (more.isEmpty() ? "" : ", or --section " + names(more)));
		}
	}

	private static String names(Set<ReportPart> parts) {
		return parts.stream().map(ReportPart::toString).collect(Collectors.joining(","));
	}
}

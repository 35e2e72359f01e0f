package io.github.probelight.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;

import io.github.probelight.export.text.ReportText;
import io.github.probelight.export.text.Wrap;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.summary.section.CompareSections;
import io.github.probelight.summary.section.ReportSection;

/** What has changed as a page for a person. */
final class ComparePage {

	/** So many changes of a kind are named where not all are asked for. */
	private static final int MOST = 8;

	private ComparePage() {}

	/** Writes the page. */
	static void write(ComparedLogs logs, Zone zone, boolean all, Writer writer) {
		PrintWriter out = new PrintWriter(writer);
		List<ReportSection> sections = CompareSections.of(logs, zone, all ? Integer.MAX_VALUE : MOST);
		Wrap.print(out, "", "", sections.getFirst().title().text());
		out.println();
		out.print(ReportText.wrapped(sections.subList(1, sections.size())));
		out.flush();
	}
}

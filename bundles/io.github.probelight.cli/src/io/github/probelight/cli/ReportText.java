package io.github.probelight.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.section.Block;
import io.github.probelight.summary.section.FindingSection;
import io.github.probelight.summary.section.Grid;
import io.github.probelight.summary.section.ReportSection;
import io.github.probelight.summary.section.ReportSections;
import io.github.probelight.summary.section.Sentence;

/** A report as a page for a person, at most {@link PageWriter#WIDTH} characters wide. */
final class ReportText {

	private static final String MARGIN = "  ";

	private final PageWriter page;
	private final boolean wrap;
	private boolean first = true;

	private ReportText(PageWriter page, boolean wrap) {
		this.page = page;
		this.wrap = wrap;
	}

	static void write(ReadLog log, Supplier<List<Finding>> findings, Zone zone, PrintWriter out) {
		PageWriter page = new PageWriter(out);
		ReportText text = new ReportText(page, false);
		ReportSections.of(log, findings, zone).forEach(text::section);
		FindingSection.worstFirst(findings.get()).stream().findFirst().ifPresent(worst -> {
			page.blank();
			page.line("What to check: probelight explain %s", worst.kind().code());
		});
		page.blank();
	}

	/** Writes sections whose sentences may take several lines. */
	static void wrapped(List<ReportSection> sections, PrintWriter out) {
		ReportText text = new ReportText(new PageWriter(out), true);
		sections.forEach(text::section);
		text.page.blank();
	}

	/** A plain title stands on the line of the first grid's heads, any other on a line of its own. */
	private void section(ReportSection section) {
		String title = ValueText.of(section.title());
		if (!section.title().plain() || section.blocks().isEmpty()) {
			if (!first) {
				page.blank();
			}
			page.line(title);
			title = "";
		}
		first = false;
		for (Block block : section.blocks()) {
			switch (block) {
				case Sentence sentence when wrap -> Wrap.print(page.out(), MARGIN, "", ValueText.of(sentence));
				case Sentence sentence -> page.line(MARGIN + ValueText.of(sentence));
				case Grid grid -> new GridText(title, grid).print(page);
			}
			title = "";
		}
	}
}

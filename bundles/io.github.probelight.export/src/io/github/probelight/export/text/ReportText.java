package io.github.probelight.export.text;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Collectors;

import io.github.probelight.summary.section.Block;
import io.github.probelight.summary.section.Grid;
import io.github.probelight.summary.section.ReportSection;
import io.github.probelight.summary.section.Sentence;

/** Sections of a report as text, at most {@link PageWriter#WIDTH} characters wide. */
public final class ReportText {

	private static final String MARGIN = "  ";

	private final PageWriter page;
	private final boolean wrap;

	private ReportText(PageWriter page, boolean wrap) {
		this.page = page;
		this.wrap = wrap;
	}

	/** Returns a section; a sentence of it takes one line. */
	static String of(ReportSection section) {
		return text(section, false);
	}

	/** Returns sections with a blank line between them; their sentences may take several lines. */
	public static String wrapped(List<ReportSection> sections) {
		return sections.stream().map(section -> text(section, true)).collect(Collectors.joining("\n"));
	}

	private static String text(ReportSection section, boolean wrap) {
		StringWriter text = new StringWriter();
		PrintWriter out = new PrintWriter(text);
		new ReportText(new PageWriter(out), wrap).section(section);
		out.flush();
		return text.toString();
	}

	/** A plain title stands on the line of a grid's heads where the section begins with one, else on a line of its own. */
	private void section(ReportSection section) {
		String title = ValueText.of(section.title());
		if (!section.title().plain() || section.blocks().isEmpty() || !(section.blocks().getFirst() instanceof Grid)) {
			page.line(title);
			title = "";
		}
		for (Block block : section.blocks()) {
			if (block instanceof Grid grid) {
				new GridText(title, grid).print(page);
			} else if (block instanceof Sentence sentence && wrap) {
				Wrap.print(page.out(), MARGIN, "", ValueText.of(sentence));
			} else if (block instanceof Sentence sentence) {
				page.line(MARGIN + ValueText.of(sentence));
			}
			title = "";
		}
	}
}

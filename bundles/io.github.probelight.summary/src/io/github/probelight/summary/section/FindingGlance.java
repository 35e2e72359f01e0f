package io.github.probelight.summary.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.section.Value.Grade;
import io.github.probelight.summary.section.Value.Line;
import io.github.probelight.summary.section.Value.Quoted;
import io.github.probelight.summary.table.FindingColumns;

/** All that is to be said of one finding: what it means, the lines that prove it, what to check, whom it is about. */
public final class FindingGlance {

	private static final int LINES = 6;
	private static final int LONGEST = 180;

	private FindingGlance() {}

	/**
	 * Makes the sections.
	 *
	 * @param text line, 0-based → its text, for the first lines of the evidence
	 */
	public static List<ReportSection> of(ReadLog log, Finding finding, LongFunction<String> text) {
		Optional<Topic> topic = Knowledge.standard().find(Kind.FINDING, finding.kind().code());
		List<ReportSection> sections = new ArrayList<>();
		List<Block> meaning = new ArrayList<>();
		meaning.add(Sentence.of(new Grade(finding.kind().severity()), ", " + NumberText.of(finding.count()) + " ×"));
		topic.ifPresent(known -> paragraphs(known.meaning(), meaning));
		sections.add(new ReportSection(Sentence.of(FindingColumns.TITLE.shown(finding)), meaning));
		Rows rows = new Rows(Heading.line(""), Heading.text(""));
		finding.lines()
				.stream()
				.limit(LINES)
				.forEach(line -> rows.add(new Line(log.place(line), true), new Quoted(text.apply(line), LONGEST)));
		rows.more(finding.lines().size() - LINES, "line", "lines").under("Evidence", sections);
		topic.ifPresent(known -> known.parts().forEach(part -> {
			List<Block> blocks = new ArrayList<>();
			paragraphs(part.text(), blocks);
			sections.add(new ReportSection(Sentence.of(part.heading()), blocks));
		}));
		String about = FindingColumns.ABOUT.shown(finding); // last: of thousands of hosts it fills the pane
		if (!about.isEmpty()) {
			sections.add(new ReportSection(Sentence.of(FindingColumns.ABOUT.title()),
					List.of(Sentence.of(OneLine.of(about)))));
		}
		return sections;
	}

	private static void paragraphs(String text, List<Block> blocks) {
		text.lines().forEach(line -> blocks.add(Sentence.of(line)));
	}
}

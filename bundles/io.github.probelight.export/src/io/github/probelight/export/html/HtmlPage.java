package io.github.probelight.export.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.Finding;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.InputWords;
import io.github.probelight.summary.ReadLog;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.compare.ChangeKind;
import io.github.probelight.summary.compare.ComparedLogs;
import io.github.probelight.summary.overview.NarrowedOverview;
import io.github.probelight.summary.overview.Overview;
import io.github.probelight.summary.overview.OverviewMaker;
import io.github.probelight.summary.section.CompareSections;
import io.github.probelight.summary.section.FindingSection;
import io.github.probelight.summary.section.ReportSection;
import io.github.probelight.summary.section.ReportSections;

/**
 * All that the template of a page asks for.
 *
 * @param title what was scanned
 * @param facts sentences about it
 * @param charts the figures of the overview
 * @param timeline which process and task ran when; or none
 * @param sections those of the text page
 * @param advised whether there is advice
 * @param advice what each finding means and what to check
 */
record HtmlPage(String title, List<Overview.Fact> facts, List<HtmlChart> charts, List<HtmlTimeline> timeline,
		List<HtmlSection> sections, boolean advised, List<Topic> advice) {

	/** So many changes of a kind are named; a table of all is what CSV is for. */
	private static final int MOST_CHANGES = 1_000;

	/** Makes that of a comparison; what it cannot name has no end, so it names no more than a browser can show. */
	static HtmlPage of(ComparedLogs logs, Zone zone) {
		List<Topic> advice = logs.comparison()
				.findings()
				.stream()
				.filter(finding -> finding.change() != ChangeKind.FINDING_GONE)
				.map(finding -> Knowledge.standard().find(Kind.FINDING, finding.kind().code()).orElseThrow())
				.toList();
		Set<String> anchors = advice.stream().map(Topic::word).collect(Collectors.toCollection(LinkedHashSet::new));
		List<ReportSection> all = CompareSections.of(logs, zone, MOST_CHANGES);
		List<HtmlSection> sections = new ArrayList<>();
		for (ReportSection section : all) {
			sections.add(HtmlSection.of(sections.size() + 1, section, anchors));
		}
		String title = InputWords.shown(logs.old().name()) + " → " + InputWords.shown(logs.now().name());
		return new HtmlPage(title, List.of(), List.of(), List.of(), sections, !advice.isEmpty(), advice);
	}

	static HtmlPage of(ReadLog log, List<Finding> findings, Zone zone) {
		Overview made = OverviewMaker.of(InputWords.shown(log.name()), log.report(), findings, zone);
		Overview overview = log.narrowed() ? NarrowedOverview.marked(made) : made;
		List<Topic> advice = FindingSection.worstFirst(findings)
				.stream()
				.map(finding -> Knowledge.standard().find(Kind.FINDING, finding.kind().code()).orElseThrow())
				.toList();
		Set<String> anchors = advice.stream().map(Topic::word).collect(Collectors.toCollection(LinkedHashSet::new));
		List<HtmlSection> sections = new ArrayList<>();
		for (ReportSection section : ReportSections.of(log, () -> findings, zone)) {
			sections.add(HtmlSection.of(sections.size() + 1, section, anchors));
		}
		return new HtmlPage(overview.title(), overview.facts(), overview.bars().stream().map(HtmlChart::of).toList(),
				HtmlTimeline.of(log, zone), List.copyOf(sections), !advice.isEmpty(), advice);
	}
}

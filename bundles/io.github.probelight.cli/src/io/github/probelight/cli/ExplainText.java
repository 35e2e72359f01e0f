package io.github.probelight.cli;

import java.io.PrintWriter;
import java.util.List;

import io.github.probelight.export.text.Wrap;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.explain.Explanation;
import io.github.probelight.summary.explain.LinePart;
import io.github.probelight.summary.explain.LineReading;

/** Explanations as text for a terminal. */
final class ExplainText {

	private static final String MARGIN = "  ";

	private final PrintWriter out;

	ExplainText(PrintWriter out) {
		this.out = out;
	}

	void print(Explanation explanation, List<Topic> others) {
		out.println(explanation.title());
		out.println();
		if (!explanation.reading().isEmpty()) {
			Wrap.print(out, MARGIN, "", explanation.reading());
		}
		explanation.topic().ifPresent(topic -> {
			if (!explanation.reading().isEmpty()) {
				out.println();
			}
			print(topic);
		});
		for (Topic other : others) {
			out.println();
			Wrap.print(out, MARGIN, "",
					"Also a " + Explanation.name(other.kind()) + ", " + other.word() + ": " + other.name() + ".");
		}
		out.println();
	}

	private void print(Topic topic) {
		Wrap.print(out, MARGIN, "", topic.meaning());
		section("Set off by", topic.trigger().isEmpty() ? List.of() : List.of(topic.trigger()));
		section("Usual causes", topic.causes());
		section("Look at next", topic.checks());
		if (!topic.rfcs().isEmpty()) {
			out.println();
			out.println("  RFC " + String.join(", ", topic.rfcs().stream().map(String::valueOf).toList()));
		}
	}

	private void section(String title, List<String> texts) {
		if (!texts.isEmpty()) {
			out.println();
			out.println(MARGIN + title);
			texts.forEach(text -> Wrap.print(out, MARGIN, "- ", text));
		}
	}

	/** Prints what a line is, or each entry of it, and each of its parts with its meaning below. */
	void print(List<LineReading> line) {
		line.forEach(this::print);
	}

	private void print(LineReading line) {
		Wrap.print(out, "", "", line.what());
		out.println();
		for (LinePart part : line.parts()) {
			Wrap.print(out, MARGIN, "", part.what() + ": " + part.text());
			if (!part.meaning().isEmpty()) {
				Wrap.print(out, MARGIN + MARGIN, "", part.meaning());
			}
		}
		if (!line.parts().isEmpty()) {
			out.println();
		}
	}
}

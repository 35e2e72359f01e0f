package io.github.probelight.editor.hover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.engine.text.ShownText;
import io.github.probelight.language.ide.Hover;
import io.github.probelight.language.ide.Section;
import io.github.probelight.summary.section.HostGlance;
import io.github.probelight.ui.details.DetailsText;
import io.github.probelight.ui.details.DetailsText.Span;
import io.github.probelight.workspace.HostOfLog;

/**
 * What is known of a word of a log, as text with bold headings. There is no markup on the way from the log to the screen,
 * so nothing in a log can be taken for markup; control and bidirectional characters are shown as signs.
 *
 * @param hover
 *            what the grammar knows of it, its offset being the document's
 * @param word
 *            as the line writes it
 * @param task
 *            that ran then; "" if unknown
 * @param entry
 *            the facts of its line, if that is one
 * @param host
 *            the host that it names, if it names one that the log has results for
 */
record HoverPages(Hover hover, String word, String task, Optional<EntryFacts> entry,
		Optional<HostOfLog> host) {
	private static final int SENTENCES = 2;

	/** What a person reads while the mouse passes: the word and two sentences; of a host what became of it. */
	DetailsText first() {
		if (host.isEmpty()) {
			return text(List.of(new Section("", sentences())));
		}
		DetailsText glance = DetailsText.of(List.of(HostGlance.brief(host.get().host())));
		return hover.sections().isEmpty() ? glance : glance.with(shown(hover.sections().getFirst().text()));
	}

	/** All that is known of the word in general. Of a host, its card says more. */
	DetailsText whole() {
		return text(hover.sections());
	}

	/** The first sentence of the first sections, or the first ones of the only section. */
	private String sentences() {
		List<Section> sections = hover.sections().stream().limit(SENTENCES).toList();
		int each = SENTENCES / Math.max(1, sections.size());
		List<String> said = new ArrayList<>();
		for (Section section : sections) {
			String value = section.heading().isEmpty() || endsAsSentence(section.text())
					? ""
					: section.heading() + ": ";
			said.add(value + begin(section.text(), each));
		}
		return String.join("\n", said);
	}

	private static boolean endsAsSentence(String text) {
		return text.endsWith(".") || text.endsWith("?");
	}

	/** The first sentences of a text: each ends with a full stop that a blank follows, or with its line. */
	private static String begin(String text, int sentences) {
		int end = 0;
		for (int i = 0; i < sentences && end < text.length(); i++) {
			int stop = text.indexOf(". ", end);
			int line = text.indexOf('\n', end);
			int next = stop < 0 || line >= 0 && line < stop ? line : stop + 1;
			end = next < 0 ? text.length() : next + 1;
		}
		return text.substring(0, end).strip();
	}

	private DetailsText text(List<Section> sections) {
		StringBuilder text = new StringBuilder();
		List<Span> titles = new ArrayList<>();
		title(text, titles, hover.title());
		for (Section section : sections) {
			text.append(section.heading().isEmpty() ? "\n" : "\n\n");
			if (!section.heading().isEmpty()) {
				title(text, titles, section.heading());
				text.append('\n');
			}
			text.append(shown(section.text()));
		}
		return new DetailsText(text.toString(), List.copyOf(titles), List.of(), List.of());
	}

	private static void title(StringBuilder text, List<Span> titles, String heading) {
		String shown = ShownText.of(heading);
		titles.add(new Span(text.length(), shown.length()));
		text.append(shown);
	}

	private static String shown(String text) {
		StringBuilder shown = new StringBuilder();
		for (String line : text.split("\n", -1)) {
			shown.append(ShownText.of(line)).append('\n');
		}
		shown.setLength(shown.length() - 1);
		return shown.toString();
	}
}

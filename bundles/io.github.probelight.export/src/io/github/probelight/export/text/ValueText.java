package io.github.probelight.export.text;

import java.util.List;
import java.util.stream.Collectors;

import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.Place;
import io.github.probelight.summary.section.Sentence;
import io.github.probelight.summary.section.Value;

/** What a section says, in as few characters as a terminal has for it. */
final class ValueText {

	/** Characters of the longest severity. */
	static final int GRADE = 7;
	/** What a page has for a note under a finding. */
	private static final int NAMES = 88;
	private static final int BAR = 40;

	private ValueText() {}

	static String of(Sentence sentence) {
		return sentence.values().stream().map(ValueText::of).collect(Collectors.joining());
	}

	static String of(Value value) {
		// no switch: Java makes the code of one over types at run time, which takes longer than a short log
		if (value instanceof Value.Quoted quoted) {
			return PageWriter.cut(quoted.text(), quoted.most());
		}
		if (value instanceof Value.Bar bar) {
			return "█".repeat((int) Math.round((double) bar.part() * BAR / bar.whole()));
		}
		if (value instanceof Value.Grade grade) {
			return GridText.pad(grade.text(), GRADE, false);
		}
		if (value instanceof Value.Line line) {
			return line(line);
		}
		if (value instanceof Value.Names names) {
			return names(names, NAMES);
		}
		return value instanceof Value.About about ? of(about, NAMES) : value.text();
	}

	private static String line(Value.Line line) {
		Place place = line.place();
		Place near = new Place(place.line(), place.near(), place.number());
		return new Value.Line(near, line.inText()).text();
	}

	/** Returns words with as many names as go into so many characters. */
	static String of(Value.About about, int most) {
		String text = about.what() + ": " + names(about.names(), most - about.what().length() - 2);
		return text.length() <= most ? text : about.what();
	}

	/** As many names as go into so many characters, but one at least, and how many more there are. */
	private static String names(Value.Names names, int most) {
		List<String> each = names.each().stream().map(ValueText::of).toList();
		int named = 1;
		String fits = each.getFirst() + more(names, 1);
		StringBuilder line = new StringBuilder(each.getFirst());
		while (named < each.size() && line.length() <= most) {
			line.append(", ").append(each.get(named));
			named++;
			String next = line + more(names, named);
			fits = next.length() <= most ? next : fits;
		}
		return fits;
	}

	private static String more(Value.Names names, int named) {
		long more = names.more() + names.raw().size() - named;
		return more == 0 ? "" : " and " + NumberText.of(more) + " more";
	}
}

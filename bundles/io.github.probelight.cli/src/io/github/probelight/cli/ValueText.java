package io.github.probelight.cli;

import java.util.Iterator;
import java.util.stream.Collectors;

import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.Place;
import io.github.probelight.summary.section.Sentence;
import io.github.probelight.summary.section.Value;

/** What a section says, in as few characters as a terminal has for it. */
final class ValueText {

	/** Characters of the longest severity. */
	static final int GRADE = 7;
	private static final int NAMES = 72;
	private static final int BAR = 40;

	private ValueText() {}

	static String of(Sentence sentence) {
		return sentence.values().stream().map(ValueText::of).collect(Collectors.joining());
	}

	static String of(Value value) {
		return switch (value) {
			case Value.Quoted quoted -> PageWriter.cut(quoted.text(), quoted.most());
			case Value.Bar bar -> "█".repeat((int) Math.round((double) bar.part() * BAR / bar.whole()));
			case Value.Grade grade -> String.format("%-" + GRADE + "s", grade.text());
			case Value.Line line -> line(line);
			case Value.Names names -> names(names);
			default -> value.text();
		};
	}

	private static String line(Value.Line line) {
		Place place = line.place();
		Place near = new Place(place.line(), place.near(), place.number());
		return new Value.Line(near, line.inText()).text();
	}

	/** As many names as go on one line, and how many more there are. */
	private static String names(Value.Names names) {
		Iterator<Value.Quoted> rest = names.each().iterator();
		StringBuilder line = new StringBuilder(of(rest.next()));
		int named = 1;
		while (rest.hasNext()) {
			String name = ", " + of(rest.next());
			if (line.length() + name.length() > NAMES) {
				break;
			}
			line.append(name);
			named++;
		}
		long more = names.more() + names.raw().size() - named;
		return more == 0 ? line.toString() : line + " and " + NumberText.of(more) + " more";
	}
}

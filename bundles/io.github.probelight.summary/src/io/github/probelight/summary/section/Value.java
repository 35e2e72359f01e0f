package io.github.probelight.summary.section;

import java.util.List;

import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.Place;
import io.github.probelight.summary.TimeText;
import io.github.probelight.summary.Zone;
import io.github.probelight.summary.figures.Shares;

/** One thing that a section says, in a cell or in a sentence. Who shows it may cut it, draw it or link it. */
public sealed interface Value {

	/** Returns it as people read it, without characters that could mislead; it may be long. */
	String text();

	/** Words of ours. */
	record Words(String text) implements Value {}

	/**
	 * A text from a log, or a name that somebody chose.
	 *
	 * @param raw as it is
	 * @param most so many characters are enough where there is little room
	 */
	record Quoted(String raw, int most) implements Value {

		private static final int MOST = 32;

		/** Quotes a name of usual length. */
		static Quoted of(String raw) {
			return new Quoted(raw, MOST);
		}

		/** Quotes a name of usual length; says something else if there is none. */
		static Value or(String raw, String none) {
			return raw.isEmpty() ? new Words(none) : of(raw);
		}

		@Override
		public String text() {
			return OneLine.of(raw);
		}
	}

	/** How many there are. */
	record Count(long number) implements Value {

		@Override
		public String text() {
			return NumberText.of(number);
		}
	}

	/**
	 * How long something took.
	 *
	 * @param millis milliseconds
	 * @param over whether it is over; else it took so long until the log ends
	 */
	record Duration(long millis, boolean over) implements Value {

		@Override
		public String text() {
			return TimeText.duration(millis) + (over ? "" : " so far");
		}
	}

	/**
	 * A time.
	 *
	 * @param time epoch milliseconds, or {@link io.github.probelight.engine.report.Report#NO_TIME}
	 * @param zone by whose clocks it is told
	 */
	record Time(long time, Zone zone) implements Value {

		@Override
		public String text() {
			String exact = zone.exact(time);
			return exact.isEmpty() ? "unknown" : exact;
		}
	}

	/** The second of two times, by whose clocks, with its date only where that is not the date of the first. */
	record Until(long first, long last, Zone zone) implements Value {

		@Override
		public String text() {
			String text = zone.exactUntil(first, last);
			return text.isEmpty() ? "unknown" : text;
		}
	}

	/** A part of a whole, as a number. */
	record Share(long part, long whole) implements Value {

		@Override
		public String text() {
			return Shares.percent(part, whole);
		}
	}

	/** A part of a whole, as a picture. */
	record Bar(long part, long whole) implements Value {

		@Override
		public String text() {
			return "";
		}
	}

	/** Results per second. */
	record Rate(long results, long millis) implements Value {

		@Override
		public String text() {
			return Shares.rate(results, millis);
		}
	}

	/**
	 * A line to look at.
	 *
	 * @param place where it is
	 * @param inText whether it stands in running text
	 */
	record Line(Place place, boolean inText) implements Value {

		/** A line in a cell. */
		Line(Place place) {
			this(place, false);
		}

		@Override
		public String text() {
			return inText ? place.inText() : place.text();
		}
	}

	/** How bad something may be. */
	record Grade(FindingKind.Severity severity) implements Value {

		@Override
		public String text() {
			return Codes.of(severity);
		}
	}

	/**
	 * Hosts, subnets or targets; who has little room names the first and says how many more there are.
	 *
	 * @param raw as they are, at least one
	 * @param more how many others there are
	 */
	record Names(List<String> raw, long more) implements Value {

		/** Returns each name as it may be shown. */
		public List<Quoted> each() {
			return raw.stream().map(Quoted::of).toList();
		}

		@Override
		public String text() {
			String names = String.join(", ", each().stream().map(Quoted::text).toList());
			return more == 0 ? names : names + " and " + NumberText.of(more) + " more";
		}
	}

	/** Words of ours, and whom they are about. */
	record About(String what, Names names) implements Value {

		@Override
		public String text() {
			return what + ": " + names.text();
		}
	}

	/** Returns a text as words of ours, a number as a count, a value as itself. */
	static Value of(Object thing) {
		// no switch: Java makes the code of one over types at run time, which takes longer than a short log
		if (thing instanceof Value value) {
			return value;
		}
		return thing instanceof Number number ? new Count(number.longValue()) : new Words(thing.toString());
	}

	/** Returns the name of a site, or words that say that there is none. */
	static Value site(String name) {
		return Quoted.or(name, "(no site)");
	}

	/** Returns how long it is from one time to another, with a question mark if one is absent or the clock went back. */
	static Value duration(long from, long to, boolean over) {
		return TimeText.duration(from, to).isEmpty() || to < from
				? new Words(over ? "?" : "? so far")
				: new Duration(to - from, over);
	}
}

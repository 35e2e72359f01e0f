package io.github.probelight.workspace.filter;

import io.github.probelight.summary.OneLine;
import io.github.probelight.summary.query.Query;

/**
 * One condition of a filter. It is asked of an entry with its continuations, which stay together; a text in it is looked
 * for in all their lines, as they are shown.
 *
 * @param query
 *            what the entry must answer
 * @param lines
 *            the lines of which its first must be one: those of a task, process or phase; else all
 * @param name
 *            what people call it, such as that task; "" if the query says it
 * @param negated
 *            whether the contrary is wanted
 * @param on
 *            whether it counts
 */
public record Chip(Query query, LineRange lines, String name, boolean negated, boolean on) {
	/** A condition on all lines. */
	public Chip(Query query, boolean negated, boolean on) {
		this(query, LineRange.ALL, "", negated, on);
	}

	/** Keeps what answers a query. */
	public static Chip only(Query query) {
		return new Chip(query, false, true);
	}

	/** Hides what answers a query. */
	public static Chip hide(Query query) {
		return new Chip(query, true, true);
	}

	/** Keeps what answers a query among the lines of something that has a name. */
	public static Chip only(String name, LineRange lines, Query query) {
		return new Chip(query, lines, name, false, true);
	}

	/** The contrary. */
	public Chip negate() {
		return new Chip(query, lines, name, !negated, on);
	}

	/** The same, which counts or does not. */
	public Chip switched(boolean nowOn) {
		return new Chip(query, lines, name, negated, nowOn);
	}

	/** The same, called so by people; "" for what it asks for. */
	public Chip named(String other) {
		return new Chip(query, lines, other, negated, on);
	}

	/** What it asks for, whether negated or not, for people, such as {@code state:dead}. */
	public String label() {
		return OneLine.of(name.isEmpty() ? query.text() : name);
	}

	/** Whether both ask for the same, negated or not. */
	public boolean asksAs(Chip other) {
		return query.equals(other.query) && lines.equals(other.lines);
	}
}

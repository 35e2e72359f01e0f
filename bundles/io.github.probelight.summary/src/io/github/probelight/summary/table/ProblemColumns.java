package io.github.probelight.summary.table;

import java.util.List;

import io.github.probelight.engine.report.ProblemGroup;

/** What is said of errors and warnings that say the same, column by column. */
public final class ProblemColumns {

	/** What is exported. */
	public static final TypedTable<ProblemGroup> TABLE = new TypedTable<>(List.of(
			TypedColumn.text("level", "Level", "Level of the entries", ProblemGroup::level),
			TypedColumn.text("text", "Text", "What they say, … for what varies", ProblemGroup::text),
			TypedColumn.number("count", "Count", "How many there are", ProblemGroup::count),
			TypedColumn.list("hosts", "Hosts", "The first hosts concerned", ProblemGroup::hosts),
			TypedColumn.time("first", "First", "Earliest time", ProblemGroup::first),
			TypedColumn.time("last", "Last", "Latest time", ProblemGroup::last),
			TypedColumn.line("line", "First Line", "Line of the first of them", ProblemGroup::line),
			TypedColumn.knownNumber("everySeconds", "Every", "Seconds between two of them, if they come steadily",
					ProblemGroup::everySeconds)),
			report -> report.messages().trouble().problems().stream());

	private ProblemColumns() {}
}

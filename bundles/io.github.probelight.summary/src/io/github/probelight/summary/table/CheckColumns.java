package io.github.probelight.summary.table;

import java.util.List;

import io.github.probelight.engine.report.CheckCount;

/** What is said of a check, column by column. */
public final class CheckColumns {

	/** What is exported. */
	public static final TypedTable<CheckCount> TABLE = new TypedTable<>(List.of(
			TypedColumn.text("check", "Check", "Name of the check", CheckCount::check),
			TypedColumn.number("vulnerable", "Vulnerable", "Entries that say VULNERABLE", CheckCount::vulnerable),
			TypedColumn.number("notVulnerable", "Not Vulnerable", "Entries that say NOT VULNERABLE",
					CheckCount::notVulnerable),
			TypedColumn.number("errors", "Errors", "Entries that say ERROR", CheckCount::errors),
			TypedColumn.list("hosts", "Hosts", "The first hosts that it found vulnerable", CheckCount::hosts),
			TypedColumn.line("line", "First Line", "Line of the first VULNERABLE, else of the first of all",
					CheckCount::line)),
			report -> report.messages().trouble().checks().stream());

	private CheckColumns() {}
}

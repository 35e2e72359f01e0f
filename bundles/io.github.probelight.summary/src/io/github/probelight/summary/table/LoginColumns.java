package io.github.probelight.summary.table;

import java.util.List;

import io.github.probelight.engine.report.LoginCount;

/** What is said of the logins of a service, column by column. */
public final class LoginColumns {

	/** What is exported. */
	public static final TypedTable<LoginCount> TABLE = new TypedTable<>(List.of(
			TypedColumn.text("service", "Service", "Service that was logged in to", LoginCount::service),
			TypedColumn.number("tried", "Tried", "Hosts on which credentials were tried", LoginCount::tried),
			TypedColumn.number("refused", "Refused", "Hosts that refused some", LoginCount::refused),
			TypedColumn.list("hosts", "Hosts", "The first hosts that refused some", LoginCount::hosts),
			TypedColumn.line("line", "First Line", "Line of the first refusal, else of the first entry",
					LoginCount::line)),
			report -> report.messages().trouble().logins().stream());

	private LoginColumns() {}
}

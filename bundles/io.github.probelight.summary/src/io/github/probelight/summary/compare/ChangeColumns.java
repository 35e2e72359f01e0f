package io.github.probelight.summary.compare;

import java.util.List;

import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.summary.table.TypedColumn;
import io.github.probelight.summary.table.TypedTable;

/** What is said of a change, column by column. */
public final class ChangeColumns {

	public static final TypedColumn<Change> WHAT = TypedColumn.text("what", "What", "What has changed, as a code",
			change -> change.kind().code());
	public static final TypedColumn<Change> SITE = TypedColumn.text("site", "Site",
			"Site that was scanned, as the newer log names it", Change::site);
	public static final TypedColumn<Change> ADDRESS = TypedColumn.text("address", "Address",
			"Address or name of the host", Change::address);
	public static final TypedColumn<Change> FROM = TypedColumn.text("from", "Old", "What the older log says",
			change -> change.from().value());
	public static final TypedColumn<Change> TO = TypedColumn.text("to", "New", "What the newer log says",
			change -> change.to().value());
	public static final TypedColumn<Change> REASON = TypedColumn.text("reason", "Why",
			"Why it says so: the reason of the last result; of other changes the finding, check or task",
			change -> change.subject().isEmpty() ? change.last().reason() : change.subject());
	public static final TypedColumn<Change> OLD_LINE = TypedColumn.line("oldLine", "Old Line",
			"The line that says so in the older log", change -> change.from().line());
	public static final TypedColumn<Change> NEW_LINE = TypedColumn.line("newLine", "New Line",
			"The line that says so in the newer log", change -> change.to().line());

	/** What is exported. */
	public static final List<TypedColumn<Change>> EXPORTED = List.of(WHAT, SITE, ADDRESS,
			TypedColumn.knownNumber("port", "Port", PortColumns.PORT.meaning(), Change::port),
			TypedColumn.text("protocol", "Protocol", PortColumns.PROTOCOL.meaning(), Change::protocol), FROM, TO,
			REASON,
			TypedColumn.line("line", "Line",
					"The line that says so in the newer log, in the older one if only that does",
					change -> change.last().line()));

	private ChangeColumns() {}

	/** Returns the table of some changes. */
	public static TypedTable<Change> table(List<Change> changes) {
		return new TypedTable<>(EXPORTED, report -> changes.stream());
	}
}

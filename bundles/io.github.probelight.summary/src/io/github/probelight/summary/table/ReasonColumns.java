package io.github.probelight.summary.table;

import java.util.List;

import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.Codes;
import io.github.probelight.summary.figures.ReasonCount;
import io.github.probelight.summary.figures.Shares;

/** What is said of a reason of a state, column by column. */
public final class ReasonColumns {

	public static final TypedColumn<ReasonCount> ABOUT = TypedColumn.text("about", "Of",
			"Whether the state is one of hosts or of ports", row -> Codes.of(row.about()));
	public static final TypedColumn<ReasonCount> STATE = TypedColumn.text("state", "State", "State that was reported",
			ReasonCount::state);
	public static final TypedColumn<ReasonCount> REASON = TypedColumn.text("reason", "Why",
			"Reason that was given for it", ReasonCount::reason);
	public static final TypedColumn<ReasonCount> LINES = TypedColumn.number("lines", "Lines",
			"Result lines that give it", ReasonCount::lines);
	public static final TypedColumn<ReasonCount> SHARE = new TypedColumn<>("share", "Share",
			"Share of the result lines of the state, 0 to 1", ColumnType.DECIMAL,
			row -> Shares.rounded((double) row.lines() / row.all()));
	public static final TypedColumn<ReasonCount> MEANING = TypedColumn.text("meaning", "Meaning", "What it says",
			row -> Knowledge.standard().find(Kind.REASON, row.reason()).map(Topic::name).orElse(""));
	public static final TypedColumn<ReasonCount> HOSTS = TypedColumn.number("hosts", "Hosts",
			"Hosts that have it last, or a port of which has it last", ReasonCount::hosts);
	public static final TypedColumn<ReasonCount> LINE = TypedColumn.line("line", "First Line",
			"Line of the first of its result lines", ReasonCount::line);

	/** All of them. */
	public static final TypedTable<ReasonCount> TABLE = new TypedTable<>(
			List.of(ABOUT, STATE, REASON, LINES, SHARE, MEANING, HOSTS, LINE), ReasonCount::of);

	private ReasonColumns() {}
}

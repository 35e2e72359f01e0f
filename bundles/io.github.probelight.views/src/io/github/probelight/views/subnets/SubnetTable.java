package io.github.probelight.views.subnets;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.github.probelight.engine.report.FindingKind;
import io.github.probelight.engine.report.Findings;
import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.knowledge.Kind;
import io.github.probelight.knowledge.Knowledge;
import io.github.probelight.knowledge.Topic;
import io.github.probelight.summary.NumberText;
import io.github.probelight.summary.TopicText;
import io.github.probelight.summary.figures.Shares;
import io.github.probelight.summary.figures.SubnetNode;
import io.github.probelight.summary.figures.SubnetTree;
import io.github.probelight.summary.table.SubnetColumns;
import io.github.probelight.summary.table.TypedTable;
import io.github.probelight.ui.Palette;
import io.github.probelight.views.LogTable;
import io.github.probelight.views.Messages;
import io.github.probelight.views.StateColours;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.Cancellation;
import io.github.probelight.views.table.CellBar;
import io.github.probelight.views.table.Column;
import io.github.probelight.views.table.Content;
import io.github.probelight.views.table.Filter;
import io.github.probelight.views.table.Sort;
import io.github.probelight.views.table.SortKey;

/** The subnets of a report as rows of a table, those in a larger network below it. */
public final class SubnetTable implements LogTable<SubnetNode> {
	private static final String STEP = "    ";
	private static final String OPEN = "▾ ";
	private static final String CLOSED = "▸ ";
	/** As wide as the others, about. */
	private static final String LEAF = "   ";

	private final OpenNetworks folding = new OpenNetworks();
	private final List<Column<SubnetNode>> columns = List.of(
			Column.of(SubnetColumns.TREE, 30)
					.sortedBy((rows, some, descending, cancellation) -> descending
							? (a, b) -> Integer.compare(b, a)
							: Integer::compare)
					.shownAs(node -> lead(node) + node.name()),
			Column.of(SubnetColumns.SHARE.within(SubnetNode::sum), 18)
					.shownAs(node -> Shares.percent(node.sum().alive(), node.sum().hosts()))
					.sortedBy(SortKey.number(node -> Math.round(1e6 * node.sum().share())))
					.withBar(node -> CellBar.heat(node.sum().share(), Palette.id("alive"))),
			Column.of(SubnetColumns.HOSTS.within(SubnetNode::sum), 9),
			Column.of(SubnetColumns.ALIVE.within(SubnetNode::sum), 9)
					.withColour(node -> StateColours.of("ALIVE", node.sum().alive())),
			Column.of(SubnetColumns.OPEN, 9).withColour(node -> StateColours.of("OPEN", node.sum().open())),
			Column.of(SubnetColumns.DEAD.within(SubnetNode::sum), 9)
					.withColour(node -> StateColours.of("DEAD", node.sum().dead())),
			Column.of(SubnetColumns.REASON.within(SubnetNode::sum), 18)
					.withTip(node -> TopicText.of(Kind.REASON, node.sum().reason())),
			Column.of(SubnetColumns.REASON_HOSTS.within(SubnetNode::sum), 8),
			Column.of(SubnetColumns.REASON_SHARE.within(SubnetNode::sum), 8)
					.shownAs(node -> node.sum().reason().isEmpty()
							? ""
							: Shares.percent(node.sum().reasonHosts(), node.sum().hosts()))
					.sortedBy(SortKey.number(node -> node.sum().reason().isEmpty()
							? SortKey.ABSENT
							: Math.round(1e6 * node.sum().reasonHosts() / node.sum().hosts()))),
			Column.of(SubnetColumns.FINDINGS, 9)
					.withTip(SubnetTable::findings)
					.withColour(node -> Palette.id(node.findings().isEmpty() ? "none" : "level_warn")),
			Column.of(SubnetColumns.LINE.within(SubnetNode::sum), 9));

	/** Which networks are open. */
	OpenNetworks folding() {
		return folding;
	}

	/** Opens a network or closes it; tells whether the rows are to be arranged anew. */
	public boolean open(SubnetNode node, boolean open) {
		return folding.open(node, open);
	}

	/** What stands before the name of a node. */
	String lead(SubnetNode node) {
		return STEP.repeat(node.depth()) + (node.leaf() ? LEAF : folding.isOpen(node) ? OPEN : CLOSED);
	}

	@Override
	public List<Column<SubnetNode>> columns() {
		return columns;
	}

	/** Networks by address, as they come. */
	@Override
	public Object identity(SubnetNode row) {
		return OpenNetworks.Key.of(row);
	}

	@Override
	public long line(SubnetNode row) {
		return row.sum().line();
	}

	@Override
	public TypedTable<SubnetNode> exported() {
		return new TypedTable<>(columns.stream().map(Column::source).toList(), report -> nodes(report).stream());
	}

	@Override
	public TypedTable<SubnetNode> forPrograms() {
		return exported().and(
				SubnetColumns.TABLE.columns().stream().map(column -> column.within(SubnetNode::sum)).toList());
	}

	/** The caret is at a host, not at a network. */
	@Override
	public int row(Report report, EntryFacts entry) {
		return -1;
	}

	@Override
	public String example() {
		return Messages.Subnets_filterExample;
	}

	@Override
	public String nothingFound() {
		return Messages.Subnets_none;
	}

	@Override
	public Content<SubnetNode> content(Report report) {
		List<SubnetNode> nodes = nodes(report);
		long subnets = nodes.stream().filter(SubnetNode::leaf).count();
		return new Content<>(nodes, Set.of(),
				subnets == 0 ? "" : NumberText.count(subnets, Messages.Subnets_noun));
	}

	private static List<SubnetNode> nodes(Report report) {
		return SubnetTree.of(report, Findings.of(report));
	}

	@Override
	public Arrangement<SubnetNode> arrange(List<SubnetNode> rows, List<Column<SubnetNode>> shown, Filter filter,
			Sort by, Cancellation cancellation) {
		return SubnetOrder.of(rows, shown, filter, by, folding, cancellation);
	}

	private static String findings(SubnetNode node) {
		return node.findings()
				.stream()
				.map(FindingKind::code)
				.map(code -> Knowledge.standard().find(Kind.FINDING, code).map(Topic::name).orElse(code))
				.collect(Collectors.joining("\n"));
	}
}

package io.github.probelight.views.subnets;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import io.github.probelight.engine.report.Report;
import io.github.probelight.engine.scan.EntryFacts;
import io.github.probelight.knowledge.Address;
import io.github.probelight.summary.figures.SubnetNode;
import io.github.probelight.summary.host.AddressRange;
import io.github.probelight.summary.query.EntryField;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.table.SubnetColumns;
import io.github.probelight.views.HostsLink;
import io.github.probelight.views.LogView;
import io.github.probelight.views.ViewLink;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.table.Arrangement;
import io.github.probelight.views.table.Cell;
import io.github.probelight.views.table.RowTable;
import io.github.probelight.workspace.Narrowing;

/**
 * The subnets of the log that a person works with, as a tree: how much of each is alive, and why. A click on the sign
 * before a name, Right, Left, + and − open and close a network.
 */
public final class SubnetsView extends LogView<SubnetNode> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.subnets";

	private final SubnetTable subnets;

	/** Made by the workbench. */
	public SubnetsView() {
		this(new SubnetTable());
	}

	private SubnetsView(SubnetTable subnets) {
		super(subnets);
		this.subnets = subnets;
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		super.createPartControl(parent);
		new HostsLink<>(this, (report, node) -> new HostsLink.Behind(hosts(report, node), node.name()));
		Table table = rows().table();
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.MouseDown, this::pressed);
	}

	@Override
	protected Optional<Narrowing> narrowing(SubnetNode row, Narrowing before) {
		if (row.sum().network().isEmpty()) {
			return row.sum().site().isEmpty()
					? Optional.empty()
					: Optional.of(before.asking(new Query.Has(EntryField.SITE, row.sum().site())));
		}
		return AddressRange.of(row.sum().network()).map(range -> before.asking(new Query.Addresses(range)));
	}

	/** Leads to its hosts. */
	@Override
	protected void open(SubnetNode node) {
		Report report = panel().shown();
		ViewLink.show(getSite().getPage(), HostsView.ID, report == null ? "" : hosts(report, node));
	}

	/** The words for its hosts; of one site alone, they are all. */
	private static String hosts(Report report, SubnetNode node) {
		return node.sum().network().isEmpty() && report.targets().sites().size() < 2 ? "" : node.name();
	}

	/** The smallest network that holds it; those above it open for that. */
	@Override
	protected int rowOfHost(EntryFacts entry) {
		Address host = Address.of(entry.host());
		Arrangement<SubnetNode> all = rows().rows();
		int found = all.find(node -> node.leaf() && isOf(node, entry.site())
				&& AddressRange.of(node.sum().network()).filter(range -> range.holds(host)).isPresent());
		boolean opened = false;
		for (int above = found < 0 ? -1 : all.at(found).parent(); above >= 0; above = all.at(above).parent()) {
			opened |= subnets.open(all.at(above), true);
		}
		if (opened) {
			panel().arrangeAgain();
		}
		return found;
	}

	private static boolean isOf(SubnetNode node, String site) {
		return node.sum().site().isEmpty() || site.isEmpty() || node.sum().site().equals(site);
	}

	private RowTable<SubnetNode> rows() {
		return panel().table();
	}

	private void fold(SubnetNode node, boolean open) {
		if (subnets.open(node, open)) {
			panel().arrangeAgain();
		}
	}

	/** A click on the sign; one on the name selects. */
	private void pressed(Event event) {
		Cell<SubnetNode> cell = rows().cellAt(event.x, event.y);
		TableItem item = rows().table().getItem(new Point(event.x, event.y));
		if (event.button != 1 || item == null || cell == null || cell.row().leaf()
				|| !cell.column().id().equals(SubnetColumns.TREE.id())) {
			return;
		}
		int column = rows().heads().all().indexOf(cell.column());
		GC gc = new GC(rows().table());
		int width = gc.textExtent(subnets.lead(cell.row())).x;
		gc.dispose();
		if (event.x < item.getBounds(column).x + width) {
			fold(cell.row(), !subnets.folding().isOpen(cell.row()));
		}
	}

	private void key(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0) {
			rows().current().ifPresent(node -> key(event, node));
		}
	}

	private void key(Event event, SubnetNode node) {
		if (event.keyCode == SWT.ARROW_RIGHT || event.character == '+') {
			fold(node, true);
		} else if (event.character == '-' || event.keyCode == SWT.ARROW_LEFT && subnets.folding().isOpen(node)) {
			fold(node, false);
		} else if (event.keyCode == SWT.ARROW_LEFT && node.parent() >= 0) {
			panel().select(node.parent());
		} else if (event.keyCode != SWT.ARROW_LEFT) {
			return;
		}
		event.doit = false;
	}
}

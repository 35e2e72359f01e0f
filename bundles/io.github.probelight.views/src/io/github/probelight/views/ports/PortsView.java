package io.github.probelight.views.ports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ShowInContext;

import io.github.probelight.engine.report.Port;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.views.HostsBehind;
import io.github.probelight.views.HostsLink;
import io.github.probelight.views.LogView;
import io.github.probelight.views.ViewLink;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.views.table.Filter;
import io.github.probelight.workspace.Narrowing;

/** The ports of the log that a person works with, each with its hosts by state. */
public final class PortsView extends LogView<Port> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.ports";

	/** No filter is long enough for so many. */
	private static final int MOST_PORTS = Filter.LONGEST;

	/** Made by the workbench. */
	public PortsView() {
		super(new PortTable());
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		super.createPartControl(parent);
		new HostsLink<>(this, (report, port) -> new HostsLink.Behind(hosts(port), hosts(port)));
	}

	/** The filter of the hosts on which a port is open, else filtered, else closed; "" where it has another state. */
	public static String hosts(Port port) {
		return hosts(List.of(port));
	}

	/** The same of any of some ports: of those that are open somewhere, else filtered, else closed. */
	public static String hosts(List<Port> ports) {
		return Stream.of("OPEN", "FILTERED", "CLOSED")
				.filter(state -> ports.stream().anyMatch(port -> PortColumns.hosts(port, state) > 0))
				.findFirst()
				.map(state -> state + ports.stream()
						.filter(port -> PortColumns.hosts(port, state) > 0)
						.map(port -> port.port() + "/" + port.protocol())
						.collect(Collectors.joining(",", ":", "")))
				.map(words -> words.toLowerCase(Locale.ROOT))
				.orElse("");
	}

	/** Hosts shows all that have the ports, as far as so many can be asked for in one filter. */
	@Override
	public @Nullable ShowInContext getShowInContext() {
		ShowInContext others = super.getShowInContext();
		String hosts = hosts(panel().selected(MOST_PORTS));
		return others == null || hosts.isEmpty() || hosts.length() > Filter.LONGEST
				? others
				: HostsBehind.in(others, hosts);
	}

	@Override
	protected Optional<Narrowing> narrowing(Port row, Narrowing before) {
		return Optional.of(before.asking(new Query.Ports(row.port(), row.port(), row.protocol())));
	}

	/** Leads to those hosts, else to its first line. */
	@Override
	protected void open(Port port) {
		if (hosts(port).isEmpty()) {
			goTo(port);
		} else {
			ViewLink.show(getSite().getPage(), HostsView.ID, hosts(port));
		}
	}
}

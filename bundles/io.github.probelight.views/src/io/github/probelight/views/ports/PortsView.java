package io.github.probelight.views.ports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import io.github.probelight.engine.report.Port;
import io.github.probelight.summary.query.Query;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.views.HostsLink;
import io.github.probelight.views.LogView;
import io.github.probelight.views.ViewLink;
import io.github.probelight.views.hosts.HostsView;
import io.github.probelight.workspace.Narrowing;

/** The ports of the log that a person works with, each with its hosts by state. */
public final class PortsView extends LogView<Port> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.ports";

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
		return Stream.of("OPEN", "FILTERED", "CLOSED")
				.filter(state -> PortColumns.hosts(port, state) > 0)
				.findFirst()
				.map(state -> "%s:%d/%s".formatted(state, port.port(), port.protocol()).toLowerCase(Locale.ROOT))
				.orElse("");
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

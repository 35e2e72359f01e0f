package io.github.probelight.views.ports;

import java.util.Locale;
import java.util.stream.Stream;

import io.github.probelight.engine.report.Port;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.views.LogView;
import io.github.probelight.views.ViewLink;
import io.github.probelight.views.hosts.HostsView;

/** The ports of the log that a person works with, each with its hosts by state. */
public final class PortsView extends LogView<Port> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.ports";

	/** Made by the workbench. */
	public PortsView() {
		super(new PortTable());
	}

	/** Leads to the hosts on which the port is open, else filtered, else closed; else to its first line. */
	@Override
	protected void open(Port port) {
		Stream.of("OPEN", "FILTERED", "CLOSED")
				.filter(state -> PortColumns.hosts(port, state) > 0)
				.findFirst()
				.ifPresentOrElse(state -> ViewLink.show(getSite().getPage(), HostsView.ID,
						"%s:%d/%s".formatted(state, port.port(), port.protocol()).toLowerCase(Locale.ROOT)),
						() -> goTo(port));
	}
}

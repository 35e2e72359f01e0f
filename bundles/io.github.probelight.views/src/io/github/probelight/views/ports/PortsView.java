package io.github.probelight.views.ports;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.PartInitException;

import io.github.probelight.engine.report.Port;
import io.github.probelight.summary.table.PortColumns;
import io.github.probelight.views.LogView;
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
		Optional<String> state = Stream.of("OPEN", "FILTERED", "CLOSED")
				.filter(one -> PortColumns.hosts(port, one) > 0)
				.findFirst();
		try {
			if (state.isPresent() && getSite().getPage().showView(HostsView.ID) instanceof HostsView hosts) {
				String word = state.get().toLowerCase(Locale.ROOT);
				hosts.panel()
						.setFilter("%s:%d/%s".formatted(word, port.port(), port.protocol().toLowerCase(Locale.ROOT)));
			} else {
				goTo(port);
			}
		} catch (PartInitException e) {
			ILog.get().error("The Hosts view cannot be shown", e);
		}
	}
}

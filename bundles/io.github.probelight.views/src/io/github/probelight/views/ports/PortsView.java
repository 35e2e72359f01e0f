package io.github.probelight.views.ports;

import io.github.probelight.engine.report.Port;
import io.github.probelight.views.LogView;

/** The ports of the log that a person works with, each with its hosts by state. */
public final class PortsView extends LogView<Port> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.ports";

	/** Made by the workbench. */
	public PortsView() {
		super(new PortTable());
	}
}

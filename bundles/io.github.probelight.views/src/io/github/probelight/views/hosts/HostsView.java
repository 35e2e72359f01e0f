package io.github.probelight.views.hosts;

import io.github.probelight.engine.report.Host;
import io.github.probelight.views.LogView;

/** The hosts of the log that a person works with. */
public final class HostsView extends LogView<Host> {
	/** The id of the view. */
	public static final String ID = "io.github.probelight.views.hosts";

	/** Made by the workbench. */
	public HostsView() {
		super(new HostTable());
	}
}

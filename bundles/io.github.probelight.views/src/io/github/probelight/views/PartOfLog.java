package io.github.probelight.views;

import org.eclipse.osgi.util.NLS;

import io.github.probelight.workspace.OpenLog;

/** What a view says of a log of which only a part was read. */
public final class PartOfLog {
	private PartOfLog() {}

	/** That the reading was stopped, or failed; "" if neither is so. */
	public static String of(OpenLog log) {
		return switch (log.state()) {
			case READING, COMPLETE -> "";
			case CANCELLED -> NLS.bind(Messages.View_cancelled, log.name());
			case FAILED -> NLS.bind(Messages.View_failed, log.name());
		};
	}
}

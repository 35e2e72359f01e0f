package io.github.probelight.workspace;

import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.prefs.BackingStoreException;

import io.github.probelight.engine.keep.KeepRules;
import io.github.probelight.engine.keep.KeptReports;

/** What this workbench keeps of logs that were read: in its own folder, as much as the person has chosen. */
public final class KeptLogs {
	/** What the limit is counted in. */
	public static final int MEGABYTE = 1_000_000;

	private static final String BUNDLE = "io.github.probelight.workspace";
	private static final String MOST = "keptMegabytes";
	/** Nobody is asked: logs of fewer bytes are read as quickly as found. */
	private static final String LEAST_LOG = "keptLogsFrom";
	/** In milliseconds, see {@link KeepRules#still}. */
	private static final String STILL = "keptLogsStill";

	private KeptLogs() {}

	/** The store, by what is chosen now. */
	public static KeptReports get() {
		if (!Platform.isRunning()) {
			return KeptReports.NONE;
		}
		IEclipsePreferences chosen = node();
		Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(KeptLogs.class)).append("kept").toPath();
		KeepRules usual = KeepRules.STANDARD;
		return KeptReports.in(folder, new KeepRules((long) megabytes() * MEGABYTE,
				chosen.getLong(LEAST_LOG, usual.leastLog()), chosen.getLong(STILL, usual.still())));
	}

	/** The most megabytes that are kept; 0 if nothing is to be. */
	public static int megabytes() {
		return Math.max(0, node().getInt(MOST, usualMegabytes()));
	}

	/** The most megabytes unless somebody has chosen. */
	public static int usualMegabytes() {
		return (int) (KeepRules.STANDARD.mostBytes() / MEGABYTE);
	}

	/** Keeps at most so many megabytes from now on. */
	public static void setMegabytes(int most) {
		node().putInt(MOST, most);
		try {
			node().flush();
		} catch (BackingStoreException e) {
			ILog.get().warn("The choice cannot be kept", e); // it holds until the end of this session
		}
		get().tidy();
	}

	private static IEclipsePreferences node() {
		return InstanceScope.INSTANCE.getNode(BUNDLE);
	}
}

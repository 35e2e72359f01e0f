package io.github.probelight.views.compare;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

import io.github.probelight.summary.OneLine;
import io.github.probelight.ui.LogsInput;

/**
 * Two logs that one editor compares.
 *
 * @param old
 *            the older one, absolute, or the folder of one that was rotated
 * @param now
 *            the newer one, likewise
 */
public record CompareInput(Path old, Path now) implements LogsInput {
	private static final String FACTORY = "io.github.probelight.views.compare";

	/** Makes it again in another start of the workbench. */
	public static final class Factory implements IElementFactory {
		@Override
		public @Nullable CompareInput createElement(@Nullable IMemento memento) {
			List<Path> logs = LogsInput.kept(memento);
			return logs.size() == 2 ? new CompareInput(logs.getFirst(), logs.getLast()) : null;
		}
	}

	@Override
	public List<Path> logs() {
		return List.of(old, now);
	}

	@Override
	public String getName() {
		return NLS.bind(CompareMessages.name, name(old), name(now));
	}

	/** Returns the name of a log as it is shown. */
	static String name(Path log) {
		return OneLine.of(String.valueOf(log.getFileName()));
	}

	@Override
	public String getToolTipText() {
		return OneLine.of(NLS.bind(CompareMessages.name, old, now));
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}
}

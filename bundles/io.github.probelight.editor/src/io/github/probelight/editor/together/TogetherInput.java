package io.github.probelight.editor.together;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

import io.github.probelight.summary.OneLine;
import io.github.probelight.ui.LogsInput;
import io.github.probelight.workspace.DistinctNames;

/**
 * Several logs that one editor shows as one.
 *
 * @param logs
 *            absolute, at least two
 */
public record TogetherInput(List<Path> logs) implements LogsInput {
	private static final String FACTORY = "io.github.probelight.editor.together";

	/** Makes it again in another start of the workbench. */
	public static final class Factory implements IElementFactory {
		@Override
		public @Nullable TogetherInput createElement(@Nullable IMemento memento) {
			List<Path> logs = LogsInput.kept(memento);
			return logs.isEmpty() ? null : new TogetherInput(logs);
		}
	}

	/** Takes the logs. */
	public TogetherInput {
		logs = List.copyOf(logs);
	}

	@Override
	public String getName() {
		return DistinctNames.together(logs);
	}

	@Override
	public String getToolTipText() {
		return logs.stream().map(log -> OneLine.of(log.toString())).collect(Collectors.joining(", "));
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}
}

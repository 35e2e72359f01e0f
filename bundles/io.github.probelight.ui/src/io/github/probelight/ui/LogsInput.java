package io.github.probelight.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** What an editor of several logs shows: their files, which the workbench remembers over a restart. */
public interface LogsInput extends IEditorInput, IPersistableElement {
	/** The memento of a log in that of its editor. */
	String LOG = "log";

	/** The logs in the order of the editor, absolute. */
	List<Path> logs();

	/** The logs that {@link #saveState} has kept; none where nothing is. */
	static List<Path> kept(@Nullable IMemento memento) {
		return memento == null
				? List.of()
				: Stream.of(memento.getChildren(LOG)).map(IMemento::getTextData).map(Path::of).toList();
	}

	@Override
	default void saveState(@Nullable IMemento memento) {
		if (memento != null) {
			logs().forEach(log -> memento.createChild(LOG).putTextData(log.toString()));
		}
	}

	@Override
	default boolean exists() {
		return logs().stream().allMatch(Files::exists);
	}

	@Override
	default @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	default IPersistableElement getPersistable() {
		return this;
	}

	@Override
	default <T> T getAdapter(@Nullable Class<T> adapter) {
		return Platform.getAdapterManager().getAdapter(this, adapter);
	}
}

package io.github.probelight.editor.together;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import io.github.probelight.workspace.DistinctNames;

/**
 * Several logs that one editor shows as one.
 *
 * @param files
 *            absolute, at least two
 */
public record TogetherInput(List<Path> files) implements IEditorInput, IPersistableElement {
	private static final String FACTORY = "io.github.probelight.editor.together";
	private static final String LOG = "log";

	/** Makes it again in another start of the workbench. */
	public static final class Factory implements IElementFactory {
		@Override
		public @Nullable TogetherInput createElement(@Nullable IMemento memento) {
			return memento == null ? null : of(memento);
		}
	}

	/** Takes the logs. */
	public TogetherInput {
		files = List.copyOf(files);
	}

	private static @Nullable TogetherInput of(IMemento memento) {
		List<Path> files = List.of(memento.getChildren(LOG)).stream().map(IMemento::getTextData).map(Path::of).toList();
		return files.isEmpty() ? null : new TogetherInput(files);
	}

	@Override
	public boolean exists() {
		return files.stream().allMatch(Files::exists);
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		return DistinctNames.together(files);
	}

	@Override
	public String getToolTipText() {
		return files.stream().map(Path::toString).collect(Collectors.joining(", "));
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getFactoryId() {
		return FACTORY;
	}

	@Override
	public void saveState(@Nullable IMemento memento) {
		if (memento != null) {
			files.forEach(file -> memento.createChild(LOG).putTextData(file.toString()));
		}
	}

	@Override
	public <T> T getAdapter(@Nullable Class<T> adapter) {
		return Platform.getAdapterManager().getAdapter(this, adapter);
	}
}

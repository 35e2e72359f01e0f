package io.github.probelight.views.compare;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

import io.github.probelight.summary.OneLine;

/**
 * Two logs that one editor compares.
 *
 * @param old
 *            the older one, absolute, or the folder of one that was rotated
 * @param now
 *            the newer one, likewise
 */
public record CompareInput(Path old, Path now) implements IEditorInput, IPersistableElement {
	private static final String FACTORY = "io.github.probelight.views.compare";
	private static final String OLD = "old";
	private static final String NEW = "new";

	/** Makes it again in another start of the workbench. */
	public static final class Factory implements IElementFactory {
		@Override
		public @Nullable CompareInput createElement(@Nullable IMemento memento) {
			String old = memento == null ? null : memento.getString(OLD);
			String now = memento == null ? null : memento.getString(NEW);
			return old == null || now == null ? null : new CompareInput(Path.of(old), Path.of(now));
		}
	}

	@Override
	public boolean exists() {
		return Files.exists(old) && Files.exists(now);
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
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
			memento.putString(OLD, old.toString());
			memento.putString(NEW, now.toString());
		}
	}

	@Override
	public <T> T getAdapter(@Nullable Class<T> adapter) {
		return Platform.getAdapterManager().getAdapter(this, adapter);
	}
}

package io.github.probelight.ui;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

import io.github.probelight.workspace.OpenLog;

/**
 * What an editor of a log shows that somebody has open already, and lets go of when the editor is gone. It is not
 * remembered over a restart.
 *
 * @param log
 *            the log
 */
public record OpenLogInput(OpenLog log) implements IEditorInput {
	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public String getName() {
		return log.name();
	}

	@Override
	public String getToolTipText() {
		return log.path().toString();
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public @Nullable IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <T> T getAdapter(@Nullable Class<T> adapter) {
		return Platform.getAdapterManager().getAdapter(this, adapter);
	}
}

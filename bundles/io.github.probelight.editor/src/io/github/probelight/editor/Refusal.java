package io.github.probelight.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Stands in for commands of the platform that rewrite the file of the active editor past its document, and does
 * nothing: the bytes of a log stay as they were written.
 */
public final class Refusal extends AbstractHandler {
	@Override
	public boolean isEnabled() {
		return false;
	}

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		return null;
	}
}

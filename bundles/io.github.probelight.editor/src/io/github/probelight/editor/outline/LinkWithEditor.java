package io.github.probelight.editor.outline;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import io.github.probelight.editor.Messages;

/** Has the outline follow the caret while it is checked, which it is at first. */
final class LinkWithEditor extends Action {
	private final Runnable follow;

	/** Makes it; {@code follow} is run when it is checked again. */
	LinkWithEditor(Runnable follow) {
		super(Messages.Outline_linkWithEditor, IAction.AS_CHECK_BOX);
		this.follow = follow;
		setImageDescriptor(
				PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ELCL_SYNCED));
		setChecked(true);
	}

	@Override
	public void run() {
		if (isChecked()) {
			follow.run();
		}
	}
}

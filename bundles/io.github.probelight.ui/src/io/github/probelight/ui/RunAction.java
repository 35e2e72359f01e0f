package io.github.probelight.ui;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.resource.ResourceLocator;

/** An entry of a menu or a button of a tool bar that does one thing. */
public final class RunAction extends Action {
	private final Runnable work;

	/** Creates an entry. */
	public RunAction(String label, Runnable work) {
		super(label);
		this.work = work;
	}

	/**
	 * Creates a button, which has its label as tooltip.
	 *
	 * @param owner
	 *            a class of the bundle that the picture is in
	 * @param icon
	 *            the path of the picture in that bundle
	 */
	public RunAction(String label, Class<?> owner, String icon, Runnable work) {
		this(label, work);
		setToolTipText(label);
		setImageDescriptor(ResourceLocator.imageDescriptorFromBundle(owner, icon).orElse(null));
	}

	/** This entry, usable or not. */
	public RunAction enabled(boolean usable) {
		setEnabled(usable);
		return this;
	}

	@Override
	public void run() {
		work.run();
	}
}

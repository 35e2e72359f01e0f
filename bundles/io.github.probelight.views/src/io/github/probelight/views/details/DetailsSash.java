package io.github.probelight.views.details;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import io.github.probelight.views.Messages;

/**
 * Holds a table and what is said of its selected row: beside it where there is more width than height, else below. A
 * person can hide it and move the sash; both is remembered. As long as there is nothing to say the table has all the room.
 */
public final class DetailsSash {
	private static final String HIDDEN = "details.hidden";
	private static final String SHARE = "details.share.";
	/** Of a hundred parts, what the table takes at first. */
	private static final int TABLE_SHARE = 72;
	private static final int ALL = 100;

	private final SashForm sash;
	private final IDialogSettings memory;
	private boolean wanted;
	private boolean needed = true;

	/** Makes the widget; its two children are to be made in order, then {@link #begin} is to be called. */
	public DetailsSash(Composite parent, IDialogSettings memory) {
		this.memory = memory;
		sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
	}

	/** Where table and details are to be made. */
	public Composite control() {
		return sash;
	}

	/** Whether the details are on the screen. */
	public boolean isShown() {
		return sash.getMaximizedControl() == null;
	}

	/** Whether a person wants to see them where there are any. */
	public boolean isWanted() {
		return wanted;
	}

	/** Both children are there: shows them as they were left. */
	public void begin() {
		Control table = sash.getChildren()[0];
		recall();
		wanted = !memory.getBoolean(HIDDEN);
		divide();
		sash.addListener(SWT.Resize, event -> arrange());
		table.addListener(SWT.Resize, event -> remember());
	}

	/** Shows the details, or the table alone, from now on. A person who asks for them sees where they will be. */
	public void show(boolean shown) {
		memory.put(HIDDEN, !shown);
		wanted = shown;
		needed |= shown;
		divide();
	}

	/** Whether there is something to say, so that details have room if they are wanted. */
	public void need(boolean something) {
		if (needed != something) {
			needed = something;
			divide();
		}
	}

	private void divide() {
		sash.setMaximizedControl(wanted && needed ? null : sash.getChildren()[0]);
	}

	/** The toggle that shows and hides the details. */
	public IAction toggle() {
		IAction toggle = new Action(Messages.Details_show, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				show(isChecked());
			}
		};
		toggle.setToolTipText(Messages.Details_show);
		toggle.setImageDescriptor(
				ResourceLocator.imageDescriptorFromBundle(DetailsSash.class, "icons/details.svg").orElse(null));
		toggle.setChecked(isWanted());
		return toggle;
	}

	private void arrange() {
		Point size = sash.getSize();
		int orientation = size.x > size.y ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (sash.getOrientation() != orientation) {
			sash.setOrientation(orientation);
			recall();
		}
	}

	private String key() {
		return SHARE + (sash.getOrientation() == SWT.HORIZONTAL ? "beside" : "below");
	}

	private void recall() {
		String kept = memory.get(key());
		int share = kept != null && kept.matches("[0-9]{1,2}") ? Integer.parseInt(kept) : TABLE_SHARE;
		sash.setWeights(share, ALL - share);
	}

	/** The sash may have been moved. */
	private void remember() {
		int[] weights = sash.getWeights();
		if (isShown() && weights.length == 2 && weights[0] + weights[1] > 0) {
			int share = Math.round((float) ALL * weights[0] / (weights[0] + weights[1]));
			memory.put(key(), Math.clamp(share, 1, ALL - 1));
		}
	}
}

package io.github.probelight.editor;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A line above the text that says what a person should know before trusting it, with a button where reloading helps;
 * not there when there is nothing.
 */
final class LogNoticeBar {
	private final Composite bar;
	private final Label text;
	private final Button reload;
	private final Button follow;

	/** Creates it hidden; {@code following} has a log that has grown be followed. */
	LogNoticeBar(Composite parent, IAction action, Runnable following) {
		bar = new Composite(parent, SWT.NONE);
		bar.setLayout(new GridLayout(4, false));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		bar.setLayoutData(data);
		bar.setVisible(false);
		Label image = new Label(bar, SWT.NONE);
		image.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_INFO));
		image.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
		text = new Label(bar, SWT.WRAP);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		follow = button(Messages.Follow, following);
		reload = button(action.getText(), action::run);
	}

	private Button button(String name, Runnable action) {
		Button button = new Button(bar, SWT.PUSH);
		button.setText(name);
		button.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	/** Shows a notice, with each button or without, or hides the bar for an empty one. */
	void show(String notice, boolean reloadable, boolean followable) {
		if (bar.isDisposed() || text.getText().equals(escaped(notice)) && reload.getVisible() == reloadable
				&& follow.getVisible() == followable) {
			return;
		}
		text.setText(escaped(notice));
		show(reload, reloadable);
		show(follow, followable);
		show(bar, !notice.isEmpty());
		bar.getParent().layout(true, true);
	}

	private static void show(Control control, boolean visible) {
		control.setVisible(visible);
		((GridData) control.getLayoutData()).exclude = !visible;
	}

	/** What is shown now. */
	String notice() {
		return text.getText().replace("&&", "&");
	}

	/** A label takes an ampersand for a mnemonic; file names may hold one. */
	private static String escaped(String notice) {
		return notice.replace("&", "&&");
	}
}

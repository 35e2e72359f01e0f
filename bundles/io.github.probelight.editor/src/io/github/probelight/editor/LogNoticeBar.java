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

	LogNoticeBar(Composite parent, IAction action) {
		bar = new Composite(parent, SWT.NONE);
		bar.setLayout(new GridLayout(3, false));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		bar.setLayoutData(data);
		bar.setVisible(false);
		Label image = new Label(bar, SWT.NONE);
		image.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_INFO));
		image.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
		text = new Label(bar, SWT.WRAP);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		reload = new Button(bar, SWT.PUSH);
		reload.setText(action.getText());
		reload.setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
		reload.addListener(SWT.Selection, event -> action.run());
	}

	/** Shows a notice, with the button or without, or hides the bar for an empty one. */
	void show(String notice, boolean reloadable) {
		if (bar.isDisposed() || text.getText().equals(escaped(notice)) && reload.getVisible() == reloadable) {
			return;
		}
		text.setText(escaped(notice));
		show(reload, reloadable);
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

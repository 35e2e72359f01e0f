package io.github.probelight.editor;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line above the text that says what a person should know before trusting it; not there when there is nothing. */
final class LogNoticeBar {
	private final Composite bar;
	private final Label text;

	LogNoticeBar(Composite parent) {
		bar = new Composite(parent, SWT.NONE);
		bar.setLayout(new GridLayout(2, false));
		GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
		data.exclude = true;
		bar.setLayoutData(data);
		bar.setVisible(false);
		Label image = new Label(bar, SWT.NONE);
		image.setImage(JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_INFO));
		image.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, false, false));
		text = new Label(bar, SWT.WRAP);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	/** Shows a notice, or hides the bar for an empty one. */
	void show(String notice) {
		if (bar.isDisposed() || text.getText().equals(escaped(notice))) {
			return;
		}
		text.setText(escaped(notice));
		boolean visible = !notice.isEmpty();
		bar.setVisible(visible);
		((GridData) bar.getLayoutData()).exclude = !visible;
		bar.getParent().layout(true, true);
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

package io.github.probelight.editor.outline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A sentence above an outline, which takes no room while there is none. */
final class OutlineMessage {
	private final Label label;
	private final GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);

	OutlineMessage(Composite parent) {
		label = new Label(parent, SWT.WRAP);
		data.horizontalIndent = 6;
		data.verticalIndent = 4;
		label.setLayoutData(data);
	}

	boolean isDisposed() {
		return label.isDisposed();
	}

	/** Says a sentence, "" for none. */
	void say(String text) {
		if (label.getText().equals(text) && data.exclude == text.isEmpty()) {
			return;
		}
		label.setText(text);
		label.setVisible(!text.isEmpty());
		data.exclude = text.isEmpty();
		label.getParent().layout(true);
	}
}

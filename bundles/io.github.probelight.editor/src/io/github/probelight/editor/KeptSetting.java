package io.github.probelight.editor;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import io.github.probelight.summary.KeptText;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.workspace.KeptLogs;

/** How much is kept of logs that were read, how much it is now, and a button that forgets it. */
final class KeptSetting {
	private static final int MOST_MEGABYTES = 1_000_000;
	private static final int STEP = 100;

	private final Spinner most;
	private final Label now;

	/** Makes the controls in an area of two columns. */
	KeptSetting(Composite area) {
		new Label(area, SWT.NONE).setText(Messages.Preferences_kept);
		Composite row = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		most = new Spinner(row, SWT.BORDER);
		SpokenName.of(most, LegacyActionTools.removeMnemonics(Messages.Preferences_kept));
		most.setValues(KeptLogs.megabytes(), 0, MOST_MEGABYTES, 0, 1, STEP);
		Button clear = new Button(row, SWT.PUSH);
		clear.setText(Messages.Preferences_clearKept);
		clear.addListener(SWT.Selection, event -> clear());
		now = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(400, SWT.DEFAULT).applyTo(now);
		tell();
	}

	private void clear() {
		try {
			KeptLogs.get().clear();
		} catch (IOException e) {
			ILog.get().warn("What is kept of logs cannot be deleted", e);
		}
		tell();
		now.requestLayout();
	}

	private void tell() {
		now.setText(KeptText.of(KeptLogs.get()) + '.');
	}

	/** Shows what holds unless somebody has chosen. */
	void showUsual() {
		most.setSelection(KeptLogs.usualMegabytes());
	}

	/** Has what is shown hold from now on. */
	void apply() {
		if (most.getSelection() != KeptLogs.megabytes()) {
			KeptLogs.setMegabytes(most.getSelection());
		}
	}
}

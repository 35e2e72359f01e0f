package io.github.probelight.editor.document;

import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;

import io.github.probelight.editor.Messages;
import io.github.probelight.engine.text.ShownText;

/** Asks which logs of a zip are to be opened, as one. Enter is OK, and OK needs a choice. */
final class ZipEntries extends ListSelectionDialog {
	private ZipEntries(Shell parent, List<String> entries, String message) {
		super(parent, entries, ArrayContentProvider.getInstance(),
				LabelProvider.createTextProvider(entry -> ShownText.of(String.valueOf(entry))), message);
		setTitle(Messages.ZipEntries);
		setHelpAvailable(false); // there is none
		setInitialElementSelections(List.of(entries.get(0)));
	}

	/** Lets a person choose from the entries of a zip of this name; nothing if that is declined. */
	static List<String> choose(Shell parent, String zip, List<String> entries) {
		ZipEntries dialog = new ZipEntries(parent, entries, NLS.bind(Messages.ZipEntries_message, zip));
		if (dialog.open() != Window.OK) {
			return List.of();
		}
		return Arrays.stream(dialog.getResult()).map(String::valueOf).toList();
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Control area = super.createDialogArea(parent);
		CheckboxTableViewer list = getViewer();
		list.getTable().addListener(SWT.KeyDown, this::pressed);
		list.addCheckStateListener(event -> allowOk());
		return area;
	}

	/** The buttons that check all or none do so after this. */
	@Override
	protected void buttonPressed(int button) {
		super.buttonPressed(button);
		Display.getCurrent().asyncExec(this::allowOk);
	}

	/** The list would take Enter for a click into the box of its first row. */
	private void pressed(Event key) {
		if (key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR) {
			key.doit = false;
			Button ok = getButton(IDialogConstants.OK_ID);
			if (ok != null && ok.isEnabled()) {
				okPressed();
			}
		}
	}

	private void allowOk() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null && !ok.isDisposed()) {
			ok.setEnabled(getViewer().getCheckedElements().length > 0);
		}
	}
}

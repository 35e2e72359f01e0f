package io.github.probelight.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The platform's dialog for one text, whose field is called by what is asked for, on GTK too. */
public class SpokenInputDialog extends InputDialog {
	/** As the platform's. */
	public SpokenInputDialog(@Nullable Shell parent, String title, String message, String value,
			@Nullable IInputValidator validator) {
		super(parent, title, message, value, validator);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		SpokenName.byLabels(area);
		return area;
	}
}

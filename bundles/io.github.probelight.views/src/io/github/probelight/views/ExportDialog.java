package io.github.probelight.views;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.layout.FillLayout;

import io.github.probelight.export.TableFile;
import io.github.probelight.summary.NumberText;

/** What of a table goes into a file, and how it is written there. */
public final class ExportDialog extends Dialog {
	private static final int WIDTH = 420;
	private static final int MARGIN = 8;

	private final int shown;
	private final int all;
	private boolean whole;
	private TableFile.Format format = TableFile.Format.CSV;

	/**
	 * Makes a dialog.
	 *
	 * @param shown
	 *            how many rows are shown
	 * @param all
	 *            how many there are
	 */
	public ExportDialog(Shell shell, int shown, int all) {
		super(shell);
		this.shown = shown;
		this.all = all;
	}

	/** Whether a person wants all rows with all that is known of them, not those shown as they are shown. */
	public boolean whole() {
		return whole;
	}

	/** How it is to be written. */
	public TableFile.Format format() {
		return format;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setText(Messages.Export_title);
		}
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Group what = group(area, Messages.Export_rows);
		radio(what, NLS.bind(Messages.Export_shown, NumberText.of(shown)), true, () -> whole = false);
		radio(what, NLS.bind(Messages.Export_all, NumberText.of(all)), false, () -> whole = true);
		Group how = group(area, Messages.Export_format);
		radio(how, Messages.Export_csv, true, () -> format = TableFile.Format.CSV);
		radio(how, Messages.Export_json, false, () -> format = TableFile.Format.JSON);
		radio(how, Messages.Export_html, false, () -> format = TableFile.Format.HTML);
		return area;
	}

	private static Group group(Composite area, String title) {
		Group group = new Group(area, SWT.NONE);
		group.setText(title);
		FillLayout layout = new FillLayout(SWT.VERTICAL);
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN;
		group.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(group);
		return group;
	}

	private static void radio(Group group, String label, boolean chosen, Runnable run) {
		Button button = new Button(group, SWT.RADIO);
		button.setText(label);
		button.setSelection(chosen);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				run.run();
			}
		});
	}
}

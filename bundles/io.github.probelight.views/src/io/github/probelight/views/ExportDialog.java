package io.github.probelight.views;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.layout.FillLayout;

import io.github.probelight.export.TableFile;
import io.github.probelight.summary.NumberText;
import io.github.probelight.workspace.HelpTopic;

/** What of a table goes into a file, and how it is written there. */
public final class ExportDialog extends TrayDialog {
	private static final int WIDTH = 420;
	private static final int MARGIN = 8;

	private final int shown;
	private final int all;
	private final boolean nameless;
	private Rows rows = Rows.SHOWN;
	private TableFile.Format format = TableFile.Format.CSV;

	/** Which rows are written. */
	public enum Rows {
		/** Those that are shown, as they are shown. */
		SHOWN,
		/** All, with all that is known of them. */
		ALL,
		/** All of the log, with pseudonyms for addresses and names. */
		NAMELESS
	}

	/**
	 * Makes a dialog.
	 *
	 * @param shown
	 *            how many rows are shown
	 * @param all
	 *            how many there are
	 * @param nameless
	 *            whether there is a log that can be read without names
	 */
	public ExportDialog(Shell shell, int shown, int all, boolean nameless) {
		super(shell);
		setHelpAvailable(false); // F1 is enough
		this.shown = shown;
		this.all = all;
		this.nameless = nameless;
	}

	/** Which rows a person wants. */
	public Rows rows() {
		return rows;
	}

	/** How it is to be written. */
	public TableFile.Format format() {
		return format;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setData(HelpTopic.KEY, "share");
			shell.setText(Messages.Export_title);
		}
	}

	/** As wide as its texts, which have numbers of rows in them, and not narrow where these are short. */
	@Override
	protected Point getInitialSize() {
		Point needed = super.getInitialSize();
		return new Point(Math.max(needed.x, WIDTH), needed.y);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Group what = group(area, Messages.Export_rows);
		radio(what, NLS.bind(Messages.Export_shown, NumberText.of(shown)), true, () -> rows = Rows.SHOWN);
		radio(what, NLS.bind(Messages.Export_all, NumberText.of(all)), false, () -> rows = Rows.ALL);
		if (nameless) {
			radio(what, Messages.Export_nameless, false, () -> rows = Rows.NAMELESS);
		}
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
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private static void radio(Group group, String label, boolean chosen, Runnable run) {
		Button button = new Button(group, SWT.RADIO);
		button.setText(label);
		button.setSelection(chosen);
		ArrowChoice.of(button);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				run.run();
			}
		});
	}
}

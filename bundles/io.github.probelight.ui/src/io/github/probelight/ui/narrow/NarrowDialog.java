package io.github.probelight.ui.narrow;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import io.github.probelight.engine.read.TimeRange;
import io.github.probelight.summary.query.Query;
import io.github.probelight.workspace.HelpTopic;
import io.github.probelight.workspace.Narrowing;
import io.github.probelight.workspace.OpenLog;

/** Asks for a query, and whether a range of time that was chosen before is to stay; narrows a log to them. */
public final class NarrowDialog extends TrayDialog {
	private static final int WIDTH = 480;

	private final OpenLog log;
	private final Narrowing before;
	private @Nullable QueryField<Query> field;
	private @Nullable Button times;

	/** Prepares the dialog. */
	public NarrowDialog(Shell shell, OpenLog log) {
		super(shell);
		setHelpAvailable(false); // F1 is enough
		this.log = log;
		before = log.narrowing();
	}

	/** The field for the query; null before the dialog is open. */
	public @Nullable QueryField<Query> field() {
		return field;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setData(HelpTopic.KEY, "narrow");
			shell.setText(Messages.Narrow_title);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.NONE).setText(Messages.Narrow_prompt);
		QueryField<Query> made = QueryField.ofEntries(area, log::report);
		field = made;
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(made.control());
		Label said = new Label(area, SWT.WRAP);
		said.setText(Messages.Narrow_hint);
		GridDataFactory.fillDefaults()
				.grab(true, false)
				.hint(WIDTH, 2 * said.computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
				.applyTo(said);
		if (!before.range().equals(TimeRange.ALL)) {
			Button keep = new Button(area, SWT.CHECK);
			keep.setText(NLS.bind(Messages.Narrow_times, before.asking(Query.EVERYTHING).text()));
			keep.setSelection(true);
			times = keep;
		}
		made.whenChanged(() -> {
			said.setText(made.problem().isEmpty() ? Messages.Narrow_hint : made.problem().replace("&", "&&"));
			Button ok = getButton(IDialogConstants.OK_ID);
			if (ok != null) {
				ok.setEnabled(made.query().isPresent());
			}
		});
		made.control().setText(before.query().text());
		made.control().selectAll();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.Narrow_ok, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		QueryField<Query> made = field;
		Button keep = times;
		if (made != null && made.query().isPresent()) {
			TimeRange range = keep == null || keep.getSelection() ? before.range() : TimeRange.ALL;
			log.narrow(new Narrowing(range, made.query().get()));
			super.okPressed();
		}
	}
}

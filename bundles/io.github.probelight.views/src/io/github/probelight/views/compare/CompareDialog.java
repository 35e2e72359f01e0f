package io.github.probelight.views.compare;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import io.github.probelight.ui.FolderOfFiles;
import io.github.probelight.ui.SpokenName;
import io.github.probelight.workspace.HelpTopic;

/** Asks which two logs are to be compared: logs that are open or were lately, or files. */
public final class CompareDialog extends TitleAreaDialog {
	private static final String[] ENDINGS = {"*.log;*.log.*;*.gz;*.zip", "*"};
	private static final int WIDTH = 480;
	private static final int COLUMNS = 3;
	private static final int MARGIN = 10;

	private final List<Path> known;
	private final Optional<Path> old;
	private final Optional<Path> now;
	private @Nullable Combo oldField;
	private @Nullable Combo nowField;
	private Optional<CompareInput> chosen = Optional.empty();

	/**
	 * Makes a dialog.
	 *
	 * @param known
	 *            logs to choose from
	 * @param old
	 *            the older one, if it is known
	 * @param now
	 *            the newer one, if it is known
	 */
	public CompareDialog(Shell shell, List<Path> known, Optional<Path> old, Optional<Path> now) {
		super(shell);
		this.known = known;
		this.old = old;
		this.now = now;
		setHelpAvailable(false);
	}

	/** What a person has chosen; nothing if that was cancelled. */
	public Optional<CompareInput> chosen() {
		return chosen;
	}

	@Override
	protected void configureShell(@Nullable Shell shell) {
		super.configureShell(shell);
		if (shell != null) {
			shell.setData(HelpTopic.KEY, "compare");
			shell.setText(CompareMessages.title);
		}
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		setTitle(CompareMessages.title);
		setMessage(CompareMessages.ask);
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).applyTo(area);
		Combo first = field(area, CompareMessages.oldLog, CompareMessages.browse, old);
		Combo second = field(area, CompareMessages.newLog, CompareMessages.browseNew, now);
		Button swap = new Button(area, SWT.PUSH);
		swap.setText(CompareMessages.swap);
		GridDataFactory.swtDefaults().span(COLUMNS, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(swap);
		swap.addListener(SWT.Selection, event -> {
			String text = first.getText();
			first.setText(second.getText());
			second.setText(text);
		});
		oldField = first;
		nowField = second;
		SpokenName.byLabels(area);
		return area;
	}

	private Combo field(Composite area, String label, String browse, Optional<Path> at) {
		new Label(area, SWT.NONE).setText(label);
		Combo field = new Combo(area, SWT.DROP_DOWN);
		field.setItems(known.stream().map(Path::toString).toArray(String[]::new));
		field.setText(at.map(Path::toString).orElse(""));
		field.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
		Button button = new Button(area, SWT.PUSH);
		button.setText(browse);
		button.addListener(SWT.Selection, event -> {
			FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
			dialog.setFilterExtensions(ENDINGS);
			String file = FolderOfFiles.open(dialog);
			if (file != null) {
				field.setText(file);
			}
		});
		return field;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		super.createButtonsForButtonBar(parent);
		check();
	}

	private void check() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(path(oldField).isPresent() && path(nowField).isPresent());
		}
	}

	private static Optional<Path> path(@Nullable Combo field) {
		try {
			return field == null || field.getText().isBlank()
					? Optional.empty()
					: Optional.of(Path.of(field.getText().strip()).toAbsolutePath().normalize()).filter(Files::exists);
		} catch (InvalidPathException e) {
			return Optional.empty();
		}
	}

	@Override
	protected void okPressed() {
		Optional<Path> first = path(oldField);
		Optional<Path> second = path(nowField);
		if (first.isPresent() && second.isPresent()) {
			chosen = Optional.of(new CompareInput(first.get(), second.get()));
			super.okPressed();
		}
	}
}
